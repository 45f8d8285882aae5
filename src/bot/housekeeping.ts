import { forgetSeenEvents } from '../store/seen-events.js';
import { forgetUnknownQuestions } from '../store/unknown-questions.js';
import type { Bot } from './bot.js';

/** What the running bot clears away between ticks. */
export async function keepHouse(bot: Bot): Promise<void> {
  await forgetSeenEvents(bot.client, bot.now());
  await forgetUnknownQuestions(bot.client, bot.now());
}
