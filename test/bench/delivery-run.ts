/**
 * The process that delivers: `node delivery-run.ts teams|slack`, with the stand-in's address in PLATFORMS_URL and a folder for the
 * database in BENCH_FOLDER. Sends its parent the milliseconds of each contender, a round at a time.
 */
import { join } from 'node:path';
import { sendDeliveries } from '../../src/bot/send-deliveries.js';
import { openDatabase } from '../../src/store/db.js';
import { undelivered } from '../../src/store/deliveries.js';
import { type Addressed, planDeliveries } from '../../src/store/plan-deliveries.js';
import { atOnce } from './at-once.js';
import { contenders, type Measured } from './chats.js';
import type { Recorded } from './recorded.js';
import { type Asked, fillDatabase, log, makeBot } from './world.js';

/** Ten rounds of a thousand: each contender delivers 10,000 in all, and the machine's moods meet all three. */
const ROUNDS = 10;
const PER_ROUND = 1000;
/** As many as src/bot/send-deliveries.ts posts at the same time. */
const CONCURRENCY = 16;
const MONTHS = 40;
const DUE = new Date('2025-10-01T07:00:00Z');

/** Milliseconds for PER_ROUND messages. */
export interface RoundTimes {
  ours: number;
  bare: number;
  library: number;
}

const measured = process.argv[2] as Measured;
const base = process.env.PLATFORMS_URL ?? '';
const { chat, addressOf, library } = contenders(measured, base);
const database = await openDatabase(`file:${join(process.env.BENCH_FOLDER ?? '', `${measured}.db`)}`, log);
const bot = makeBot(database.client, chat);
const asked = await fillDatabase(database.client, { months: MONTHS, reporters: 1 }, measured, addressOf);

/** What the program does with planned deliveries; each round has check-ins of its own. */
async function ours(round: number): Promise<number> {
  const start = (round % ROUNDS) * PER_ROUND;
  await planDeliveries(
    database.client,
    asked.slice(start, start + PER_ROUND).map((one) => dueFor(one, round)),
  );
  return timed(async () => {
    const sent = await sendDeliveries(bot);
    if (sent === PER_ROUND) return;
    const [first] = await undelivered(database.client);
    throw new Error(`${sent} of ${PER_ROUND} were sent: ${first?.problem}`);
  });
}

function dueFor({ agreement, activity, month, person }: Asked, round: number): Addressed {
  const key = `check-in:${agreement}:${month}:${activity}:${person}:${round}`;
  const why = `${activity}: named by the secretariat to report it`;
  return { kind: 'check-in', agreement, activity, period: month, to: { person }, at: DUE, why, key };
}

/** The same bytes, each with a `fetch` of its own. */
function bare(recorded: readonly Recorded[]): Promise<number> {
  const works = recorded.map(({ path, headers, body }) => async () => {
    const response = await fetch(base + path, { method: 'POST', headers: carried(headers), body });
    if (!response.ok) throw new Error(`The stand-in answered ${response.status}`);
    await response.json();
  });
  return timed(() => atOnce(CONCURRENCY, works));
}

function carried({ authorization = '', 'content-type': type = '', 'user-agent': agent = '' }: Recorded['headers']) {
  return { authorization, 'content-type': type, 'user-agent': agent };
}

/** The same messages through the platform's own library alone. */
function alone(recorded: readonly Recorded[]): Promise<number> {
  const works = recorded.map(library);
  return timed(() => atOnce(CONCURRENCY, works));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  global.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** All three, in an order that turns with the rounds. */
async function oneRound(round: number, recorded: readonly Recorded[]): Promise<RoundTimes> {
  const times: RoundTimes = { ours: 0, bare: 0, library: 0 };
  const turns = [
    async () => {
      times.ours = await ours(round);
    },
    async () => {
      times.bare = await bare(recorded);
    },
    async () => {
      times.library = await alone(recorded);
    },
  ];
  for (const [turn] of turns.entries()) await turns[(turn + round) % turns.length]?.();
  return times;
}

// The first round warms up, and the stand-in keeps what it posted for the other two.
await ours(0);
const recorded: Recorded[] = await (await fetch(`${base}/recorded`)).json();
await bare(recorded);
await alone(recorded);
for (let round = 1; round <= ROUNDS; round++) process.send?.(await oneRound(round, recorded));
await database.close();
process.disconnect();
