/** Activities that hold a pause. A row is never deleted: taking it back says when. */
import { randomUUID } from 'node:crypto';
import type { Pause } from '../domain/pause.js';
import { takeTurn } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client } from './db.js';

export interface PauseOf extends Pause {
  agreement: string;
}

export interface SavedPause extends PauseOf {
  id: string;
}

/**
 * Keeps a pause, unless the activity holds one already in one of its months: then nothing is written, and the other pause is returned.
 * The same one, sent twice, is kept once.
 */
export async function savePause(
  client: Client,
  pause: PauseOf,
  by: string,
  at: Date,
): Promise<{ saved: SavedPause } | { overlaps: SavedPause }> {
  const { agreement: agreementId, activity: activityId, from, to } = pause;
  return client.$transaction(async (transaction) => {
    await takeTurn(transaction, agreementId);
    const other = await transaction.pause.findFirst({
      where: { agreementId, activityId, endedAt: null, from: { lte: to }, to: { gte: from } },
    });
    if (other !== null) {
      return other.from === from && other.to === to ? { saved: toPause(other) } : { overlaps: toPause(other) };
    }
    const data = { id: randomUUID(), agreementId, activityId, from, to, saidAt: at, saidById: by };
    const row = await transaction.pause.create({ data });
    const details = { pause: row.id, activity: activityId, from, to };
    await recordAudit(transaction, { at, by, action: 'save-pause', subject: agreementId, details });
    return { saved: toPause(row) };
  });
}

/** Takes a pause back: its months are asked about again. False when that was done already. */
export async function endPause(client: Client, id: string, by: string, at: Date): Promise<boolean> {
  return client.$transaction(async (transaction) => {
    const { count } = await transaction.pause.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } });
    if (count === 0) return false;
    const { agreementId, activityId } = await transaction.pause.findUniqueOrThrow({ where: { id } });
    const details = { pause: id, activity: activityId };
    await recordAudit(transaction, { at, by, action: 'end-pause', subject: agreementId, details });
    return true;
  });
}

/** A pause, whether it counts still or not; null where there is none with this id. */
export async function findPause(client: Client, id: string): Promise<SavedPause | null> {
  const row = await client.pause.findUnique({ where: { id } });
  return row === null ? null : toPause(row);
}

export interface Pauses {
  /** Those that count, the ones that are over too. */
  held: SavedPause[];
  takenBack: SavedPause[];
}

/** The pauses of an agreement, the first one first. */
export async function pausesOf(client: Client, agreement: string): Promise<Pauses> {
  const rows = await client.pause.findMany({
    where: { agreementId: agreement },
    orderBy: [{ from: 'asc' }, { activityId: 'asc' }],
  });
  return {
    held: rows.filter(({ endedAt }) => endedAt === null).map(toPause),
    takenBack: rows.filter(({ endedAt }) => endedAt !== null).map(toPause),
  };
}

interface PauseRow {
  id: string;
  agreementId: string;
  activityId: string;
  from: string;
  to: string;
}

export function toPause({ id, agreementId, activityId, from, to }: PauseRow): SavedPause {
  return { id, agreement: agreementId, activity: activityId, from, to };
}
