import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChatRefused } from '../../src/chat.js';
import { OPERATOR } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { findCheckIn } from '../../src/store/check-ins.js';
import { findPersonBy, type PersonInAgreement, savePeople } from '../../src/store/people.js';
import { activitiesOf, parkWith } from '../support/agreement.js';
import {
  accountOf,
  COORDINATOR,
  LEADER,
  loadPark,
  MANAGER,
  PEOPLE,
  REGISTRAR,
  SECRETARY,
  said,
  startBot,
  type TestBot,
  textOf,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ evaluation: null, activities: activitiesOf('sommerhoejskole') });
const NEWCOMER = accountOf('newcomer');
const REGISTERED = PEOPLE.filter(({ name }) => name !== 'The coordinator');
const LEFT: PersonInAgreement[] = [
  ...REGISTERED.filter(({ name }) => name !== 'The registrar'),
  { name: 'The newcomer', email: 'newcomer@example.org', roles: [{ role: 'partner' }] },
];

describe.each(databases())('a registrar who has left, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park, people: REGISTERED });
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.press(REGISTRAR, 'save-check-in', key('2026-10'), { status: 'notHeld' });
    await bot.tickAt('2026-12-01T08:00:00Z');
    bot.chat.posts.length = 0;
  });
  afterEach(() => database.drop());
  const key = (month: string) => ({ agreement: park.id, activity: 'sommerhoejskole', month, revision: '0' });
  const load = (people: readonly PersonInAgreement[]) =>
    savePeople(bot.client, { agreement: park.id, people }, OPERATOR, bot.now());
  const leave = async () => {
    await load(LEFT);
    await bot.say(NEWCOMER, 'help');
    await bot.tickAt('2026-12-02T08:00:00Z');
  };
  const questions = () => said(bot.chat).filter((line) => line.includes('Who reports for'));
  const data = { agreement: park.id, activity: 'sommerhoejskole', period: '2026-12-01' };
  const idOf = async (name: string) => (await findPersonBy(bot.client, `${name}@example.org`))?.id ?? '';
  const choose = async (account = LEADER, name = 'newcomer') =>
    bot.press(account, 'choose-successor', data, { person: await idOf(name) });
  const reporters = () => bot.client.reporter.findMany();

  it('leaves a question to the leader, once, with the people of the agreement', async () => {
    await leave();
    await bot.tickAt('2026-12-03T08:00:00Z');
    await bot.tickAt('2027-01-11T08:00:00Z');
    expect(questions()).toEqual(['leader: Who reports for Sommerhøjskole now?']);
    const card = bot.chat.posts.find(({ to }) => to === 'leader')?.message;
    expect(card?.text).toMatch(/The registrar no longer has a part in the agreement/);
    expect(JSON.stringify(card)).toContain('The newcomer');
    expect(JSON.stringify(card)).toContain(JSON.stringify(data));
  });

  it('is asked at a working day’s hour', async () => {
    await load(LEFT);
    await bot.tickAt('2026-12-05T12:00:00Z');
    expect(questions()).toEqual([]);
    await bot.tickAt('2026-12-07T08:00:00Z');
    expect(questions()).toHaveLength(1);
  });

  it('leaves it to the secretariat, where no leader can be reached', async () => {
    await load(LEFT.filter(({ name }) => name !== 'The leader'));
    await bot.tickAt('2026-12-02T08:00:00Z');
    expect(questions()).toEqual(['secretary: Who reports for Sommerhøjskole now?']);
  });

  it('has a successor who is asked for what is open, and the history stays', async () => {
    await leave();
    expect(textOf(await choose())).toMatch(/The newcomer now reports for Sommerhøjskole/);
    expect(bot.chat.updates.at(-1)).toMatchObject({ to: 'leader' });
    await bot.tickAt('2026-12-02T09:00:00Z');
    expect(said(bot.chat)).toContain('newcomer: Sommerhøjskole, November 2026');
    await bot.press(NEWCOMER, 'save-check-in', key('2026-11'), { status: 'notHeld' });
    expect((await findCheckIn(bot.client, key('2026-11')))?.answers[0]?.by.name).toBe('The newcomer');
    expect((await findCheckIn(bot.client, key('2026-10')))?.answers[0]?.by.name).toBe('The registrar');
    expect((await auditOf(bot.client, park.id)).at(-1)).toMatchObject({
      action: 'name-reporter',
      by: await idOf('leader'),
      details: { activity: 'sommerhoejskole', person: await idOf('newcomer') },
    });
    expect(questions()).toHaveLength(1);
  });

  it('that is an account refused for good is asked about too', async () => {
    bot.setClock('2027-01-04T07:00:00Z');
    bot.chat.failAt('registrar', new ChatRefused('blocked'));
    await bot.tickAt('2027-01-04T08:00:00Z');
    await bot.tickAt('2027-01-04T08:01:00Z');
    expect(questions()).toEqual(['leader: Who reports for Sommerhøjskole now?']);
    expect(bot.chat.posts.find(({ to }) => to === 'leader')?.message.text).toMatch(
      /can no longer write to The registrar/,
    );
    const period = '2027-01-04';
    const person = await idOf('manager');
    const chosen = await bot.press(SECRETARY, 'choose-successor', { ...data, period }, { person });
    expect(textOf(chosen)).toMatch(/The manager now reports/);
    await bot.tickAt('2027-01-04T08:05:00Z');
    expect(said(bot.chat)).toContain('manager: Sommerhøjskole, December 2026');
  });

  it.each<[string, readonly PersonInAgreement[]]>([
    ['a coordinator is there', [...LEFT, ...PEOPLE.filter(({ name }) => name === 'The coordinator')]],
    [
      'another one is named, and not found in a chat yet',
      [...LEFT, { name: 'Somebody new', email: 'new@example.org', roles: [{ role: 'partner', actor: 'klubleder' }] }],
    ],
    ['nobody has left', REGISTERED],
  ])('is no question when %s', async (_, people) => {
    await load(people);
    await bot.tickAt('2026-12-02T08:00:00Z');
    expect(questions()).toEqual([]);
  });

  it('who is only away is no question either', async () => {
    bot.setClock('2026-12-02T07:00:00Z');
    await bot.press(REGISTRAR, 'save-absence', {}, { from: '2026-12-02', to: '2026-12-20', standIn: 'none' });
    await bot.tickAt('2026-12-02T08:00:00Z');
    expect(questions()).toEqual([]);
    expect(said(bot.chat)).toContain('secretary: Sommerhøjskole, November 2026');
  });

  it('chosen by two at once is one, and the other is told who', async () => {
    await leave();
    const replies = await Promise.all([choose(LEADER, 'newcomer'), choose(SECRETARY, 'manager')]);
    const [row, ...more] = await reporters();
    expect(more).toEqual([]);
    const name = row?.personId === (await idOf('newcomer')) ? 'The newcomer' : 'The manager';
    for (const reply of replies) expect(textOf(reply)).toContain(`${name} now reports`);
    expect(textOf(await choose(LEADER, 'manager'))).toContain(`${name} now reports`);
    expect(await reporters()).toHaveLength(1);
  });

  it('is for the leader and the secretariat to settle, and only with somebody who can be asked', async () => {
    await leave();
    for (const account of [MANAGER, NEWCOMER, REGISTRAR, COORDINATOR]) {
      expect(textOf(await choose(account))).toMatch(/The secretary can help you/);
    }
    for (const name of ['registrar', 'coordinator', 'nobody']) {
      const reply = await choose(LEADER, name);
      expect(Object.keys(reply.errors ?? {})).toEqual(['person']);
      expect(textOf(reply)).toMatch(/Choose a person/);
    }
    const made: Record<string, string>[] = [{}, { ...data, agreement: 'x' }, { ...data, activity: 'x' }];
    for (const one of made) {
      expect(textOf(await bot.press(LEADER, 'choose-successor', one, {}))).toMatch(/can no longer find/);
    }
    expect(await reporters()).toEqual([]);
    expect(textOf(await bot.press(LEADER, 'show-successor', data))).toMatch(/Who reports for/);
  });

  it('has a successor who stays when the people are loaded again, until another is named', async () => {
    await leave();
    await choose();
    await load(LEFT);
    expect(await reporters()).toMatchObject([{ personId: await idOf('newcomer') }]);
    expect(textOf(await bot.press(LEADER, 'show-successor', data))).toMatch(/The newcomer now reports/);
    const named = LEFT.map((one) => (one.name === 'The manager' ? { ...one, reports: ['sommerhoejskole'] } : one));
    await load(named);
    expect(await reporters()).toMatchObject([{ personId: await idOf('manager') }]);
    await load(LEFT);
    expect(await reporters()).toEqual([]);
  });
});
