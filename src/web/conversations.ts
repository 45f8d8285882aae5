import { randomUUID } from 'node:crypto';
import type { Message } from '../chat.js';
import type { Entry } from './page/wire.js';

/** A newcomer's session is far shorter; the bound keeps a process that runs for weeks small. */
const KEPT = 200;

export interface Written {
  address: string;
  entry: Entry;
}

/** Every conversation of the local chat, in memory: it lasts as long as the process. */
export interface Conversations {
  /** Adds a message to the conversation; `from` is the writer's name, null the bot. */
  add(address: string, from: string | null, message: Pick<Message, 'text'> & Partial<Message>): Entry;
  /** Replaces a message in place; null where it is not kept any more. */
  replace(id: string, message: Message): Entry | null;
  all(address: string): Entry[];
  /** What changed after the change that `eventId` names, oldest first; null where the id is not of this process. */
  since(address: string, eventId: string): Entry[] | null;
  /** The id that a stream's event carries, so that the browser can say where it was cut off. */
  eventId(entry?: Entry): string;
}

/** @param now gives the time that new messages carry; @param written is told of every new and every replaced message */
export function createConversations(now: () => Date, written: (written: Written) => void): Conversations {
  // A browser can outlive the process, and the database keeps ids: those of an earlier process must not match.
  const run = randomUUID().slice(0, 8);
  const logs = new Map<string, Entry[]>();
  let changes = 0;

  function add(address: string, from: string | null, message: Pick<Message, 'text'> & Partial<Message>): Entry {
    changes += 1;
    const entry: Entry = {
      id: `${run}-${changes}`,
      order: changes,
      change: changes,
      at: now().toISOString(),
      from,
      text: message.text,
      card: message.card ?? null,
    };
    logs.set(address, [...all(address), entry].slice(-KEPT));
    written({ address, entry });
    return entry;
  }

  function replace(id: string, message: Message): Entry | null {
    for (const [address, log] of logs) {
      const old = log.find((entry) => entry.id === id);
      if (old) {
        changes += 1;
        const entry = { ...old, change: changes, text: message.text, card: message.card };
        logs.set(
          address,
          log.map((other) => (other === old ? entry : other)),
        );
        written({ address, entry });
        return entry;
      }
    }
    return null;
  }

  function all(address: string): Entry[] {
    return logs.get(address) ?? [];
  }

  function since(address: string, eventId: string): Entry[] | null {
    const [from, change] = eventId.split('-');
    if (from !== run) {
      return null;
    }
    return all(address)
      .filter((entry) => entry.change > Number(change))
      .sort((one, other) => one.change - other.change);
  }

  function eventId(entry?: Entry): string {
    return `${run}-${entry?.change ?? changes}`;
  }

  return { add, replace, all, since, eventId };
}
