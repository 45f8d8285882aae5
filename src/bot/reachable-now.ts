/** Where somebody of the secretariat is written to at once, outside the clock's turns. */
import { type Reachable, reachablePeople } from '../store/accounts.js';
import type { Person } from '../store/people.js';
import type { Bot } from './bot.js';
import { findAccountOf } from './find-accounts.js';

/** Somebody may write before the clock's next turn has found the secretariat in its chat. */
export async function reachableNow(bot: Bot, person: Person): Promise<Reachable | undefined> {
  const find = async () => (await reachablePeople(bot.client, [person.id], [...bot.chats.keys()])).get(person.id);
  const known = await find();
  if (known !== undefined) return known;
  await findAccountOf(bot, person);
  return find();
}
