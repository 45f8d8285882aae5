/**
 * Numbers that agreements and comments are full of, and that hold as many digits as a telephone number: dates, years, times, amounts.
 * Each is taken only in a shape that is hardly ever a telephone number's or CPR number's, and where no more digits cling to it.
 */

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const NEAR_YEAR = '(?:199\\d|20[0-5]\\d)';
const HOUR = '(?:[01]?\\d|2[0-4])';
const TIME = `${HOUR}\\.[0-5][05]`;
const TO = ' ?-{1,2} ?';
const TIMES = `(?:${TIME}${TO}${HOUR}(?:\\.[0-5][05])?|${HOUR}${TO}${TIME})(?!\\d)`;
const GAP = '[ .-]{0,3}';
/** A number of thousands as Danes write it: 12.500 or 1.234.567,50. */
const THOUSANDS = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?';
const AMOUNT = '(?:\\d{1,9}|\\d{1,3}(?:[. ]\\d{3})+)(?:,\\d+)?';
const MONEY = '(?:kr\\b|kroner|dkk\\b|eur\\b|euro\\b|€)';

/** No digit stands before, or after, apart by no more than a dot or a dash. */
const FREE_BEFORE = '(?<!\\d|\\d[.-]|\\d ?- ?)';
const FREE_AFTER = '(?![.-]?\\d)';
/** Nor apart by a space. */
const ALONE_BEFORE = `(?<!\\d${GAP})`;
const ALONE_AFTER = `(?!${GAP}\\d)`;
/** No more than a small number, after a space. */
const FEW_AFTER = `(?!\\d)(?! ?[.-] ?\\d)(?! \\d{4}| \\d+${GAP}\\d)`;
/** Not the last four digits of a CPR number, which a year could be too. */
const NO_CPR_AFTER = `(?!\\d)(?!${GAP}(?!${YEAR}(?!\\d))\\d{4}(?!\\d))`;
/** A year that is not the day and month of a CPR number in 4-4-2: 1901 1906 00. */
const YEAR_OF_ROW = `(?!(?:19|20)(?:0[1-9]|1[0-2])${GAP}\\d{4}${GAP}\\d\\d(?!\\d))${YEAR}`;

interface Ordinary {
  shape: string;
  /** Whether the numbers in it fit together, where the shape alone does not say so. */
  fits?: (numbers: number[]) => boolean;
}

const rises = (numbers: number[]): boolean => numbers.every((one, at) => at === 0 || one > (numbers[at - 1] ?? one));
const within =
  (most: number) =>
  (numbers: number[]): boolean =>
    rises(numbers) && (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) <= most;

