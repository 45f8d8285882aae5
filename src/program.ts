/** The bot without its chats: the database, the use cases and the clock. The command line works with this. */
import type { Logger } from 'pino';
import { createAgreements } from './bot/agreements.js';
import type { Bot } from './bot/bot.js';
import { createTopics } from './bot/topics.js';
import type { Chat, ChatName } from './chat.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { Rhythm } from './domain/due.js';
import { withQuietWeeks } from './domain/workday.js';
import { danishCalendar } from './holidays.js';
import { type Database, openDatabase } from './store/db.js';

export interface Program {
  database: Database;
  bot: Bot;
  /** Filled in by whoever connects chats. */
  chats: Map<ChatName, Chat>;
}

/** @throws StartRefused */
export async function openProgram(config: Config, clock: Clock, log: Logger): Promise<Program> {
  const database = await openDatabase(config.databaseUrl, log);
  const chats = new Map<ChatName, Chat>();
  const { client } = database;
  const agreements = createAgreements(client);
  const topics = createTopics(clock.now);
  const rhythm = rhythmOf(config);
  const { smallCount } = config;
  return { database, chats, bot: { client, agreements, topics, chats, rhythm, smallCount, now: clock.now, log } };
}

/** Everything is sent at nine on working days. */
function rhythmOf({ zone, daysOff, quietWeeks }: Config): Rhythm {
  const calendar = danishCalendar(daysOff);
  return { zone, time: '09:00', calendar, checkInCalendar: withQuietWeeks(calendar, quietWeeks) };
}
