import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeasurePeriod } from '../../src/domain/agreement.js';
import { type CountingTime, countingPeriod, isWithin, passedBy, periodKey } from '../../src/domain/counting-period.js';
import { addMonths } from '../../src/domain/period.js';

const time: CountingTime = { period: { from: '2025-08-01', to: '2029-07-31' }, ended: ['2026-03', '2025-11'] };

describe('the period that a month is counted in', () => {
  it.each<[MeasurePeriod, string, string, string, string | null]>([
    ['year', '2026-03', 'year', '2026-01', '2026-12'],
    ['season', '2026-06', 'season', '2026-01', '2026-06'],
    ['season', '2026-07', 'season', '2026-07', '2026-12'],
    ['course', '2025-09', 'course', '2025-08', '2025-11'],
    ['course', '2025-11', 'course', '2025-08', '2025-11'],
    ['course', '2025-12', 'course', '2025-12', '2026-03'],
    ['course', '2026-04', 'course', '2026-04', null],
    [null, '2026-04', 'agreement', '2025-08', '2029-07'],
  ])('per %s, %s: %s from %s to %s', (per, month, kind, from, to) => {
    expect(countingPeriod(per, month, time)).toEqual({ kind, from, to });
  });

  it('is one period, told apart from its neighbours, and holds its own months alone', () => {
    const months = fc.nat(47).map((at) => addMonths('2025-08', at));
    const per = fc.constantFrom<MeasurePeriod>('year', 'season', 'course', null);
    fc.assert(
      fc.property(per, months, months, fc.array(months, { maxLength: 6 }), (kind, one, other, ended) => {
        const [a, b] = [one, other].map((month) => countingPeriod(kind, month, { ...time, ended }));
        if (a === undefined || b === undefined) throw new Error('two periods');
        expect(isWithin(one, a)).toBe(true);
        expect(isWithin(other, a)).toBe(periodKey(a) === periodKey(b));
      }),
    );
  });
});

describe('how much of a period has passed', () => {
  it.each([
    ['half a year', '2026-06', { kind: 'year', from: '2026-01', to: '2026-12' }, { months: 6, of: 12 }],
    ['nothing yet', '2025-12', { kind: 'year', from: '2026-01', to: '2026-12' }, { months: 0, of: 12 }],
    ['all of it, and more', '2027-05', { kind: 'year', from: '2026-01', to: '2026-12' }, { months: 12, of: 12 }],
    [
      'a year that the agreement came late to',
      '2025-12',
      { kind: 'year', from: '2025-01', to: '2025-12' },
      { months: 5, of: 12 },
    ],
    [
      'a year that the agreement ends in',
      '2029-12',
      { kind: 'year', from: '2029-01', to: '2029-12' },
      { months: 7, of: 12 },
    ],
    ['a course that goes on', '2026-06', { kind: 'course', from: '2026-04', to: null }, null],
  ] as const)('%s', (_, until, period, passed) => {
    expect(passedBy(until, period, time)).toEqual(passed);
  });
});
