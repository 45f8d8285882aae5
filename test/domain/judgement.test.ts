import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Counted } from '../../src/domain/counted.js';
import { judge, type Verdict } from '../../src/domain/judgement.js';
import { exactly, within } from '../../src/domain/shown.js';

const sum = (total: number): Counted => ({ kind: 'sum', total: exactly(total) });
const unique = (least: number, most = least): Counted => ({
  ...({ kind: 'unique', until: '2026-05', parties: 2 } as const),
  count: within({ least, most }, 5),
});
const passed = (months: number, of = 12) => ({ months, of });

describe('what has been counted, held against the target', () => {
  it.each<[string, number, Counted, { months: number; of: number } | null, Verdict, number | null]>([
    ['the target is there early', 30, sum(30), passed(2), 'reached', 5],
    ['as much as the time asks for', 12, sum(5), passed(5), 'onTrack', 5],
    ['one too few', 12, sum(4), passed(5), 'behind', 5],
    ['a third of one is lost to no rounding', 8, sum(5), passed(4, 6), 'behind', 32 / 6],
    ['over and reached', 8, sum(8), passed(6, 6), 'reached', 8],
    ['over and missed', 8, sum(7), passed(6, 6), 'missed', 8],
    ['a season that has just begun asks nothing', 8, sum(0), passed(0, 6), 'onTrack', 0],
    ['a course that goes on', 8, sum(5), null, 'open', null],
    ['a course that goes on and has enough', 8, sum(8), null, 'reached', null],
    ['different people, all known', 30, unique(12), passed(5), 'behind', 12.5],
    ['perhaps behind, perhaps not', 30, unique(10, 14), passed(5), 'open', 12.5],
    ['behind, however many are the same', 30, unique(10, 12), passed(5), 'behind', 12.5],
    ['perhaps reached, perhaps not', 100, unique(75, 125), passed(12), 'open', 100],
    ['reached, however many are the same', 75, unique(75, 125), passed(12), 'reached', 75],
    [
      'an average stands where it stands',
      25,
      { kind: 'average', total: exactly(99), occasions: 4 },
      passed(1),
      'behind',
      null,
    ],
    [
      'an average of exactly that',
      25,
      { kind: 'average', total: exactly(100), occasions: 4 },
      passed(1),
      'reached',
      null,
    ],
    [
      'a share just below',
      75,
      { kind: 'share', numerator: exactly(749), denominator: exactly(1000) },
      passed(1),
      'behind',
      null,
    ],
    [
      'a share, at the end',
      75,
      { kind: 'share', numerator: exactly(2), denominator: exactly(3) },
      passed(12),
      'missed',
      null,
    ],
    [
      'a hidden sum that may be enough',
      22,
      { kind: 'sum', total: within({ least: 21, most: 24 }, 5) },
      passed(12),
      'open',
      22,
    ],
    [
      'a hidden share that may be enough',
      80,
      { kind: 'share', numerator: within({ least: 16, most: 19 }, 5), denominator: exactly(20) },
      passed(12),
      'reached',
      null,
    ],
    [
      'a hidden share that may not be',
      90,
      { kind: 'share', numerator: within({ least: 16, most: 19 }, 5), denominator: exactly(20) },
      passed(12),
      'open',
      null,
    ],
    ['a share', 75, { kind: 'share', numerator: exactly(3), denominator: exactly(4) }, null, 'reached', null],
  ])('%s', (_, atLeast, counted, time, verdict, expected) => {
    expect(judge(atLeast, counted, time)).toEqual({ verdict, expected });
  });

  it.each<Counted>([
    { kind: 'average', total: exactly(0), occasions: 0 },
    { kind: 'share', numerator: exactly(0), denominator: exactly(0) },
  ])('says nothing of $kind over nothing', (counted) => {
    expect(judge(25, counted, passed(6))).toBeNull();
  });

  it('never gets worse by counting more, nor better by time', () => {
    const order: Verdict[] = ['missed', 'behind', 'open', 'onTrack', 'reached'];
    const rank = (target: number, count: number, months: number) =>
      order.indexOf(judge(target, sum(count), passed(months))?.verdict ?? 'open');
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(200),
        fc.nat(50),
        fc.integer({ min: 0, max: 11 }),
        (target, count, more, months) => {
          expect(rank(target, count + more, months)).toBeGreaterThanOrEqual(rank(target, count, months));
          expect(rank(target, count, months + 1)).toBeLessThanOrEqual(rank(target, count, months));
        },
      ),
    );
  });
});
