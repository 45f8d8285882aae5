import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { auditOf } from '../../src/store/audit.js';
import { findCheckIn } from '../../src/store/check-ins.js';
import { findPersonBy, type PersonInAgreement, savePeople } from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import {
  accountOf,
  COORDINATOR,
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
const key = { agreement: park.id, activity: 'sommerhoejskole', month: '2026-10' };
const DANISH = accountOf('registrar', { language: 'da' });
const COLLEAGUE = accountOf('colleague');
const WITH_COLLEAGUE: PersonInAgreement[] = [
  ...PEOPLE,
  { name: 'A colleague', email: 'colleague@example.org', roles: [{ role: 'partner', actor: 'klubben' }] },
];

describe.each(databases())('somebody who is away, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park, people: WITH_COLLEAGUE });
    await bot.say(COLLEAGUE, 'help');
  });
  afterEach(() => database.drop());
  const idOf = async (name: string) => (await findPersonBy(bot.client, `${name}@example.org`))?.id ?? '';
  const keep = async (from: string, to: string, standIn = 'colleague', account = REGISTRAR) =>
    bot.press(account, 'save-absence', {}, { from, to, standIn: standIn === 'none' ? 'none' : await idOf(standIn) });
  const absences = () => bot.client.absence.findMany({ where: { endedAt: null } });
  const askedAbout = (text: string) => said(bot.chat).filter((line) => line.includes(text));

  it('is asked back with a form that holds what was understood', async () => {
    const english = await bot.say(REGISTRAR, "I'm away from 1 November to 15 December");
    expect(textOf(english)).toMatch(/When are you away/);
    expect(JSON.stringify(english)).toContain('"value":"2026-12-15"');
    const danish = await bot.say(DANISH, 'jeg er væk til 15.12. eller deromkring');
    expect(textOf(danish)).toMatch(/ikke sikker på, at jeg forstod/);
    expect(JSON.stringify(danish)).toContain('"value":"2026-10-20"');
    expect(await absences()).toEqual([]);
  });

  it('may choose among the people of the same agreement, those of the same party first', async () => {
    const reply = await bot.say(REGISTRAR, 'jeg er væk');
    const choices = [...JSON.stringify(reply).matchAll(/"title":"((?:A|The) [a-z]+)"/g)].map(([, name]) => name);
    expect(choices).toEqual(['A colleague', 'The coordinator', 'The leader', 'The manager', 'The secretary']);
  });

  it('gets a receipt, and the stand-in is told, asked, told for whom, and may answer', async () => {
    const reply = await keep('2026-11-01', '2026-11-20');
    expect(textOf(reply)).toMatch(/away from 1 November 2026 to 20 November 2026.*\n.*ask A colleague/);
    while (askedAbout('You are the stand-in').length === 0) await setImmediate();
    await bot.tickAt('2026-11-02T08:00:00Z');
    expect(askedAbout('Sommerhøjskole')).toEqual(['colleague: Sommerhøjskole, October 2026']);
    const card = bot.chat.posts.find(({ message }) => message.text.startsWith('Sommerhøjskole'));
    expect(card?.message.text).toMatch(/You answer for The registrar, who is away until 20 November 2026/);
    const form = await bot.press(COLLEAGUE, 'show-check-in', key);
    expect(textOf(form)).toMatch(/You answer for The registrar/);
    await bot.press(COLLEAGUE, 'save-check-in', { ...key, revision: '0' }, { status: 'notHeld' });
    expect((await findCheckIn(bot.client, key))?.answers[0]?.by.name).toBe('A colleague');
  });

  it('and was asked already: the stand-in is asked for the newest month, and sees the older ones in the list', async () => {
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.tickAt('2026-12-01T08:00:00Z');
    bot.setClock('2026-12-02T08:00:00Z');
    await keep('2026-12-02', '2026-12-20');
    await bot.tickAt('2026-12-02T08:01:00Z');
    expect(askedAbout('colleague: Sommerhøjskole')).toEqual(['colleague: Sommerhøjskole, November 2026']);
    const list = textOf(await bot.say(COLLEAGUE, 'waiting'));
    expect(list).toContain('Sommerhøjskole (Fritid og trivsel (Parken), October 2026)');
    expect(list).toContain('Sommerhøjskole (Fritid og trivsel (Parken), November 2026)');
  });

  it('is not reminded; the stand-in is, five working days after they were asked', async () => {
    await bot.tickAt('2026-11-02T08:00:00Z');
    bot.setClock('2026-11-04T10:00:00Z');
    await keep('2026-11-04', '2026-11-20');
    await bot.tickAt('2026-11-04T10:01:00Z');
    for (const day of ['09', '10', '11', '12', '16']) await bot.tickAt(`2026-11-${day}T10:01:00Z`);
    const reminders = bot.chat.posts.filter(({ message }) => /Reminder.*October/s.test(message.text));
    expect(reminders.map(({ to }) => to).sort()).toEqual(['colleague', 'secretary']);
  });

  it('that is back is asked as before, and for what is still unanswered', async () => {
    await keep('2026-11-01', '2026-11-20');
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.tickAt('2026-11-21T10:00:00Z');
    expect(askedAbout('registrar: Sommerhøjskole')).toEqual([]);
    await bot.tickAt('2026-11-23T08:00:00Z');
    expect(askedAbout('registrar: Sommerhøjskole')).toEqual(['registrar: Sommerhøjskole, October 2026']);
    expect(textOf(await bot.say(COLLEAGUE, 'waiting'))).not.toContain('Sommerhøjskole');
  });

  it.each([
    ['says so', () => bot.say(REGISTRAR, 'I’m back')],
    [
      'presses the button on the receipt',
      async () => bot.press(REGISTRAR, 'end-absence', { absence: (await absences())[0]?.id ?? '' }),
    ],
  ])('is back at once when the person %s', async (_, back) => {
    bot.setClock('2026-11-01T10:00:00Z');
    await keep('2026-11-01', '2026-11-20');
    expect(textOf(await bot.say(REGISTRAR, 'waiting'))).toContain('You are away from 1 November 2026');
    expect(textOf(await back())).toMatch(/I will ask you again/);
    await bot.tickAt('2026-11-02T08:00:00Z');
    expect(askedAbout('Sommerhøjskole')).toEqual(['registrar: Sommerhøjskole, October 2026']);
    expect(textOf(await bot.say(REGISTRAR, 'jeg er tilbage'))).toMatch(/not away/);
  });

  it('may answer all the same, as the agreement names them', async () => {
    await keep('2026-11-01', '2026-11-20');
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.press(REGISTRAR, 'save-check-in', { ...key, revision: '0' }, { status: 'notHeld' });
    expect((await findCheckIn(bot.client, key))?.answers[0]?.by.name).toBe('The registrar');
  });

  it.each([
    ['2026-11-20', '2026-11-01', 'colleague', 'to', /last day lies before the first/],
    ['2026-10-01', '2026-10-19', 'colleague', 'to', /is over already/],
    ['2026-11-01', '2027-11-01', 'colleague', 'to', /more than a year/],
    ['', '2026-11-20', 'colleague', 'from', /Choose a date/],
    ['2026-11-01', '31-12-2026', 'colleague', 'to', /Choose a date/],
    ['2026-11-01', '2026-11-20', 'registrar', 'standIn', /somebody else/],
    ['2026-11-01', '2026-11-20', 'unknown', 'standIn', /somebody else/],
  ])(
    'from %j to %j with %s: says what is wrong beside %s, and keeps nothing',
    async (from, to, standIn, input, says) => {
      const reply = await keep(from, to, standIn);
      expect(Object.keys(reply.errors ?? {})).toEqual([input]);
      expect(reply.errors?.[input]).toMatch(says);
      expect(textOf(reply)).toMatch(says);
      expect(await absences()).toEqual([]);
    },
  );

  it('twice over the same days is told which, and what was sent twice is kept once', async () => {
    await keep('2026-11-01', '2026-11-20');
    expect(textOf(await keep('2026-11-01', '2026-11-20'))).toMatch(/You are away from/);
    const reply = await keep('2026-11-20', '2026-11-30');
    expect(reply.errors?.from).toMatch(/from 1 November 2026 to 20 November 2026 is kept already/);
    expect(await absences()).toHaveLength(1);
    await keep('2026-11-21', '2026-11-30');
    expect(await absences()).toHaveLength(2);
    expect(textOf(await bot.say(REGISTRAR, 'jeg er væk'))).toMatch(/1 November.*21 November/s);
  });

  it('said on two chats at once is kept once', async () => {
    await Promise.all([keep('2026-11-01', '2026-11-20'), keep('2026-11-05', '2026-11-25', 'none')]);
    expect(await absences()).toHaveLength(1);
  });

  it('may be entered by the leader and the secretariat, and by nobody else', async () => {
    const person = await idOf('registrar');
    const enter = async (account: typeof LEADER) =>
      bot.press(account, 'save-absence', {}, { person, from: '2026-11-01', to: '2026-11-20', standIn: 'none' });
    expect(textOf(await enter(COORDINATOR))).toMatch(/Choose a person/);
    expect(await absences()).toEqual([]);
    expect(textOf(await enter(LEADER))).toMatch(/The registrar is away from/);
    expect(await auditOf(bot.client, person)).toContainEqual(
      expect.objectContaining({ action: 'save-absence', by: await idOf('leader') }),
    );
    const data = { absence: (await absences())[0]?.id ?? '' };
    expect(textOf(await bot.press(COORDINATOR, 'end-absence', data))).toMatch(/can help you/);
    expect(textOf(await bot.press(SECRETARY, 'end-absence', data))).toMatch(/The registrar is no longer away/);
    expect(await absences()).toEqual([]);
    expect((await auditOf(bot.client, person)).at(-1)).toMatchObject({
      action: 'end-absence',
      by: await idOf('secretary'),
    });
  });

  it('who is not linked, or no longer, keeps nothing and is told whom to ask', async () => {
    for (const text of ['jeg er væk til 15.12.', 'I’m back']) {
      expect(textOf(await bot.say(STRANGER, text))).toMatch(/don't know who you are/);
    }
    const people = WITH_COLLEAGUE.filter(({ name }) => name !== 'The registrar');
    await savePeople(bot.client, { agreement: park.id, people }, 'operator', bot.now());
    expect(textOf(await keep('2026-11-01', '2026-11-20'))).toMatch(/don't know who you are/);
    expect(await absences()).toEqual([]);
  });

  it('whose stand-in leaves is passed over like anybody who is away', async () => {
    await keep('2026-11-01', '2026-11-20');
    const people = WITH_COLLEAGUE.filter(({ name }) => name !== 'A colleague');
    await savePeople(bot.client, { agreement: park.id, people }, 'operator', bot.now());
    await bot.tickAt('2026-11-02T08:00:00Z');
    expect(askedAbout('Sommerhøjskole, ')).toEqual(['coordinator: Sommerhøjskole, October 2026']);
    expect(textOf(await bot.press(COLLEAGUE, 'show-check-in', key))).toMatch(/not the one who reports/);
  });

  it('is for the two of us alone: in a channel it is not taken up', async () => {
    const reply = await bot.say(REGISTRAR, 'jeg er væk til 15.12.', { kind: 'channel', address: 'somewhere' });
    expect(textOf(reply)).toMatch(/between you and me/);
  });

  const madeUp: Record<string, string>[] = [{}, { absence: 'nothing' }];
  it.each(madeUp)('with made-up data (%j) gets a clear answer', async (data) => {
    expect(textOf(await bot.press(REGISTRAR, 'end-absence', data))).toMatch(/can no longer find/);
  });
});
