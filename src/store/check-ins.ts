/** Check-ins, and what was answered. An answer is never changed: a correction is the next revision. */
import { randomUUID } from 'node:crypto';
import type { CheckInAnswer, CheckInStatus, Counts } from '../domain/check-in.js';
import type { Field } from '../domain/measure.js';
import type { Month } from '../domain/period.js';
import type { Client } from './db.js';
import { isDuplicate } from './duplicate.js';
import { holdUnlocked } from './locks.js';
import { newestMonth } from './rounds.js';

/** Which check-in. */
export interface CheckInKey {
  agreement: string;
  activity: string;
  month: Month;
  /** Actor id of the party that reports; '' or left out where one answer is everybody's. */
  party?: string;
}

export interface SavedAnswer extends CheckInAnswer {
  revision: number;
  /** Name and id of the person. */
  by: { id: string; name: string };
  at: Date;
}

export interface CheckIn extends CheckInKey {
  id: string;
  party: string;
  /** The version of the agreement that the questions come from. */
  version: number;
  /** As they were asked; later changes of the agreement don't touch them. */
  fields: Field[];
  /** When an evaluation had used the month's numbers: no answer is taken any more. Null before that. */
  lockedAt: Date | null;
  /** Newest first; the first one counts. */
  answers: SavedAnswer[];
}

const withAnswers = {
  round: true,
  answers: { include: { counts: true, savedBy: true }, orderBy: { revision: 'desc' } },
} as const;

export async function findCheckIn(client: Client, key: CheckInKey): Promise<CheckIn | null> {
  const row = await client.checkIn.findFirst({
    where: {
      activityId: key.activity,
      partyId: key.party ?? '',
      round: { agreementId: key.agreement, month: key.month },
    },
    include: withAnswers,
  });
  return row === null ? null : toCheckIn(row);
}

/**
 * The check-ins with these keys; those that are answered, locked or not there are left out. Their rounds are read first: asked for
 * both at once, Prisma joins every check-in to the rounds once for each key, which takes a hundred times as long.
 */
export async function unansweredCheckIns(client: Client, keys: readonly CheckInKey[]): Promise<CheckIn[]> {
  const months = new Set(keys.map(({ agreement, month }) => `${agreement} ${month}`));
  // Two lists, not an alternative for each month: Prisma keeps what it compiled, whatever the length of a list.
  const found = await client.round.findMany({
    where: {
      agreementId: { in: keys.map(({ agreement }) => agreement) },
      month: { in: keys.map(({ month }) => month) },
      lockedAt: null,
    },
  });
  const asked = found.filter(({ agreementId, month }) => months.has(`${agreementId} ${month}`));
  const rounds = new Map(asked.map((round) => [round.id, round]));
  const wanted = new Set(keys.map(nameOf));
  const rows = await client.checkIn.findMany({
    where: { roundId: { in: [...rounds.keys()] }, activityId: { in: keys.map(({ activity }) => activity) } },
    select: {
      id: true,
      roundId: true,
      activityId: true,
      partyId: true,
      fields: true,
      answers: { select: { revision: true } },
    },
  });
  return rows.flatMap(({ roundId, answers, ...row }) => {
    const round = rounds.get(roundId);
    const checkIn = round && toCheckIn({ ...row, round, answers: [] });
    return checkIn !== undefined && answers.length === 0 && wanted.has(nameOf(checkIn)) ? [checkIn] : [];
  });
}

/** One check-in told from all others. */
export function nameOf({ agreement, activity, month, party = '' }: CheckInKey): string {
  return [agreement, month, activity, party].join(' ');
}

/** All check-ins of a round, in no order. */
export async function checkInsOf(client: Client, agreement: string, month: Month): Promise<CheckIn[]> {
  const rows = await client.checkIn.findMany({
    where: { round: { agreementId: agreement, month } },
    include: withAnswers,
  });
  return rows.map(toCheckIn);
}

/**
 * Saves an answer, if `basedOn` is still the newest revision (0: not answered yet). False when somebody else saved meanwhile:
 * then nothing is written.
 * @throws RoundLocked when an evaluation has used the month's numbers meanwhile; nothing is written then either
 */
export async function saveAnswer(
  client: Client,
  checkIn: CheckIn,
  answer: CheckInAnswer,
  saved: { by: string; at: Date; basedOn: number },
): Promise<boolean> {
  if ((checkIn.answers[0]?.revision ?? 0) !== saved.basedOn) return false;
  try {
    await client.$transaction(async (transaction) => {
      await holdUnlocked(transaction, checkIn);
      await transaction.checkInAnswer.create({
        data: {
          id: randomUUID(),
          checkInId: checkIn.id,
          revision: saved.basedOn + 1,
          status: answer.status,
          ended: answer.ended,
          comment: answer.comment,
          savedAt: saved.at,
          savedById: saved.by,
          counts: { create: Object.entries(answer.counts).map(([field, value]) => ({ field, value })) },
        },
      });
    });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

interface CheckInRow {
  id: string;
  activityId: string;
  partyId: string;
  fields: unknown;
  round: { agreementId: string; month: string; agreementVersion: number; lockedAt: Date | null };
  answers: {
    revision: number;
    status: string;
    ended: boolean;
    comment: string | null;
    savedAt: Date;
    savedBy: { id: string; name: string };
    counts: { field: string; value: number }[];
  }[];
}

function toCheckIn(row: CheckInRow): CheckIn {
  return {
    id: row.id,
    version: row.round.agreementVersion,
    agreement: row.round.agreementId,
    activity: row.activityId,
    party: row.partyId,
    month: row.round.month,
    fields: row.fields as Field[],
    lockedAt: row.round.lockedAt,
    answers: row.answers.map((answer) => ({
      revision: answer.revision,
      status: answer.status as CheckInStatus,
      ended: answer.ended,
      counts: Object.fromEntries(answer.counts.map(({ field, value }) => [field, value])) as Counts,
      comment: answer.comment,
      by: { id: answer.savedBy.id, name: answer.savedBy.name },
      at: answer.savedAt,
    })),
  };
}

/** Of these activities: the check-ins that nobody has answered, and of the newest round those that can be corrected. Locked ones are neither. */
export async function checkInsToAnswer(
  client: Client,
  agreement: string,
  activities: readonly string[],
): Promise<{ activity: string; party: string; month: Month; answered: boolean }[]> {
  const newest = await newestMonth(client, agreement);
  const rows = await client.checkIn.findMany({
    where: {
      activityId: { in: [...activities] },
      round: { agreementId: agreement, lockedAt: null },
      OR: [{ answers: { none: {} } }, { round: { month: newest ?? '' } }],
    },
    include: { round: true, answers: { select: { revision: true }, take: 1 } },
    orderBy: [{ round: { month: 'asc' } }, { activityId: 'asc' }],
  });
  return rows.map(({ activityId, partyId, round, answers }) => ({
    activity: activityId,
    party: partyId,
    month: round.month,
    answered: answers.length > 0,
  }));
}
