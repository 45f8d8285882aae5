import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChatBusy, ChatRefused } from '../../src/chat.js';
import { undelivered } from '../../src/store/deliveries.js';
import { parkWith } from '../support/agreement.js';
import { COORDINATOR, loadPark, REGISTRAR, SECRETARY, said, startBot, type TestBot } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { createFakeChat } from '../support/fake-chat.js';

const park = parkWith({ evaluation: null });
const REGISTRARS = 'registrar: Sommerhøjskole, October 2026';
const COORDINATORS = 'coordinator: Sommerhøjskole, October 2026';
const SECRETARYS = 'secretary: Byttecafé, October 2026';

describe.each(databases())('sending on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park, accounts: [REGISTRAR, COORDINATOR, SECRETARY] });
  });
  afterEach(() => database.drop());

  it('to a busy chat is tried again a minute later, then two, and nothing is lost or doubled', async () => {
    bot.chat.failAt('registrar', new ChatBusy('busy'));
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.tickAt('2026-11-02T08:00:59Z');
    expect(said(bot.chat)).toEqual([SECRETARYS]);
    const attempts = async () => (await bot.client.delivery.findFirst({ where: { state: 'planned' } }))?.attempts;
    expect(await attempts()).toBe(1);
    await bot.tickAt('2026-11-02T08:01:00Z');
    await bot.tickAt('2026-11-02T08:02:59Z');
    expect(await attempts()).toBe(2);
    bot.chat.failAt('registrar', null);
    await bot.tickAt('2026-11-02T08:03:00Z');
    await bot.tickAt('2026-11-02T09:00:00Z');
    expect(said(bot.chat)).toEqual([SECRETARYS, REGISTRARS]);
  });

  it('waits as long as the chat asks for', async () => {
    bot.chat.failWith(new ChatBusy('busy', 3_600_000), new ChatBusy('busy', 3_600_000));
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.tickAt('2026-11-02T08:59:59Z');
    expect(said(bot.chat)).toEqual([]);
    await bot.tickAt('2026-11-02T09:00:00Z');
    expect(said(bot.chat).sort()).toEqual([REGISTRARS, SECRETARYS]);
  });

  it('that could not be sent on a Friday waits over the weekend', async () => {
    bot.chat.failAt('registrar', new ChatBusy('busy'));
    await bot.tickAt('2026-11-06T20:00:00Z');
    bot.chat.failAt('registrar', null);
    for (const moment of ['2026-11-07T08:00:00Z', '2026-11-08T20:00:00Z']) await bot.tickAt(moment);
    expect(said(bot.chat)).toEqual([SECRETARYS]);
    await bot.tickAt('2026-11-09T08:00:00Z');
    expect(said(bot.chat)).toEqual([SECRETARYS, REGISTRARS]);
  });

  it('is given up after two days, the operator can see why, and the reminder is a second chance', async () => {
    bot.chat.failAt('registrar', new Error('no route'));
    for (let hour = 0; hour < 80; hour += 1) {
      await bot.tickAt(new Date(Date.parse('2026-11-02T08:00:00Z') + hour * 3_600_000).toISOString());
    }
    const key = expect.stringMatching(/^check-in:parken-fritid-2024:2026-10:sommerhoejskole:/);
    expect(await undelivered(bot.client)).toMatchObject([{ key, state: 'failed', problem: 'no route' }]);
    bot.chat.failAt('registrar', null);
    await bot.tickAt('2026-11-16T08:00:00Z');
    expect(said(bot.chat)).toContain(REGISTRARS);
  }, 60_000);

  it('to somebody who refuses asks the next in line, once, also when the chat still lists the account', async () => {
    bot.chat.failAt('registrar', new ChatRefused('blocked'));
    bot.chat.directory.set('registrar@example.org', REGISTRAR);
    await bot.tickAt('2026-11-02T08:00:00Z');
    for (const minute of ['01', '02', '03']) await bot.tickAt(`2026-11-02T08:${minute}:00Z`);
    expect(said(bot.chat)).toEqual([SECRETARYS, COORDINATORS]);
  });

  it('to somebody with two accounts tries the other one first', async () => {
    const phone = { ...REGISTRAR, id: 'phone', address: 'phone' };
    bot.setClock('2026-10-21T10:00:00Z');
    await bot.say(phone, 'help');
    bot.chat.failAt('phone', new ChatRefused('blocked'));
    await bot.tickAt('2026-11-02T08:00:00Z');
    expect(said(bot.chat).sort()).toEqual([REGISTRARS, SECRETARYS]);
  });

  it('to a chat that is not connected waits for it', async () => {
    const slack = createFakeChat('slack');
    const elsewhere = startBot(database, '2026-11-02T08:00:00Z', slack);
    await elsewhere.tick();
    expect(slack.posts).toEqual([]);
    await bot.tickAt('2026-11-02T08:05:00Z');
    expect(said(bot.chat).sort()).toEqual([REGISTRARS, SECRETARYS]);
  });

  it('by a process that dies before it has recorded it is done again after the lease, and planned once', async () => {
    const dying = startBot(database, '2026-11-02T08:00:00Z', bot.chat);
    bot.chat.silent = true;
    void dying.tick();
    while (bot.chat.posts.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    bot.chat.silent = false;

    await bot.tickAt('2026-11-02T08:09:59Z');
    expect(bot.chat.posts).toHaveLength(2);
    await bot.tickAt('2026-11-02T08:10:00Z');
    await bot.tickAt('2026-11-02T08:30:00Z');
    expect(said(bot.chat).sort()).toEqual([REGISTRARS, REGISTRARS, SECRETARYS, SECRETARYS]);
    expect(await bot.client.delivery.count()).toBe(2);
  });
});
