/** What every use case works with. */
import type { Logger } from 'pino';
import type { Chat, ChatName, Reply } from '../chat.js';
import type { Rhythm } from '../domain/due.js';
import { dateAt, type IsoDate } from '../domain/period.js';
import type { Client } from '../store/db.js';
import type { Reach } from '../store/facts.js';
import type { Agreements } from './agreements.js';
import type { Topics } from './topics.js';

export interface Bot {
  client: Client;
  /** The agreements in force, kept in memory. */
  agreements: Agreements;
  topics: Topics;
  chats: ReadonlyMap<ChatName, Chat>;
  rhythm: Rhythm;
  /** Counts from 1 to one less than this are hidden from those outside the reporting party; NOTHING_SMALL: none. */
  smallCount: number;
  /** The only clock that use cases read. */
  now(): Date;
  log: Logger;
}

export const NO_REPLY: Reply = { messages: [] };

/** The chats that people can be reached in; null, where none is connected, for any. */
export function reachOf({ chats }: Bot): Reach {
  return chats.size === 0 ? null : [...chats.keys()];
}

export function today(bot: Bot): IsoDate {
  return dateAt(bot.now(), bot.rhythm.zone);
}
