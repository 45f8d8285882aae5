import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { saveChannel } from '../../src/store/channels.js';
import { findEvaluation } from '../../src/store/evaluations.js';
import { parkWith } from '../support/agreement.js';
import { LEADER, loadPark, MANAGER, REGISTRAR, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ activities: [] });
const key = { agreement: park.id, occasion: '2026-12-01' };

describe.each(databases())('an evaluation on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-09-01T10:00:00Z');
    await loadPark(bot, { agreement: park });
    const group = { agreement: park.id, group: 'chefgruppen' };
    await saveChannel(bot.client, group, { chat: 'web', address: 'channel' }, 'operator', bot.now());
  });
  afterEach(() => database.drop());

  /** Who is written to on which days of the ladder, when the clock ticks every day at ten. */
  async function daysFrom(from: string, to: string): Promise<string[]> {
    const days: string[] = [];
    for (let day = Date.parse(`${from}T10:00:00Z`); day <= Date.parse(`${to}T10:00:00Z`); day += 86_400_000) {
      const before = bot.chat.posts.length;
      await bot.tickAt(new Date(day).toISOString());
      for (const { to: who } of bot.chat.posts.slice(before))
        days.push(`${new Date(day).toISOString().slice(5, 10)} ${who}`);
    }
    return days.sort();
  }

  it('is told of in the channel and to the members, step by step, and weekly when it is late', async () => {
    const dates = ['10-02', '10-30', '11-17', '11-24', '11-30', '12-01', '12-08'];
    const expected = dates.flatMap((date) => [`${date} channel`, `${date} manager`]);
    expect(await daysFrom('2026-09-29', '2026-12-10')).toEqual(expected);
  }, 60_000);

  it('that was received is quiet to that member and the channel until a week before, and every card shows who has', async () => {
    await bot.tickAt('2026-10-02T10:00:00Z');
    const reply = await bot.press(MANAGER, 'receive-evaluation', key);
    expect(textOf(reply)).toContain('The manager');
    expect(bot.chat.updates.map(({ to }) => to).sort()).toEqual(['channel', 'manager']);
    expect(await daysFrom('2026-10-28', '2026-11-24')).toEqual(['11-24 channel', '11-24 manager']);
  }, 60_000);

  it('that is planned for another day has its ladder to that day', async () => {
    await bot.tickAt('2026-11-17T10:00:00Z');
    await bot.press(MANAGER, 'receive-evaluation', key);
    await bot.press(MANAGER, 'plan-evaluation', key, { date: '2026-12-15' });
    expect(await findEvaluation(bot.client, key)).toMatchObject({ due: '2026-12-15' });
    const days = await daysFrom('2026-11-18', '2026-12-08');
    expect(days).toEqual(['12-01 channel', '12-01 manager', '12-08 channel', '12-08 manager']);
    expect((await findEvaluation(bot.client, key)).receipts).toEqual([]);
  }, 60_000);

  it('that is done is over, and cannot be planned any more', async () => {
    await bot.tickAt('2026-11-17T10:00:00Z');
    await bot.press(LEADER, 'finish-evaluation', key);
    expect(textOf(await bot.press(MANAGER, 'plan-evaluation', key, { date: '2026-12-15' }))).toContain('The leader');
    expect(await findEvaluation(bot.client, key)).toMatchObject({ due: '2026-12-01', movedAt: null });
    expect(await daysFrom('2026-11-18', '2026-12-09')).toEqual([]);
  }, 60_000);

  it.each(['', 'soon', '2026-02-30', '2026-09-30', '2027-11-18'])('can’t be planned for %j', async (date) => {
    await bot.tickAt('2026-11-17T10:00:00Z');
    const reply = await bot.press(MANAGER, 'plan-evaluation', key, { date });
    expect(reply.errors).toEqual({ date: 'Choose a date from today and at most a year ahead.' });
    expect((await findEvaluation(bot.client, key)).movedAt).toBeNull();
  });

  it('that is not the agreement’s, or not this person’s to decide, is left alone', async () => {
    expect(textOf(await bot.press(REGISTRAR, 'finish-evaluation', key))).toMatch(/The secretary can help you/);
    for (const occasion of ['2026-12-02', 'x', '']) {
      const reply = await bot.press(MANAGER, 'finish-evaluation', { ...key, occasion });
      expect(textOf(reply)).toMatch(/can no longer find/);
    }
    expect(await bot.client.evaluation.count()).toBe(0);
  });
});
