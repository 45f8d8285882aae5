/** People who have not written yet: their chat may know them by their e-mail address. */
import { hasRefused, meetAccount } from '../store/accounts.js';
import { peopleWithoutAccount } from '../store/people.js';
import type { Bot } from './bot.js';

/** Whom no chat knew is looked for again after this long. */
const LOOK_AGAIN_MS = 24 * 3_600_000;

/**
 * A function that links whoever can be found, and asks a chat at most once a day about the same person. An account that refused us
 * is still in its chat's directory: only its own doing makes it reachable again.
 */
export function createAccountFinder(bot: Bot): () => Promise<void> {
  const lookedFor = new Map<string, number>();
  return async () => {
    const now = bot.now().getTime();
    for (const { id, email } of await peopleWithoutAccount(bot.client)) {
      if (email === null || now - (lookedFor.get(id) ?? Number.NEGATIVE_INFINITY) < LOOK_AGAIN_MS) continue;
      lookedFor.set(id, now);
      for (const chat of bot.chats.values()) {
        try {
          const account = await chat.find(email);
          if (account !== null && !(await hasRefused(bot.client, account)))
            await meetAccount(bot.client, account, bot.now());
        } catch (error) {
          lookedFor.delete(id);
          bot.log.warn({ err: error, chat: chat.name, person: id }, 'a person could not be looked up');
        }
      }
    }
  };
}
