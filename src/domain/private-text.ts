/**
 * What identifies a person by its shape: CPR numbers, telephone numbers, mail addresses, as people write them: with spaces, hyphens
 * and dots, split over lines, in the digits of any script, with signs in them that are not seen. Whether a number is really somebody's
 * is not asked: an invalid CPR number is one with a slip in it. Where a row of digits could be either, it is taken for the number:
 * "20251231" is one, "2025-12-31" is none (see ordinary-numbers.ts).
 */
import { withoutOrdinaryNumbers } from './ordinary-numbers.js';
import { plainSigns } from './plain-signs.js';

export type PrivateKind = 'cpr' | 'telephone' | 'mail';

/** Where in a text it stands, in UTF-16 positions; `to` is behind its last sign. */
export interface PrivatePart {
  kind: PrivateKind;
  from: number;
  to: number;
}

const AT_WORD = '(?: ?[([{<] ?(?:at|a|snabel[ -]?a) ?[)\\]}>] ?|[ -]snabel[ -]?a[ -])';
const DOT_WORD = '(?: ?[([{<] ?(?:dot|punktum|prik) ?[)\\]}>] ?| (?:dot|punktum|prik) )';
const DOMAIN = '[^ @.()[\\]{}<>]+';
const WORD_START = '(?<![^ @])[^ @]+';

const MAIL = [
  // Also with a space at its sign, where what follows looks like a domain.
  `${WORD_START}(?:@+[^ @]+| ?@+ ?[^ @.]+\\.[^ @]+)+`,
  `${WORD_START}${AT_WORD}${DOMAIN}(?:\\.|${DOT_WORD})[\\p{L}\\d]`,
  `${WORD_START} ?@+ ?${DOMAIN}${DOT_WORD}\\p{L}{2,}`,
  `${WORD_START} at ${DOMAIN} dot \\p{L}{2,}`,
];

/** Of a CPR number: a day of the month, or sixty more than it where the number stands in for a real one. */
const CPR_DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const CPR_MONTH = '(?:0[1-9]|1[0-2])';
const LAST_FOUR = '(?!(?:19|20)\\d\\d)\\d\\d ?\\d\\d(?!\\d)';

const CPR = [
  '(?<!\\d)\\d{6} ?- ?\\d{4}(?!\\d)',
  // With slashes, in which no row of digits goes on: 01/01/90-1234, 010190/1234.
  `(?<!\\d)${CPR_DAY} ?/ ?${CPR_MONTH}[ ./-]{0,3}(?:19|20)?\\d\\d(?:[ .-]{0,3}${LAST_FOUR}|/\\d{4}(?!\\d))`,
  `(?<!\\d)${CPR_DAY}[ .-]?${CPR_MONTH}[ .-]?\\d\\d ?/ ?\\d{4}(?!\\d)`,
];

const INTERNATIONAL = '(?:\\+|(?<!\\d|\\d[.,:-])00)[ (]{0,2}\\d(?:[ ().\\-/]{0,3}\\d){6,}';

/** Eight digits or more with no more than a space, a hyphen or a dot between two; the first may stand in brackets, as an area's. */
const ROW = /(?:\(\d{2}\) ?\d(?:[ .-]{0,4}\d){5,}|\d(?:[ .-]{0,4}\d){7,})/g;
/** A row that begins with a date of birth. */
const BORN = new RegExp(`^${CPR_DAY}${CPR_MONTH}(?:19|20)?\\d{6}$`);

const either = (shapes: readonly string[]) => new RegExp(shapes.join('|'), 'giu');
/** In this order: what one has found, the next don't see. */
const FIRST = [
  { kind: 'mail', pattern: either(MAIL) },
  { kind: 'cpr', pattern: either(CPR) },
  { kind: 'telephone', pattern: either([INTERNATIONAL]) },
] as const;

/** What identifies a person, in the order in which it stands in the text. */
export function privateParts(text: string): PrivatePart[] {
  const { text: plain, at } = plainSigns(text);
  const found: PrivatePart[] = [];
  const takeOut = (from: string, pattern: RegExp, kindOf: (part: string) => PrivateKind) =>
    from.replace(pattern, (part: string, start: number) => {
      found.push({ kind: kindOf(part), from: at[start] ?? 0, to: at[start + part.length] ?? text.length });
      return '#'.repeat(part.length);
    });
  const left = FIRST.reduce((rest, { kind, pattern }) => takeOut(rest, pattern, () => kind), plain);
  takeOut(withoutOrdinaryNumbers(left), ROW, kindOfRow);
  return found.sort((one, other) => one.from - other.from);
}

/** The kinds of what identifies a person in a text, each once, in the order in which they stand in it. */
export function privateKinds(text: string): PrivateKind[] {
  return [...new Set(privateParts(text).map(({ kind }) => kind))];
}

function kindOfRow(part: string): PrivateKind {
  const digits = part.replace(/\D/g, '');
  const isDated = BORN.test(digits);
  const isPlain = /^\d{10}$/.test(part) && !digits.startsWith('45');
  return isDated || isPlain ? 'cpr' : 'telephone';
}
