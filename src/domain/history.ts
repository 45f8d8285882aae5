/** What an activity's earlier months say beside a new one: what was counted last, and whether a number lies far from all of them. */

import type { Counts } from './check-in.js';
import { type CountingTime, countingPeriod, isWithin } from './counting-period.js';
import type { Field } from './measure.js';
import { addMonths, type Month } from './period.js';
import { endedMonths, type MonthReport, newestAnswer } from './progress.js';

export interface LastCount {
  month: Month;
  count: number;
}

export type Unusual =
  /** Far from every month of the last twelve, the lowest and highest of which these are. */
  | { reason: 'far'; least: number; most: number }
  /** The same of different people: so many more than last time, where it used to be so many. */
  | { reason: 'farNew'; more: number; least: number; most: number }
  /** Different people so far in a period don't become fewer. */
  | { reason: 'fewer'; last: LastCount };

/** A number is far from others when it is more than twice the highest or less than half the lowest of them … */
const TIMES = 2;
/** … and at least so much away: 1 after months of 3 is nothing to ask about. */
const AT_LEAST_AWAY = 5;
/** Fewer months than this are no habit yet. */
const FEWEST_MONTHS = 3;

/** The earlier months of one activity and party. */
export interface History {
  reports: readonly MonthReport[];
  period: CountingTime['period'];
}

/** By field id: the newest number before a month; of different people the newest of the same period, which is what the new ones come on top of. */
export function lastCounts(fields: readonly Field[], history: History, month: Month): Record<string, LastCount> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const last = countsBefore(field, history, month).findLast((one) => belongs(field, one.month, history, month));
      return last === undefined ? [] : [[field.id, last]];
    }),
  );
}

/** By field id: the numbers to ask about once. The twelve months before are what they are held against. */
export function unusualCounts(
  fields: readonly Field[],
  counts: Counts,
  history: History,
  month: Month,
): Record<string, Unusual> {
  const last = lastCounts(fields, history, month);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const count = counts[field.id];
      if (count === undefined) return [];
      const before = countsBefore(field, history, month).filter((one) => one.month >= addMonths(month, -12));
      const found =
        field.kind === 'unique'
          ? unusualSoFar(count, last[field.id], before, field, history)
          : far(
              count,
              before.map((one) => one.count),
            );
      return found === null ? [] : [[field.id, found]];
    }),
  );
}

/** Different people so far: it is the new ones of each month that are alike, not the numbers themselves. */
function unusualSoFar(
  count: number,
  last: LastCount | undefined,
  before: readonly LastCount[],
  field: Field,
  history: History,
): Unusual | null {
  if (last !== undefined && count < last.count) return { reason: 'fewer', last };
  const steps = before.map((one, index) => {
    const previous = before.slice(0, index).findLast((other) => belongs(field, other.month, history, one.month));
    return Math.max(0, one.count - (previous?.count ?? 0));
  });
  const more = count - (last?.count ?? 0);
  const found = far(more, steps);
  return found?.reason === 'far' ? { ...found, reason: 'farNew', more } : null;
}

function far(count: number, others: readonly number[]): Unusual | null {
  if (others.length < FEWEST_MONTHS) return null;
  const [least, most] = [Math.min(...others), Math.max(...others)];
  const isHigh = count > most * TIMES && count - most >= AT_LEAST_AWAY;
  const isLow = count * TIMES < least && least - count >= AT_LEAST_AWAY;
  return isHigh || isLow ? { reason: 'far', least, most } : null;
}

/** The field's numbers in the months before, in order. */
function countsBefore(field: Field, { reports }: History, month: Month): LastCount[] {
  return reports
    .filter((report) => report.month < month && report.fields.some(({ id }) => id === field.id))
    .flatMap((report) => {
      const count = newestAnswer(report)?.counts[field.id];
      return count === undefined ? [] : [{ month: report.month, count }];
    })
    .sort((a, b) => a.month.localeCompare(b.month));
}

/** Whether an earlier month's number says something of a later one: of different people only within the same period. */
function belongs(field: Field, earlier: Month, { reports, period }: History, month: Month): boolean {
  if (field.kind !== 'unique') return true;
  const time = { period, ended: endedMonths(reports.filter((report) => report.month < month)) };
  return isWithin(earlier, countingPeriod(field.per, month, time));
}
