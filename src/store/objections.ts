/** "This is wrong", said of an answer: kept until somebody of the secretariat has looked at it. */
import { randomUUID } from 'node:crypto';
import { takeTurn } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client } from './db.js';

/** Who an objection is by, in the audit, when the account is linked to nobody. */
const NOBODY = 'unlinked';

export interface NewObjection {
  agreement: string;
  question: string;
  answer: string;
  /** Id of the person; null for an account that is linked to nobody. */
  by: string | null;
}

export interface Objection {
  id: string;
  agreement: string;
  question: string;
  answer: string;
  /** Name of the person; null for an account that is linked to nobody. */
  by: string | null;
  madeAt: Date;
  settled: { by: string; at: Date } | null;
}

/** Keeps an objection. The same one that is still open counts as one: then null. */
export async function addObjection(client: Client, objection: NewObjection, at: Date): Promise<Objection | null> {
  const { agreement: agreementId, question, answer, by } = objection;
  const id = randomUUID();
  const added = await client.$transaction(async (transaction) => {
    await takeTurn(transaction, agreementId);
    const same = { agreementId, question, answer, settledAt: null };
    if ((await transaction.objection.count({ where: same })) > 0) return false;
    await transaction.objection.create({ data: { id, agreementId, question, answer, madeById: by, madeAt: at } });
    const details = { objection: id };
    await recordAudit(transaction, { at, by: by ?? NOBODY, action: 'object', subject: agreementId, details });
    return true;
  });
  return added ? findObjection(client, id) : null;
}

/** Marks an objection as looked at. False when somebody has done so already. */
export async function settleObjection(client: Client, id: string, by: string, at: Date): Promise<boolean> {
  return client.$transaction(async (transaction) => {
    const open = { id, settledAt: null };
    const { count } = await transaction.objection.updateMany({
      where: open,
      data: { settledAt: at, settledById: by },
    });
    if (count === 0) return false;
    const { agreementId } = await transaction.objection.findUniqueOrThrow({ where: { id } });
    const details = { objection: id };
    await recordAudit(transaction, { at, by, action: 'settle-objection', subject: agreementId, details });
    return true;
  });
}

export async function findObjection(client: Client, id: string): Promise<Objection | null> {
  const row = await client.objection.findUnique({ where: { id } });
  if (row === null) return null;
  const [made, settled] = [await nameOf(client, row.madeById), await nameOf(client, row.settledById)];
  return {
    id,
    agreement: row.agreementId,
    question: row.question,
    answer: row.answer,
    by: made,
    madeAt: row.madeAt,
    settled: row.settledAt === null ? null : { by: settled ?? '', at: row.settledAt },
  };
}

async function nameOf(client: Client, person: string | null): Promise<string | null> {
  if (person === null) return null;
  return (await client.person.findUnique({ where: { id: person } }))?.name ?? null;
}

/** Those that nobody has looked at, in these agreements, oldest first. */
export async function openObjections(
  client: Client,
  agreements: readonly string[],
): Promise<{ id: string; agreement: string; question: string }[]> {
  const rows = await client.objection.findMany({
    where: { agreementId: { in: [...agreements] }, settledAt: null },
    orderBy: { madeAt: 'asc' },
  });
  return rows.map(({ id, agreementId, question }) => ({ id, agreement: agreementId, question }));
}
