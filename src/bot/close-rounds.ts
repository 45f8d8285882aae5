/** Each round closed once it is over: when everything in it is answered, or at its deadline. */
import { closingMoment } from '../domain/round.js';
import { closeRound, ongoingRounds } from '../store/rounds.js';
import type { Bot } from './bot.js';

/** Closes the rounds that are over. Closing one twice changes nothing. */
export async function closeRounds(bot: Bot): Promise<void> {
  for (const round of await ongoingRounds(bot.client)) {
    const closedAt = closingMoment(round, bot.rhythm, bot.now());
    if (closedAt === null || !(await closeRound(bot.client, round.id, closedAt))) continue;
    const { agreement, month, allAnswered } = round;
    bot.log.info({ agreement, month, allAnswered }, 'round closed');
  }
}
