/** Telling the secretariat something at once, outside the clock's turns. */
import type { Message } from '../chat.js';
import type { Reachable } from '../store/accounts.js';
import { type Person, secretariat } from '../store/people.js';
import type { Bot } from './bot.js';
import { reachableNow } from './reachable-now.js';

/**
 * Never throws, and one who cannot be told keeps nobody else from it: what is told is kept already, and stands in a list.
 * @param agreement whose secretariat; undefined: that of every agreement
 */
export async function tellSecretariat(
  bot: Bot,
  agreement: string | undefined,
  messageFor: (to: Reachable, person: Person) => Promise<Message>,
): Promise<void> {
  try {
    for (const person of await secretariat(bot.client, agreement)) await tellPerson(bot, person, messageFor);
  } catch (error) {
    bot.log.warn({ err: error, agreement }, 'the secretariat could not be told');
  }
}

/** Tells somebody. Never throws. */
export async function tellPerson(
  bot: Bot,
  person: Person,
  messageFor: (to: Reachable, person: Person) => Promise<Message>,
): Promise<void> {
  try {
    const to = await reachableNow(bot, person);
    if (to === undefined) return;
    const message = await messageFor(to, person);
    await bot.chats.get(to.account.chat)?.post(to.account.address, message);
  } catch (error) {
    bot.log.warn({ err: error, person: person.id }, 'somebody could not be told');
  }
}
