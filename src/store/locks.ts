/** Rounds whose numbers an evaluation has used: nothing is saved in them any more. */
import type { Month } from '../domain/period.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';

/** The month's numbers have been used by an evaluation. */
export class RoundLocked extends Error {
  override readonly name = 'RoundLocked';
}

/**
 * Keeps a round from being locked until the transaction ends: whoever locks it waits for that, and whoever comes after a lock is refused.
 * @throws RoundLocked
 */
export async function holdUnlocked(
  transaction: Transaction,
  { agreement, month }: { agreement: string; month: Month },
): Promise<void> {
  const { count } = await transaction.round.updateMany({
    where: { agreementId: agreement, month, lockedAt: null },
    // Changes nothing, and takes the row.
    data: { agreementVersion: { increment: 0 } },
  });
  if (count === 0) throw new RoundLocked(`${agreement} ${month} is locked`);
}

/** Locks the rounds that an evaluation has used: those that are closed, up to a month and with it. */
export async function lockRounds(
  transaction: Transaction,
  { agreement, occasion, until }: { agreement: string; occasion: string; until: Month },
  by: string,
  at: Date,
): Promise<void> {
  const locked = await transaction.round.updateManyAndReturn({
    where: { agreementId: agreement, month: { lte: until }, closedAt: { not: null }, lockedAt: null },
    data: { lockedAt: at },
    select: { month: true },
  });
  for (const { month } of locked.sort((a, b) => a.month.localeCompare(b.month))) {
    const details = { month, occasion };
    await recordAudit(transaction, { at, by, action: 'lock-round', subject: agreement, details });
  }
}

/** Who has said that the evaluation was done that locked rounds at a moment; '' where that is not known. */
export async function lockedBy(client: Client, agreement: string, lockedAt: Date): Promise<string> {
  const row = await client.evaluation.findFirst({ where: { agreementId: agreement, doneAt: lockedAt } });
  const person = row?.doneById ? await client.person.findUnique({ where: { id: row.doneById } }) : null;
  return person?.name ?? '';
}

/** The months that were locked at a moment, in order, each with what nobody had answered. */
export async function lockedAt(
  client: Client,
  agreement: string,
  moment: Date,
): Promise<{ month: Month; unanswered: { activity: string; party: string }[] }[]> {
  const rows = await client.round.findMany({
    where: { agreementId: agreement, lockedAt: moment },
    include: { checkIns: { where: { answers: { none: {} } }, select: { activityId: true, partyId: true } } },
    orderBy: { month: 'asc' },
  });
  return rows.map(({ month, checkIns }) => {
    return { month, unanswered: checkIns.map(({ activityId, partyId }) => ({ activity: activityId, party: partyId })) };
  });
}
