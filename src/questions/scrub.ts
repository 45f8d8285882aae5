/**
 * What identifies a person by its shape is taken out of a text before anything of it is kept: CPR numbers, telephone numbers, mail
 * addresses. Where a row of digits could be either, it is taken for the number: "20251231" goes, "2025-12-31" stays. What stays
 * although it could be a telephone number, because agreements are full of it: two years ("2025 2029"), a date ("31 12 2025"), close
 * line numbers ("1200-1210"), an amount with its points or its unit ("12.345.678", "12345678 kr").
 */
import type { Language } from './types.js';

/** A question longer than this says more than an alias can mend. */
export const LONGEST_KEPT = 300;

type Kind = 'cpr' | 'telephone' | 'mail';

const SAID: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  da: { cpr: '[CPR-nummer]', telephone: '[telefonnummer]', mail: '[mailadresse]' },
  en: { cpr: '[CPR number]', telephone: '[telephone number]', mail: '[e-mail address]' },
};

/** Also with a space at its sign, where what follows looks like a domain. */
const mail = /(?<![^\s@])[^\s@]+(?:@+[^\s@]+|\s?@+\s?[^\s@.]+\.[^\s@]+)+/gu;

const YEAR = '(?:19|20)\\d\\d';
const NEAR_YEAR = '(?:199\\d|20[0-5]\\d)';
const MONTH = '(?:0[1-9]|1[0-2])';
/** Of a CPR number: a day of the month, or sixty more than it where the number stands in for a real one. */
const CPR_DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const APART = '[\\s.\\-–—/]{0,3}';
const DASH = '\\s?[-–—]\\s?';

/** In this order at each place of a text: the first that fits wins, and may stay or go. */
const SHAPES: readonly (readonly [Kind | 'stays' | 'range', string])[] = [
  ['cpr', '\\d{10}'],
  ['cpr', `${CPR_DAY}${APART}${MONTH}${APART}\\d\\d${APART}\\d\\d\\s?\\d\\d`],
  ['cpr', `${CPR_DAY}[\\s.\\-–/]?${MONTH}[\\s.\\-–/]?${YEAR}${DASH}(?!${YEAR})\\d{4}`],
  ['cpr', `${CPR_DAY}${MONTH}${YEAR}\\s?\\d{4}`],
  ['stays', `\\d+(?:[.,\\s]\\d{3})*(?:,\\d+)?\\s?(?:kr\\b|kroner|DKK|mio|mia|tusind)`],
  ['telephone', '(?:\\+|00)[\\s(]{0,2}\\d(?:[\\s().\\-–/]{0,3}\\d){6,14}'],
  ['stays', `${YEAR}-${MONTH}-(?:0[1-9]|[12]\\d|3[01])`],
  ['stays', `(?:0?[1-9]|[12]\\d|3[01])([.\\-/\\s])(?:0?[1-9]|1[0-2])\\1\\s?${YEAR}`],
  ['stays', `${YEAR}\\s?[-–—/]\\s?${YEAR}`],
  ['stays', `${NEAR_YEAR}\\s${NEAR_YEAR}`],
  ['stays', '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?'],
  ['range', `\\d{4}${DASH}\\d{4}`],
  ['telephone', '(?:45\\s{0,3})?\\d\\d(?:\\s{1,3}\\d\\d){3}'],
  ['telephone', '\\d\\d([.\\-–])\\d\\d(?:\\1\\d\\d){2}'],
  ['telephone', '(?:45\\s{1,3})?\\d{4}[\\s.]{1,3}\\d{4}'],
  ['telephone', '\\d{3}[\\s\\-–]{1,3}\\d\\d[\\s\\-–]{1,3}\\d{3}'],
  ['telephone', '\\d\\d[\\s\\-–]{1,3}(?:\\d{3}[\\s\\-–]{1,3}\\d{3}|\\d\\d[\\s\\-–]{1,3}\\d{4}|\\d{6})'],
  ['telephone', '\\d{3}[\\s\\-–]{1,3}\\d{3}[\\s\\-–]{1,3}\\d\\d'],
  ['telephone', '\\d{8,}'],
];

const numbers = SHAPES.map(([kind, shape]) => ({ kind, pattern: new RegExp(`${shape}(?!\\d)`, 'iuy') }));

/** The farthest apart that two line numbers are which are taken for a range, not for the halves of a telephone number. */
const WIDEST_RANGE = 999;

/** The text on one line, without what identifies a person, cut at a word. `language` is that of the words put in. */
export function scrub(text: string, language: Language): string {
  return cut(withoutPrivate(tidy(text), language));
}

/** Whether a text holds what `scrub` takes out. */
export function holdsPrivate(text: string): boolean {
  return withoutPrivate(tidy(text), 'da') !== tidy(text);
}

/** On one line, without what is not printed: a database refuses some of it, and it turns a text around for whoever reads it. */
export function tidy(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}

function withoutPrivate(text: string, language: Language): string {
  return withoutNumbers(text.replace(mail, SAID[language].mail), language);
}

function withoutNumbers(text: string, language: Language): string {
  let result = '';
  let at = 0;
  while (at < text.length) {
    const found = numberAt(text, at);
    if (found === null) result += text[at];
    else result += found.kind === 'stays' ? found.text : SAID[language][found.kind];
    at += found?.text.length ?? 1;
  }
  return result;
}

/** The number that begins here; null inside another row of digits, and where none begins. */
function numberAt(text: string, at: number): { kind: Kind | 'stays'; text: string } | null {
  if (!/[\d+]/.test(text[at] ?? '') || /\d/.test(text[at - 1] ?? '')) return null;
  for (const { kind, pattern } of numbers) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    return { kind: kind === 'range' ? rangeOrTelephone(found) : kind, text: found };
  }
  return null;
}

function rangeOrTelephone(text: string): 'stays' | 'telephone' {
  const [from = 0, to = 0] = text.split(/\D+/).map(Number);
  return to > from && to - from <= WIDEST_RANGE ? 'stays' : 'telephone';
}

function cut(text: string): string {
  if (text.length <= LONGEST_KEPT) return text;
  const kept = text.slice(0, LONGEST_KEPT - 1);
  const space = kept.lastIndexOf(' ');
  return `${(space > LONGEST_KEPT / 2 ? kept.slice(0, space) : kept).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
