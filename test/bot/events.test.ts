import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChatEvent } from '../../src/chat.js';
import { parkWith } from '../support/agreement.js';
import { loadPark, REGISTRAR, STRANGER, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ evaluation: null });
const save: ChatEvent = {
  kind: 'press',
  id: 'event-1',
  account: REGISTRAR,
  conversation: { kind: 'personal', address: 'registrar' },
  action: 'save-check-in',
  data: { agreement: park.id, activity: 'sommerhoejskole', month: '2026-10', revision: '0' },
  values: { status: 'held', 'familier.unique': '3' },
};

describe.each(databases())('an event on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
  });
  afterEach(() => database.drop());

  it('that is delivered again is handled once, also by two processes at once', async () => {
    const other = startBot(database, '2026-11-02T08:00:00Z', bot.chat);
    const replies = await Promise.all([bot.handle(save), other.handle(save), bot.handle(save)]);
    expect(replies.filter(({ update }) => update !== undefined)).toHaveLength(1);
    expect(replies.filter(({ messages, update }) => messages.length === 0 && update === undefined)).toHaveLength(2);
    expect(await bot.client.checkInAnswer.count()).toBe(1);
  });

  it('in which something breaks is answered in plain words, told to the operator, and leaves nothing half-written', async () => {
    const broken = startBot(database, '2026-11-02T08:00:00Z', bot.chat);
    broken.chat.update = () => Promise.reject(new Error('not replaced'));
    expect(textOf(await broken.handle({ ...save, id: 'event-2' }))).toContain('3');
    await database.client.round.updateMany({ data: { agreementVersion: 99 } });
    expect(textOf(await bot.handle({ ...save, id: 'event-3' }))).toMatch(/can no longer find/);
    await database.close();
    const reply = await bot.handle({ ...save, id: 'event-4' });
    expect(textOf(reply)).toMatch(/^Something went wrong on my side/);
    expect(bot.logged.some((line) => line.includes('could not be handled'))).toBe(true);
  });

  it('of an unknown action, or a button that is no longer there, gets a clear answer', async () => {
    for (const action of ['', 'drop-tables', '__proto__', 'constructor']) {
      expect(textOf(await bot.press(REGISTRAR, action, {}))).toMatch(/can no longer find/);
    }
    expect(textOf(await bot.press(REGISTRAR, 'show-activity', {}))).toMatch(/can no longer find/);
  });

  it('of members who came reaches those who are somebody', async () => {
    const conversation = { kind: 'channel', address: 'team' } as const;
    const members = [{ ...REGISTRAR, id: 'second', address: 'second' }, STRANGER];
    const reply = await bot.handle({ kind: 'members', id: 'm', account: REGISTRAR, conversation, members });
    expect(reply).toEqual({ messages: [] });
    expect(await bot.client.account.count({ where: { id: 'second', personId: { not: null } } })).toBe(1);
    expect(await bot.client.account.count({ where: { id: STRANGER.id } })).toBe(0);
  });
});
