/** What somebody says of parties that have counted the same people. A word is never changed: the newest counts. */
import { randomUUID } from 'node:crypto';
import { takeTurn } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client } from './db.js';

export interface OverlapToSay {
  agreement: string;
  activity: string;
  measure: string;
  /** As `periodKey` writes it. */
  period: string;
  count: number;
}

/**
 * Keeps how many were counted by more than one party.
 * @param basedOn id of the newest word that the person has seen; null for none
 * @returns false when somebody else has said something meanwhile: then nothing is written
 */
export async function saveOverlap(
  client: Client,
  { agreement: agreementId, activity: activityId, measure: measureId, period, count }: OverlapToSay,
  basedOn: string | null,
  by: string,
  at: Date,
): Promise<boolean> {
  return client.$transaction(async (transaction) => {
    await takeTurn(transaction, agreementId);
    const newest = await transaction.overlap.findFirst({
      where: { agreementId, activityId, measureId, period },
      orderBy: [{ saidAt: 'desc' }, { id: 'desc' }],
    });
    if ((newest?.id ?? null) !== basedOn) return false;
    // Two within a millisecond still come one after the other.
    const saidAt = newest !== null && newest.saidAt >= at ? new Date(newest.saidAt.getTime() + 1) : at;
    const said = { agreementId, activityId, measureId, period };
    await transaction.overlap.create({ data: { id: randomUUID(), ...said, overlap: count, saidAt, saidById: by } });
    const details = { activity: activityId, measure: measureId, period, overlap: count };
    await recordAudit(transaction, { at, by, action: 'say-overlap', subject: agreementId, details });
    return true;
  });
}
