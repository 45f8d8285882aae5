import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Criterion } from '../../src/domain/agreement.js';
import { type Counted, countedOf } from '../../src/domain/counted.js';
import { fieldsOf } from '../../src/domain/measure.js';
import {
  endedMonths,
  followedIn,
  type MonthAnswer,
  type MonthReport,
  monthsAnswered,
  type Overlap,
} from '../../src/domain/progress.js';
import { NOTHING_SMALL, rangeOf, type Shown } from '../../src/domain/shown.js';
import { activityWith, criterion } from '../support/agreement.js';

const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const KINDS: Criterion['measure'][] = ['sum', 'unique', 'average', 'share'];
const AT = new Date('2027-01-04T08:00:00Z');
const activity = activityWith({ criteria: KINDS.map((kind) => criterion(kind, kind)) });
const fields = fieldsOf(activity);
const answer = (status: MonthAnswer['status'], counts: Record<string, number> = {}, revision = 1): MonthAnswer => ({
  ...{ revision, status, counts },
  ended: false,
  at: AT,
});
const held = (counts: Record<string, number>, revision = 1) => answer('held', counts, revision);
const report = (month: string, ...answers: MonthAnswer[]): MonthReport => ({ month, party: '', fields, answers });
const ofParty = (party: string, month: string, count: number): MonthReport => ({
  ...report(month, held({ 'unique.unique': count })),
  party,
});
/** What the numbers come to for those who see them all, in plain numbers. */
const of = (
  kind: Criterion['measure'],
  reports: readonly MonthReport[],
  overlap: Overlap | null = null,
  id: string = kind,
) =>
  plain(
    countedOf(
      { measure: { id, measure: kind, per: 'year' }, reports, limitOf: () => NOTHING_SMALL },
      () => true,
      overlap,
    ).counted,
  );

function plain(counted: Counted | null) {
  const value = (shown: Shown) => rangeOf(shown).least;
  switch (counted?.kind) {
    case undefined:
      return null;
    case 'sum':
      return { kind: 'sum', total: value(counted.total) };
    case 'unique':
      return { kind: 'unique', until: counted.until, ...rangeOf(counted.count) };
    case 'average':
      return { kind: 'average', total: value(counted.total), occasions: counted.occasions };
    case 'share':
      return { kind: 'share', numerator: value(counted.numerator), denominator: value(counted.denominator) };
  }
}

describe('what has been counted', () => {
  const year = [
    report('2026-01', held({ 'sum.sum': 4, 'unique.unique': 2, 'average.total': 60, 'average.occasions': 3 })),
    report('2026-02', answer('notHeld')),
    report('2026-03'),
    report('2026-04', answer('unknown')),
    report('2026-05', held({ 'sum.sum': 0, 'unique.unique': 5, 'average.total': 10, 'average.occasions': 1 })),
    report('2026-06', held({ 'sum.sum': 1, 'unique.unique': 9, 'share.numerator': 3, 'share.denominator': 4 })),
    report('2026-07', answer('notHeld')),
  ];

  it('is added, the newest running total, averaged over the occasions or a share of the whole, as the measure says', () => {
    expect(of('sum', year)).toEqual({ kind: 'sum', total: 5 });
    expect(of('unique', year)).toEqual({ kind: 'unique', until: '2026-06', least: 9, most: 9 });
    expect(of('average', year)).toEqual({ kind: 'average', total: 70, occasions: 4 });
    expect(of('share', year)).toEqual({ kind: 'share', numerator: 3, denominator: 4 });
  });

  it('counts an unanswered month, one not held and an unknown one as such, never as zero', () => {
    expect(monthsAnswered(year)).toEqual({ asked: 7, answered: 6, notHeld: 2, unknown: 1 });
    for (const kind of KINDS) expect(of(kind, year.slice(1, 4))).toBeNull();
    expect(of('sum', [report('2026-05', held({ 'sum.sum': 0 }))])).toEqual({ kind: 'sum', total: 0 });
  });

  it('takes the newest revision alone, also when it takes a number back', () => {
    const corrected = [report('2026-01', held({ 'sum.sum': 4 }), answer('notHeld', {}, 2))];
    expect(of('sum', corrected)).toBeNull();
    expect(monthsAnswered(corrected)).toEqual({ asked: 1, answered: 1, notHeld: 1, unknown: 0 });
  });

  it('has the months in which a course ended, as they stand now', () => {
    const ended = (month: string, ...said: boolean[]) =>
      report(month, ...said.map((one, at) => ({ ...answer('held', {}, at + 1), ended: one })));
    expect(endedMonths([ended('2026-03', true), ended('2026-04', true, false), ended('2026-05')])).toEqual(['2026-03']);
  });
});

