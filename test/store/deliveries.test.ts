import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Recipient } from '../../src/domain/due.js';
import { openDatabase } from '../../src/store/db.js';
import { claimDeliveries, recordSent, recordSetback, undelivered } from '../../src/store/deliveries.js';
import { type Addressed, knownKeys, planDeliveries } from '../../src/store/plan-deliveries.js';
import { standingMessages } from '../../src/store/standing-messages.js';
import { databases, quietLog, type TestDatabase } from '../support/databases.js';

const now = new Date('2026-11-02T08:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const LEASE_MS = 10 * 60_000;

function due(key: string, more: Partial<Addressed> = {}): Addressed {
  const to: Recipient = { group: 'chefgruppen' };
  return { kind: 'check-in', agreement: 'a', activity: key, period: '2026-10', to, at: now, why: '', key, ...more };
}

const many = (count: number, prefix = 'key') => Array.from({ length: count }, (_, n) => due(`${prefix}-${n}`));

describe.each(databases())('deliveries on $name', ({ name, open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.drop());
  const claim = (at: Date, most = 50) => claimDeliveries(database.client, at, most, LEASE_MS);
  const states = () =>
    database.client.delivery.findMany({ select: { key: true, state: true }, orderBy: { key: 'asc' } });

  it('are planned once per key, however often', async () => {
    expect(await planDeliveries(database.client, many(450))).toBe(450);
    expect(await planDeliveries(database.client, many(451))).toBe(1);
    expect(await planDeliveries(database.client, [due('twice'), due('twice')])).toBe(1);
    expect(await planDeliveries(database.client, [])).toBe(0);
    expect(await database.client.delivery.count()).toBe(452);
    expect(await knownKeys(database.client, [due('key-0'), due('new')])).toEqual(new Set(['key-0']));
  });

  it('are planned once by several at once', async () => {
    const lists = [many(120), many(250), many(120), many(300)];
    const planned = await Promise.all(lists.map((list) => planDeliveries(database.client, list)));
    expect(planned.reduce((sum, one) => sum + one, 0)).toBe(300);
    expect(await database.client.delivery.count()).toBe(300);
  });

  it('are not planned again whatever became of them', async () => {
    await planDeliveries(database.client, many(3));
    const [first, second, third] = await claim(now);
    if (!first || !second || !third) throw new Error('three');
    await recordSent(database.client, [{ id: first.id, at: now, chat: 'web', posted: 'p' }]);
    await recordSetback(database.client, second, { state: 'failed', problem: 'gone' });
    await recordSetback(database.client, third, { state: 'dropped', problem: 'answered' });
    expect(await planDeliveries(database.client, many(3))).toBe(0);
    expect((await states()).map(({ state }) => state)).toEqual(['sent', 'failed', 'dropped']);
  });

  it('are claimed when they are due, the oldest first, and by one claim alone', async () => {
    await planDeliveries(database.client, [due('b', { at: minutes(1) }), due('a'), due('later', { at: minutes(60) })]);
    expect(await claim(minutes(-1))).toEqual([]);
    expect((await claim(minutes(1), 1)).map(({ activity }) => activity)).toEqual(['a']);
    const [claimed] = await claim(minutes(1));
    expect(claimed).toMatchObject({ activity: 'b', attempts: 1, dueAt: minutes(1), to: { group: 'chefgruppen' } });
    expect(await claim(minutes(1))).toEqual([]);
  });

  it('are all distinct when claimed by several at once', async () => {
    await planDeliveries(database.client, many(240));
    const others =
      name === 'postgresql' ? await Promise.all([1, 2, 3].map(() => openDatabase(database.url, quietLog))) : [];
    const clients = [database, ...others].map(({ client }) => client);
    const claimed: string[] = [];
    const work = clients.map(async (client) => {
      for (let idle = 0; idle < 3; ) {
        const batch = await claimDeliveries(client, now, 20, LEASE_MS);
        idle = batch.length === 0 ? idle + 1 : 0;
        claimed.push(...batch.map(({ id }) => id));
      }
    });
    await Promise.all(work);
    await Promise.all(others.map(({ close }) => close()));
    expect(claimed).toHaveLength(240);
    expect(new Set(claimed).size).toBe(240);
  });

  it('whose process died are claimed again when the lease has run out', async () => {
    await planDeliveries(database.client, many(1));
    await claim(now);
    expect(await claim(minutes(9.9))).toEqual([]);
    expect(await claim(minutes(10))).toMatchObject([{ attempts: 2 }]);
  });

  it('that met with a setback are tried again at their time, with the problem known until they are sent', async () => {
    await planDeliveries(database.client, many(1));
    const [first] = await claim(now);
    if (first === undefined) throw new Error('nothing to claim');
    await recordSetback(database.client, first, { state: 'planned', problem: 'busy', nextAt: minutes(2) });
    expect(await undelivered(database.client)).toMatchObject([{ key: 'key-0', state: 'planned', problem: 'busy' }]);
    expect(await claim(minutes(1.9))).toEqual([]);
    const [again] = await claim(minutes(2));
    await recordSent(database.client, [{ id: again?.id ?? '', at: minutes(2), chat: 'web', posted: 'p' }]);
    expect(await undelivered(database.client)).toEqual([]);
    expect(await claim(minutes(600))).toEqual([]);
  });

  it('sent by two processes keep the first posting, and what was sent with them is recorded too', async () => {
    await planDeliveries(database.client, many(2));
    const [one, two] = await claim(now);
    const sent = (id = '', posted = '') => ({ id, at: now, chat: 'web' as const, posted });
    await recordSent(database.client, [sent(one?.id, 'first')]);
    await recordSent(database.client, [sent(one?.id, 'second'), sent(two?.id, 'other')]);
    expect((await states()).map(({ state }) => state)).toEqual(['sent', 'sent']);
    const postings = await database.client.posting.findMany({ select: { posted: true } });
    expect(postings.map(({ posted }) => posted).sort()).toEqual(['first', 'other']);
  });

  it('that still wait are dropped for a later step to the same recipient about the same', async () => {
    const step = (key: string, at: Date, more: Partial<Addressed> = {}) => {
      const { activity: _, ...rest } = due(key, { kind: 'evaluation', period: '2026-12-01', at, ...more });
      return rest;
    };
    const other = step('other', now, { to: { group: 'bestyrelsen' } });
    await planDeliveries(database.client, [step('60', now), other, step('elsewhere', now, { agreement: 'b' })]);
    await planDeliveries(database.client, [step('30', minutes(5))]);
    expect((await states()).map(({ key, state }) => `${key} ${state}`).sort()).toEqual([
      '30 planned',
      '60 dropped',
      'elsewhere planned',
      'other planned',
    ]);
  });

  it('that were sent can be found where they stand', async () => {
    await planDeliveries(database.client, [due('a'), due('b')]);
    const claimed = await claim(now);
    await recordSent(
      database.client,
      claimed.map(({ id, activity }) => ({ id, at: now, chat: 'web', posted: `posted-${activity}` })),
    );
    const about = { agreement: 'a', activity: 'a', period: '2026-10' };
    expect(await standingMessages(database.client, about)).toEqual([
      { chat: 'web', posted: 'posted-a', to: { group: 'chefgruppen' } },
    ]);
    expect(await standingMessages(database.client, { ...about, period: '2026-11' })).toEqual([]);
  });
});
