/** What an export says of the months. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MonthRecord } from '../../src/domain/month-record.js';
import { numbersEverSaved, numbersInForce, type Versions } from '../../src/report/numbers.js';
import { historyTable, monthTable, type Reader, type Table } from '../../src/report/table.js';
import { answerWith, choirAgreement, recordsOf, recordWith } from '../support/month-records.js';

const versions: Versions = new Map([[1, choirAgreement]]);
const danish: Reader = { language: 'da', zone: 'Europe/Copenhagen' };
const months = (...records: MonthRecord[]) => asObjects(monthTable(numbersInForce(records, versions), danish));
const history = (...records: MonthRecord[]) => asObjects(historyTable(numbersEverSaved(records, versions), danish));

/** Each row by its headers, what is empty left out. */
function asObjects({ header, rows }: Table): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(header.flatMap((name, index) => (row[index] === null ? [] : [[name, row[index]]]))),
  );
}

const CAFE = { Aftale: choirAgreement.id, Måned: '2026-10', 'Aktivitet-id': 'cafe', Aktivitet: 'Café' };
const SAVED = {
  'Svar nr.': 1,
  Rettet: 'nej',
  'Til tiden': 'ja',
  'Forløb eller sæson slut': 'nej',
  'Gemt af': 'The registrar',
  Gemt: '2026-11-03T09:30:00+01:00',
};

