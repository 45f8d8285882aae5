/** One turn of the clock: what is due is planned, and what is planned is sent. */
import { dueAt } from '../domain/due.js';
import { planDeliveries } from '../store/deliveries.js';
import { gatherFacts } from '../store/facts.js';
import { forgetSeenEvents } from '../store/seen-events.js';
import type { Bot } from './bot.js';
import { createAccountFinder } from './find-accounts.js';
import { openRounds } from './open-rounds.js';
import { sendDeliveries } from './send-deliveries.js';

export type Tick = () => Promise<void>;

/**
 * Due work comes from rows and the moment, not from ticks: a tick that was missed loses nothing, and one too many sends nothing twice.
 * A tick that comes while another runs waits for it and then takes its own turn.
 */
export function createTick(bot: Bot): Tick {
  const findAccounts = createAccountFinder(bot);
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => {}).then(() => turn(bot, findAccounts));
    return last;
  };
}

async function turn(bot: Bot, findAccounts: () => Promise<void>): Promise<void> {
  await findAccounts();
  const { current } = await bot.agreements.load();
  await openRounds(bot, current);
  const facts = await gatherFacts(bot.client, current);
  const planned = await planDeliveries(bot.client, dueAt(facts, bot.rhythm, bot.now()));
  if (planned > 0) bot.log.info({ planned }, 'deliveries planned');
  await sendDeliveries(bot);
  await forgetSeenEvents(bot.client, bot.now());
}
