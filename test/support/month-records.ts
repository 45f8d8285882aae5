import fc from 'fast-check';
import type { Agreement, MeasureKind } from '../../src/domain/agreement.js';
import { fieldsOf } from '../../src/domain/measure.js';
import type { MonthRecord, RecordedAnswer } from '../../src/domain/month-record.js';
import { activityWith, criterion, parkWith } from './agreement.js';
import { MARKUP, ODD } from './hostile.js';

const ONE_OF_EACH: readonly MeasureKind[] = ['sum', 'unique', 'average', 'share'];

/** An agreement with a choir that has a criterion of each kind, a club that nothing is counted of, and a café without criteria. */
export const choirAgreement: Agreement = parkWith({
  activities: [
    activityWith({ criteria: ONE_OF_EACH.map((kind) => criterion(kind, kind)) }),
    activityWith({
      id: 'klub',
      name: 'Klub',
      registration: { allowed: false, why: 'Anonymt', source: [1] },
    }),
    activityWith({ id: 'cafe', name: 'Café' }),
  ],
});

export function recordWith(changes: Partial<MonthRecord> = {}): MonthRecord {
  const { activity = 'kor' } = changes;
  const asked = choirAgreement.activities.find(({ id }) => id === activity);
  return {
    month: '2026-10',
    activity,
    party: null,
    version: 1,
    fields: asked === undefined ? [] : fieldsOf(asked),
    closedAt: null,
    paused: false,
    answers: [],
    ...changes,
  };
}

export function answerWith(changes: Partial<RecordedAnswer> = {}): RecordedAnswer {
  return {
    revision: 1,
    status: 'held',
    counts: {},
    ended: false,
    comment: null,
    by: 'The registrar',
    at: new Date('2026-11-03T08:30:00Z'),
    ...changes,
  };
}

/** What a cell can be asked to hold: separators, quotes, line breaks, formulas, markup, emoji, writing from right to left. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...MARKUP, ...ODD),
  fc.constantFrom(
    '=1+1',
    '+45',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    "'=1",
    '=HYPERLINK("x";"y")',
    '_x0041_',
  ),
  fc
    .array(
      fc.constantFrom('ord', '"', ';', ',', '\n', '\r\n', '\t', '=', '-', "'", ' ', 'æ', '🎉', '\u202E', 'م', '\uFEFF'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** The choir's agreement with such texts wherever people write something that is exported. */
export const hostileChoir: fc.Arbitrary<Agreement> = fc
  .record({
    title: hostileText,
    names: fc.array(hostileText, { minLength: 3, maxLength: 3 }),
    unit: hostileText,
    text: hostileText,
  })
  .map(({ title, names, unit, text }) => ({
    ...choirAgreement,
    title,
    actors: choirAgreement.actors.map((actor) => ({ ...actor, name: names[0] ?? '' })),
    activities: choirAgreement.activities.map((activity, index) => ({
      ...activity,
      name: names[index] ?? '',
      criteria: activity.criteria.map((one) => ({ ...one, unit, text })),
    })),
  }));

const answers: fc.Arbitrary<RecordedAnswer[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom('held' as const, 'notHeld' as const, 'unknown' as const),
      counts: fc.dictionary(
        fc.constantFrom(
          'sum.sum',
          'unique.unique',
          'average.total',
          'average.occasions',
          'share.numerator',
          'times-held',
        ),
        fc.nat({ max: 1_000_000 }),
      ),
      ended: fc.boolean(),
      comment: fc.option(hostileText),
      by: hostileText,
      at: fc.date({ min: new Date('2026-11-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
    }),
    { maxLength: 4 },
  )
  .map((list) => list.map((answer, index) => ({ ...answer, revision: index + 1 })));

const months = fc.constantFrom('2026-10', '2026-11', '2026-12', '2027-01');

/** Some months of an agreement like the choir's, a check-in at most once. */
export function recordsOf(agreement: Agreement): fc.Arbitrary<MonthRecord[]> {
  const record = fc
    .record({
      month: months,
      activity: fc.constantFrom(...agreement.activities),
      party: fc.constantFrom(null, 'klubben', 'biblioteket'),
      closedAt: fc.constantFrom(null, new Date('2027-01-15')),
      paused: fc.boolean(),
      answers,
    })
    .map(({ activity, ...rest }) => recordWith({ ...rest, activity: activity.id, fields: fieldsOf(activity) }));
  return fc.uniqueArray(record, {
    maxLength: 8,
    selector: ({ month, activity, party }) => `${month} ${activity} ${party}`,
  });
}
