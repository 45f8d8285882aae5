/** A part of a whole, as somebody outside the reporting party sees it. */
import type { Month } from './period.js';
import { isSmall, type Range, rangeOf, type Shown, within } from './shown.js';
import { inOrder, type Saved, shownAlone } from './shown-sum.js';

export interface SavedShare extends Omit<Saved, 'count'> {
  share: { numerator: number; denominator: number } | null;
}

export interface ShownShare {
  numerator: Shown;
  denominator: Shown;
}

/**
 * What is shown of one party's shares, month by month (most months have none). 18 of 20 families says that two did not: the rest is
 * a count too, so the numerator is shown exactly only where neither it nor the rest is small. Which of the two is small is told only
 * where the whole is so large that this says no more. Once it was hidden, a corrected share stays hidden: that it is hidden no
 * longer, or still, beside another whole would say something of a numerator that stayed the same.
 *
 * @param saved in any order
 */
export function shownShares(saved: readonly SavedShare[], limit: number): ReadonlyMap<Month, ShownShare> {
  const current = new Map<Month, SavedShare['share']>();
  const shown = new Map<Month, ShownShare>();
  const hidden = new Set<Month>();
  for (const { month, share } of inOrder(saved)) {
    if (isSame(current.get(month) ?? null, share)) continue;
    current.set(month, share);
    shown.delete(month);
    if (share === null) continue;
    const denominator = shownAlone(share.denominator, limit);
    const anything = { least: 0, most: rangeOf(denominator).most };
    const numerator = within(hidden.has(month) ? anything : numeratorOf(share, limit), limit);
    if (numerator.kind !== 'exact' || denominator.kind !== 'exact') hidden.add(month);
    shown.set(month, { numerator, denominator });
  }
  return new Map([...shown].sort(([a], [b]) => a.localeCompare(b)));
}

function numeratorOf({ numerator, denominator }: { numerator: number; denominator: number }, limit: number): Range {
  if (isSmall(denominator, limit)) return { least: 0, most: limit - 1 };
  const rest = denominator - numerator;
  if (!isSmall(numerator, limit) && !isSmall(rest, limit)) return { least: numerator, most: numerator };
  if (denominator < 2 * limit) return { least: 1, most: denominator - 1 };
  return isSmall(numerator, limit)
    ? { least: 1, most: limit - 1 }
    : { least: denominator - limit + 1, most: denominator - 1 };
}

function isSame(one: SavedShare['share'], other: SavedShare['share']): boolean {
  return one?.numerator === other?.numerator && one?.denominator === other?.denominator;
}
