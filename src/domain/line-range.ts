/** Lines of a document, as ranges with both ends included. */
import type { Source } from './source.js';

export type LineRange = readonly [first: number, last: number];

export function rangesOf(source: Source): LineRange[] {
  return source.map((lines) => (typeof lines === 'number' ? [lines, lines] : lines));
}

/** "770, 899-903", as answers name their lines; whatever reads differently is passed over. */
export function readLines(lines: string): LineRange[] {
  return Array.from(lines.matchAll(/(\d{1,7})(?:[-–](\d{1,7}))?/g), ([, first, last]) => [
    Number(first),
    Number(last ?? first),
  ]);
}

/** The same lines in as few ranges as they need, in order. */
export function merged(ranges: readonly LineRange[]): LineRange[] {
  const result: [number, number][] = [];
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

export function overlap(some: readonly LineRange[], others: readonly LineRange[]): boolean {
  return some.some(([first, last]) => others.some(([from, to]) => first <= to && from <= last));
}

/** Whether all lines of `some` are among `others`. */
export function within(some: readonly LineRange[], others: readonly LineRange[]): boolean {
  const whole = merged(others);
  return some.every(([first, last]) => whole.some(([from, to]) => from <= first && last <= to));
}

export function lineCount(ranges: readonly LineRange[]): number {
  return merged(ranges).reduce((count, [first, last]) => count + last - first + 1, 0);
}
