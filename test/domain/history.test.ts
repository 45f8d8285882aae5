import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeasureKind, MeasurePeriod } from '../../src/domain/agreement.js';
import { type History, lastCounts, unusualCounts } from '../../src/domain/history.js';
import { fieldsOf } from '../../src/domain/measure.js';
import { addMonths } from '../../src/domain/period.js';
import { activityWith, criterion } from '../support/agreement.js';

function months(kind: MeasureKind, per: MeasurePeriod, from: string, counts: readonly (number | null)[]) {
  const fields = fieldsOf(activityWith({ criteria: [{ ...criterion('m', kind), per }] }));
  const [field] = fields;
  if (field === undefined) throw new Error('a field');
  const history: History = {
    period: { from: '2025-08-01', to: '2029-07-31' },
    reports: counts.map((count, at) => ({
      month: addMonths(from, at),
      party: '',
      fields,
      answers:
        count === null
          ? []
          : [{ revision: 1, status: 'held', counts: { [field.id]: count }, ended: false, at: new Date(0) }],
    })),
  };
  const next = addMonths(from, counts.length);
  const unusual = (count: number) => unusualCounts(fields, { [field.id]: count }, history, next)[field.id] ?? null;
  return { last: lastCounts(fields, history, next)[field.id] ?? null, unusual };
}

describe('the last number', () => {
  it('is the newest one before, however long ago', () => {
    expect(months('sum', 'year', '2026-01', [4, 7, null]).last).toEqual({ month: '2026-02', count: 7 });
    expect(months('sum', 'year', '2026-01', [null]).last).toBeNull();
  });

  it('of different people is that of the same year, season or course', () => {
    expect(months('unique', 'year', '2026-09', [4, 9]).last).toEqual({ month: '2026-10', count: 9 });
    expect(months('unique', 'year', '2026-10', [4, 9, 12]).last).toBeNull();
    expect(months('unique', 'season', '2026-05', [4, 9]).last).toBeNull();
    expect(months('unique', null, '2026-10', [4, 9, 12]).last).toEqual({ month: '2026-12', count: 12 });
  });
});

describe('a number that may be a slip', () => {
  const usual = [10, 12, 8, 11];

  it.each([
    [24, null],
    [25, { reason: 'far', least: 8, most: 12 }],
    [112, { reason: 'far', least: 8, most: 12 }],
    [4, null],
    [3, { reason: 'far', least: 8, most: 12 }],
    [0, { reason: 'far', least: 8, most: 12 }],
  ])('after months of 8 to 12: %d', (count, said) => {
    expect(months('sum', 'year', '2026-01', usual).unusual(count)).toEqual(said);
  });

  it('is none among small numbers, in a habit of two months, or against what is more than a year old', () => {
    expect(months('sum', 'year', '2026-01', [1, 2, 1, 2]).unusual(6)).toBeNull();
    expect(months('sum', 'year', '2026-01', [10, 12]).unusual(300)).toBeNull();
    expect(months('sum', 'year', '2026-01', [...usual, ...Array(12).fill(null)]).unusual(300)).toBeNull();
  });

  it('of different people is told by how many are new, from one period to the next', () => {
    const { unusual } = months('unique', 'year', '2026-08', [10, 14, 16, 19, 22, 3, 7]);
    expect(unusual(10)).toBeNull();
    expect(unusual(27)).toBeNull();
    expect(unusual(28)).toEqual({ reason: 'farNew', more: 21, least: 2, most: 10 });
    expect(unusual(6)).toEqual({ reason: 'fewer', last: { month: '2027-02', count: 7 } });
  });

  it('is never one of the numbers that were there before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000), { minLength: 1, maxLength: 12 }), fc.nat(), (counts, which) => {
        const known = counts[which % counts.length] ?? 0;
        expect(months('sum', 'year', '2026-01', counts).unusual(known)).toBeNull();
      }),
    );
  });
});
