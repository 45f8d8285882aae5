/**
 * The sum of small counts, told as exactly as it can be without any one of them becoming known.
 *
 * The counts come one after the other, each shown as "<5", and after each the sum is told again: whoever subtracts must be left
 * with nothing. Hiding the sum whenever it would give a count away is not enough, because who knows the rule learns from the hiding
 * (Kenthapadi, Mishra and Nissim, "Simulatable auditing", PODS 2005). So what may be told is worked out from what an outsider knows
 * already, never from the counts themselves: all sums that are possible for the outsider are laid out in ranges, each so wide that
 * every single count can still be anything from 1 to 4 in it, and the range that holds the true sum is told. With a limit of
 * 5 it is never more than seven numbers wide, however many counts there are.
 *
 * That each small count is hidden is the threshold rule (primary suppression), that the sums are guarded too is secondary suppression:
 * Hundepool et al., "Handbook on Statistical Disclosure Control" (ESSNet SDC), on frequency tables.
 */
import type { Range } from './shown.js';

/**
 * What an outsider knows of the counts so far: which sums are possible, and for each of them what each count can then be, in the
 * order of their coming, as bits (bit 0 for 1, bit 1 for 2 …).
 */
export type Knowledge = ReadonlyMap<number, readonly number[]>;

/** Bits are kept in a number of 32. */
export const LARGEST_LIMIT = 30;

export const KNOWS_NOTHING: Knowledge = new Map([[0, []]]);

/**
 * One more count from 1 to `limit` − 1.
 * @param sum of all counts, this one included
 * @returns what is told of the sum, and what is known then
 */
export function tellSum(before: Knowledge, sum: number, limit: number): { range: Range; after: Knowledge } {
  const possible = withOneMore(before, limit);
  const told = laidOut(possible, limit).find((sums) => sums.includes(sum));
  if (told === undefined) throw new RangeError(`a sum that cannot be: ${sum}`);
  const range = { least: Math.min(...told), most: Math.max(...told) };
  return { range, after: new Map(told.map((one) => [one, possible.get(one) ?? []])) };
}

function withOneMore(before: Knowledge, limit: number): Knowledge {
  const possible = new Map<number, number[]>();
  for (const [sum, counts] of before) {
    for (let count = 1; count < limit; count++) {
      const known = possible.get(sum + count);
      const now = [...counts, bitOf(count)];
      possible.set(sum + count, known === undefined ? now : known.map((bits, at) => bits | (now[at] ?? 0)));
    }
  }
  return possible;
}

/** The sums in ranges in which every count can be anything. Taken together they always are: what was known before was such a range. */
function laidOut(possible: Knowledge, limit: number): number[][] {
  const anything = bitOf(limit) - 1;
  const ranges: number[][] = [];
  let sums: number[] = [];
  let counts: readonly number[] = [];
  for (const [sum, each] of [...possible].sort(([a], [b]) => a - b)) {
    sums.push(sum);
    counts = each.map((bits, at) => bits | (counts[at] ?? 0));
    if (!counts.every((bits) => bits === anything)) continue;
    ranges.push(sums);
    [sums, counts] = [[], []];
  }
  // What is left over at the top is no range of its own.
  return [...ranges.slice(0, -1), [...(ranges.at(-1) ?? []), ...sums]];
}

function bitOf(count: number): number {
  return 1 << (count - 1);
}
