import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR } from '../../src/store/agreements.js';
import { checkInsOf } from '../../src/store/check-ins.js';
import { savePeople } from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import {
  COORDINATOR,
  LEADER,
  loadPark,
  PEOPLE,
  REGISTRAR,
  SECRETARY,
  said,
  startBot,
  type TestBot,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ evaluation: null });
const ASKED = ['registrar: Sommerhøjskole, October 2026', 'secretary: Byttecafé, October 2026'];
const DONE = { status: 'notHeld' };

describe.each(databases())('the month’s round on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
  });
  afterEach(() => database.drop());
  const answer = (activity: string) =>
    bot.press(SECRETARY, 'save-check-in', { agreement: park.id, activity, month: '2026-10', revision: '0' }, DONE);

  it('opens at nine on the first working day, once, whatever the number of turns and processes', async () => {
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T07:59:59Z');
    expect(said(bot.chat)).toEqual([]);
    const other = startBot(database, '2026-11-02T08:00:00Z', bot.chat);
    bot.setClock('2026-11-02T08:00:00Z');
    await Promise.all([bot.tick(), other.tick(), bot.tick(), other.tick()]);
    await bot.tickAt('2026-11-02T08:01:00Z');
    expect(said(bot.chat).sort()).toEqual(ASKED);
    expect(await checkInsOf(bot.client, park.id, '2026-10')).toHaveLength(2);
  });

  it('reminds after five and after eight working days, no more, and only of what is not answered', async () => {
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
    await answer('byttecafe');
    await bot.tickAt('2026-11-09T07:59:00Z');
    expect(bot.chat.posts).toHaveLength(2);
    for (const day of ['09', '10', '11']) await bot.tickAt(`2026-11-${day}T08:00:00Z`);
    expect(said(bot.chat).slice(2)).toEqual([ASKED[0]]);
    expect(bot.chat.posts[2]?.message.text).toMatch(/\nReminder: the numbers for October 2026 are still missing/);
    for (const day of ['12', '13', '30']) await bot.tickAt(`2026-11-${day}T08:00:00Z`);
    const toRegistrar = bot.chat.posts.filter(({ to }) => to === 'registrar');
    expect(toRegistrar).toHaveLength(3);
    expect(toRegistrar[2]?.message.text).toMatch(/\nSecond and last reminder: the numbers for October 2026/);
  });

  it('slept through both reminders sends the last one alone', async () => {
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
    await answer('byttecafe');
    await bot.tickAt('2026-11-13T10:00:00Z');
    await bot.tickAt('2026-11-13T10:05:00Z');
    expect(said(bot.chat).slice(2)).toEqual([ASKED[0]]);
    expect(bot.chat.posts[2]?.message.text).toMatch(/last reminder/);
  });

  it('slept through sends the check-in alone, and the reminder five working days later', async () => {
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-20T10:00:00Z');
    expect(said(bot.chat).sort()).toEqual(ASKED);
    await bot.tickAt('2026-11-26T10:00:00Z');
    expect(bot.chat.posts).toHaveLength(2);
    await bot.tickAt('2026-11-27T10:00:00Z');
    expect(bot.chat.posts).toHaveLength(4);
  });

  it('slept through for three months sends three months’ check-ins, once each', async () => {
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2027-01-20T10:00:00Z');
    await bot.tickAt('2027-01-20T10:05:00Z');
    const months = ['October 2026', 'November 2026', 'December 2026'];
    const expected = months.flatMap((month) => [
      `registrar: Sommerhøjskole, ${month}`,
      `secretary: Byttecafé, ${month}`,
    ]);
    expect(said(bot.chat).sort()).toEqual(expected.sort());
  });

  it.each([
    ['the one that the secretariat has named', [LEADER, REGISTRAR, COORDINATOR, SECRETARY], 'leader'],
    ['the registrar', [REGISTRAR, COORDINATOR, SECRETARY], 'registrar'],
    ['the coordinator', [COORDINATOR, SECRETARY], 'coordinator'],
    ['the secretariat', [SECRETARY], 'secretary'],
  ])('asks %s, when that is the nearest who can be reached', async (_, accounts, address) => {
    const people = PEOPLE.map((one) => (one.name === 'The leader' ? { ...one, reports: ['sommerhoejskole'] } : one));
    await loadPark(bot, { agreement: park, people, accounts });
    await bot.tickAt('2026-11-02T08:00:00Z');
    expect(said(bot.chat)).toContain(`${address}: Sommerhøjskole, October 2026`);
    expect(bot.chat.posts).toHaveLength(2);
  });

  it('waits for somebody who can be reached, and tells the operator once', async () => {
    await loadPark(bot, { agreement: park, accounts: [] });
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.tickAt('2026-11-02T08:01:00Z');
    expect(bot.chat.posts).toEqual([]);
    expect(bot.logged.filter((line) => line.includes('nobody can be reached'))).toHaveLength(2);
    bot.chat.directory.set('registrar@example.org', REGISTRAR);
    await bot.tickAt('2026-11-03T08:02:00Z');
    expect(said(bot.chat)).toEqual([ASKED[0]]);
  });

  it('goes to somebody who is named meanwhile, too', async () => {
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
    const people = PEOPLE.map((one) => (one.name === 'The leader' ? { ...one, reports: ['byttecafe'] } : one));
    await savePeople(bot.client, { agreement: park.id, people }, OPERATOR, bot.now());
    await bot.tickAt('2026-11-02T09:00:00Z');
    expect(said(bot.chat).sort()).toEqual(['leader: Byttecafé, October 2026', ...ASKED]);
  });
});
