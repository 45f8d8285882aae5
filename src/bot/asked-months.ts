/** Which months a question about numbers means. */
import { formatMonthName } from '../card/format.js';
import { addMonths, type Month } from '../domain/period.js';
import type { AskedMonths } from '../domain/standing.js';
import { words } from '../questions/language/danish.js';

const NAMES: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0')).flatMap((number) =>
    (['da', 'en'] as const).flatMap((language) =>
      words(formatMonthName(`2000-${number}`, language)).map((name): [string, string] => [name.plain, number]),
    ),
  ),
);

/** "I maj", "in May": alone an English "may" is no month. */
const BEFORE_A_MONTH = new Set(['i', 'in', 'for', 'of', 'during', 'last', 'sidste']);

/**
 * The month or year that a question names; null where it names none.
 * @param thisMonth a month without a year is the last one that is not later
 */
export function askedMonths(text: string, thisMonth: Month): AskedMonths | null {
  const said = words(text).map((word) => word.plain);
  const thisYear = thisMonth.slice(0, 4);
  const year = said.find((word) => /^20\d\d$/.test(word)) ?? null;
  const number = said.flatMap((word, at) =>
    word !== 'may' || BEFORE_A_MONTH.has(said[at - 1] ?? '') ? (NAMES.get(word) ?? []) : [],
  )[0];
  if (number !== undefined) {
    const inThisYear = `${thisYear}-${number}`;
    return `${year ?? (inThisYear <= thisMonth ? thisYear : Number(thisYear) - 1)}-${number}`;
  }
  if (year !== null) return year;
  const phrase = ` ${said.join(' ')} `;
  if (/ (sidste|forrige|last|previous) (maaned|month) /.test(phrase)) return addMonths(thisMonth, -1);
  if (/ ((sidste|forrige) aar|i fjor|(last|previous) year) /.test(phrase)) return String(Number(thisYear) - 1);
  return null;
}
