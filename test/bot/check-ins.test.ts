import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/chat.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { findCheckIn } from '../../src/store/check-ins.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import { COORDINATOR, LEADER, loadPark, REGISTRAR, SECRETARY, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ evaluation: null });
const key = { agreement: park.id, activity: 'sommerhoejskole', month: '2026-10' };
const held = (count: string) => ({ status: 'held', 'familier.unique': count });

describe.each(databases())('a check-in on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
  });
  afterEach(() => database.drop());
  const send = (account: Account, revision: string, values: Record<string, string>) =>
    bot.press(account, 'save-check-in', { ...key, revision }, values);
  const answers = async () =>
    (await findCheckIn(bot.client, key))?.answers.map(({ revision, status, counts, by }) => [
      revision,
      status,
      counts['familier.unique'],
      by.name,
    ]);

  it('is saved, echoed, and the card that asked for it is replaced', async () => {
    const reply = await send(REGISTRAR, '0', held('1.250'));
    expect(textOf(reply)).toMatch(/1,250/);
    expect(reply.errors).toBeUndefined();
    expect(await answers()).toEqual([[1, 'held', 1250, 'The registrar']]);
    expect(bot.chat.updates.map(({ to, message }) => [to, /1,250/.test(message.text)])).toEqual([['registrar', true]]);
  });

  it('with something wrong keeps what was typed, says what is wrong beside its field, and saves nothing', async () => {
    const reply = await send(REGISTRAR, '0', held('mange'));
    expect(Object.keys(reply.errors ?? {})).toEqual(['familier.unique']);
    expect(JSON.stringify(reply.update)).toContain('mange');
    expect(await answers()).toEqual([]);
    expect(bot.chat.updates).toEqual([]);
  });

  it('sent twice is saved once, and both times shown as saved', async () => {
    const [first, second] = [await send(REGISTRAR, '0', held('3')), await send(REGISTRAR, '0', held('3'))];
    expect(textOf(second)).toBe(textOf(first));
    expect(await answers()).toHaveLength(1);
  });

  it('sent by two at once: the second sees the first’s answer beside their own, and nothing is overwritten', async () => {
    const replies = await Promise.all([send(REGISTRAR, '0', held('3')), send(SECRETARY, '0', held('4'))]);
    const saved = await answers();
    expect(saved).toHaveLength(1);
    const [, , count, winner] = saved?.[0] ?? [];
    const loser = replies[winner === 'The registrar' ? 1 : 0];
    expect(loser && textOf(loser)).toContain(String(winner));
    expect(JSON.stringify(loser?.update)).toContain(winner === 'The registrar' ? '4' : '3');
    expect(count).toBe(winner === 'The registrar' ? 3 : 4);
  });

  it('that is corrected keeps the old value with who and when', async () => {
    await send(REGISTRAR, '0', held('31'));
    bot.setClock('2026-11-03T08:00:00Z');
    const reply = await send(SECRETARY, '1', held('13'));
    expect(textOf(reply)).toMatch(/13.*31/);
    expect(textOf(reply)).toMatch(/The registrar/);
    expect(await answers()).toEqual([
      [2, 'held', 13, 'The secretary'],
      [1, 'held', 31, 'The registrar'],
    ]);
  });

  it('keeps the questions that it was asked with after the agreement has changed', async () => {
    const changed = activityWith({
      ...park.activities[0],
      name: 'Vinterhøjskole',
      criteria: [criterion('aftener', 'sum')],
    });
    const activities = [changed, ...park.activities.slice(1)];
    await saveAgreement(bot.client, { ...park, activities }, OPERATOR, bot.now());
    const form = await bot.press(SECRETARY, 'show-check-in', key);
    expect(textOf(form)).toContain('Sommerhøjskole');
    expect(JSON.stringify(form)).toContain('familier.unique');
    expect(JSON.stringify(form)).not.toContain('aftener.sum');
    await send(SECRETARY, '0', held('7'));
    expect(await answers()).toMatchObject([[1, 'held', 7, 'The secretary']]);
    await bot.tickAt('2026-12-01T08:00:00Z');
    const next = await findCheckIn(bot.client, { ...key, month: '2026-11' });
    expect(next?.fields.map(({ id }) => id)).toEqual(['aftener.sum']);
  });

  it('of somebody else is not for a partner to answer', async () => {
    const reply = await send(COORDINATOR, '0', held('3'));
    expect(textOf(reply)).toMatch(/not the one who reports for Sommerhøjskole/);
    expect(await answers()).toEqual([]);
  });

  it.each([
    ['another agreement', { agreement: 'elsewhere' }],
    ['an unknown activity', { activity: 'nothing' }],
    ['the month "x"', { month: 'x' }],
    ['the revision "abc"', { revision: 'abc' }],
    ['a revision of the future', { revision: '7' }],
    ['a revision below zero', { revision: '-1' }],
    ['an empty revision', { revision: '' }],
  ])('with made-up data, %s, gets a clear answer and stores nothing', async (_, made) => {
    const data: Record<string, string> = { ...key, revision: '0', ...made };
    const reply = await bot.press(LEADER, 'save-check-in', data, held('3'));
    expect(textOf(reply)).toMatch(/can no longer find/);
    expect(await answers()).toEqual([]);
  });

  it('with nothing in it gets a clear answer', async () => {
    for (const action of ['save-check-in', 'show-check-in']) {
      expect(textOf(await bot.press(LEADER, action, {}))).toMatch(/can no longer find/);
    }
    expect(await database.client.checkInAnswer.count()).toBe(0);
  });
});
