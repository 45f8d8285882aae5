import { describe, expect, it } from '@jest/globals';
import { checkInForm } from '../../src/card/check-in-form.js';
import { checkInReceipt } from '../../src/card/check-in-receipt.js';
import type { CheckInAttempt } from '../../src/card/check-in-view.js';
import type { CardElement, Language, Message } from '../../src/chat.js';
import { ALL_FIELDS, CHECK_IN } from '../support/card-data.js';
import { elementsOf } from './subset.js';

const SAVED = {
  status: 'held',
  counts: { 'times-held': 4, attendances: 47, 'new-participants': 0 },
  ended: false,
  comment: null,
  by: 'Sundhedsplejerske',
  at: new Date('2026-12-01T08:14:00Z'),
  revision: 1,
} as const;

/** Those of the numbers and the status; check-in-comment.test.ts is about the comment. */
function inputs(message: Message): CardElement[] {
  return elementsOf(message.card).filter(({ type, id }) => type.startsWith('Input.') && id !== 'comment');
}

function input(message: Message, id: string): CardElement {
  const found = inputs(message).find((element) => element.id === id);
  if (found === undefined) throw new Error(`no input ${id}`);
  return found;
}

/** The text that stands in the same container as an input, after it. */
function textUnder(message: Message, id: string): unknown {
  const field = elementsOf(message.card).find((element) =>
    (element.items as CardElement[])?.some((item) => item.id === id),
  );
  const items = (field?.items ?? message.card.body) as CardElement[];
  return items[items.findIndex((item) => item.id === id) + 1]?.text;
}

function attempt(typed: Record<string, string>, errors: CheckInAttempt['errors'] = {}): Message {
  return checkInForm(CHECK_IN, 'da', { typed: { status: 'held', ...typed }, errors });
}

describe('the check-in form', () => {
  it('asks what to count for which month', () => {
    const labels = (language: Language) =>
      inputs(checkInForm({ ...CHECK_IN, fields: ALL_FIELDS }, language)).map((one) => one.label);
    expect(labels('da')).toEqual([
      'Blev aktiviteten holdt i november 2026?',
      'Antal familier i november',
      'Forskellige mødre i år, til og med november',
      'Antal familier i november, alle gange lagt sammen',
      'Antal gange i november',
    ]);
    expect(labels('en')[1]).toBe('Number of familier in November');
  });

  it('says the criterion once for its two numbers', () => {
    const { text } = checkInForm({ ...CHECK_IN, fields: ALL_FIELDS }, 'da');
    expect(text.split('Familieaftnerne besøges i gennemsnit')).toHaveLength(2);
  });

  it('asks for a share when a course or season has ended, which a button says and takes back', () => {
    const form = (ended: boolean) =>
      checkInForm({ ...CHECK_IN, fields: ALL_FIELDS }, 'da', { typed: null, errors: {}, ended });
    const share = ['Hvor mange børn gælder det for?', 'Ud af hvor mange børn?'];
    const labels = (message: Message) => inputs(message).map((one) => one.label);
    const actions = (message: Message) =>
      elementsOf(message.card).flatMap(({ type, title, data }) =>
        type === 'Action.Execute' ? [[title, (data as Record<string, string>).ended]] : [],
      );
    for (const one of share) expect(labels(form(false))).not.toContain(one);
    expect(labels(form(true)).slice(-2)).toEqual(share);
    expect(actions(form(false))).toEqual([
      ['Gem', 'no'],
      ['Et forløb eller en sæson er slut', 'yes'],
    ]);
    expect(actions(form(true))).toEqual([
      ['Gem', 'yes'],
      ['Det er ikke slut alligevel', 'no'],
    ]);
    expect(form(true).text).toContain('Et forløb eller en sæson sluttede i november 2026.');
  });

  it('shows the last number beside each field, and what to do with that of different people', () => {
    const last = {
      attendances: { month: '2026-10', count: 1250 },
      'new-participants': { month: '2026-09', count: 12 },
    };
    const { text } = checkInForm({ ...CHECK_IN, last }, 'da');
    expect(text).toContain('Oktober: 1.250.');
    expect(text).toContain('Til og med september: 12. Læg de nye til.');
    expect(checkInForm(CHECK_IN, 'da').text).toContain('Tæl hver én gang, også dem fra tidligere måneder.');
  });

  it('asks once about a number that may be a slip, and carries which one it was', () => {
    const typed = { status: 'held', 'times-held': '4', attendances: '4 700', 'new-participants': '3' };
    const message = checkInForm(CHECK_IN, 'da', {
      typed,
      errors: {},
      unusual: {
        attendances: { reason: 'far', least: 30, most: 50 },
        'new-participants': { reason: 'fewer', last: { month: '2026-10', count: 12 } },
      },
    });
    expect(message.text).toContain('Er de det, så gem igen.');
    expect(textUnder(message, 'attendances')).toBe('Det er langt fra de sidste tolv måneder: fra 30 til 50.');
    expect(String(textUnder(message, 'new-participants'))).toMatch(/^Det er færre end til og med oktober: 12\./);
    const [send] = elementsOf(message.card).filter(({ type }) => type === 'Action.Execute');
    expect(send?.data).toMatchObject({ asked: 'attendances=4700 new-participants=3' });
  });

  it('starts with "held" and empty numbers, and requires none of them', () => {
    const form = checkInForm(CHECK_IN, 'da');
    expect(input(form, 'status').value).toBe('held');
    expect(
      inputs(form)
        .slice(1)
        .map((one) => [one.value, one.isRequired, one.max]),
    ).toEqual(Array.from({ length: 3 }, () => [undefined, undefined, undefined]));
  });

  it('sends the revision that it was made from', () => {
    const later = checkInForm({ ...CHECK_IN, saved: { ...SAVED, revision: 3 } }, 'da');
    expect(checkInForm(CHECK_IN, 'da').card.actions).toMatchObject([
      { verb: 'save-check-in', data: { revision: '0' } },
    ]);
    expect(later.card.actions).toMatchObject([{ verb: 'save-check-in', data: { revision: '3' } }]);
    expect(checkInForm(CHECK_IN, 'da').open).toEqual({
      label: 'Udfyld',
      action: 'show-check-in',
      data: { agreement: 'viborg-uddannelse-2025', activity: 'barselscafe', month: '2026-11' },
    });
  });

  it('shows what is saved, a zero too', () => {
    const form = checkInForm({ ...CHECK_IN, saved: { ...SAVED, status: 'unknown' } }, 'da');
    expect(inputs(form).map((one) => one.value)).toEqual(['unknown', 4, 47, 0]);
    expect(form.text).toContain('Sundhedsplejerske har svaret 1. december 2026 kl. 09.14.');
  });

  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['1.250', 1250],
    ['1 250', 1250],
    ['-3', -3],
    ['1.5', 1.5],
    ['', undefined],
    ['ca. 40', undefined],
    ['1e9', undefined],
  ])('keeps %j as %j in the number input', (typed, value) => {
    expect(input(attempt({ attendances: typed }), 'attendances').value).toBe(value);
  });

  it('writes what is wrong under its field, with what could not stay in it', () => {
    const form = attempt(
      { attendances: 'ca. 40', 'times-held': '-3' },
      { attendances: 'notANumber', 'times-held': 'negative', 'new-participants': 'missing' },
    );
    expect(textUnder(form, 'attendances')).toBe('Du skrev »ca. 40«. Skriv et tal med cifre, for eksempel 12.');
    expect(textUnder(form, 'times-held')).toBe('Tallet kan ikke være mindre end 0.');
    expect(textUnder(form, 'new-participants')).toBe('Skriv et tal. Var der ingen, så skriv 0.');
    expect(form.text).toContain('Svaret er ikke gemt endnu.');
  });

  it('says that no status was chosen, and chooses none itself', () => {
    const form = checkInForm(CHECK_IN, 'en', {
      typed: { status: '', attendances: '7' },
      errors: { status: 'notChosen' },
    });
    expect(textUnder(form, 'status')).toBe('Choose one of the answers.');
    expect(inputs(form).map((one) => one.value)).toEqual([undefined, undefined, 7, undefined]);
  });

  it('asks for the status alone where nothing may be counted, and says why', () => {
    const form = checkInForm({ ...CHECK_IN, countsAllowed: false, why: 'Henvendelser registreres ikke' }, 'da');
    expect(inputs(form).map((one) => one.id)).toEqual(['status']);
    expect(form.text).toContain('Aftalen siger: »Henvendelser registreres ikke«');
    expect(form.text).not.toContain('CPR');
  });
});

