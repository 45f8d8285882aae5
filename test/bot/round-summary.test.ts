import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChatRefused, type Conversation } from '../../src/chat.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import { LEADER, loadPark, REGISTRAR, SECRETARY, startBot, type TestBot } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const activity = (id: string, name: string) =>
  activityWith({
    id,
    name,
    responsibilities: [{ role: 'registrar', actor: 'klubleder', source: [36] }],
    criteria: [{ ...criterion('familier', 'unique'), text: 'Familier er med', atLeast: 30 }],
  });
const park = parkWith({ evaluation: null, activities: [activity('kor', 'Sangkor'), activity('cafe', 'Byttecafé')] });
const channel: Conversation = { kind: 'channel', address: 'managers-channel' };
const danish = { ...REGISTRAR, language: 'da' as const };

describe.each(databases())('the summary of a month, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
  });
  afterEach(() => database.drop());
  const choose = () => bot.say(SECRETARY, 'kanal', channel);
  const save = (id: string, families: string, revision = '0', month = '2026-10') =>
    bot.press(
      danish,
      'save-check-in',
      { agreement: park.id, activity: id, month, revision },
      { status: 'held', 'familier.unique': families },
    );
  const summaries = () => bot.chat.posts.filter(({ to }) => to === channel.address).map(({ message }) => message.text);
  const updated = () => bot.chat.updates.filter(({ to }) => to === channel.address).map(({ message }) => message.text);

  it('comes to the channel when everything is answered, with a bar for each target', async () => {
    await choose();
    await bot.tickAt('2026-11-02T08:00:00Z');
    await save('kor', '12');
    await bot.tickAt('2026-11-02T09:00:00Z');
    expect(summaries()).toEqual([]);
    await save('cafe', '40');
    await bot.tickAt('2026-11-02T10:00:00Z');
    const [text, ...more] = summaries();
    expect(more).toEqual([]);
    expect(text).toContain('Tallene for oktober 2026');
    expect(text).toContain('2 af 2');
    expect(text).toMatch(
      /Sangkor\n.*12 forskellige familier.*\n████░░░░░░\nByttecafé\n.*40 .*Målet er nået\.\n██████████/,
    );
    await bot.tickAt('2026-11-03T10:00:00Z');
    expect(summaries()).toHaveLength(1);
  });

  it('comes at the deadline with what is missing, and a late answer changes that same message', async () => {
    await choose();
    await bot.tickAt('2026-11-02T08:00:00Z');
    await save('kor', '12');
    await bot.tickAt('2026-11-23T08:00:00Z');
    expect(summaries()[0]).toMatch(/1 af 2[\s\S]*Mangler: Byttecafé/);
    await save('cafe', '3');
    expect(updated()).toHaveLength(1);
    const [late = ''] = updated();
    expect(late).toContain('2 af 2');
    expect(late).not.toContain('Mangler');
    expect(late).toContain('<5 forskellige familier');
    expect(late).not.toMatch(/\b3 forskellige/);
    await save('kor', '20', '1');
    expect(updated().at(-1)).toContain('20 forskellige familier');
    expect(summaries()).toHaveLength(1);
  });

  it('of an older month is brought up to date together with the newest one', async () => {
    await choose();
    await bot.tickAt('2026-11-02T08:00:00Z');
    await save('kor', '12');
    await bot.tickAt('2026-11-23T08:00:00Z');
    await bot.tickAt('2026-12-01T08:00:00Z');
    await bot.tickAt('2026-12-22T08:00:00Z');
    expect(summaries()).toHaveLength(2);
    await save('cafe', '40');
    expect(updated().map((text) => /Tallene for (\w+)/.exec(text)?.[1])).toEqual(['oktober', 'november']);
  });

  it('masks late answers to several months as one, so that no two summaries give a count away', async () => {
    await choose();
    for (const day of ['11-02', '11-23', '12-01', '12-22']) await bot.tickAt(`2026-${day}T08:00:00Z`);
    await save('kor', '14', '0', '2026-11');
    bot.setClock('2026-12-23T08:00:00Z');
    await save('kor', '11', '0', '2026-10');
    const of = (month: string) => updated().findLast((text) => text.includes(`Tallene for ${month}`)) ?? '';
    expect(of('november')).toContain('14 forskellige familier');
    expect(of('oktober')).toContain('10–13 forskellige familier');
  });

  it('waits for the hour and the day, and is no news after a month', async () => {
    await choose();
    await bot.tickAt('2026-11-02T08:00:00Z');
    await save('kor', '12');
    await save('cafe', '40');
    await bot.tickAt('2026-11-06T23:30:00Z');
    await bot.tickAt('2026-11-08T23:05:00Z');
    expect(summaries()).toEqual([]);
    await bot.tickAt('2026-11-09T08:00:00Z');
    expect(summaries()).toHaveLength(1);
  });

  it('is posted once, whoever is at work, and to a channel that is chosen late only for the newest month', async () => {
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.tickAt('2026-12-01T08:00:00Z');
    await bot.tickAt('2026-12-22T08:00:00Z');
    expect(summaries()).toEqual([]);
    await choose();
    const other = startBot(database, '2026-12-22T08:00:00Z', bot.chat);
    await Promise.all([bot.tickAt('2026-12-22T09:00:00Z'), other.tickAt('2026-12-22T09:00:00Z')]);
    expect(summaries().map((text) => /Tallene for (\w+)/.exec(text)?.[1])).toEqual(['november']);
  });

  it('that its channel refuses is given up, and answers are saved all the same', async () => {
    await choose();
    await bot.tickAt('2026-11-02T08:00:00Z');
    await save('kor', '12');
    await save('cafe', '40');
    bot.chat.failAt(channel.address, new ChatRefused('gone'));
    await bot.tickAt('2026-11-02T10:00:00Z');
    expect(summaries()).toEqual([]);
    expect((await save('kor', '13', '1')).update?.text).toContain('13');
  });

  it('is nothing that a leader gets beside the channel', async () => {
    await choose();
    await bot.tickAt('2026-11-02T08:00:00Z');
    await save('kor', '12');
    await save('cafe', '40');
    await bot.tickAt('2026-11-02T10:00:00Z');
    expect(bot.chat.posts.filter(({ to }) => to === LEADER.address)).toEqual([]);
  });
});
