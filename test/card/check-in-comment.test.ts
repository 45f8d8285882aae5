import { describe, expect, it } from '@jest/globals';
import { checkInForm } from '../../src/card/check-in-form.js';
import { checkInReceipt } from '../../src/card/check-in-receipt.js';
import type { CardElement, Message } from '../../src/chat.js';
import { CHECK_IN, SAVED } from '../support/card-data.js';
import { elementsOf } from './subset.js';

const RAIN = { ...SAVED, comment: 'Kun to kom.\n\nDet regnede.' };

function fieldOf(form: Message): { input: CardElement | undefined; below: unknown } {
  const elements = elementsOf(form.card);
  const at = elements.findIndex(({ id }) => id === 'comment');
  return { input: elements[at], below: elements[at + 1]?.text };
}

const facts = (message: Message) =>
  elementsOf(message.card)
    .flatMap((element) => (element.facts ?? []) as { title: string; value: string }[])
    .filter(({ title }) => title.startsWith('Kommentar'));

describe('the comment on the form', () => {
  it('is a field of several lines that says what does not belong there, also where nothing is counted', () => {
    for (const view of [CHECK_IN, { ...CHECK_IN, fields: [], countsAllowed: false }]) {
      const { input, below } = fieldOf(checkInForm(view, 'da'));
      expect(input).toMatchObject({ type: 'Input.Text', isMultiline: true });
      expect(input?.label).toMatch(/højst 500 tegn.*navne eller numre på beboere/);
      expect([input?.value, input?.isRequired, below]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('has what is saved in it, or what was typed', () => {
    const view = { ...CHECK_IN, saved: RAIN };
    expect(fieldOf(checkInForm(view, 'da')).input?.value).toBe(RAIN.comment);
    const typed = { status: 'held', comment: '' };
    expect(fieldOf(checkInForm(view, 'da', { typed, errors: {} })).input?.value).toBeUndefined();
  });

  it('says under the field what is wrong, and keeps what was typed', () => {
    const comment = `Ring 12345678 ${'x'.repeat(490)}`;
    const problem = { tooMany: 4, kinds: ['telephone', 'mail'] } as const;
    const form = (language: 'da' | 'en') =>
      checkInForm(CHECK_IN, language, {
        typed: { status: 'held', comment, attendances: '7' },
        errors: {},
        comment: problem,
      });
    expect(fieldOf(form('da')).input?.value).toBe(comment);
    expect(elementsOf(form('da').card).find(({ id }) => id === 'attendances')?.value).toBe(7);
    expect(fieldOf(form('da')).below).toBe(
      'Kommentaren er 4 tegn for lang. Skriv højst 500. Der ser ud til at stå et telefonnummer og en mailadresse i teksten, og det gemmes ikke her. Skriv i stedet et antal eller en titel, for eksempel »to familier« eller »skolens koordinator«. Er det noget andet, så sæt komma eller ord mellem tallene.',
    );
    expect(form('da').text).toContain('Svaret er ikke gemt endnu.');
    expect(fieldOf(form('en')).below).toMatch(/4 characters too long.*a telephone number and an e-mail address/);
  });

  it('is said in full where somebody saved another meanwhile', () => {
    const attempt = { typed: { status: 'held' }, errors: {}, meanwhile: true };
    expect(checkInForm({ ...CHECK_IN, saved: RAIN }, 'da', attempt).text).toContain('Kommentar: Kun to kom.');
  });
});

describe('the comment on the receipt', () => {
  const receipt = (saved: string | null, previous?: string | null) =>
    facts(
      checkInReceipt(
        {
          ...CHECK_IN,
          saved: { ...SAVED, comment: saved },
          ...(previous !== undefined && { previous: { ...SAVED, comment: previous } }),
        },
        'da',
      ),
    );

  it.each<[string, string | null, string | null | undefined, string[]]>([
    ['is there', 'To kom', undefined, ['Kommentar: To kom']],
    ['has no line where there is none', null, undefined, []],
    ['stands beside the old one', 'Tre kom', 'To kom', ['Kommentar: Tre kom', 'Kommentar før: To kom']],
    ['that was taken away is told of', null, 'To kom', ['Kommentar: ingen', 'Kommentar før: To kom']],
    ['that did not change is said once', 'To kom', 'To kom', ['Kommentar: To kom']],
    ['that is new needs no old one', 'To kom', null, ['Kommentar: To kom']],
  ])('%s', (_what, saved, previous, lines) => {
    expect(receipt(saved, previous).map(({ title, value }) => `${title}: ${value}`)).toEqual(lines);
  });
});
