/** What happens when people, channels and days change while something is under way. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChatRefused } from '../../src/chat.js';
import { OPERATOR } from '../../src/store/agreements.js';
import { saveChannel } from '../../src/store/channels.js';
import { findCheckIn } from '../../src/store/check-ins.js';
import { evaluationDayOf } from '../../src/store/evaluation-day.js';
import { findPersonBy, type PersonInAgreement, savePeople } from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import {
  accountOf,
  COORDINATOR,
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

const park = parkWith();
const OCTOBER = { agreement: park.id, activity: 'sommerhoejskole', month: '2026-10' };
const [registrar] = PEOPLE;

describe.each(databases())('a change on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-09-20T10:00:00Z');
  });
  afterEach(() => database.drop());

  const savePark = (people: readonly PersonInAgreement[]) =>
    savePeople(bot.client, { agreement: park.id, people }, OPERATOR, bot.now());
  const save = (account = REGISTRAR) =>
    bot.press(account, 'save-check-in', { ...OCTOBER, revision: '0' }, { status: 'notHeld' });
  const revisions = async () => (await findCheckIn(bot.client, OCTOBER))?.answers.length;

  it('of the nearest reporter leaves who was asked free to answer', async () => {
    await loadPark(bot, { agreement: park, accounts: [COORDINATOR, SECRETARY] });
    await bot.tickAt('2026-11-02T08:00:00Z');
    expect(said(bot.chat)).toContain('coordinator: Sommerhøjskole, October 2026');
    await bot.say(REGISTRAR, 'help');
    expect(textOf(await save(COORDINATOR))).toContain('Saved');
    expect(await revisions()).toBe(1);
  });

  it('of the reporter asks the new one for the newest month; the older ones stand in the list', async () => {
    await loadPark(bot, { agreement: park, accounts: [REGISTRAR, SECRETARY] });
    await bot.tickAt('2026-10-01T08:00:00Z');
    await bot.tickAt('2026-11-02T08:00:00Z');
    const successor = { ...registrar, name: 'The successor', email: 'successor@example.org' } as PersonInAgreement;
    await savePark([successor, ...PEOPLE.slice(1)]);
    await bot.say(accountOf('successor'), 'help');
    await bot.tickAt('2026-11-03T08:00:00Z');
    const asked = said(bot.chat).filter((line) => line.startsWith('successor'));
    expect(asked).toEqual(['successor: Sommerhøjskole, October 2026']);
    expect(textOf(await bot.say(accountOf('successor'), 'waiting'))).toMatch(/September 2026/);
  });

  it('that takes somebody out of the people takes their cards and answers away too', async () => {
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
    await savePark(PEOPLE.slice(1));
    expect(textOf(await save())).toMatch(/not the one who reports/);
    expect(await revisions()).toBe(0);
    await save(COORDINATOR);
    const told = bot.chat.updates.filter(({ to }) => to === 'registrar');
    expect(told.map(({ message }) => message.text)).toEqual(['This has been answered.']);
  });

  it('of the part comes before a message that still waits to be sent', async () => {
    await loadPark(bot, { agreement: park });
    bot.chat.failAt('registrar', new Error('the chat is away'));
    await bot.tickAt('2026-11-02T08:00:00Z');
    await savePark(PEOPLE.slice(1));
    bot.chat.failAt('registrar', null);
    await bot.tickAt('2026-11-02T09:00:00Z');
    expect(said(bot.chat).filter((line) => line.startsWith('registrar'))).toEqual([]);
  });

  it('that closes the channel to us tells the secretariat instead, until a channel is chosen again', async () => {
    await loadPark(bot, { agreement: park, accounts: [SECRETARY] });
    const group = { agreement: park.id, group: 'chefgruppen' };
    await saveChannel(bot.client, group, { chat: 'web', address: 'channel' }, OPERATOR, bot.now());
    bot.chat.failAt('channel', new ChatRefused('thrown out'));
    await bot.tickAt('2026-10-02T10:00:00Z');
    await bot.tickAt('2026-10-02T10:01:00Z');
    const evaluations = () => said(bot.chat).filter((line) => /evaluation|evaluering/.test(line));
    expect(evaluations()).toEqual(['secretary: Yearly evaluation']);
    bot.chat.failAt('channel', null);
    await saveChannel(bot.client, group, { chat: 'web', address: 'channel' }, OPERATOR, bot.now());
    await bot.tickAt('2026-10-30T10:00:00Z');
    expect(evaluations().slice(1)).toEqual(['channel: Årlig evaluering']);
  });

  it('of the evaluation’s day by the secretariat holds from then on, and asks for nothing that is past', async () => {
    await loadPark(bot, { agreement: park });
    expect(textOf(await bot.say(MANAGER, 'evaluation 15.3.'))).toMatch(/The secretary can help you/);
    expect(textOf(await bot.say(SECRETARY, 'evaluation 30.2.'))).toContain('15.3.');
    expect((await evaluationDayOf(bot.client, park.id)).day).toBeNull();
    expect(textOf(await bot.say(SECRETARY, 'Evaluering 15.3.'))).toContain('15 March');
    await bot.tickAt('2026-12-20T10:00:00Z');
    expect(said(bot.chat).filter((line) => line.endsWith('evaluation'))).toEqual([]);
    await bot.tickAt('2027-01-14T10:00:00Z');
    expect(said(bot.chat).filter((line) => line.endsWith('evaluation'))).toEqual(['manager: Yearly evaluation']);
  });

  it('of whose an account is cannot be made with people who work with others’ agreements too', async () => {
    const other = parkWith({ id: 'parken-bolig-2026' });
    await loadPark(bot, { agreement: park });
    await loadPark(bot, { agreement: other, people: [registrar as PersonInAgreement], accounts: [] });
    await bot.say(STRANGER, 'help');
    const person = (await findPersonBy(bot.client, 'registrar@example.org'))?.id ?? '';
    const link = { chat: STRANGER.chat, account: STRANGER.id };
    const reply = await bot.press(SECRETARY, 'link-account', link, { person });
    expect(reply.errors).toHaveProperty('person');
    expect(JSON.stringify(reply.update?.card)).not.toContain(person);
  });
});
