/** Different people whom several parties have counted, each on its own: some of them may be the same. */
import { exactly, isSmall, rangeOf, type Shown, within } from './shown.js';

/**
 * How many different people there are, by what is shown of each party. Without a word on how many are the same it lies between the
 * largest party and all of them added up: 50 and 75 are 75–125. An overlap of 25 makes it 100, where that may be known: how many are
 * the same, and how many only the others have counted, are counts of people too, so none of these may be small. Only what is shown
 * exactly is taken apart; the overlap is itself a running total and shown as such (`shownRunningTotal`).
 *
 * @param parties their running totals, at least one
 * @param overlap all of them added up less the different ones; null: nobody has said it
 */
export function shownTogether(parties: readonly Shown[], overlap: Shown | null, limit: number): Shown {
  const ranges = parties.map(rangeOf);
  const sum = ranges.reduce((total, { most }) => total + most, 0);
  const largest = Math.max(...ranges.map(({ least }) => least));
  const between = within({ least: largest, most: sum }, limit);
  const exact = [...parties, ...(overlap === null ? [] : [overlap])].every(({ kind }) => kind === 'exact');
  if (overlap === null || !exact) return between;
  const same = rangeOf(overlap).most;
  const different = sum - same;
  const counts = [same, ...ranges.map(({ most }) => different - most)];
  return counts.some((count) => count < 0 || isSmall(count, limit)) ? between : exactly(different);
}
