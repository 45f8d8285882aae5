/** Whether what has been counted is what was agreed, as far as the period has gone. */

import type { Counted } from './counted.js';
import type { Passed } from './counting-period.js';
import { type Range, rangeOf } from './shown.js';

export type Verdict =
  /** The target is reached: of an average or a share, as it stands. */
  | 'reached'
  /** Not yet, but as much as the part of the period that has passed asks for. */
  | 'onTrack'
  | 'behind'
  /** The period is over, and it was not reached. */
  | 'missed'
  /** The numbers don't tell: parties may have counted the same people, or a course has no known end. */
  | 'open';

export interface Judgement {
  verdict: Verdict;
  /** What the part of the period that has passed asks for; null where the target does not grow with time. */
  expected: number | null;
}

/**
 * A sum and a number of different people grow: they are held against the part of the target that the months passed are of the
 * period. An average and a share don't: they are held against the target itself. What is shown alone decides, so "reached" says no
 * more of a hidden count than its range does.
 * @param passed null where nobody knows how long the period will be
 * @returns null where there is nothing to divide by
 */
export function judge(atLeast: number, counted: Counted, passed: Passed | null): Judgement | null {
  switch (counted.kind) {
    case 'sum':
      return growing(atLeast, rangeOf(counted.total), passed);
    case 'unique':
      return growing(atLeast, rangeOf(counted.count), passed);
    case 'average': {
      const target = atLeast * counted.occasions;
      return counted.occasions === 0 ? null : steady(rangeOf(counted.total), { least: target, most: target }, passed);
    }
    case 'share': {
      const [part, whole] = [rangeOf(counted.numerator), rangeOf(counted.denominator)];
      const target = { least: atLeast * whole.least, most: atLeast * whole.most };
      return whole.most === 0 ? null : steady({ least: part.least * 100, most: part.most * 100 }, target, passed);
    }
  }
}

function growing(atLeast: number, counted: Range, passed: Passed | null): Judgement {
  const expected = passed === null ? null : (atLeast * passed.months) / passed.of;
  return { expected, verdict: verdictOf(atLeast, counted, passed) };
}

/** In whole numbers: no third of a family is lost to rounding. */
function verdictOf(atLeast: number, { least, most }: Range, passed: Passed | null): Verdict {
  if (least >= atLeast) return 'reached';
  if (passed === null) return 'open';
  if (passed.months >= passed.of) return most < atLeast ? 'missed' : 'open';
  if (least * passed.of >= atLeast * passed.months) return 'onTrack';
  return most * passed.of < atLeast * passed.months ? 'behind' : 'open';
}

function steady(counted: Range, target: Range, passed: Passed | null): Judgement {
  const isOver = passed !== null && passed.months >= passed.of;
  if (counted.least >= target.most) return { verdict: 'reached', expected: null };
  const isMissed = counted.most < target.least;
  return { verdict: isMissed ? (isOver ? 'missed' : 'behind') : 'open', expected: null };
}
