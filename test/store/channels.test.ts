import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { agreementsOfChannel, findChannel, saveChannel } from '../../src/store/channels.js';
import { parkWith } from '../support/agreement.js';
import { databases, type TestDatabase } from '../support/databases.js';

const at = new Date('2026-11-02T08:00:00Z');
const [park, other] = [parkWith(), parkWith({ id: 'parken-bolig-2026' })];
const group = { agreement: park.id, group: 'chefgruppen' };

describe.each(databases())('channels on $name', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    for (const agreement of [park, other]) await saveAgreement(database.client, agreement, OPERATOR, at);
  });
  afterAll(() => database.drop());

  it('belong to a group of an agreement, which has one at a time', async () => {
    const { client } = database;
    expect(await findChannel(client, group)).toBeNull();
    await saveChannel(client, group, { chat: 'teams', address: 'first' }, 'secretary', at);
    await saveChannel(client, group, { chat: 'slack', address: 'second' }, 'secretary', at);
    expect(await findChannel(client, group)).toEqual({ chat: 'slack', address: 'second' });
    expect(await findChannel(client, { ...group, agreement: other.id })).toBeNull();
    expect((await auditOf(client, park.id)).slice(1).map(({ action, by }) => [action, by])).toEqual([
      ['save-channel', 'secretary'],
      ['save-channel', 'secretary'],
    ]);
  });

  it('may serve several agreements', async () => {
    const { client } = database;
    await saveChannel(client, { ...group, agreement: other.id }, { chat: 'slack', address: 'second' }, OPERATOR, at);
    expect((await agreementsOfChannel(client, 'slack', 'second')).sort()).toEqual([other.id, park.id].sort());
    expect(await agreementsOfChannel(client, 'teams', 'second')).toEqual([]);
  });
});
