/** Whether what has been counted is what was agreed, as far as the period has gone. */
import type { Passed } from './counting-period.js';
import type { Counted } from './progress.js';

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
 * period. An average and a share don't: they are held against the target itself.
 * @param passed null where nobody knows how long the period will be
 */
export function judge(atLeast: number, counted: Counted, passed: Passed | null): Judgement | null {
  switch (counted.kind) {
    case 'sum':
      return growing(atLeast, { least: counted.total, most: counted.total }, passed);
    case 'unique':
      return growing(atLeast, counted, passed);
    case 'average':
      return standing(counted.occasions === 0 ? null : counted.total >= atLeast * counted.occasions, passed);
    case 'share':
      return standing(
        counted.denominator === 0 ? null : counted.numerator * 100 >= atLeast * counted.denominator,
        passed,
      );
  }
}

function growing(atLeast: number, { least, most }: { least: number; most: number }, passed: Passed | null): Judgement {
  const expected = passed === null ? null : (atLeast * passed.months) / passed.of;
  return { expected, verdict: verdictOf(atLeast, least, most, passed) };
}

/** In whole numbers: no third of a family is lost to rounding. */
function verdictOf(atLeast: number, least: number, most: number, passed: Passed | null): Verdict {
  if (least >= atLeast) return 'reached';
  if (passed === null) return 'open';
  const isOver = passed.months >= passed.of;
  if (isOver) return most < atLeast ? 'missed' : 'open';
  if (least * passed.of >= atLeast * passed.months) return 'onTrack';
  return most * passed.of < atLeast * passed.months ? 'behind' : 'open';
}

function standing(reached: boolean | null, passed: Passed | null): Judgement | null {
  if (reached === null) return null;
  const isOver = passed !== null && passed.months >= passed.of;
  return { verdict: reached ? 'reached' : isOver ? 'missed' : 'behind', expected: null };
}
