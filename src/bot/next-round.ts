/** When a month is asked about next. */
import type { Agreement } from '../domain/agreement.js';
import { roundOpensAt } from '../domain/due-check-ins.js';
import { activitiesAsked } from '../domain/pause.js';
import { dateAt, type IsoDate, type Month, monthsOf } from '../domain/period.js';
import { pausesOf } from '../store/pauses.js';
import type { Bot } from './bot.js';

export interface NextRound {
  month: Month;
  date: IsoDate;
}

/**
 * The next month of an agreement that will be asked about.
 * @param activity its id; null: any
 * @returns null where no month is left
 */
export async function nextRound(
  { client, rhythm, now }: Bot,
  agreement: Agreement,
  activity: string | null,
): Promise<NextRound | null> {
  const moment = now();
  const { held } = await pausesOf(client, agreement.id);
  for (const month of monthsOf(agreement.period.from, agreement.period.to)) {
    const opens = roundOpensAt(month, rhythm);
    if (opens <= moment) continue;
    const asked = activitiesAsked(agreement, month, held);
    if (asked.length === 0 || (activity !== null && !asked.some(({ id }) => id === activity))) continue;
    return { month, date: dateAt(opens, rhythm.zone) };
  }
  return null;
}
