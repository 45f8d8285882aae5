/** Which chat events were handled already: a platform delivers again what was not acknowledged in time. */
import type { ChatName } from '../chat.js';
import type { Client } from './db.js';
import { isDuplicate } from './duplicate.js';

/** Longer than any platform goes on delivering the same event (Slack: an hour). */
const REMEMBERED_MS = 24 * 3_600_000;

/** True the first time an event is seen, false after that. Several instances on one database agree on who was first. */
export async function firstTimeSeen(client: Client, chat: ChatName, id: string, at: Date): Promise<boolean> {
  try {
    await client.seenEvent.create({ data: { chat, id, at } });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Forgets events that will not come again. */
export async function forgetSeenEvents(client: Client, now: Date): Promise<void> {
  await client.seenEvent.deleteMany({ where: { at: { lt: new Date(now.getTime() - REMEMBERED_MS) } } });
}
