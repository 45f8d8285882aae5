import { describe, expect, it } from '@jest/globals';
import type { Criterion } from '../../src/domain/agreement.js';
import { countedOf } from '../../src/domain/counted.js';
import { fieldsOf } from '../../src/domain/measure.js';
import type { MonthReport } from '../../src/domain/progress.js';
import { exactly } from '../../src/domain/shown.js';
import { activityWith, criterion } from '../support/agreement.js';

const KINDS: Criterion['measure'][] = ['sum', 'unique', 'average', 'share'];
const activity = activityWith({
  criteria: [...KINDS.map((kind) => criterion(kind, kind)), { ...criterion('held', 'sum'), unit: 'aftener' }],
});
const fields = fieldsOf(activity);
type Counts = Record<string, number>;

/** Answered one after the other, unless a day says otherwise. */
function reportsOf(
  answers: readonly { month: string; counts: Counts; day?: number; revision?: number }[],
): MonthReport[] {
  return answers.map(({ month, counts, day, revision = 1 }, index) => ({
    month,
    party: '',
    fields,
    answers: [{ revision, status: 'held', counts, ended: false, at: new Date(Date.UTC(2026, 0, day ?? index + 1)) }],
  }));
}

const seen = (kind: Criterion['measure'], reports: readonly MonthReport[], limit = 5, id: string = kind) =>
  countedOf({ measure: { id, measure: kind, per: 'year' }, reports, limitOf: () => limit }, () => true).counted;

describe('what the numbers come to', () => {
  const year = reportsOf([
    { month: '2026-01', counts: { 'sum.sum': 20, 'unique.unique': 20, 'average.total': 40, 'average.occasions': 2 } },
    { month: '2026-02', counts: { 'sum.sum': 2, 'unique.unique': 22, 'average.total': 3, 'average.occasions': 1 } },
    { month: '2026-03', counts: { 'share.numerator': 18, 'share.denominator': 20, 'held.sum': 3 } },
  ]);
  const below = { kind: 'below', limit: 5 } as const;
  const between = (least: number, most: number) => ({ kind: 'between', least, most }) as const;

  it('is as exact as it may be for others, each measure in its way', () => {
    expect(seen('sum', year)).toEqual({ kind: 'sum', total: between(21, 24) });
    expect(seen('unique', year)).toEqual({
      kind: 'unique',
      until: '2026-02',
      count: between(21, 24),
      parties: 1,
    });
    expect(seen('average', year)).toEqual({ kind: 'average', total: between(41, 44), occasions: 3 });
    expect(seen('share', year)).toEqual({ kind: 'share', numerator: between(16, 19), denominator: exactly(20) });
    expect(seen('sum', year, 5, 'held')).toEqual({ kind: 'sum', total: exactly(3) });
  });

  it('of one month says no more than of the year', () => {
    const february = (month: string) => month === '2026-02';
    const look = { measure: { id: 'sum', measure: 'sum', per: 'year' }, reports: year, limitOf: () => 5 } as const;
    expect(countedOf(look, february).counted).toEqual({ kind: 'sum', total: below });
    expect(countedOf(look, (month) => month > '2026-02').counted).toBeNull();
    expect(countedOf(look, february).hidden).toBe(true);
    expect(countedOf(look, (month) => month < '2026-02').hidden).toBe(false);
  });

  it('of several parties adds what is shown of each, and hides none of one’s own', () => {
    const of = (party: string, count: number) => ({ ...year[1], party, ...counts(count) }) as MonthReport;
    const counts = (count: number) => ({
      answers: [{ ...(year[1]?.answers[0] as MonthReport['answers'][number]), counts: { 'sum.sum': count } }],
    });
    const reports = [of('school', 12), of('library', 3)];
    const look = (own: string | null) => ({
      measure: { id: 'sum', measure: 'sum' as const, per: 'year' as const },
      reports,
      limitOf: (party: string) => (party === own ? 1 : 5),
    });
    expect(countedOf(look(null), () => true).counted).toEqual({ kind: 'sum', total: between(13, 16) });
    expect(countedOf(look('school'), () => true).counted).toEqual({ kind: 'sum', total: between(13, 16) });
    expect(countedOf(look('library'), () => true).counted).toEqual({ kind: 'sum', total: exactly(15) });
    expect(countedOf(look('library'), () => true).hidden).toBe(false);
  });

  it('of different people over the whole agreement does not begin anew with the year', () => {
    const winter = reportsOf([
      { month: '2026-12', counts: { 'unique.unique': 20 } },
      { month: '2027-01', counts: { 'unique.unique': 22 } },
    ]);
    const shown = (per: 'year' | null) =>
      countedOf(
        { measure: { id: 'unique', measure: 'unique', per }, reports: winter, limitOf: () => 5 },
        (month) => month === '2027-01',
      ).counted;
    expect(shown(null)).toMatchObject({ count: between(21, 24) });
    expect(shown('year')).toMatchObject({ count: exactly(22) });
  });

  it('of an overlap that is said twice tells those outside nothing more', () => {
    const reports = ['school', 'library'].map(
      (party, at): MonthReport => ({
        ...(year[0] as MonthReport),
        party,
        answers: [
          { ...(year[0]?.answers[0] as MonthReport['answers'][number]), counts: { 'unique.unique': 50 + 25 * at } },
        ],
      }),
    );
    const at = new Date('2027-01-01T00:00:00Z');
    const said = (count: number, times: number, limit: number) =>
      countedOf(
        { measure: { id: 'unique', measure: 'unique', per: 'year' }, reports, limitOf: () => limit },
        () => true,
        { count, at, times },
      ).counted;
    expect(said(25, 1, 5)).toMatchObject({ count: exactly(100) });
    expect(said(25, 2, 5)).toMatchObject({ count: between(75, 125) });
    expect(said(3, 1, 5)).toMatchObject({ count: between(75, 125) });
    expect(said(3, 2, 1)).toMatchObject({ count: exactly(122) });
  });
});
