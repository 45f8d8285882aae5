import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/chat.js';
import { OPERATOR } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { checkInsOf, findCheckIn } from '../../src/store/check-ins.js';
import { savePeople } from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import {
  COORDINATOR,
  LEADER,
  loadPark,
  MANAGER,
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
const SUMMER = `${park.id}:sommerhoejskole`;

describe.each(databases())('an activity that holds a pause, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
  });
  afterEach(() => database.drop());
  const keep = (from: string, to: string, account: Account = REGISTRAR, activity = SUMMER) =>
    bot.press(account, 'save-pause', {}, { activity, from, to });
  const undo = async (account: Account = REGISTRAR) => {
    const pause = await bot.client.pause.findFirst({ where: { endedAt: null } });
    return bot.press(account, 'end-pause', { pause: pause?.id ?? '' });
  };
  const held = () => bot.client.pause.count({ where: { endedAt: null } });
  const asked = (activity = 'Sommerhøjskole') => said(bot.chat).filter((line) => line.includes(activity));
  const status = async () => textOf(await bot.say(LEADER, 'status'));

  it('is asked for with a form that holds what was understood', async () => {
    const reply = await bot.say(REGISTRAR, 'hold pause med Sommerhøjskolen i november og december');
    const json = JSON.stringify(reply);
    for (const value of [SUMMER, '2026-11', '2026-12']) expect(json).toContain(`"value":"${value}"`);
    expect(textOf(await bot.say(REGISTRAR, 'pause Svømmehold i november'))).toMatch(/do not know “svømmehold”/);
    expect(await held()).toBe(0);
  });

  it('gets a receipt, is not asked about meanwhile, and is asked about again afterwards', async () => {
    expect(textOf(await keep('2026-10', '2026-11'))).toMatch(/on a break from October 2026 to November 2026/);
    for (const moment of ['2026-11-02', '2026-11-09', '2026-12-01', '2026-12-08', '2027-01-04']) {
      await bot.tickAt(`${moment}T10:00:00Z`);
    }
    expect(asked()).toEqual(['registrar: Sommerhøjskole, December 2026']);
    expect(await bot.client.checkIn.count({ where: { activityId: 'sommerhoejskole' } })).toBe(1);
    expect(textOf(await bot.say(REGISTRAR, 'hvornår er næste indberetning'))).toMatch(/January 2027/);
  });

  it('is neither missing nor not held in the month’s status', async () => {
    await keep('2026-10', '2026-11');
    await bot.tickAt('2026-11-02T08:00:00Z');
    expect(await status()).toMatch(/0 of 1 activities/);
    expect(await status()).toMatch(/Sommerhøjskole: On a break/);
    expect(textOf(await bot.say(LEADER, 'hvordan går det med målene'))).not.toMatch(/Sommerhøjskole.*0 of 1/);
  });

  it('in a round that is open already is no longer asked or reminded of; its answer would stay', async () => {
    await bot.tickAt('2026-11-02T08:00:00Z');
    bot.setClock('2026-11-03T08:00:00Z');
    await keep('2026-10', '2026-10');
    for (const day of ['09', '16']) await bot.tickAt(`2026-11-${day}T10:00:00Z`);
    expect(asked()).toHaveLength(1);
    expect(await status()).toMatch(/0 of 1 activities/);
    expect(await status()).toMatch(/Sommerhøjskole: On a break/);
    expect(textOf(await bot.say(REGISTRAR, 'waiting'))).not.toContain('Sommerhøjskole');
    const key = { agreement: park.id, activity: 'sommerhoejskole', month: '2026-10' };
    await bot.press(REGISTRAR, 'save-check-in', { ...key, revision: '0' }, { status: 'notHeld' });
    expect(await status()).toMatch(/Sommerhøjskole: Not held/);
    expect((await findCheckIn(bot.client, key))?.answers).toHaveLength(1);
  });

  it('taken back is asked about again, in the round that opened without it too', async () => {
    await keep('2026-10', '2026-11');
    await bot.tickAt('2026-11-02T08:00:00Z');
    expect(await checkInsOf(bot.client, park.id, '2026-10')).toHaveLength(1);
    expect(textOf(await undo())).toMatch(/no longer on a break/);
    await bot.tickAt('2026-11-02T09:00:00Z');
    await bot.tickAt('2026-11-02T09:01:00Z');
    expect(asked()).toEqual(['registrar: Sommerhøjskole, October 2026']);
    expect(await checkInsOf(bot.client, park.id, '2026-10')).toHaveLength(2);
    expect((await auditOf(bot.client, park.id)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['save-pause', 'end-pause']),
    );
  });

  it('is found again by its name, with the button that takes it back', async () => {
    await keep('2026-10', '2026-11');
    const reply = await bot.say(REGISTRAR, 'pause sommerhøjskole');
    expect(reply.messages).toHaveLength(2);
    expect(JSON.stringify(reply.messages[0])).toContain('end-pause');
    expect(await bot.press(REGISTRAR, 'show-pause', { said: 'sommerhøjskole' })).toMatchObject({ messages: [{}] });
  });

  it.each([
    ['2026-11', '2026-10', 'to', /last month lies before the first/],
    ['2026-10', '2027-04', 'to', /six months at most/],
    ['2026-08', '2026-10', 'from', /Choose a month/],
    ['2026-10', '2028-01', 'to', /Choose a month/],
    ['', '2026-10', 'from', /Choose a month/],
  ])('from %j to %j says what is wrong beside %s, and keeps nothing', async (from, to, input, says) => {
    const reply = await keep(from, to);
    expect(reply.errors?.[input]).toMatch(says);
    expect(textOf(reply)).toMatch(says);
    expect(await held()).toBe(0);
  });

  it('twice over the same months is told which, and what was sent twice is kept once', async () => {
    await keep('2026-10', '2026-11');
    expect(textOf(await keep('2026-10', '2026-11'))).toMatch(/is on a break/);
    expect((await keep('2026-11', '2026-12')).errors?.from).toMatch(/from October 2026 to November 2026/);
    expect(await held()).toBe(1);
    await undo();
    await Promise.all([keep('2026-10', '2026-11'), keep('2026-11', '2026-12', LEADER)]);
    expect(await held()).toBe(1);
  });

  it.each([
    [LEADER, true],
    [SECRETARY, true],
    [REGISTRAR, true],
    [COORDINATOR, false],
    [MANAGER, false],
  ])('may be kept by those who report it or save for others: %#', async (account, may) => {
    await keep('2026-10', '2026-11', account);
    expect(await held()).toBe(may ? 1 : 0);
    if (may) return;
    await keep('2026-10', '2026-11');
    const text = textOf(await undo(account));
    expect(text).toMatch(/no activities that you can put on a break/);
    expect(await held()).toBe(1);
  });

  it.each(['', 'elsewhere:sommerhoejskole', `${park.id}:nothing`, 'x'])(
    'of the made-up activity %j is none',
    async (made) => {
      expect((await keep('2026-10', '2026-11', LEADER, made)).errors?.activity).toMatch(/Choose an activity/);
      expect(await held()).toBe(0);
    },
  );

  it('is nothing for a stranger, nor for who has left', async () => {
    expect(textOf(await bot.say(STRANGER, 'pause Sommerhøjskole i juli'))).toMatch(/don't know who you are/);
    const people = PEOPLE.filter(({ name }) => name !== 'The registrar');
    await savePeople(bot.client, { agreement: park.id, people }, OPERATOR, bot.now());
    expect(textOf(await keep('2026-10', '2026-11'))).toMatch(/don't know who you are/);
    expect(await held()).toBe(0);
    expect(textOf(await bot.press(LEADER, 'end-pause', {}))).toMatch(/can no longer find/);
  });
});
