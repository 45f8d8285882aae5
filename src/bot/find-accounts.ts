/** People who have not written yet: their chat may know them by their e-mail address. */
import { hasRefused, meetAccount } from '../store/accounts.js';
import { type Person, peopleWithoutAccount } from '../store/people.js';
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
    for (const person of await peopleWithoutAccount(bot.client, [...bot.chats.keys()])) {
      if (now - (lookedFor.get(person.id) ?? Number.NEGATIVE_INFINITY) < LOOK_AGAIN_MS) continue;
      lookedFor.set(person.id, now);
      if (!(await findAccountOf(bot, person))) lookedFor.delete(person.id);
    }
  };
}

/** Links the account that a chat knows a person by, if one does. False when a chat could not be asked. */
export async function findAccountOf(bot: Bot, { id, email }: Pick<Person, 'id' | 'email'>): Promise<boolean> {
  if (email === null) return true;
  let asked = true;
  for (const chat of bot.chats.values()) {
    try {
      const account = await chat.find(email);
      if (account !== null && !(await hasRefused(bot.client, account)))
        await meetAccount(bot.client, account, bot.now());
    } catch (error) {
      asked = false;
      bot.log.warn({ err: error, chat: chat.name, person: id }, 'a person could not be looked up');
    }
  }
  return asked;
}
