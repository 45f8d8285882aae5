import { channelAddress } from './event.js';
import type { LocalPerson } from './local.js';
import type { Waiting } from './page/wire.js';

/** Counts what the bot posted, by conversation, so that a newcomer finds who got a message. */
export interface Unread {
  add(address: string): void;
  /** Somebody looks at the conversation now. */
  clear(address: string): void;
  clearAll(): void;
  list(people: LocalPerson[]): Waiting[];
}

export function createUnread(): Unread {
  const counts = new Map<string, number>();

  function add(address: string): void {
    counts.set(address, (counts.get(address) ?? 0) + 1);
  }

  function list(people: LocalPerson[]): Waiting[] {
    const channels = new Map(people.flatMap((person) => person.channels.map((channel) => [channel.id, channel])));
    const own = people.map((person) => ({
      channel: null,
      label: person.name,
      people: [person.id],
      count: counts.get(person.email) ?? 0,
    }));
    const shared = [...channels.values()].map(({ id, label }) => ({
      channel: id,
      label,
      people: people
        .filter((person) => person.channels.some((channel) => channel.id === id))
        .map((person) => person.id),
      count: counts.get(channelAddress(id)) ?? 0,
    }));
    return [...own, ...shared].filter((waiting) => waiting.count > 0);
  }

  return { add, clear: (address) => counts.delete(address), clearAll: () => counts.clear(), list };
}
