/** All that was asked and answered of an agreement, month by month. */
import type { CheckInStatus } from '../domain/check-in.js';
import type { Field } from '../domain/measure.js';
import type { MonthRecord } from '../domain/month-record.js';
import { isPaused } from '../domain/pause.js';
import type { Month } from '../domain/period.js';
import type { Client } from './db.js';
import { toPause } from './pauses.js';

export interface Extent {
  /** First and last month, both included; left out: all. */
  from?: Month;
  to?: Month;
  /** As it stood at this moment: what was opened, closed or saved later is not there yet. Left out: now. */
  asOf?: Date;
}

/** The check-ins of an agreement with all revisions of their answers, in no order. */
export async function monthRecords(
  client: Client,
  agreement: string,
  { from, to, asOf }: Extent = {},
): Promise<MonthRecord[]> {
  const rows = await client.checkIn.findMany({
    where: {
      round: {
        agreementId: agreement,
        month: { ...(from && { gte: from }), ...(to && { lte: to }) },
        ...(asOf && { openedAt: { lte: asOf } }),
      },
    },
    include: {
      round: true,
      answers: { where: asOf && { savedAt: { lte: asOf } }, include: { counts: true, savedBy: true } },
    },
  });
  const pauses = await client.pause.findMany({
    where: {
      agreementId: agreement,
      ...(asOf ? { saidAt: { lte: asOf }, OR: [{ endedAt: null }, { endedAt: { gt: asOf } }] } : { endedAt: null }),
    },
  });
  return rows.map(({ round, activityId, partyId, fields, answers }) => ({
    month: round.month,
    activity: activityId,
    party: partyId === '' ? null : partyId,
    version: round.agreementVersion,
    fields: fields as unknown as Field[],
    closedAt: asOf && round.closedAt && round.closedAt > asOf ? null : round.closedAt,
    paused: isPaused(pauses.map(toPause), activityId, round.month),
    answers: answers.map(({ revision, status, counts, ended, comment, savedBy, savedAt }) => ({
      revision,
      status: status as CheckInStatus,
      counts: Object.fromEntries(counts.map(({ field, value }) => [field, value])),
      ended,
      comment,
      by: savedBy.name,
      at: savedAt,
    })),
  }));
}
