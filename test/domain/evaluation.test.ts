import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluationOccasions, isQuietAfterReceipt, LADDER, ladderOf } from '../../src/domain/evaluation.js';
import { addDays } from '../../src/domain/period.js';
import { isWorkday } from '../../src/domain/workday.js';
import { COPENHAGEN, parkWith, YEARLY } from '../support/agreement.js';

const { calendar } = COPENHAGEN;

function dates(due: string[], day: string | null = null, period = { from: '2026-01-01', to: '2029-12-31' }) {
  const occasions = due.map((one, index) => ({ label: `nr. ${index + 1}`, due: one }));
  const evaluation = { ...YEARLY, ...(due.length > 0 && { occasions }) };
  const agreement = parkWith({ evaluation, period: { ...period, source: [1] } });
  return evaluationOccasions(agreement, day).map(({ date }) => date);
}

describe('the days of evaluation', () => {
  it('of a yearly rule are the first of the month before each anniversary', () => {
    expect(dates([])).toEqual(['2026-12-01', '2027-12-01', '2028-12-01', '2029-12-01']);
    expect(dates([], null, { from: '2025-08-01', to: '2029-07-31' })).toEqual([
      '2026-07-01',
      '2027-07-01',
      '2028-07-01',
      '2029-07-01',
    ]);
  });

  it('of a yearly rule in an agreement from the leap day keep its month', () => {
    expect(dates([], null, { from: '2028-02-29', to: '2030-02-28' })).toEqual(['2029-01-01', '2030-01-01']);
  });

  it('are the month that the agreement names, every year', () => {
    expect(dates(['06'])).toEqual(['2026-06-01', '2027-06-01', '2028-06-01', '2029-06-01']);
  });

  it('are the month or the day that it names, once', () => {
    expect(dates(['2028-04-30', '2026-10'])).toEqual(['2026-10-01', '2028-04-30']);
  });

  it('are one where two occasions meet, with both labels', () => {
    const occasions = [
      { label: 'årlig', due: '06' },
      { label: 'afsluttende', due: '2028-06' },
    ];
    const found = evaluationOccasions(parkWith({ evaluation: { ...YEARLY, occasions } }), null);
    expect(found.map(({ date, label }) => `${date} ${label}`)).toEqual([
      '2026-06-01 årlig',
      '2027-06-01 årlig',
      '2028-06-01 årlig, afsluttende',
      '2029-06-01 årlig',
    ]);
  });

  it('are none without a rule, with a continuous one, or in an agreement of half a year', () => {
    const of = (evaluation: Parameters<typeof parkWith>[0]) => evaluationOccasions(parkWith(evaluation), null);
    expect(of({ evaluation: null })).toEqual([]);
    expect(of({ evaluation: { ...YEARLY, frequency: 'continuous' } })).toEqual([]);
    expect(of({ evaluation: { ...YEARLY, frequency: null } })).toEqual([]);
    expect(of({ period: { from: '2026-01-01', to: '2026-06-30', source: [1] } })).toEqual([]);
  });

  it('are a yearly rule’s own where its list of occasions is empty', () => {
    const found = evaluationOccasions(parkWith({ evaluation: { ...YEARLY, occasions: [] } }), null);
    expect(found.map(({ date }) => date)).toEqual(['2026-12-01', '2027-12-01', '2028-12-01', '2029-12-01']);
  });

  it('are the secretariat’s, whatever the agreement says', () => {
    expect(dates(['06'], '03-15')).toEqual(['2026-03-15', '2027-03-15', '2028-03-15', '2029-03-15']);
    expect(evaluationOccasions(parkWith({ evaluation: null }), '03-15')).toHaveLength(4);
  });

  it('on 29 February are on the 28th in years that have none', () => {
    expect(dates([], '02-29')).toEqual(['2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28']);
  });
});

const anyDay = fc.integer({ min: 0, max: 2556 }).map((days) => addDays('2024-01-01', days));

describe('the ladder', () => {
  it('stands 60, 30, 14, 7 and 1 days before, on the day, and weekly after, on working days', () => {
    const rungs = ladderOf('2026-12-01', calendar).slice(0, 9);
    expect(rungs.map(({ daysLeft, date }) => `${daysLeft} ${date}`)).toEqual([
      '60 2026-10-02',
      '30 2026-10-30',
      '14 2026-11-17',
      '7 2026-11-24',
      '1 2026-11-30',
      '0 2026-12-01',
      '-7 2026-12-08',
      '-14 2026-12-15',
      '-21 2026-12-22',
    ]);
  });

  it('has one reminder where two meet on the working day before', () => {
    const easterMonday = ladderOf('2026-04-06', calendar).filter(({ daysLeft }) => daysLeft >= 0);
    expect(easterMonday.map(({ daysLeft }) => daysLeft)).toEqual([60, 30, 14, 7, 0]);
    expect(easterMonday.at(-1)?.date).toBe('2026-04-01');
  });

  it('rises strictly, on working days, never late, and loses no step but one that meets the next', () => {
    fc.assert(
      fc.property(anyDay, (due) => {
        const rungs = ladderOf(due, calendar);
        for (const [index, rung] of rungs.entries()) {
          expect(isWorkday(rung.date, calendar)).toBe(true);
          expect(rung.date <= addDays(due, -rung.daysLeft)).toBe(true);
          expect(rung.date < (rungs[index + 1]?.date ?? '9999')).toBe(true);
        }
        for (const [index, daysLeft] of LADDER.entries()) {
          if (rungs.some((rung) => rung.daysLeft === daysLeft)) continue;
          const next = rungs.find((rung) => rung.daysLeft === (LADDER[index + 1] ?? -7));
          expect(next && next.date <= addDays(due, -daysLeft)).toBe(true);
        }
      }),
    );
  });

  it('ends when it is a year late', () => {
    expect(ladderOf('2026-12-01', calendar).at(-1)).toEqual({ daysLeft: -364, date: '2027-11-30' });
  });
});

describe('a reminder after "Received"', () => {
  const stillSent = (receivedDaysLeft: number) =>
    [60, 30, 14, 7, 1, 0, -7].filter((daysLeft) => !isQuietAfterReceipt({ daysLeft, date: '' }, receivedDaysLeft));

  it.each([
    [60, [7, 1, 0, -7]],
    [8, [7, 1, 0, -7]],
    [7, [0, -7]],
    [1, [0, -7]],
    [0, [0, -7]],
    [-3, [0, -7]],
  ])('with %d days left comes again with %j', (left, sent) => {
    expect(stillSent(left)).toEqual(sent);
  });
});
