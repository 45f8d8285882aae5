/** "Remind them", pressed on a list of what is missing: who was reminded, by whom and when. */
import type { Month } from '../domain/period.js';
import type { Client } from './db.js';
import { isDuplicate } from './duplicate.js';
import { type Addressed, knownKeys, planning } from './plan-deliveries.js';

const ACTION = 'remind-missing';

/**
 * Plans the reminders that are not planned yet, and keeps who pressed. Of two who press at once, each gets a part of them or one gets
 * all: nobody is reminded twice under one key.
 * @returns how many are new
 */
export async function planLeaderReminders(
  client: Client,
  dues: readonly Addressed[],
  pressed: { by: string; at: Date },
): Promise<number> {
  const known = await knownKeys(client, dues);
  const missing = dues.filter(({ key }) => !known.has(key));
  if (missing.length === 0) return 0;
  const audit = missing.map(({ agreement, activity = '', period, to, at }) => {
    const person = 'person' in to ? to.person : null;
    const details = { month: period, activity, person, sent: at.toISOString() };
    return { ...pressed, action: ACTION, subject: agreement, details };
  });
  try {
    await client.$transaction([...planning(client, missing), client.auditEntry.createMany({ data: audit })]);
    return missing.length;
  } catch (error) {
    // Somebody else has pressed in the meantime; nothing was written.
    if (isDuplicate(error)) return planLeaderReminders(client, missing, pressed);
    throw error;
  }
}

export interface LeaderReminder {
  /** Ids of the persons, and when it was pressed. */
  person: string;
  by: string;
  at: Date;
  /** When it is sent: another day where nobody is bothered on the day of the press. */
  sentAt: Date;
}

/** The reminders that leaders have sent in a month, oldest first. */
export async function leaderRemindersOf(client: Client, agreement: string, month: Month): Promise<LeaderReminder[]> {
  const rows = await client.auditEntry.findMany({
    where: { action: ACTION, subject: agreement },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ by, at, details }) => {
    const { month: of, person, sent } = details as Record<string, string>;
    return of === month && person && sent ? [{ person, by, at, sentAt: new Date(sent) }] : [];
  });
}