describe('the months', () => {
  it.each([
    ['zero', [answerWith({ counts: { 'times-held': 0 } })], { Svar: 'holdt', Værdi: 0, Tal: 'Antal gange', ...SAVED }],
    ['not held', [answerWith({ status: 'notHeld' })], { Svar: 'ikke holdt', ...SAVED }],
    ['not known', [answerWith({ status: 'unknown' })], { Svar: 'ved ikke', ...SAVED }],
    ['missing', [], { Svar: 'mangler' }],
  ])('tell %s from the other three', (_, answers, expected) => {
    const [row, ...others] = months(recordWith({ activity: 'cafe', answers }));
    expect(row).toMatchObject({ ...CAFE, ...expected });
    if (expected.Svar === 'holdt') expect(others).toHaveLength(2);
    else expect([row, others]).toEqual([{ ...CAFE, ...expected }, []]);
  });

  it('have a row for each number, which says what it is and how its months add up', () => {
    const counts = { 'sum.sum': 4, 'unique.unique': 12, 'average.total': 60, 'average.occasions': 4 };
    const rows = months(recordWith({ answers: [answerWith({ counts })] }));
    const told = rows.map((row) =>
      ['Slags', 'Hvilket af to tal', 'Sammenlægning', 'Værdi'].map((name) => row[name] ?? null),
    );
    expect(told).toEqual([
      ['antal', null, 'lægges sammen', 4],
      ['forskellige', null, 'lægges aldrig sammen', 12],
      ['gennemsnit', 'i alt', 'i alt over antal gange', 60],
      ['gennemsnit', 'antal gange', 'i alt over antal gange', 4],
      ['andel', 'del', 'andel', null],
      ['andel', 'ud af', 'andel', null],
    ]);
    expect(rows[0]).toMatchObject({
      'Måltal-id': 'sum',
      Succeskriterium: 'Mål sum',
      Enhed: 'familier',
      Per: 'år',
      'Mål: mindst': 1,
    });
  });

  it('have one row for an activity that nothing is counted of', () => {
    const rows = months(recordWith({ activity: 'klub', answers: [answerWith()] }));
    expect(rows).toEqual([expect.objectContaining({ 'Aktivitet-id': 'klub', Svar: 'holdt', ...SAVED })]);
  });

  it('tell what is added in words, who counted on their own, and what came late', () => {
    const closedAt = new Date('2026-11-03T08:30:00Z');
    const late = answerWith({ at: new Date('2026-11-03T08:30:01Z'), ended: true, comment: 'Sne\nog is' });
    const status = 'notHeld';
    const [row] = months(recordWith({ party: 'klubben', closedAt, answers: [{ ...late, status }] }));
    expect(row).toMatchObject({
      Part: 'Ungdomsklubben',
      'Til tiden': 'nej',
      'Forløb eller sæson slut': 'ja',
      Bemærkning: 'Sne\nog is',
    });
    const [onTime] = months(
      recordWith({ closedAt, answers: [answerWith({ status }), { ...late, revision: 2, status }] }),
    );
    expect(onTime).toMatchObject({ 'Til tiden': 'ja', Rettet: 'ja', 'Svar nr.': 2 });
  });

  it('stand by month, and in it as the agreement has its activities', () => {
    const records = ['cafe', 'klub', 'kor'].flatMap((activity) => [
      recordWith({ activity, month: '2026-11' }),
      recordWith({ activity }),
    ]);
    const order = months(...records).map((row) => `${row.Måned} ${row['Aktivitet-id']}`);
    expect(order).toEqual(
      ['2026-10', '2026-11'].flatMap((month) => ['kor', 'klub', 'cafe'].map((id) => `${month} ${id}`)),
    );
  });

  it('keep the name and the target that the activity had when it was asked', () => {
    const later = {
      ...choirAgreement,
      activities: choirAgreement.activities.map((one) => ({ ...one, name: 'Sang', criteria: [] })),
    };
    const answers = [answerWith({ counts: { 'sum.sum': 1 } })];
    const records = [recordWith({ month: '2026-11', version: 2, answers }), recordWith({ answers })];
    const table = monthTable(numbersInForce(records, new Map([...versions, [2, later]])), danish);
    const rows = asObjects(table).filter((row) => row['Måltal-id'] === 'sum');
    expect(rows).toMatchObject([{ Aktivitet: 'Kor', 'Mål: mindst': 1 }, { Aktivitet: 'Sang' }]);
    expect(rows[1]).not.toHaveProperty('Mål: mindst');
  });

  it('are the same in English, in other words', () => {
    const records = [recordWith({ activity: 'cafe', answers: [answerWith({ status: 'unknown' })] })];
    const { name, header, rows } = monthTable(numbersInForce(records, versions), { ...danish, language: 'en' });
    expect([name, header[5], rows[0]?.[5]]).toEqual(['Months', 'Answer', 'don’t know']);
  });

  it('don’t depend on the order in which they are read', () => {
    const shuffled = recordsOf(choirAgreement).chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }), fc.boolean()),
    );
    fc.assert(
      fc.property(shuffled, ([records, others, turned]) => {
        const read = turned ? others.map((one) => ({ ...one, answers: one.answers.toReversed() })) : others;
        expect(months(...read)).toEqual(months(...records));
        expect(history(...read)).toEqual(history(...records));
      }),
    );
  });

  it('depend on what was answered last alone, but for who and when', () => {
    const WHO_AND_WHEN = ['Svar nr.', 'Rettet', 'Til tiden', 'Gemt af', 'Gemt'];
    const numbers = (...records: MonthRecord[]) =>
      months(...records).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !WHO_AND_WHEN.includes(name))),
      );
    const twice = fc.tuple(recordsOf(choirAgreement), recordsOf(choirAgreement), fc.date({ noInvalidDate: true }));
    fc.assert(
      fc.property(twice, ([records, before, at]) => {
        const earlier = before.flatMap(({ answers }) => answers);
        const reached = records.map((record) => {
          const last = record.answers.slice(-1).map((answer) => ({ ...answer, by: 'The leader', at }));
          const answers = last.length === 0 ? [] : [...earlier, ...last];
          return { ...record, answers: answers.map((answer, index) => ({ ...answer, revision: index + 1 })) };
        });
        expect(numbers(...reached)).toEqual(numbers(...records));
      }),
    );
  });

  it('say nothing that was not answered: each number stands once, and no row is a sum', () => {
    fc.assert(
      fc.property(recordsOf(choirAgreement), (records) => {
        const expected = records.flatMap(({ answers, fields }) => {
          const last = answers.at(-1);
          return last?.status === 'held' && fields.length > 0 ? fields.map(({ id }) => last.counts[id]) : [undefined];
        });
        const told = months(...records).map((row) => row.Værdi as number | undefined);
        expect(told.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('the history', () => {
  it('has every answer with who and when, and which of them is in force', () => {
    const first = answerWith({ counts: { 'times-held': 31 } });
    const at = new Date('2026-11-05T12:00:00Z');
    const second = answerWith({ revision: 2, status: 'notHeld', by: 'The leader', at });
    const rows = history(recordWith({ activity: 'cafe', answers: [second, first] }), recordWith({ month: '2026-11' }));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      Svar: 'holdt',
      Værdi: 31,
      'Svar nr.': 1,
      Gælder: 'nej',
      'Gemt af': 'The registrar',
    });
    expect(rows[3]).toMatchObject({
      ...{ Svar: 'ikke holdt', 'Svar nr.': 2, Gælder: 'ja', 'Gemt af': 'The leader' },
      Gemt: '2026-11-05T13:00:00+01:00',
    });
  });
});
