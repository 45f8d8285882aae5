/** One turn of the clock: what is due is planned, and what is planned is sent. */
import { setImmediate } from 'node:timers/promises';
import { type Due, dueAt } from '../domain/due.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { gatherFacts } from '../store/facts.js';
import { type Addressed, planDeliveries } from '../store/plan-deliveries.js';
import { type Bot, reachOf } from './bot.js';
import { closeRounds } from './close-rounds.js';
import { createAccountFinder } from './find-accounts.js';
import { openRounds } from './open-rounds.js';
import { sendDeliveries } from './send-deliveries.js';

export interface TickResult {
  /** New deliveries. */
  planned: number;
  sent: number;
}

export type Tick = () => Promise<TickResult>;

export interface Ticking {
  tick: Tick;
  /** Resolves when no turn is under way. */
  idle(): Promise<unknown>;
}

/**
 * Due work comes from rows and the moment, not from ticks: a tick that was missed loses nothing, and one too many sends nothing twice.
 * A tick that comes while another runs waits for it and then takes its own turn.
 */
export function createTick(bot: Bot): Ticking {
  const findAccounts = createAccountFinder(bot);
  const warned = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  function tick(): Promise<TickResult> {
    const result = last.then(() => turn(bot, findAccounts, warned));
    last = result.catch(() => {});
    return result;
  }
  return { tick, idle: () => last };
}

async function turn(bot: Bot, findAccounts: () => Promise<void>, warned: Set<string>): Promise<TickResult> {
  await findAccounts();
  const { current } = await bot.agreements.load();
  await openRounds(bot, current);
  await closeRounds(bot);
  const planned = await planDue(bot, current, warned);
  if (planned > 0) bot.log.info({ planned }, 'deliveries planned');
  const sent = await sendDeliveries(bot);
  return { planned, sent };
}

/** One agreement after another: all facts at once would take memory by their number. */
async function planDue(bot: Bot, agreements: readonly CurrentAgreement[], warned: Set<string>): Promise<number> {
  const now = bot.now();
  let planned = 0;
  for (const agreement of agreements) {
    const facts = await gatherFacts(bot.client, [agreement], reachOf(bot));
    const dues = dueAt(facts, bot.rhythm, now);
    warnOfUnreachable(bot, dues, warned);
    planned += await planDeliveries(bot.client, dues.filter(isAddressed));
    // SQLite answers on the spot: without this nobody else would be served before everything is planned.
    await setImmediate();
  }
  return planned;
}

/** Due work that reaches nobody is told to the operator, once while the program runs. */
function warnOfUnreachable(bot: Bot, dues: readonly Due[], warned: Set<string>): void {
  for (const { to, key, why } of dues) {
    if (to !== null || warned.has(key)) continue;
    warned.add(key);
    bot.log.warn({ key, why }, 'nobody can be reached');
  }
}

function isAddressed(due: Due): due is Addressed {
  return due.to !== null;
}
