/** A bar of ten signs: a chart that every chat shows, beside the numbers that it draws. */
import type { Range } from '../domain/shown.js';

const LENGTH = 10;
const FULL = '█';
const PERHAPS = '▒';
const EMPTY = '░';

/**
 * How much of a target there is: full signs for what there is at least, shaded ones for what there may be beside, never more than ten
 * and never one that is not wholly there. Nothing where there is no target to reach.
 */
export function bar({ least, most }: Range, target: number): string {
  if (target <= 0) return '';
  const signs = (value: number) => Math.min(LENGTH, Math.floor((LENGTH * value) / target));
  const [full, perhaps] = [signs(least), signs(most)];
  return FULL.repeat(full) + PERHAPS.repeat(perhaps - full) + EMPTY.repeat(LENGTH - perhaps);
}
