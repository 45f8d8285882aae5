import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Account, ChatBusy } from '../../src/chat.js';
import { parkWith } from '../support/agreement.js';
import {
  accountOf,
  LEADER,
  loadPark,
  PEOPLE,
  REGISTRAR,
  SECRETARY,
  STRANGER,
  said,
  startBot,
  type TestBot,
  textOf,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ evaluation: null });
const OTHER = accountOf('other');
const LIST = 'What is missing for October 2026';
const data = { agreement: park.id, month: '2026-10' };

describe.each(databases())('the list of what is missing on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    const people = [...PEOPLE, { name: 'The other', email: 'other@example.org', roles: [{ role: 'leader' as const }] }];
    await loadPark(bot, { agreement: park, people, accounts: [REGISTRAR, LEADER, OTHER, SECRETARY] });
    await bot.tickAt('2026-11-02T08:00:00Z');
  });
  afterEach(() => database.drop());
  const answer = (account: Account, activity: string) =>
    bot.press(account, 'save-check-in', { ...data, activity, revision: '0' }, { status: 'notHeld' });
  const remind = (account: Account) => bot.press(account, 'remind-missing', data);
  const postsTo = (address: string) =>
    bot.chat.posts.filter(({ to }) => to === address).map(({ message }) => message.text);
  const shownTo = (address: string) => bot.chat.updates.filter(({ to }) => to === address).at(-1)?.message;
  const listed = () => bot.tickAt('2026-11-16T08:00:00Z');

  it('comes to each leader, once, with what is missing, who is waited for and since when', async () => {
    await answer(SECRETARY, 'byttecafe');
    await bot.tickAt('2026-11-16T07:59:00Z');
    expect(said(bot.chat)).not.toContain(`leader: ${LIST}`);
    await listed();
    await bot.tickAt('2026-11-17T08:00:00Z');
    for (const address of ['leader', 'other']) {
      const [text, ...more] = postsTo(address);
      expect(text).toMatch(/^What is missing for October 2026\n.*\nOne activity has not been answered for\.\n/);
      expect(text).toContain('Sommerhøjskole: Waiting for The registrar since 2 November 2026');
      expect(text).not.toContain('Byttecafé');
      expect(more).toEqual([]);
    }
  });

  it('is dropped when nothing is missing any more by the time it is sent', async () => {
    for (const address of ['leader', 'other']) bot.chat.failAt(address, new ChatBusy('busy'));
    await listed();
    await answer(REGISTRAR, 'sommerhoejskole');
    await answer(SECRETARY, 'byttecafe');
    for (const address of ['leader', 'other']) bot.chat.failAt(address, null);
    await bot.tickAt('2026-11-16T08:05:00Z');
    expect([...postsTo('leader'), ...postsTo('other')]).toEqual([]);
    const lists = await bot.client.delivery.findMany({ where: { kind: 'missing-list' } });
    expect(lists.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
  });

  it('follows the answers wherever it stands', async () => {
    await listed();
    await answer(REGISTRAR, 'sommerhoejskole');
    expect(shownTo('leader')?.text).toContain('Byttecafé');
    expect(shownTo('leader')?.text).not.toContain('Sommerhøjskole');
    await answer(SECRETARY, 'byttecafe');
    for (const address of ['leader', 'other']) {
      expect(shownTo(address)?.text).toContain('Nothing is missing any more.');
      expect(JSON.stringify(shownTo(address)?.card)).not.toContain('remind-missing');
    }
  });

  it('reminds everybody who is waited for when its button is pressed, and shows who was reminded, by whom and when', async () => {
    await listed();
    const before = bot.chat.posts.length;
    bot.setClock('2026-11-16T09:30:00Z');
    const reply = await remind(LEADER);
    const line = 'The leader asked for a reminder to The registrar and The secretary on 16 November 2026 at 10:30.';
    expect(textOf(reply)).toContain(line);
    expect(shownTo('other')?.text).toContain(line);
    await bot.tickAt('2026-11-16T09:31:00Z');
    const reminders = bot.chat.posts.slice(before);
    expect(reminders.map(({ to }) => to).sort()).toEqual(['registrar', 'secretary']);
    for (const { message } of reminders) {
      expect(message.text).toContain('still missing, and the agreement’s leader is waiting for them');
      expect(message.open?.action).toBe('show-check-in');
    }
  });

  it('reminds nobody twice on a day, pressed twice or by two at once, and again the next day', async () => {
    await listed();
    const before = bot.chat.posts.length;
    const replies = await Promise.all([remind(LEADER), remind(OTHER), remind(LEADER)]);
    const last = await remind(OTHER);
    await bot.tickAt('2026-11-16T08:01:00Z');
    await bot.tickAt('2026-11-16T15:00:00Z');
    expect(
      bot.chat.posts
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['registrar', 'secretary']);
    for (const reply of [...replies, last]) expect(reply.update).toBeDefined();
    expect(textOf(last).match(/The registrar/g)).toHaveLength(2);

    bot.setClock('2026-11-17T08:00:00Z');
    await remind(OTHER);
    await bot.tick();
    expect(bot.chat.posts.slice(before)).toHaveLength(4);
  });

  it('reminds nobody who has answered between the press and the message', async () => {
    await listed();
    const before = bot.chat.posts.length;
    await remind(LEADER);
    await answer(REGISTRAR, 'sommerhoejskole');
    await bot.tickAt('2026-11-16T08:01:00Z');
    expect(bot.chat.posts.slice(before).map(({ to }) => to)).toEqual(['secretary']);
  });

  it('pressed on a Saturday, reminds on Monday, and says so', async () => {
    await listed();
    const before = bot.chat.posts.length;
    bot.setClock('2026-11-21T10:00:00Z');
    expect(textOf(await remind(LEADER))).toContain('It is sent on 23 November 2026');
    await bot.tickAt('2026-11-22T12:00:00Z');
    expect(bot.chat.posts).toHaveLength(before);
    await bot.tickAt('2026-11-23T08:00:00Z');
    expect(
      bot.chat.posts
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['registrar', 'secretary']);
  });

  it('with nobody to reach says so, and reminds nobody', async () => {
    await listed();
    await bot.client.account.updateMany({ where: { name: { not: 'leader' } }, data: { refusedAt: bot.now() } });
    expect(textOf(await remind(LEADER))).toContain('There is nobody to remind');
    expect(await bot.client.delivery.count({ where: { kind: 'leader-reminder' } })).toBe(0);
  });

  it.each([
    ['a partner', REGISTRAR, {}, /don't have access/],
    ['a stranger', STRANGER, {}, /don't have access/],
    ['a leader with another month', LEADER, { month: '2026-09' }, /can no longer find/],
    ['a leader with a made-up month', LEADER, { month: 'x' }, /can no longer find/],
    ['a leader with another agreement', LEADER, { agreement: 'elsewhere' }, /can no longer find/],
  ])('pressed by %s does nothing, and says why', async (_, account, made, message) => {
    await listed();
    expect(textOf(await bot.press(account, 'remind-missing', { ...data, ...made }))).toMatch(message);
    expect(await bot.client.delivery.count({ where: { kind: 'leader-reminder' } })).toBe(0);
  });
});
