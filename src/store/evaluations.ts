/** Evaluations: who has seen that they are coming, when they are planned for, and when they were done. */
import { randomUUID } from 'node:crypto';
import { type IsoDate, monthOf } from '../domain/period.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';
import { isDuplicate } from './duplicate.js';
import { lockRounds } from './locks.js';

/** Which evaluation. The occasion is the date that the agreement's rule gave. */
export interface EvaluationKey {
  agreement: string;
  occasion: IsoDate;
}

export interface Evaluation extends EvaluationKey {
  due: IsoDate;
  /** When "Planned for …" moved it; null when it was not moved. */
  movedAt: Date | null;
  done: { by: string; at: Date } | null;
  receipts: { person: string; name: string; at: Date }[];
}

/** The evaluation as it stands: untouched where nobody has done anything about it yet. */
export async function findEvaluation(client: Client, key: EvaluationKey): Promise<Evaluation> {
  const row = await client.evaluation.findUnique({
    where: { agreementId_occasion: { agreementId: key.agreement, occasion: key.occasion } },
    include: { receipts: { include: { person: true }, orderBy: { receivedAt: 'asc' } } },
  });
  if (row === null) return { ...key, due: key.occasion, movedAt: null, done: null, receipts: [] };
  const doneBy = row.doneById === null ? null : await client.person.findUnique({ where: { id: row.doneById } });
  return {
    ...key,
    due: row.due,
    movedAt: row.movedAt,
    done: row.doneAt === null ? null : { by: doneBy?.name ?? '', at: row.doneAt },
    receipts: row.receipts.map(({ personId, person, receivedAt }) => ({
      person: personId,
      name: person.name,
      at: receivedAt,
    })),
  };
}

/** "Received". Pressed again, the first time stands. */
export async function receiveEvaluation(client: Client, key: EvaluationKey, person: string, now: Date): Promise<void> {
  const evaluationId = await ensure(client, key);
  try {
    await client.$transaction(async (transaction) => {
      await transaction.evaluationReceipt.create({ data: { evaluationId, personId: person, receivedAt: now } });
      await audit(transaction, key, person, now, 'receive-evaluation', {});
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** "Planned for …": moves the day it is due, and so its ladder. False when it is done already. */
export async function planEvaluation(
  client: Client,
  key: EvaluationKey,
  due: IsoDate,
  person: string,
  now: Date,
): Promise<boolean> {
  const id = await ensure(client, key);
  return client.$transaction(async (transaction) => {
    const { count } = await transaction.evaluation.updateMany({
      where: { id, doneAt: null },
      data: { due, movedAt: now },
    });
    if (count === 0) return false;
    // Who had seen the old date has not seen the new one.
    await transaction.evaluationReceipt.deleteMany({ where: { evaluationId: id } });
    await audit(transaction, key, person, now, 'plan-evaluation', { due });
    return true;
  });
}

/**
 * "Done": ends the ladder, and locks the closed rounds up to the month in which the evaluation was due, in the same transaction. False
 * when somebody else had said so before.
 */
export async function finishEvaluation(
  client: Client,
  key: EvaluationKey,
  person: string,
  now: Date,
): Promise<boolean> {
  const id = await ensure(client, key);
  return client.$transaction(async (transaction) => {
    const { count } = await transaction.evaluation.updateMany({
      where: { id, doneAt: null },
      data: { doneAt: now, doneById: person },
    });
    if (count === 0) return false;
    await audit(transaction, key, person, now, 'finish-evaluation', {});
    const { due } = await transaction.evaluation.findUniqueOrThrow({ where: { id }, select: { due: true } });
    await lockRounds(transaction, { ...key, until: monthOf(due) }, person, now);
    return true;
  });
}

/**
 * The evaluation's row, made when somebody first does something about it. Not in the transaction of what they do: of two who come
 * first at once on PostgreSQL one finds the other's row, and a transaction that met with a duplicate could not go on.
 */
async function ensure(client: Client, { agreement: agreementId, occasion }: EvaluationKey): Promise<string> {
  const where = { agreementId_occasion: { agreementId, occasion } };
  const present = await client.evaluation.findUnique({ where });
  if (present !== null) return present.id;
  try {
    const data = { id: randomUUID(), agreementId, occasion, due: occasion };
    return (await client.evaluation.create({ data })).id;
  } catch (error) {
    if (isDuplicate(error)) return (await client.evaluation.findUniqueOrThrow({ where })).id;
    throw error;
  }
}

function audit(
  transaction: Transaction,
  { agreement, occasion }: EvaluationKey,
  by: string,
  at: Date,
  action: string,
  details: Record<string, string>,
): Promise<void> {
  return recordAudit(transaction, { at, by, action, subject: agreement, details: { occasion, ...details } });
}
