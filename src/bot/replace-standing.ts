/** Messages that stand in chats and say what is no longer so. */
import { notice } from '../card/notice.js';
import type { Language, Message } from '../chat.js';
import { type Reachable, reachablePeople } from '../store/accounts.js';
import { type About, type Standing, standingMessages } from '../store/standing-messages.js';
import type { Bot } from './bot.js';
import { words } from './words.js';

export interface Replacement {
  about: About;
  /**
   * Asked only where a message stands.
   * @param person whose message it is, null for a group's; the answer null leaves it as it stands
   */
  message(language: Language, person: string | null): Message | null | Promise<Message | null>;
  /** Ids of the people who may see that now; asked as `message` is. Who no longer may is told only that it is settled. */
  whoMaySee(): Promise<readonly string[]>;
}

/**
 * Replaces every posted message about something. Never throws: what they say is saved already,
 * and a message that can't be replaced tells how things are as soon as somebody presses it.
 */
export async function replaceStanding(bot: Bot, replacement: Replacement): Promise<void> {
  const { about } = replacement;
  try {
    const standing = await standingMessages(bot.client, about);
    if (standing.length === 0) return;
    const ids = standing.flatMap(({ to }) => ('person' in to ? [to.person] : []));
    const people = await reachablePeople(bot.client, ids, [...bot.chats.keys()]);
    const allowed = new Set(await replacement.whoMaySee());
    const results = await Promise.allSettled(standing.map((one) => replaceOne(bot, one, people, allowed, replacement)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  } catch (error) {
    bot.log.warn({ err: error, ...about }, 'a posted message could not be replaced');
  }
}

async function replaceOne(
  bot: Bot,
  { chat, posted, to }: Standing,
  people: ReadonlyMap<string, Reachable>,
  allowed: ReadonlySet<string>,
  { message }: Replacement,
): Promise<void> {
  const language = ('person' in to && people.get(to.person)?.language) || 'da';
  const person = 'person' in to ? to.person : null;
  const may = person === null || allowed.has(person);
  const shown = may ? await message(language, person) : notice(words(language).settled, language);
  if (shown !== null) await bot.chats.get(chat)?.update(posted, shown);
}
