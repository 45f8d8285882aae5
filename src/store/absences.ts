/** Who is away. A row is never deleted: taking it back says when. */
import { randomUUID } from 'node:crypto';
import type { Absence } from '../domain/absence.js';
import type { IsoDate } from '../domain/period.js';
import { recordAudit } from './audit.js';
import type { Client } from './db.js';

export interface SavedAbsence extends Absence {
  id: string;
}

/**
 * Keeps an absence, unless the person is away already on one of its days: then nothing is written, and the other absence is
 * returned. The same one, sent twice, is kept once.
 */
export async function saveAbsence(
  client: Client,
  absence: Absence,
  by: string,
  at: Date,
): Promise<{ saved: SavedAbsence; isNew: boolean } | { overlaps: SavedAbsence }> {
  const { person: personId, from, to, standIn: standInId } = absence;
  return client.$transaction(async (transaction) => {
    // The person's row is taken first, so that two absences at once come one after the other.
    await transaction.person.update({ where: { id: personId }, data: { id: personId } });
    const other = await transaction.absence.findFirst({
      where: { personId, endedAt: null, from: { lte: to }, to: { gte: from } },
    });
    if (other !== null) {
      const isSame = other.from === from && other.to === to && other.standInId === standInId;
      return isSame ? { saved: toAbsence(other), isNew: false } : { overlaps: toAbsence(other) };
    }
    const data = { id: randomUUID(), personId, from, to, standInId, saidAt: at, saidById: by };
    const row = await transaction.absence.create({ data });
    const details = { absence: row.id, from, to, standIn: standInId };
    await recordAudit(transaction, { at, by, action: 'save-absence', subject: personId, details });
    return { saved: toAbsence(row), isNew: true };
  });
}

/** Takes an absence back: from now on it counts no longer. False when that was done already. */
export async function endAbsence(client: Client, id: string, by: string, at: Date): Promise<boolean> {
  return client.$transaction(async (transaction) => {
    const { count } = await transaction.absence.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } });
    if (count === 0) return false;
    const { personId } = await transaction.absence.findUniqueOrThrow({ where: { id } });
    const details = { absence: id };
    await recordAudit(transaction, { at, by, action: 'end-absence', subject: personId, details });
    return true;
  });
}

/** An absence, whether it counts still or not; null where there is none with this id. */
export async function findAbsence(client: Client, id: string): Promise<SavedAbsence | null> {
  const row = await client.absence.findUnique({ where: { id } });
  return row === null ? null : toAbsence(row);
}

/** A person's absences that are not over on a day, the first one first. */
export async function absencesFrom(client: Client, person: string, day: IsoDate): Promise<SavedAbsence[]> {
  const rows = await client.absence.findMany({
    where: { personId: person, endedAt: null, to: { gte: day } },
    orderBy: { from: 'asc' },
  });
  return rows.map(toAbsence);
}

/** The people who were named as stand-ins for a day, by id. */
export async function standInsOn(client: Client, day: IsoDate): Promise<ReadonlySet<string>> {
  const rows = await client.absence.findMany({
    where: { endedAt: null, from: { lte: day }, to: { gte: day }, standInId: { not: null } },
    select: { standInId: true },
  });
  return new Set(rows.flatMap(({ standInId }) => standInId ?? []));
}

interface AbsenceRow {
  id: string;
  personId: string;
  from: string;
  to: string;
  standInId: string | null;
}

function toAbsence({ id, personId, from, to, standInId }: AbsenceRow): SavedAbsence {
  return { id, person: personId, from, to, standIn: standInId };
}
