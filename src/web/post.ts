import { type Chat, ChatRefused, type Message } from '../chat.js';
import type { Conversations } from './conversations.js';
import { accountOf, channelAddress } from './event.js';
import type { LocalPerson } from './local.js';

/**
 * The browser chat as the bot sees it. A message waits in memory until somebody looks; whom nobody can choose to be is refused.
 * @param posted is told the address of every message that the bot starts
 */
export function createChat(
  people: () => Promise<LocalPerson[]>,
  conversations: Conversations,
  posted: (address: string) => void,
): Chat {
  async function post(to: string, message: Message): Promise<string> {
    const known = await people();
    const addresses = known.flatMap((person) => [person.email, ...person.channels.map(({ id }) => channelAddress(id))]);
    if (!addresses.includes(to)) {
      throw new ChatRefused(`Nobody in the browser chat has the address ${to}.`);
    }
    const entry = conversations.add(to, null, message);
    posted(to);
    return entry.id;
  }

  /** A message from before a restart is gone from every page, so there is nothing to replace. */
  async function update(id: string, message: Message): Promise<void> {
    conversations.replace(id, message);
  }

  async function find(email: string) {
    const person = (await people()).find((one) => one.email.toLowerCase() === email.toLowerCase());
    return person ? accountOf(person) : null;
  }

  return { name: 'web', post, update, find };
}
