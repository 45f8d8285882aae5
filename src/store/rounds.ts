/** Rounds: one month's check-ins of an agreement. */
import { randomUUID } from 'node:crypto';
import type { DueKind } from '../domain/due.js';
import type { Field } from '../domain/measure.js';
import { isPaused } from '../domain/pause.js';
import type { Month } from '../domain/period.js';
import type { RoundDates } from '../domain/round.js';
import type { Client } from './db.js';
import { isDuplicate } from './duplicate.js';
import { toJson } from './json.js';
import { toPause } from './pauses.js';

export interface NewRound {
  agreement: string;
  month: Month;
  /** The version that the questions come from. */
  version: number;
  /** `party` is left out where one answer is everybody's. */
  checkIns: readonly { activity: string; party?: string; fields: readonly Field[] }[];
}

/** Opens a round with all its check-ins. False when it was open already. */
export async function openRound(client: Client, round: NewRound, now: Date): Promise<boolean> {
  const { agreement: agreementId, month, version: agreementVersion } = round;
  try {
    await client.round.create({
      data: {
        id: randomUUID(),
        agreementId,
        month,
        agreementVersion,
        openedAt: now,
        checkIns: {
          create: round.checkIns.map(({ activity: activityId, party: partyId = '', fields }) => ({
            id: randomUUID(),
            activityId,
            partyId,
            fields: toJson(fields),
          })),
        },
      },
    });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Adds check-ins to a round that is open, those of activities that it has already left out. Returns how many came. */
export async function addCheckIns(
  client: Client,
  { agreement: agreementId, month, checkIns }: Pick<NewRound, 'agreement' | 'month' | 'checkIns'>,
): Promise<number> {
  try {
    return await client.$transaction(async (transaction) => {
      const round = await transaction.round.findUnique({
        where: { agreementId_month: { agreementId, month }, closedAt: null },
        include: { checkIns: { select: { activityId: true } } },
      });
      const present = new Set(round?.checkIns.map(({ activityId }) => activityId));
      const missing = round === null ? [] : checkIns.filter(({ activity }) => !present.has(activity));
      if (missing.length === 0) return 0;
      await transaction.checkIn.createMany({
        data: missing.map(({ activity: activityId, party: partyId = '', fields }) => ({
          id: randomUUID(),
          roundId: round?.id ?? '',
          activityId,
          partyId,
          fields: toJson(fields),
        })),
      });
      return missing.length;
    });
  } catch (error) {
    // Another instance has added them in the meantime.
    if (isDuplicate(error)) return 0;
    throw error;
  }
}

/** The month of the newest round of an agreement; null before the first. */
export async function newestMonth(client: Client, agreement: string): Promise<Month | null> {
  const row = await client.round.findFirst({ where: { agreementId: agreement }, orderBy: { month: 'desc' } });
  return row?.month ?? null;
}

/** The months whose rounds are closed, in order. */
export async function closedMonths(client: Client, agreement: string): Promise<Month[]> {
  const where = { agreementId: agreement, closedAt: { not: null } };
  const rows = await client.round.findMany({ where, select: { month: true }, orderBy: { month: 'asc' } });
  return rows.map(({ month }) => month);
}

/** The months whose rounds are open. */
export async function openMonths(client: Client, agreement: string): Promise<Month[]> {
  const rows = await client.round.findMany({ where: { agreementId: agreement }, select: { month: true } });
  return rows.map(({ month }) => month);
}

export interface OngoingRound {
  id: string;
  agreement: string;
  month: Month;
  openedAt: Date;
  /** Everything that no pause leaves out. */
  allAnswered: boolean;
}

/** The rounds that are not closed yet, of all agreements. */
export async function ongoingRounds(client: Client): Promise<OngoingRound[]> {
  const rows = await client.round.findMany({
    where: { closedAt: null },
    include: {
      checkIns: { where: { answers: { none: {} } }, select: { activityId: true } },
      agreement: { select: { pauses: { where: { endedAt: null } } } },
    },
  });
  return rows.map(({ id, agreementId, month, openedAt, checkIns, agreement }) => {
    const pauses = agreement.pauses.map(toPause);
    const allAnswered = checkIns.every(({ activityId }) => isPaused(pauses, activityId, month));
    return { id, agreement: agreementId, month, openedAt, allAnswered };
  });
}

/** Closes a round. False when it was closed already: the first moment stands. */
export async function closeRound(client: Client, id: string, at: Date): Promise<boolean> {
  const { count } = await client.round.updateMany({ where: { id, closedAt: null }, data: { closedAt: at } });
  return count > 0;
}

/** When a round opened, closed and was locked, and whether anybody was reminded in it; null where there is none. */
export async function findRound(
  client: Client,
  agreement: string,
  month: Month,
): Promise<(RoundDates & { reminded: boolean }) | null> {
  const row = await client.round.findUnique({ where: { agreementId_month: { agreementId: agreement, month } } });
  if (row === null) return null;
  const kind = { in: ['check-in-reminder', 'check-in-last-reminder', 'leader-reminder'] satisfies DueKind[] };
  const reminders = await client.delivery.count({
    where: { agreementId: agreement, period: month, kind, posting: { isNot: null } },
  });
  const { openedAt, closedAt, lockedAt } = row;
  return { openedAt, closedAt, lockedAt, reminded: reminders > 0 };
}