const ORDINARY: readonly Ordinary[] = [
  // 1 500 000 kr, 12345678 kroner, 1.500-2.000 kr; a year may stand before it.
  { shape: `(?:${ALONE_BEFORE}|(?<=(?<![\\d.-])${NEAR_YEAR} ))${AMOUNT}(?:${TO}${AMOUNT})?,?-? ?${MONEY}` },
  // 31.12.2025, 3. 11. 2026, 31/12/2025, 01.08.2025-31.07.2029
  {
    shape: `${FREE_BEFORE}${DAY}([./]) ?${MONTH}\\1 ?${YEAR}(?:${TO}${DAY}([./]) ?${MONTH}\\2 ?${YEAR})?${NO_CPR_AFTER}`,
  },
  // 31-12-2025, also several in a row
  { shape: `${ALONE_BEFORE}${DAY}-${MONTH}-${YEAR}(?: ${DAY}-${MONTH}-${YEAR})*${FEW_AFTER}` },
  // 3-5.11.2026, 28.11-3.12.2026
  { shape: `${FREE_BEFORE}${DAY}(?:\\.${MONTH})?\\.?${TO}${DAY}([./]) ?${MONTH}\\1 ?${YEAR}${NO_CPR_AFTER}` },
  // 3/11-2026, 1/8 2025
  { shape: `(?<![\\d/])${DAY}/${MONTH}(?:[ ./-]{1,3}${NEAR_YEAR}${NO_CPR_AFTER}|[./-]\\d\\d${FREE_AFTER})` },
  // 3/11
  { shape: `(?<![\\d/.-])${DAY}/${MONTH}(?![\\d/])` },
  // 2026-11-03
  { shape: `(?<!\\d)${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${NO_CPR_AFTER}` },
  // 31 12 2025
  { shape: `${ALONE_BEFORE}${DAY} ${MONTH} ${NEAR_YEAR}${ALONE_AFTER}` },
  // 01.08.25-31.07.29, 03.11.26 17.00
  { shape: `${ALONE_BEFORE}${DAY}\\.${MONTH}\\.\\d\\d(?:(?:${TO}| )${DAY}\\.${MONTH}\\.\\d\\d)+${ALONE_AFTER}` },
  { shape: `${ALONE_BEFORE}${DAY}([.-])${MONTH}\\1\\d\\d(?= ${TIME}${FREE_AFTER})` },
  // 3.11 10.11 17.11
  { shape: `${ALONE_BEFORE}${DAY}\\.${MONTH}(?:\\.?(?:${TO}| )${DAY}\\.${MONTH})+\\.?${ALONE_AFTER}` },
  // 08.2025-07.2029
  { shape: `${FREE_BEFORE}${MONTH}[./]${NEAR_YEAR}${TO}${MONTH}[./]${NEAR_YEAR}(?!\\d)` },
  // 2025-2029, 2024 2025 2026
  { shape: `(?<!\\d)${YEAR_OF_ROW}(?:[ /-]{1,3}${YEAR_OF_ROW})+${NO_CPR_AFTER}`, fits: within(40) },
  // 2025-26 2026-27
  { shape: `${ALONE_BEFORE}${NEAR_YEAR}[/-]\\d\\d(?: ${NEAR_YEAR}[/-]\\d\\d)+${ALONE_AFTER}` },
  // 28-30 2025, of weeks
  { shape: `${ALONE_BEFORE}\\d\\d-\\d\\d ${NEAR_YEAR}${ALONE_AFTER}`, fits: rises },
  // 17.00-19.30, 17-19.30 20.00-21.00; no more than a small number comes after it
  {
    shape: `${FREE_BEFORE}${TIMES}(?: ${TIMES})*${FEW_AFTER}`,
  },
  // 10-12 13-15, of hours
  { shape: `${ALONE_BEFORE}${HOUR}-${HOUR}(?: ${HOUR}-${HOUR})+${ALONE_AFTER}`, fits: rises },
  // 12.345.678, 1.500-2.000, also several in a row
  { shape: `${ALONE_BEFORE}${THOUSANDS}(?:(?:${TO}| )${THOUSANDS})*${ALONE_AFTER}` },
  // 1200-1500
  { shape: `${ALONE_BEFORE}\\d\\d00${TO}\\d\\d00${ALONE_AFTER}`, fits: rises },
  // linje 770, 899-903, 1200-1210
  {
    shape: `(?<=\\b(?:linjer?|linjerne|lines?|sider?|siderne|pages?) (?:[\\d#]{1,4}(?:-[\\d#]{1,4})?(?:, ?| og | and )){0,20})\\d{1,4}${TO}\\d{1,4}${FREE_AFTER}`,
    fits: within(999),
  },
];

const PATTERNS = ORDINARY.map(({ shape, fits = () => true }) => ({ pattern: new RegExp(shape, 'giu'), fits }));

/** A text of plain signs with "#" for every sign of an ordinary number: as long as before, with no digit where one stood. */
export function withoutOrdinaryNumbers(text: string): string {
  return PATTERNS.reduce(
    (left, { pattern, fits }) =>
      left.replace(pattern, (found) =>
        fits(found.split(/\D+/).filter(Boolean).map(Number)) ? '#'.repeat(found.length) : found,
      ),
    text,
  );
}
