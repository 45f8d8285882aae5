/** The periods that measures are counted over. Each is a period of its own: what was counted in one says nothing about the next. */
import type { MeasurePeriod } from './agreement.js';
import { addMonths, type Month, monthOf, monthsOf } from './period.js';

/** `to` is null while a course goes on. `asked`: months that somebody asked about, whatever the measure's own period. */
export interface CountingPeriod {
  kind: 'year' | 'season' | 'course' | 'agreement' | 'asked';
  from: Month;
  to: Month | null;
}

/** What the periods of an activity follow from. */
export interface CountingTime {
  /** The agreement's own period. */
  period: { from: string; to: string };
  /** The months in which one of the activity's courses or seasons ended, in any order. */
  ended: readonly Month[];
}

/** January to June is spring, July to December autumn: the agreements speak of two seasons a year ("forår og efterår"). */
const FIRST_OF_AUTUMN = 7;

/**
 * The period that a month of a measure belongs to. A year is a calendar year, a season half of one; a course goes from the month after
 * the last one ended to the month in which it is said to have ended; what has no period is counted over the whole agreement.
 */
export function countingPeriod(per: MeasurePeriod, month: Month, time: CountingTime): CountingPeriod {
  const year = month.slice(0, 4);
  switch (per) {
    case 'year':
      return { kind: 'year', from: `${year}-01`, to: `${year}-12` };
    case 'season':
      return Number(month.slice(5)) < FIRST_OF_AUTUMN
        ? { kind: 'season', from: `${year}-01`, to: `${year}-06` }
        : { kind: 'season', from: `${year}-07`, to: `${year}-12` };
    case 'course':
      return course(month, time);
    case null:
      return { kind: 'agreement', from: monthOf(time.period.from), to: monthOf(time.period.to) };
  }
}

function course(month: Month, { period, ended }: CountingTime): CountingPeriod {
  const ends = [...ended].sort();
  const before = ends.filter((end) => end < month).at(-1);
  const from = before === undefined ? monthOf(period.from) : addMonths(before, 1);
  return { kind: 'course', from, to: ends.find((end) => end >= month) ?? null };
}

export function isWithin(month: Month, { from, to }: Pick<CountingPeriod, 'from' | 'to'>): boolean {
  return month >= from && (to === null || month <= to);
}

/** One period told from all others of its measure, as it is stored: `season:2026-07`. */
export function periodKey({ kind, from }: CountingPeriod): string {
  return `${kind}:${from}`;
}

/** So many of a period's months have passed, of so many in all. */
export interface Passed {
  months: number;
  of: number;
}

/**
 * How much of a period has passed by the end of a month. Months before or after the agreement never pass, and still belong to the
 * whole: of a target for a year, an agreement that begins in August can be asked five twelfths.
 * @returns null for a course that goes on: nobody knows how long it will be
 */
export function passedBy(until: Month, period: CountingPeriod, time: CountingTime): Passed | null {
  if (period.to === null) return null;
  const first = [period.from, monthOf(time.period.from)].sort().at(-1) ?? period.from;
  const last = [period.to, monthOf(time.period.to), until].sort()[0] ?? until;
  return { months: countMonths(first, last), of: countMonths(period.from, period.to) };
}

function countMonths(from: Month, to: Month): number {
  return from > to ? 0 : monthsOf(`${from}-01`, `${to}-01`).length;
}