describe('the receipt', () => {
  const facts = (message: Message) => message.card.body.find((element) => element.type === 'FactSet')?.facts;

  it('says what was saved, by whom and when', () => {
    const receipt = checkInReceipt({ ...CHECK_IN, saved: SAVED }, 'da');
    expect(facts(receipt)).toEqual([
      { title: 'Blev den holdt?', value: 'Ja' },
      { title: 'Antal gange', value: '4' },
      { title: 'Fremmødte i alt', value: '47' },
      { title: 'Forskellige i år indtil nu', value: '0' },
    ]);
    expect(receipt.text).toContain('Gemt 1. december 2026 kl. 09.14 af Sundhedsplejerske.');
    expect(receipt.card.actions?.[0]).toMatchObject({
      verb: 'show-check-in',
      data: { opens: 'form', month: '2026-11' },
    });
  });

  it('shows the old value beside the new where they differ', () => {
    const saved = { ...SAVED, counts: { ...SAVED.counts, attendances: 1250 }, revision: 2 };
    const receipt = checkInReceipt({ ...CHECK_IN, saved, previous: SAVED }, 'en');
    expect(facts(receipt)).toContainEqual({ title: 'Attendances in all', value: '1,250 (before: 47)' });
    expect(facts(receipt)).toContainEqual({ title: 'Number of times', value: '4' });
  });

  it('shows the numbers that fell away when it turned out not to be held', () => {
    const saved = { ...SAVED, status: 'notHeld', counts: {}, revision: 2 } as const;
    const receipt = checkInReceipt({ ...CHECK_IN, saved, previous: SAVED }, 'da');
    expect(facts(receipt)).toContainEqual({ title: 'Blev den holdt?', value: 'Nej (før: Ja)' });
    expect(facts(receipt)).toContainEqual({ title: 'Fremmødte i alt', value: 'intet tal (før: 47)' });
  });

  it('tells two counts of the same thing apart by their criteria', () => {
    const one = ALL_FIELDS.slice(0, 1);
    const fields = [...one, ...one.map((field) => ({ ...field, id: 'nr2', text: 'Et andet mål' }))];
    const receipt = checkInReceipt(
      { ...CHECK_IN, fields, saved: { ...SAVED, counts: { gennemfoert: 1, nr2: 2 } } },
      'da',
    );
    expect(facts(receipt)).toContainEqual({ title: 'Antal familier (Et andet mål)', value: '2' });
  });
});
