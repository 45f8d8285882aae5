import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { loadFile } from '../../src/bot/load-file.js';
import { saveChannel } from '../../src/store/channels.js';
import { accountOf, startBot, type TestBot } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const SEED = ['viborg-uddannelse-2025.yaml', 'people.yaml'];
const ACCOUNTS = ['koordinator', 'medarbejder', 'leder', 'chefgruppen', 'sekretariat'];
const DAY = 86_400_000;

/** When each month's check-ins come: one to the coordinator, two to the project's worker, two that fall to the secretariat. */
const FIRST_WORKDAYS = [
  ...['2025-11-03', '2025-12-01', '2026-01-02', '2026-02-02', '2026-03-02', '2026-04-01'],
  ...['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-03', '2026-09-01', '2026-10-01'],
];
/** Five working days later, and eight; in April over Easter, in May over Ascension. */
const REMINDERS = [
  ...['2025-11-10', '2025-12-08', '2026-01-09', '2026-02-09', '2026-03-09', '2026-04-13'],
  ...['2026-05-08', '2026-06-08', '2026-07-08', '2026-08-10', '2026-09-08', '2026-10-08'],
];
const LAST_REMINDERS = [
  ...['2025-11-13', '2025-12-11', '2026-01-14', '2026-02-12', '2026-03-12', '2026-04-16'],
  ...['2026-05-13', '2026-06-11', '2026-07-13', '2026-08-13', '2026-09-11', '2026-10-13'],
];
/** Fifteen working days after each round opened, when it closes. */
const SUMMARIES = [
  ...['2025-11-24', '2025-12-22', '2026-01-23', '2026-02-23', '2026-03-23', '2026-04-27', '2026-05-26'],
  ...['2026-06-22', '2026-07-22', '2026-08-24', '2026-09-22'],
];
/** Ten working days later: to the leader, what is missing. The last month's is not due within the year. */
const LISTS = [
  ...['2025-11-17', '2025-12-15', '2026-01-16', '2026-02-16', '2026-03-16', '2026-04-20'],
  ...['2026-05-18', '2026-06-15', '2026-07-15', '2026-08-17', '2026-09-15'],
];
/** To the chefgruppe's channel and its member: 60 days before 1 July (a Saturday, so the Friday), and so on, then weekly. */
const LADDER = [
  ...['2026-05-01', '2026-06-01', '2026-06-17', '2026-06-24', '2026-06-30', '2026-07-01', '2026-07-08', '2026-07-15'],
  ...['2026-07-22', '2026-07-29', '2026-08-05', '2026-08-12', '2026-08-19', '2026-08-26', '2026-09-02', '2026-09-09'],
  ...['2026-09-16', '2026-09-23', '2026-09-30', '2026-10-07', '2026-10-14'],
];

let database: TestDatabase;
let bot: TestBot;
beforeEach(async () => {
  const sqlite = databases().find(({ name }) => name === 'sqlite');
  if (sqlite === undefined) throw new Error('there is always SQLite');
  database = await sqlite.open();
  bot = startBot(database, '2025-10-15T10:00:00Z');
  for (const file of SEED) {
    const content = await readFile(new URL(`../../prisma/seed/${file}`, import.meta.url));
    await loadFile(bot.client, content, file, 'operator', bot.now());
  }
  for (const name of ACCOUNTS) await bot.say(accountOf(name), 'hjælp');
  const group = { agreement: 'viborg-uddannelse-2025', group: 'chefgruppen' };
  await saveChannel(bot.client, group, { chat: 'web', address: '#chefgruppen' }, 'operator', bot.now());
});
afterEach(() => database.drop());

/** The check-ins are a line for each day, the ladder another: the day, then what went to whom and how often. */
async function sentInYear(): Promise<string[]> {
  const lines: string[] = [];
  for (let day = Date.parse('2025-10-15T10:00:00Z'); day < Date.parse('2026-10-15T10:00:00Z'); day += DAY) {
    const before = bot.chat.posts.length;
    await bot.tickAt(new Date(day).toISOString());
    const sent = bot.chat.posts.slice(before).map(({ to }) => to);
    for (const group of [
      sent.filter((to) => !to.includes('chefgruppen')),
      sent.filter((to) => to.includes('chefgruppen')),
    ]) {
      const list = [...new Set(group)].sort().map((to) => `${to} ${group.filter((one) => one === to).length}`);
      if (list.length > 0) lines.push(`${new Date(day).toISOString().slice(0, 10)}: ${list.join(', ')}`);
    }
  }
  return lines.sort();
}

it('a year of the sample, if nobody answers: who got what, when', async () => {
  expect(await sentInYear()).toEqual(
    [...FIRST_WORKDAYS, ...REMINDERS, ...LAST_REMINDERS]
      .map((date) => `${date}: koordinator 1, medarbejder 2, sekretariat 2`)
      .concat(LISTS.map((date) => `${date}: leder 1`))
      .concat(LADDER.map((date) => `${date}: #chefgruppen ${SUMMARIES.includes(date) ? 2 : 1}, chefgruppen 1`))
      .concat(SUMMARIES.filter((date) => !LADDER.includes(date)).map((date) => `${date}: #chefgruppen 1`))
      .sort(),
  );
  const deliveries = await bot.client.delivery.findMany();
  expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(['sent']));
  expect(deliveries).toHaveLength(bot.chat.posts.length);
  const things = deliveries.map(({ kind, activityId, period, dueAt, personId, groupId }) =>
    JSON.stringify([kind, activityId, period, kind === 'evaluation' && dueAt, personId, groupId]),
  );
  expect(new Set(things).size).toBe(things.length);
}, 120_000);
