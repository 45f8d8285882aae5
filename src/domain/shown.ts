/** A count as somebody sees it: exactly, or as much of it as may be known. */

export type Shown =
  | { kind: 'exact'; value: number }
  /** From 1 to `limit` − 1, "<5": more is told to nobody outside. */
  | { kind: 'below'; limit: number }
  /** From `least` to `most`, both included, and `least` < `most`. */
  | { kind: 'between'; least: number; most: number };

export interface Range {
  least: number;
  most: number;
}

/**
 * The limit for those who see every count as it is: nothing is below it that is not 0. Everybody else's is the setting
 * (TOVHOLDER_SMALL_COUNT): counts from 1 to `limit` − 1 are small.
 */
export const NOTHING_SMALL = 1;

/** Zero is not small: nobody was counted (the agreement file keeps it apart from "missing", and so does every view). */
export function isSmall(count: number, limit: number): boolean {
  return count >= 1 && count < limit;
}

export function exactly(value: number): Shown {
  return { kind: 'exact', value };
}

/** What is known to lie in a range, in the form that people know it by. */
export function within({ least, most }: Range, limit: number): Shown {
  if (least === most) return exactly(least);
  return least === 1 && most === limit - 1 ? { kind: 'below', limit } : { kind: 'between', least, most };
}

export function rangeOf(shown: Shown): Range {
  switch (shown.kind) {
    case 'exact':
      return { least: shown.value, most: shown.value };
    case 'below':
      return { least: 1, most: shown.limit - 1 };
    case 'between':
      return { least: shown.least, most: shown.most };
  }
}

/**
 * Counts of different parties, or of different years, added up. Made of what is shown alone, so it gives away nothing that was not
 * shown; whoever knows one of the parties exactly subtracts it and is left with what is shown of the others.
 */
export function addedUp(counts: readonly Shown[], limit: number): Shown {
  const ranges = counts.map(rangeOf);
  const sum = (of: (range: Range) => number) => ranges.reduce((total, range) => total + of(range), 0);
  return within({ least: sum(({ least }) => least), most: sum(({ most }) => most) }, limit);
}

/**
 * Whether a target is reached, by what is shown: null where that cannot be told. Taken from the count itself, "reached" beside a
 * target of 3 would split "<5" in two.
 */
export function reaches(shown: Shown, atLeast: number): boolean | null {
  const { least, most } = rangeOf(shown);
  if (least >= atLeast) return true;
  return most < atLeast ? false : null;
}
