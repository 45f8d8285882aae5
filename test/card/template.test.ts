import { describe, expect, it } from '@jest/globals';
import { checkInForm } from '../../src/card/check-in-form.js';
import { checkInReceipt } from '../../src/card/check-in-receipt.js';
import { evaluationReminder } from '../../src/card/evaluation.js';
import { answerMessage, choicesMessage, factsMessage, notice } from '../../src/card/notice.js';
import { linkForm, statusMessage } from '../../src/card/people.js';
import { fillCard } from '../../src/card/template.js';
import { ALL_FIELDS, CHECK_IN, EVALUATION } from '../support/card-data.js';
import { elementsOf, outsideSubset } from './subset.js';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is what a template's expression looks like
const HOSTILE = '${title} ${$root.language} <script>alert(1)</script> **fed** [x](http://example.org) "\\';
/** The same as a person sees it: signs that look alike, and joiners without width. */
const SHOWN =
  '${title} ${$root.language} <\u2060script>alert(1)</script> \u2217\u2217fed\u2217\u2217 [x]\u2060(http://example.org) "\\';
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: only the two texts above

const saved = {
  status: 'held',
  counts: {},
  ended: false,
  comment: HOSTILE,
  by: HOSTILE,
  at: new Date(0),
  revision: 1,
} as const;
const source = { title: HOSTILE, lines: HOSTILE };
const checkIn = {
  ...CHECK_IN,
  agreement: { id: HOSTILE, title: HOSTILE },
  activity: { id: HOSTILE, name: HOSTILE },
  fields: ALL_FIELDS.map((field) => ({ ...field, unit: HOSTILE, text: HOSTILE })),
  saved,
};
const typed = {
  typed: { gennemfoert: HOSTILE },
  errors: { gennemfoert: 'notANumber' },
  meanwhile: true,
} as const;

describe('hostile data comes through as text', () => {
  it.each([
    ['notice', notice(HOSTILE, 'da')],
    ['answer', answerMessage({ text: HOSTILE, sources: [source] }, 'da')],
    [
      'facts',
      factsMessage(
        { title: HOSTILE, subtitle: HOSTILE, facts: [{ title: HOSTILE, value: HOSTILE }], sources: [] },
        'da',
      ),
    ],
    ['form', checkInForm(checkIn, 'da', typed)],
    ['receipt', checkInReceipt(checkIn, 'da')],
    ['evaluation', evaluationReminder({ ...EVALUATION, ruleText: HOSTILE, receivedBy: [HOSTILE] }, 'en')],
    [
      'link',
      linkForm({ account: { chat: 'slack', id: 'U1', name: HOSTILE }, people: [{ id: 'p', name: HOSTILE }] }, 'da'),
    ],
    [
      'status',
      statusMessage(
        {
          agreement: { title: HOSTILE },
          month: '2026-11',
          rows: [{ activity: HOSTILE, state: 'missing', who: HOSTILE }],
          evaluation: HOSTILE,
          round: { state: 'open', deadline: '2026-12-22' },
          rates: { expected: 1, answered: 0, onTime: 0, parties: [] },
        },
        'da',
      ),
    ],
  ])('%s', (_name, { card }) => {
    expect(outsideSubset(card)).toEqual([]);
    const read = elementsOf(card).flatMap(({ data: _data, ...element }) =>
      // What stands in a field is not formatted.
      JSON.stringify({ ...element, ...(element.type === 'Input.Text' && { value: 0 }), body: 0, items: 0, actions: 0 }),
    );
    const all = read.join('\n');
    expect(all).toContain(JSON.stringify(SHOWN).slice(1, -1));
    expect(all).not.toContain('**');
    expect(all).not.toContain('](');
  });

  it('reaches the bot untouched in a button', () => {
    const { card } = choicesMessage({ text: 'Hvad?', choices: [{ label: 'A', question: HOSTILE }] }, 'da');
    expect(elementsOf(card).find((element) => element.type === 'Action.Execute')?.data).toEqual({ question: HOSTILE });
  });
});

describe('fillCard', () => {
  it('refuses data that lacks something, and says what', () => {
    expect(() => fillCard('help', 'da', { commands: [] })).toThrow('cards/help.json: the data has no title');
    expect(() => fillCard('help', 'da', { title: 'x', commands: [{ say: 'x' }] })).toThrow('does');
    expect(() => fillCard('notice', 'da', {})).toThrow('lines');
  });

  it('refuses null and undefined', () => {
    expect(() => fillCard('help', 'da', { title: null, commands: [] })).toThrow('cards/help.body[0].text: null');
    expect(() => fillCard('help', 'da', { title: undefined, commands: [] })).toThrow('title');
    const button = { label: 'x', action: 'y', data: {} };
    expect(() => fillCard('answer', 'da', { lines: ['a', null], sources: [], buttons: [button] })).toThrow('null');
  });

  it('leaves nothing of one card in the next', () => {
    expect(() => fillCard('help', 'da', { commands: [] })).toThrow();
    expect(fillCard('notice', 'en', { lines: ['A'] })).toEqual({
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      lang: 'en',
      body: [{ type: 'TextBlock', text: 'A', wrap: true }],
    });
  });

  it('keeps a form of a hundred fields under what Teams takes', () => {
    const fields = Array.from(
      { length: 100 },
      (_, index) => ({ ...ALL_FIELDS[0], id: `f${index}`, measure: `f${index}` }) as (typeof ALL_FIELDS)[number],
    );
    const { card } = checkInForm({ ...CHECK_IN, fields }, 'da');
    expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThan(80_000);
  });
});
