import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { findEvaluation, finishEvaluation, planEvaluation, receiveEvaluation } from '../../src/store/evaluations.js';
import { findPersonBy, savePeople } from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import { PEOPLE } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const monday = new Date('2026-11-02T08:00:00Z');
const tuesday = new Date('2026-11-03T08:00:00Z');
const park = parkWith();
const key = { agreement: park.id, occasion: '2026-12-01' };

describe.each(databases())('evaluations on $name', ({ open }) => {
  let database: TestDatabase;
  let manager: string;
  let leader: string;
  beforeEach(async () => {
    database = await open();
    await saveAgreement(database.client, park, OPERATOR, monday);
    await savePeople(database.client, { agreement: park.id, people: PEOPLE }, OPERATOR, monday);
    manager = (await findPersonBy(database.client, 'manager@example.org'))?.id ?? '';
    leader = (await findPersonBy(database.client, 'leader@example.org'))?.id ?? '';
  });
  afterEach(() => database.drop());
  const actions = async () => (await auditOf(database.client, park.id)).slice(2).map(({ action, by }) => [action, by]);

  it('that nobody has touched are due on their day', async () => {
    const untouched = { ...key, due: '2026-12-01', movedAt: null, done: null, receipts: [] };
    expect(await findEvaluation(database.client, key)).toEqual(untouched);
    expect(await database.client.evaluation.count()).toBe(0);
  });

  it('are received by each, and the first time stands', async () => {
    await receiveEvaluation(database.client, key, manager, monday);
    await receiveEvaluation(database.client, key, manager, tuesday);
    await receiveEvaluation(database.client, key, leader, tuesday);
    expect((await findEvaluation(database.client, key)).receipts).toEqual([
      { person: manager, name: 'The manager', at: monday },
      { person: leader, name: 'The leader', at: tuesday },
    ]);
  });

  it('are received by several at once', async () => {
    const presses = [manager, leader, manager, leader, manager, leader].map((one) =>
      receiveEvaluation(database.client, key, one, monday),
    );
    await Promise.all(presses);
    expect((await findEvaluation(database.client, key)).receipts).toHaveLength(2);
    expect(await actions()).toHaveLength(2);
    expect(await database.client.evaluation.count()).toBe(1);
  });

  it('are moved, and moved again', async () => {
    expect(await planEvaluation(database.client, key, '2026-12-10', manager, monday)).toBe(true);
    expect(await planEvaluation(database.client, key, '2027-01-20', leader, tuesday)).toBe(true);
    expect(await findEvaluation(database.client, key)).toMatchObject({
      due: '2027-01-20',
      movedAt: tuesday,
      done: null,
    });
    expect(await actions()).toEqual([
      ['plan-evaluation', manager],
      ['plan-evaluation', leader],
    ]);
    expect((await auditOf(database.client, park.id)).at(-1)?.details).toEqual({
      occasion: '2026-12-01',
      due: '2027-01-20',
    });
  });

  it('are finished by one of two who say so at once, and neither moved nor finished again', async () => {
    const both = [manager, leader].map((one) => finishEvaluation(database.client, key, one, monday));
    const results = await Promise.all(both);
    expect([...results].sort()).toEqual([false, true]);
    const winner = results[0] ? 'The manager' : 'The leader';
    expect(await planEvaluation(database.client, key, '2027-01-20', leader, tuesday)).toBe(false);
    expect(await finishEvaluation(database.client, key, leader, tuesday)).toBe(false);
    expect(await findEvaluation(database.client, key)).toMatchObject({
      due: '2026-12-01',
      movedAt: null,
      done: { by: winner, at: monday },
    });
    expect(await actions()).toHaveLength(1);
  });

  it('of an agreement that is not here are not begun', async () => {
    await expect(receiveEvaluation(database.client, { ...key, agreement: 'other' }, manager, monday)).rejects.toThrow();
    expect(await database.client.evaluation.count()).toBe(0);
    await expect(receiveEvaluation(database.client, key, 'nobody', monday)).rejects.toThrow();
    expect((await findEvaluation(database.client, key)).receipts).toEqual([]);
    expect(await actions()).toEqual([]);
  });
});