describe('different people whom several parties have counted', () => {
  const two = [ofParty('school', '2026-04', 40), ofParty('school', '2026-05', 50), ofParty('library', '2026-05', 75)];

  it('are between the largest number and all of them, until somebody says how many are the same', () => {
    expect(of('unique', two)).toEqual({ kind: 'unique', until: '2026-05', least: 75, most: 125 });
    expect(of('unique', two, { count: 25, at: AT, times: 1 })).toEqual({
      kind: 'unique',
      until: '2026-05',
      least: 100,
      most: 100,
    });
  });

  it.each([
    ['is more than the smaller one has', { count: 51, at: AT, times: 1 }],
    ['was said before a party answered again', { count: 25, at: new Date(AT.getTime() - 1), times: 1 }],
  ])('are unknown again when what was said %s', (_, overlap) => {
    expect(of('unique', two, overlap)).toMatchObject({ least: 75, most: 125 });
  });

  it('were all the same, or none of them', () => {
    expect(of('unique', two, { count: 50, at: AT, times: 1 })).toMatchObject({ least: 75, most: 75 });
    expect(of('unique', two, { count: 0, at: AT, times: 1 })).toMatchObject({ least: 125, most: 125 });
  });
});

describe('what is followed', () => {
  it('are an activity’s measures, and the three that every activity has where it has none', () => {
    expect(followedIn(activity).map(({ id, measure }) => [id, measure])).toEqual(KINDS.map((kind) => [kind, kind]));
    expect(followedIn(activityWith()).map(({ id, measure, text }) => [id, measure, text])).toEqual([
      ['times-held', 'sum', null],
      ['attendances', 'sum', null],
      ['new-participants', 'unique', null],
    ]);
    const registration = { allowed: false, why: 'anonym', source: [1] };
    expect(followedIn(activityWith({ registration }))).toEqual([]);
  });

  it('is also what the months were asked for before a measure was changed, without the target of today', () => {
    const now = activityWith({ criteria: [{ ...criterion('sum', 'average'), atLeast: 25 }] });
    const asked = report('2026-01', held({ 'sum.sum': 4 }));
    expect(followedIn(now, [asked]).map(({ id, measure, atLeast }) => [id, measure, atLeast])).toEqual([
      ['sum', 'average', 25],
      ['sum', 'sum', null],
      ['unique', 'unique', null],
      ['average', 'average', null],
      ['share', 'share', null],
    ]);
    expect(of('sum', [asked])).toEqual({ kind: 'sum', total: 4 });
    expect(of('average', [asked], null, 'sum')).toBeNull();
  });
});

const count = fc.integer({ min: 0, max: 500 });
const anAnswer = fc.oneof(
  fc.constantFrom(answer('notHeld'), answer('unknown')),
  fc.dictionary(fc.constantFrom(...fields.map(({ id }) => id)), count).map((counts) => held(counts)),
);
const PARTIES = ['', 'school', 'library', 'nursery'];
/** Every month of a year, asked of some parties. */
const aYear = fc
  .array(fc.tuple(fc.nat(11), fc.constantFrom(...PARTIES), fc.array(anAnswer, { maxLength: 3 })), { maxLength: 30 })
  .map((asked) => {
    const reports = asked.map(([month, party, answers]) => ({
      ...report(MONTHS[month] ?? '', ...answers.map((one, at) => ({ ...one, revision: at + 1 }))),
      party,
    }));
    return [...new Map(reports.map((one) => [`${one.month} ${one.party}`, one])).values()];
  });

describe('whatever was counted', () => {
  it('comes to the same in any order of months, parties and revisions, and without what was corrected', () => {
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

  it('of different people is each party’s own newest number, and never a sum of months', () => {
    fc.assert(
      fc.property(aYear, (year) => {
        const counted = of('unique', year);
        const newest = PARTIES.flatMap((party) => {
          const own = year.filter(
            (one) => one.party === party && one.answers.at(-1)?.counts['unique.unique'] !== undefined,
          );
          const last = own.toSorted((a, b) => a.month.localeCompare(b.month)).at(-1);
          return last?.answers.at(-1)?.counts['unique.unique'] ?? [];
        });
        if (newest.length === 0) return expect(counted).toBeNull();
        expect(counted).toMatchObject({
          least: Math.max(...newest),
          most: newest.reduce((sum, one) => sum + one, 0),
        });
      }),
    );
  });

  it('of different people does not change when an earlier month is answered late or corrected', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 12 }), fc.nat(), count, (counts, which, other) => {
        const months = counts.map((one, at) => report(MONTHS[at] ?? '', held({ 'unique.unique': one })));
        const earlier = which % (months.length - 1);
        const late = months.filter((_, at) => at !== earlier);
        const corrected = months.map((one, at) =>
          at === earlier ? { ...one, answers: [...one.answers, held({ 'unique.unique': other }, 2)] } : one,
        );
        expect(of('unique', late)).toEqual(of('unique', months));
        expect(of('unique', corrected)).toEqual(of('unique', months));
      }),
    );
  });

  it('of different people lies within its bounds when somebody has said how many are the same', () => {
    fc.assert(
      fc.property(aYear, count, (year, same) => {
        const [bounds, known] = [of('unique', year), of('unique', year, { count: same, at: AT, times: 1 })];
        if (bounds === null || known === null || !('most' in bounds) || !('most' in known))
          return expect(known).toEqual(bounds);
        const [least = 0, most = 0] = [bounds.least, bounds.most];
        const isPossible = same <= most - least;
        expect(known).toMatchObject(isPossible ? { least: most - same, most: most - same } : { least, most });
      }),
    );
  });
});
