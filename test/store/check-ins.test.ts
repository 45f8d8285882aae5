import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckInAnswer } from '../../src/domain/check-in.js';
import { fieldsOf } from '../../src/domain/measure.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import {
  type CheckIn,
  checkInsOf,
  checkInsToAnswer,
  findCheckIn,
  saveAnswer,
  unansweredCheckIns,
} from '../../src/store/check-ins.js';
import { findPersonBy, savePeople } from '../../src/store/people.js';
import { newestMonth, openMonths, openRound } from '../../src/store/rounds.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import { PEOPLE } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const opened = new Date('2026-11-02T08:00:00Z');
const later = new Date('2026-11-03T08:00:00Z');
const park = parkWith();
const key = { agreement: park.id, activity: 'byttecafe', month: '2026-10' };
const fields = fieldsOf(activityWith({ criteria: [criterion('c', 'average'), criterion('d', 'share')] }));
const held = (total: number): CheckInAnswer => ({
  status: 'held',
  counts: { 'c.total': total, 'c.occasions': 4 },
  ended: false,
  comment: null,
});

describe.each(databases())('check-ins on $name', ({ open }) => {
  let database: TestDatabase;
  let registrar: string;
  let leader: string;
  beforeEach(async () => {
    database = await open();
    await saveAgreement(database.client, park, OPERATOR, opened);
    await savePeople(database.client, { agreement: park.id, people: PEOPLE }, OPERATOR, opened);
    registrar = (await findPersonBy(database.client, 'registrar@example.org'))?.id ?? '';
    leader = (await findPersonBy(database.client, 'leader@example.org'))?.id ?? '';
    await openRound(database.client, round('2026-10'), opened);
  });
  afterEach(() => database.drop());

  const round = (month: string) => ({
    agreement: park.id,
    month,
    version: 1,
    checkIns: [
      { activity: 'sommerhoejskole', fields: [] },
      { activity: 'byttecafe', fields },
    ],
  });
  async function find(): Promise<CheckIn> {
    const found = await findCheckIn(database.client, key);
    if (found === null) throw new Error('not there');
    return found;
  }
  const save = async (answer: CheckInAnswer, basedOn: number, by = registrar, at = opened) =>
    saveAnswer(database.client, await find(), answer, { by, at, basedOn });

  it('stand there before anyone answers, with their questions', async () => {
    expect(await find()).toMatchObject({ ...key, version: 1, fields, answers: [] });
    expect(await checkInsOf(database.client, park.id, '2026-10')).toHaveLength(2);
    expect(await findCheckIn(database.client, { ...key, month: 'x' })).toBeNull();
    expect(await findCheckIn(database.client, { ...key, activity: 'nothing' })).toBeNull();
    expect(await unansweredCheckIns(database.client, [key, { ...key, agreement: 'other' }])).toMatchObject([key]);
    await save({ status: 'notHeld', counts: {}, ended: false, comment: null }, 0);
    expect(await unansweredCheckIns(database.client, [key])).toEqual([]);
  });

  it('are opened once, also by two processes at once', async () => {
    const both = await Promise.all([1, 2].map(() => openRound(database.client, round('2026-11'), later)));
    expect([...both].sort()).toEqual([false, true]);
    expect(await openRound(database.client, round('2026-10'), later)).toBe(false);
    expect((await openMonths(database.client, park.id)).sort()).toEqual(['2026-10', '2026-11']);
    expect(await newestMonth(database.client, park.id)).toBe('2026-11');
    expect(await database.client.checkIn.count()).toBe(4);
  });

  it.each([
    ['held, with zero', { status: 'held', counts: { 'c.total': 0, 'c.occasions': 0 }, ended: false, comment: null }],
    ['not held', { status: 'notHeld', counts: {}, ended: true, comment: null }],
    ['unknown', { status: 'unknown', counts: {}, ended: false, comment: null }],
  ] as [string, CheckInAnswer][])('keep the answer: %s', async (_, answer) => {
    expect(await save(answer, 0)).toBe(true);
    expect((await find()).answers).toEqual([
      { ...answer, revision: 1, by: { id: registrar, name: 'The registrar' }, at: opened },
    ]);
  });

  it('keep the old value of a correction, with who and when', async () => {
    await save(held(31), 0);
    expect(await save(held(13), 1, leader, later)).toBe(true);
    expect((await find()).answers).toEqual([
      { ...held(13), revision: 2, by: { id: leader, name: 'The leader' }, at: later },
      { ...held(31), revision: 1, by: { id: registrar, name: 'The registrar' }, at: opened },
    ]);
  });

  it('take no answer from somebody who has not seen the newest one', async () => {
    await save(held(31), 0);
    for (const basedOn of [0, 2, -1, Number.NaN]) expect(await save(held(99), basedOn, leader)).toBe(false);
    expect((await find()).answers).toHaveLength(1);
  });

  it('answered by five at once keep one answer, and tell the others', async () => {
    const checkIn = await find();
    const saves = [1, 2, 3, 4, 5].map((total) =>
      saveAnswer(database.client, checkIn, held(total), { by: registrar, at: opened, basedOn: 0 }),
    );
    const results = await Promise.all(saves);
    expect(results.filter(Boolean)).toHaveLength(1);
    const { answers } = await find();
    expect(answers).toMatchObject([{ revision: 1, counts: { 'c.total': results.indexOf(true) + 1 } }]);
    expect(await database.client.count.count()).toBe(2);
  });

  it('keep all of an answer or nothing of it', async () => {
    await expect(save(held(1), 0, 'nobody')).rejects.toThrow();
    await expect(
      save({ status: 'held', counts: { 'c.total': Number.NaN }, ended: false, comment: null }, 0),
    ).rejects.toThrow();
    expect((await find()).answers).toEqual([]);
    expect(await database.client.count.count()).toBe(0);
  });

  it('are listed for who answers: what is missing in any month, and what can be corrected in the newest', async () => {
    await save(held(1), 0);
    await openRound(database.client, round('2026-11'), later);
    const list = () => checkInsToAnswer(database.client, park.id, ['byttecafe', 'sommerhoejskole']);
    expect(await list()).toEqual([
      { activity: 'sommerhoejskole', party: '', month: '2026-10', answered: false },
      { activity: 'byttecafe', party: '', month: '2026-11', answered: false },
      { activity: 'sommerhoejskole', party: '', month: '2026-11', answered: false },
    ]);
    expect(await checkInsToAnswer(database.client, park.id, [])).toEqual([]);
  });
});
