/** Counts that are added over months, as somebody outside the reporting party sees them. */
import type { Month } from './period.js';
import { KNOWS_NOTHING, type Knowledge, tellSum } from './safe-sum.js';
import { exactly, isSmall, type Range, rangeOf, type Shown, within } from './shown.js';

/** What was saved of one month, a correction like the first answer. */
export interface Saved {
  month: Month;
  at: Date;
  /** Of this month: 1, 2, 3 … */
  revision: number;
  /** Null where there is no number: not held, "don't know", or left out. */
  count: number | null;
}

export interface ShownSum {
  /** The months that have a number. */
  months: ReadonlyMap<Month, Shown>;
  /** The small counts whose sum is told. */
  runs: readonly Run[];
  limit: number;
}

/** Small counts in the order in which they were saved, and what is told of the sum of the first, the first two, the first three … */
interface Run {
  months: Month[];
  sums: Range[];
  known: Knowledge;
  sum: number;
}

/**
 * What is shown of one party's counts of one thing, whenever it is looked at: each month exactly or as small, and of the sum of the
 * small ones as much as is safe. It follows the order in which the answers were saved, not that of the months, so what was shown before
 * is never cut differently when an answer comes late.
 *
 * A correction of a small count ends the run that it stands in: the sums from that count on are not told any more, because a sum
 * that sinks by three would tell of a 4 that became a 1. The new number begins another run. That a number which is shown exactly
 * was corrected, and by how much, is for everybody to see: the size of a mistake is no count of people.
 *
 * @param saved in any order
 * @param periodOf the year, season or course of a month, as it was known when the month was saved: no run reaches over two of them,
 *   so that each one's sum can be told
 */
export function shownSum(saved: readonly Saved[], limit: number, periodOf: (month: Month) => string): ShownSum {
  const counts = new Map<Month, number>();
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const { month, count } of inOrder(saved)) {
    if ((counts.get(month) ?? null) === count) continue;
    endRun(runs, open, month);
    if (count === null) counts.delete(month);
    else counts.set(month, count);
    if (count === null || !isSmall(count, limit)) continue;
    const period = periodOf(month);
    const run = open.get(period) ?? { months: [], sums: [], known: KNOWS_NOTHING, sum: 0 };
    if (run.months.length === 0) runs.push(run);
    open.set(period, run);
    lengthen(run, month, count, limit);
  }
  const shown = [...counts].map(([month, count]): [Month, Shown] => [month, shownAlone(count, limit)]);
  return { months: new Map(shown.sort(([a], [b]) => a.localeCompare(b))), runs, limit };
}

/** The sum of some of the months; null where none of them has a number. Worked out from what is shown, and so as safe as that. */
export function sumOf({ months, runs, limit }: ShownSum, which: (month: Month) => boolean): Shown | null {
  const wanted = [...months].filter(([month]) => which(month));
  if (wanted.length === 0) return null;
  const told = runs.map((run) => begunIn(run, which));
  const inRuns = new Set(told.flatMap((part) => part.months));
  const rest = wanted.flatMap(([month, shown]) => (inRuns.has(month) ? [] : [rangeOf(shown)]));
  const ranges = [...told.map(({ sum }) => sum), ...rest];
  const added = ranges.reduce((a, b) => ({ least: a.least + b.least, most: a.most + b.most }), { least: 0, most: 0 });
  return within(added, limit);
}

/** A count that stands by itself. */
export function shownAlone(count: number, limit: number): Shown {
  return isSmall(count, limit) ? within({ least: 1, most: limit - 1 }, limit) : exactly(count);
}

/** By when it was saved. Two at the same moment have an order too, the same whoever looks. */
export function inOrder<S extends Omit<Saved, 'count'>>(saved: readonly S[]): S[] {
  return saved.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || a.month.localeCompare(b.month) || a.revision - b.revision,
  );
}

function lengthen(run: Run, month: Month, count: number, limit: number): void {
  const sum = run.sum + count;
  const { range, after } = tellSum(run.known, sum, limit);
  run.months.push(month);
  run.sums.push(range);
  run.known = after;
  run.sum = sum;
}

/** The run keeps what was told before this month's count came into it. */
function endRun(runs: Run[], open: Map<string, Run>, month: Month): void {
  const run = runs.find(({ months }) => months.includes(month));
  if (run === undefined) return;
  const before = run.months.indexOf(month);
  run.months.length = before;
  run.sums.length = before;
  for (const [period, one] of open) if (one === run) open.delete(period);
}

/** The longest beginning of a run that lies in the wanted months. */
function begunIn({ months, sums }: Run, which: (month: Month) => boolean): { months: Month[]; sum: Range } {
  const outside = months.findIndex((month) => !which(month));
  const begun = months.slice(0, outside < 0 ? months.length : outside);
  return { months: begun, sum: sums[begun.length - 1] ?? { least: 0, most: 0 } };
}
