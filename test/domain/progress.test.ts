import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Criterion } from '../../src/domain/agreement.js';
import { fieldsOf } from '../../src/domain/measure.js';
import { countedOf, followedIn, type MonthReport, monthsAnswered } from '../../src/domain/progress.js';
import { activityWith, criterion } from '../support/agreement.js';

const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const KINDS: Criterion['measure'][] = ['sum', 'unique', 'average', 'share'];
const activity = activityWith({ criteria: KINDS.map((kind) => criterion(kind, kind)) });
const fields = fieldsOf(activity);
const held = (counts: Record<string, number>, revision = 1) => ({ revision, status: 'held' as const, counts });
const report = (month: string, ...answers: MonthReport['answers'][number][]): MonthReport => ({
  month,
  fields,
  answers,
});
const of = (kind: Criterion['measure'], reports: readonly MonthReport[]) =>
  countedOf({ id: kind, measure: kind }, reports);

describe('what has been counted', () => {
  const year = [
    report('2026-01', held({ 'sum.sum': 4, 'unique.unique': 9, 'average.total': 60, 'average.occasions': 3 })),
    report('2026-02', { revision: 1, status: 'notHeld', counts: {} }),
    report('2026-03'),
    report('2026-04', { revision: 1, status: 'unknown', counts: {} }),
    report('2026-05', held({ 'sum.sum': 0, 'unique.unique': 2, 'average.total': 10, 'average.occasions': 1 })),
    report('2026-06', held({ 'sum.sum': 1, 'unique.unique': 5, 'share.numerator': 3, 'share.denominator': 4 })),
  ];

  it('is added, spread, averaged over the occasions or a share of the whole, as the measure says', () => {
    expect(of('sum', year)).toEqual({ kind: 'sum', total: 5 });
    expect(of('unique', year)).toEqual({
      kind: 'unique',
      latest: { month: '2026-06', count: 5 },
      least: 2,
      most: 9,
    });
    expect(of('average', year)).toEqual({ kind: 'average', total: 70, occasions: 4 });
    expect(of('share', year)).toEqual({ kind: 'share', numerator: 3, denominator: 4 });
  });

  it('counts an unanswered month, one not held and an unknown one as such, never as zero', () => {
    expect(monthsAnswered(year)).toEqual({ asked: 6, answered: 5, notHeld: 1, unknown: 1 });
    for (const kind of KINDS) expect(of(kind, year.slice(1, 4))).toBeNull();
    expect(of('sum', [report('2026-05', held({ 'sum.sum': 0 }))])).toEqual({ kind: 'sum', total: 0 });
  });

  it('takes the newest revision alone, also when it takes a number back', () => {
    const corrected = [report('2026-01', held({ 'sum.sum': 4 }), { revision: 2, status: 'notHeld', counts: {} })];
    expect(of('sum', corrected)).toBeNull();
    expect(monthsAnswered(corrected)).toEqual({ asked: 1, answered: 1, notHeld: 1, unknown: 0 });
  });

  it('follows an activity’s measures, and the three that every activity has where it has none', () => {
    expect(followedIn(activity).map(({ id, measure }) => [id, measure])).toEqual(KINDS.map((kind) => [kind, kind]));
    expect(followedIn(activityWith()).map(({ id, measure, text }) => [id, measure, text])).toEqual([
      ['times-held', 'sum', null],
      ['attendances', 'sum', null],
      ['new-participants', 'unique', null],
    ]);
    const registration = { allowed: false, why: 'anonym', source: [1] };
    expect(followedIn(activityWith({ registration }))).toEqual([]);
  });
});

const count = fc.integer({ min: 0, max: 500 });
const answer = fc.oneof(
  fc.record({ status: fc.constantFrom('notHeld' as const, 'unknown' as const), counts: fc.constant({}) }),
  fc.record({
    status: fc.constant('held' as const),
    counts: fc.dictionary(fc.constantFrom(...fields.map(({ id }) => id)), count),
  }),
);
const aYear = fc
  .array(fc.array(answer, { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((months) =>
    months.map((answers, at) =>
      report(MONTHS[at] ?? '', ...answers.map((one, revision) => ({ ...one, revision: revision + 1 }))),
    ),
  );

describe('whatever was counted', () => {
  it('comes to the same in any order of months and revisions, and without what was corrected', () => {
    fc.assert(
      fc.property(aYear, fc.constantFrom(...KINDS), fc.infiniteStream(fc.nat()), (year, kind, dice) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, at: dice.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const mixed = shuffled(year.map((one) => ({ ...one, answers: shuffled(one.answers) })));
        const newestOnly = year.map((one) => ({ ...one, answers: one.answers.slice(-1) }));
        for (const other of [mixed, newestOnly]) {
          expect(of(kind, other)).toEqual(of(kind, year));
          expect(monthsAnswered(other)).toEqual(monthsAnswered(year));
        }
      }),
    );
  });

  it('of different people is never more than some month’s own number', () => {
    fc.assert(
      fc.property(aYear, (year) => {
        const counted = of('unique', year);
        const numbers = year.flatMap(({ answers }) => answers.at(-1)?.counts['unique.unique'] ?? []);
        if (counted === null) return expect(numbers).toEqual([]);
        if (counted.kind !== 'unique') throw new Error(counted.kind);
        for (const number of [counted.latest.count, counted.least, counted.most]) expect(numbers).toContain(number);
        expect(counted.most).toBe(Math.max(...numbers));
      }),
    );
  });
});
