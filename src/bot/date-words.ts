/** Days, weeks and months as people write them, in both languages, found in a text. */
import { addDays, type IsoDate } from '../domain/period.js';
import { day, type Groups, type Meaning, MONTHS, month, oneDay, onWeekday, WEEKDAYS, week } from './date-spans.js';

/** A day, week or month as it was written: without a year, it is one of several. */
export interface SaidDate extends Meaning {
  /** Where it stands in the text. */
  at: number;
  end: number;
}

/** Days from today. */
const NEAR: ReadonlyMap<string, number> = new Map([
  ...(['i dag', 'idag', 'today'] as const).map((word): [string, number] => [word, 0]),
  ...(['i morgen', 'imorgen', 'tomorrow'] as const).map((word): [string, number] => [word, 1]),
  ...(['i overmorgen', 'iovermorgen', 'overmorgen', 'the day after tomorrow'] as const).map(
    (word): [string, number] => [word, 2],
  ),
]);

const MONTH = `(?:${longestFirst(MONTHS)})`;
const ORDINAL = '(?:\\.|st|nd|rd|th)';
const THE = '(?:\\b(?:den|d\\.?|the)\\s*)?';
const YEAR = '(?<year>\\d{4})';
const UNTIL = '(?:til og med|til|to|until|till|through|-|–)';

interface Form {
  pattern: string;
  said: (groups: Groups, today: IsoDate) => Meaning;
}

/** In this order: what comes first is tried first at each place in the text. */
const FORMS: readonly Form[] = [
  { pattern: '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})', said: day },
  { pattern: '(?<day>\\d{1,2})-(?<month>\\d{1,2})-(?<year>\\d{4})', said: day },
  {
    pattern: `${THE}(?<day>\\d{1,2})[./](?<month>\\d{1,2})(?:[./-](?<year>\\d{4}|\\d{2}(?!\\d)))?\\.?`,
    said: day,
  },
  {
    pattern: `${THE}(?<day>\\d{1,2})${ORDINAL}?\\s*(?:of\\s+)?(?<name>${MONTH})\\b\\.?(?:,?\\s+${YEAR})?`,
    said: day,
  },
  {
    pattern: `\\b(?<name>${MONTH})\\.?\\s+(?<day>\\d{1,2})${ORDINAL}?(?!\\d)(?:,?\\s+${YEAR})?`,
    said: day,
  },
  { pattern: `\\b(?:uge|week)\\s*(?<week>\\d{1,2})(?!\\d)(?:,?\\s+${YEAR})?`, said: week },
  { pattern: `(?<=\\b(?:uge|week)[^,]{0,8}(?:${UNTIL}|og|and)\\s*)(?<week>\\d{1,2})(?!\\d)`, said: week },
  { pattern: `\\b(?<name>${MONTH})\\b\\.?(?:\\s+${YEAR})?`, said: month },
  { pattern: `(?<weekday>${longestFirst(WEEKDAYS)})`, said: ({ weekday: name = '' }, today) => onWeekday(name, today) },
  {
    pattern: `(?<near>${longestFirst(NEAR)})`,
    said: ({ near = '' }, today) => oneDay(addDays(today, NEAR.get(near) ?? 0)),
  },
  { pattern: `\\b(?:den|d\\.?|the)\\s*(?<day>\\d{1,2})${ORDINAL}?(?![\\d.])`, said: day },
  { pattern: `(?<day>\\d{1,2})(?:${ORDINAL}|(?=\\s*${UNTIL}\\s*\\d))`, said: day },
  { pattern: `(?<=${UNTIL}\\s*)(?<day>\\d{1,2})(?!\\d)`, said: day },
];

/** The dates of a text in small letters, in the order in which they stand there. */
export function datesIn(text: string, today: IsoDate): SaidDate[] {
  const found: SaidDate[] = [];
  for (let at = 0; at < text.length; ) {
    const date = dateAt(text, at, today);
    if (date !== null) found.push(date);
    at = date?.end ?? at + 1;
  }
  return found;
}

const PATTERNS = FORMS.map(({ pattern, said }) => ({ said, pattern: new RegExp(pattern, 'uy') }));

function dateAt(text: string, at: number, today: IsoDate): SaidDate | null {
  // Not in the middle of a number or a word.
  if (/[\p{L}\d]/u.test(text[at - 1] ?? '')) return null;
  for (const { pattern, said } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const end = at + (match?.[0].length ?? 0);
    if (match === null || /\p{L}/u.test(text[end] ?? '')) continue;
    return { at, end, ...said(match.groups ?? {}, today) };
  }
  return null;
}

function longestFirst(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join('|');
}
