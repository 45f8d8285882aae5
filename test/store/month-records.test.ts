import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fieldsOf } from '../../src/domain/measure.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { findCheckIn, saveAnswer } from '../../src/store/check-ins.js';
import { monthRecords } from '../../src/store/month-records.js';
import { findPersonBy, savePeople } from '../../src/store/people.js';
import { openRound } from '../../src/store/rounds.js';
import { activityWith, parkWith } from '../support/agreement.js';
import { PEOPLE } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith();
const other = parkWith({ id: 'another-agreement' });
const fields = fieldsOf(activityWith());
const at = (moment: string) => new Date(moment);

describe.each(databases())('the records of the months on $name', ({ open }) => {
  let database: TestDatabase;
  let registrar: string;
  beforeEach(async () => {
    database = await open();
    const { client } = database;
    for (const agreement of [park, other]) await saveAgreement(client, agreement, OPERATOR, at('2026-09-01T08:00Z'));
    await savePeople(client, { agreement: park.id, people: PEOPLE }, OPERATOR, at('2026-09-01T08:00Z'));
    registrar = (await findPersonBy(client, 'registrar@example.org'))?.id ?? '';
    for (const [agreement, month, opened] of [
      [park, '2026-09', '2026-10-01T07:00Z'],
      [park, '2026-10', '2026-11-02T08:00Z'],
      [park, '2026-11', '2026-12-01T08:00Z'],
      [other, '2026-10', '2026-11-02T08:00Z'],
    ] as const) {
      const round = { agreement: agreement.id, month, version: 1, checkIns: [{ activity: 'byttecafe', fields }] };
      await openRound(client, round, at(opened));
    }
  });
  afterEach(() => database.drop());

  async function save(timesHeld: number, basedOn: number, moment: string): Promise<void> {
    const { client } = database;
    const checkIn = await findCheckIn(client, { agreement: park.id, activity: 'byttecafe', month: '2026-10' });
    if (checkIn === null) throw new Error('not there');
    const answer = { status: 'held', counts: { 'times-held': timesHeld }, ended: false, comment: null } as const;
    await saveAnswer(client, checkIn, answer, { by: registrar, at: at(moment), basedOn });
  }
  const months = async (extent = {}) =>
    (await monthRecords(database.client, park.id, extent)).map(({ month }) => month).sort();

  it('are all of an agreement, or those between two months', async () => {
    expect(await months()).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(await months({ from: '2026-10' })).toEqual(['2026-10', '2026-11']);
    expect(await months({ from: '2026-09', to: '2026-10' })).toEqual(['2026-09', '2026-10']);
    expect(await months({ to: '2026-08' })).toEqual([]);
  });

  it('have every revision, with what was written beside the numbers', async () => {
    await save(31, 0, '2026-11-03T08:00Z');
    await save(13, 1, '2026-11-20T08:00Z');
    const { client } = database;
    await client.checkInAnswer.updateMany({ where: { revision: 2 }, data: { comment: 'Sne', ended: true } });
    await client.checkIn.updateMany({ where: { round: { month: '2026-10' } }, data: { partyId: 'klubben' } });
    const [record] = await monthRecords(client, park.id, { from: '2026-10', to: '2026-10' });
    const answers = record?.answers.toSorted((a, b) => a.revision - b.revision);
    const common = { status: 'held', by: 'The registrar' };
    expect({ ...record, answers }).toEqual({
      ...{
        month: '2026-10',
        activity: 'byttecafe',
        party: 'klubben',
        version: 1,
        fields,
        closedAt: null,
        paused: false,
      },
      answers: [
        {
          ...common,
          revision: 1,
          counts: { 'times-held': 31 },
          ended: false,
          comment: null,
          at: at('2026-11-03T08:00Z'),
        },
        {
          ...common,
          revision: 2,
          counts: { 'times-held': 13 },
          ended: true,
          comment: 'Sne',
          at: at('2026-11-20T08:00Z'),
        },
      ],
    });
  });

  it('are told as they stood at a moment', async () => {
    await save(31, 0, '2026-11-03T08:00Z');
    await save(13, 1, '2026-11-20T08:00Z');
    const closedAt = at('2026-11-16T08:00Z');
    await database.client.round.updateMany({ where: { month: '2026-10' }, data: { closedAt } });
    const asOf = async (moment: string) =>
      (await monthRecords(database.client, park.id, { from: '2026-10', asOf: at(moment) })).map((record) => [
        record.month,
        record.closedAt,
        record.answers.map(({ revision }) => revision).sort(),
      ]);
    expect(await asOf('2026-11-01T08:00Z')).toEqual([]);
    expect(await asOf('2026-11-02T08:00Z')).toEqual([['2026-10', null, []]]);
    expect(await asOf('2026-11-15T08:00Z')).toEqual([['2026-10', null, [1]]]);
    expect(await asOf('2026-11-30T08:00Z')).toEqual([['2026-10', closedAt, [1, 2]]]);
  });
});
