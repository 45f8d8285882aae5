/** Different people so far in a year, season or course, as somebody outside the reporting party sees it. */
import type { Month } from './period.js';
import { exactly, isSmall, type Range, type Shown, within } from './shown.js';
import { inOrder, type Saved } from './shown-sum.js';

/**
 * What is shown of one party's running total, month by month. A running total of 20 and a month later one of 22 say that two came
 * new, so a number is shown exactly only when it lies 0 or at least `limit` from every number of that period that was ever shown, and
 * from nothing; of any other it is told between which numbers it lies, as they were when it was saved. What was shown once counts, also
 * when it was corrected since: it is remembered.
 *
 * @param saved in any order; the counts are running totals
 * @param periodOf the year, season or course of a month: in each the total begins anew
 */
export function shownRunningTotal(
  saved: readonly Saved[],
  limit: number,
  periodOf: (month: Month) => string,
): ReadonlyMap<Month, Shown> {
  const shown = new Map<Month, Shown>();
  const told = new Map<string, number[]>();
  for (const { month, count } of inOrder(saved)) {
    const known = told.get(periodOf(month)) ?? [0];
    if (count === null) shown.delete(month);
    else if (known.some((other) => isSmall(Math.abs(count - other), limit))) {
      shown.set(month, within(placeOf(count, known, limit), limit));
    } else {
      shown.set(month, exactly(count));
      told.set(periodOf(month), [...known, count]);
    }
  }
  return new Map([...shown].sort(([a], [b]) => a.localeCompare(b)));
}

/**
 * Where a number lies that is too near to one that is known: above the one, below the other, or, where these are so near to each
 * other that nothing between them can be shown, somewhere between them.
 */
function placeOf(count: number, known: readonly number[], limit: number): Range {
  const lower = Math.max(...known.filter((one) => one < count));
  const upper = Math.min(...known.filter((one) => one > count));
  if (upper - lower < 2 * limit - 1) return { least: lower + 1, most: upper - 1 };
  return count - lower < limit
    ? { least: lower + 1, most: lower + limit - 1 }
    : { least: upper - limit + 1, most: upper - 1 };
}
