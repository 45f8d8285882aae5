/** All check-ins of an agreement that were ever asked, and when each was first answered. One that nobody answered before a pause is not. */
import { isPaused } from '../domain/pause.js';
import type { RoundDates } from '../domain/round.js';
import type { Client } from './db.js';
import { pausesOf } from './pauses.js';

export interface AskedRow {
  activity: string;
  party: string;
  round: Pick<RoundDates, 'openedAt' | 'closedAt'>;
  firstAnswerAt: Date | null;
}

export async function askedCheckIns(client: Client, agreement: string): Promise<AskedRow[]> {
  const rows = await client.checkIn.findMany({
    where: { round: { agreementId: agreement } },
    select: {
      activityId: true,
      partyId: true,
      round: { select: { month: true, openedAt: true, closedAt: true } },
      answers: { where: { revision: 1 }, select: { savedAt: true } },
    },
  });
  const { held } = await pausesOf(client, agreement);
  return rows.flatMap(({ activityId, partyId, round: { month, ...round }, answers }) => {
    const firstAnswerAt = answers[0]?.savedAt ?? null;
    const isAsked = firstAnswerAt !== null || !isPaused(held, activityId, month);
    return isAsked ? [{ activity: activityId, party: partyId, round, firstAnswerAt }] : [];
  });
}
