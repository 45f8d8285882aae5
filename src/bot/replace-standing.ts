/** Messages that stand in chats and say what is no longer so. */
import type { Language, Message } from '../chat.js';
import { accountOf } from '../store/accounts.js';
import { findPerson } from '../store/people.js';
import { type Standing, standingMessages } from '../store/standing-messages.js';
import type { Bot } from './bot.js';

/** Replaces every posted message about a check-in or an evaluation. What can't be replaced stays: its buttons tell how things are. */
export async function replaceStanding(
  bot: Bot,
  about: { agreement: string; activity: string | null; period: string },
  message: (language: Language) => Message,
): Promise<void> {
  const standing = await standingMessages(bot.client, about);
  await Promise.all(
    standing.map(async (one) => {
      try {
        await bot.chats.get(one.chat)?.update(one.posted, message(await languageOf(bot, one)));
      } catch (error) {
        bot.log.warn({ err: error, ...about }, 'a posted message could not be replaced');
      }
    }),
  );
}

async function languageOf(bot: Bot, { to }: Standing): Promise<Language> {
  if ('group' in to) return 'da';
  const person = await findPerson(bot.client, to.person);
  return person?.language ?? (await accountOf(bot.client, to.person))?.language ?? 'da';
}
