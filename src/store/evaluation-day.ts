/** The day of the yearly evaluation, where the secretariat has set one. */
import type { Doer } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';

/** `day` as `MM-DD`, and when it was set; both null where the agreement's own rule decides. */
export async function evaluationDayOf(
  client: Client,
  agreement: string,
): Promise<{ day: string | null; setAt: Date | null }> {
  const row = await client.agreement.findUnique({ where: { id: agreement } });
  return { day: row?.evaluationDay ?? null, setAt: row?.evaluationDaySetAt ?? null };
}

/** Sets the day. One that is set already is not set anew. */
export async function setEvaluationDay(
  transaction: Transaction,
  agreement: string,
  day: string,
  by: Doer,
  at: Date,
): Promise<void> {
  const { count } = await transaction.agreement.updateMany({
    where: { id: agreement, OR: [{ evaluationDay: null }, { evaluationDay: { not: day } }] },
    data: { evaluationDay: day, evaluationDaySetAt: at },
  });
  if (count > 0) {
    await recordAudit(transaction, { at, by, action: 'set-evaluation-day', subject: agreement, details: { day } });
  }
}
