/** Different people that several parties have counted, each on its own: how many they are together, until somebody says so and after. */
import type { Activity, Agreement } from './agreement.js';
import { type FieldError, readCount } from './check-in.js';
import { countedOf } from './counted.js';
import { type CountingPeriod, isWithin } from './counting-period.js';
import type { Month } from './period.js';
import type { Followed, MonthReport, Overlap } from './progress.js';
import { NOTHING_SMALL, rangeOf } from './shown.js';
import { overlapKey, standingsIn } from './standing.js';

/** Whoever says how many are the same has to see every number. */
const ALL_SEEN = () => NOTHING_SMALL;

/** A party's newest number in a period. */
export interface PartyCount {
  /** Actor id; '' where all counted together. */
  party: string;
  count: number;
  until: Month;
}

/** A measure in a period, as several parties have counted it. */
export interface CountedApart {
  measure: Followed;
  /** To the newest month that was asked about. */
  period: CountingPeriod;
  parties: readonly PartyCount[];
  /** Nobody is counted by two parties. */
  sum: number;
  /** All of the others are among those of the party that has most. */
  largest: number;
  /** How many they are, as far as that is known: the two are the same once somebody has said it. */
  least: number;
  most: number;
}

/**
 * The different people of an activity that more than one party has counted in the same period, so that nobody knows how many they
 * are before somebody says it; the newest period first. Where all others have counted nobody, there is nothing to say.
 */
export function countedApart(
  agreement: Agreement,
  activity: Activity,
  reports: readonly MonthReport[],
  overlaps: ReadonlyMap<string, Overlap>,
): CountedApart[] {
  if (new Set(reports.map(({ party }) => party)).size < 2) return [];
  const months = [...new Set(reports.map(({ month }) => month))].sort().reverse();
  const found = new Map<string, CountedApart | null>();
  for (const month of months) {
    for (const { measure, period, counted } of standingsIn(
      agreement,
      activity,
      { reports, overlaps, limitOf: ALL_SEEN },
      month,
    )) {
      const key = overlapKey(measure.id, period);
      if (counted?.kind !== 'unique' || found.has(key)) continue;
      const parties = partyCounts(measure, reports, (one) => isWithin(one, period));
      const sum = parties.reduce((all, { count }) => all + count, 0);
      const largest = Math.max(...parties.map(({ count }) => count));
      const { least, most } = rangeOf(counted.count);
      found.set(key, sum > largest ? { measure, period, parties, sum, largest, least, most } : null);
    }
  }
  return [...found.values()].filter((one) => one !== null);
}

/** By party, those with most first. */
function partyCounts(
  measure: Followed,
  reports: readonly MonthReport[],
  which: (month: Month) => boolean,
): PartyCount[] {
  const parties = [...new Set(reports.map(({ party }) => party))];
  return parties
    .flatMap((party): PartyCount[] => {
      const own = reports.filter((report) => report.party === party);
      const { counted } = countedOf({ measure, reports: own, limitOf: ALL_SEEN }, which);
      if (counted?.kind !== 'unique') return [];
      return [{ party, count: rangeOf(counted.count).most, until: counted.until }];
    })
    .sort((a, b) => b.count - a.count || a.party.localeCompare(b.party));
}

/** Whether it has been said how many were counted more than once, and no party has answered since. */
export function isSaid({ least, most }: CountedApart): boolean {
  return least === most;
}

/** The numbers that somebody sees who says it: whoever says it of other numbers has not seen these. */
export function numbersOf({ parties }: CountedApart): string {
  return parties.map(({ party, count, until }) => `${party}=${count}/${until}`).join(' ');
}

export type OverlapError = Exclude<FieldError, 'moreThanWhole' | 'onlyOneOfTwo' | 'notChosen'>;

/** Somebody counted by three parties was counted twice too often: at most all but the largest number. */
export function readOverlap(typed: string, { sum, largest }: CountedApart): number | OverlapError {
  const count = readCount(typed);
  if (typeof count === 'number') return count > sum - largest ? 'tooLarge' : count;
  return count === 'missing' || count === 'notWhole' || count === 'negative' || count === 'tooLarge'
    ? count
    : 'notANumber';
}
