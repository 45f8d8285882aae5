/** Names that the secretariat has given to activities and actors. A row is never deleted: undoing it says who and when. */
import { randomUUID } from 'node:crypto';
import type { Alias, AliasKind } from '../domain/alias.js';
import { takeTurn } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';
import { reopen, settle } from './unknown-questions.js';

export interface GivenAlias extends Alias {
  addedAt: Date;
  /** Id of the person. */
  addedBy: string;
  /** Null while it is in use. */
  removed: { at: Date; by: string } | null;
}

export interface AliasToAdd extends Omit<Alias, 'id'> {
  /** Id of the open question that it answers. */
  question: string;
}

export type AddedAlias<Refusal> = { added: GivenAlias } | { refused: Refusal } | { settled: true };

/**
 * Gives an alias and settles its question. `refusal` is asked about the aliases that the agreement has at that very moment, so that
 * two people cannot give one name to two things. Nothing is changed when it refuses, or when the question was settled already.
 */
export async function addAlias<Refusal>(
  client: Client,
  alias: AliasToAdd,
  refusal: (aliases: readonly Alias[]) => Refusal | null,
  by: string,
  at: Date,
): Promise<AddedAlias<Refusal>> {
  const { agreement: agreementId, target, text, question: questionId } = alias;
  return client.$transaction(async (transaction) => {
    await takeTurn(transaction, agreementId);
    const refused = refusal(await aliasesOf(transaction, [agreementId]));
    if (refused !== null) return { refused };
    if (!(await settle(transaction, questionId, 'answered', by, at))) return { settled: true };
    const given = { id: randomUUID(), agreementId, kind: target.kind, targetId: target.id, text };
    const row = await transaction.alias.create({ data: { ...given, addedAt: at, addedById: by, questionId } });
    const details = { alias: row.id, kind: target.kind, target: target.id, text };
    await recordAudit(transaction, { at, by, action: 'add-alias', subject: agreementId, details });
    return { added: toAlias(row) };
  });
}

/** Takes an alias back and opens the question that it came from. False when that was done already. */
export async function removeAlias(client: Client, id: string, by: string, at: Date): Promise<boolean> {
  return client.$transaction(async (transaction) => {
    const data = { removedAt: at, removedById: by };
    const { count } = await transaction.alias.updateMany({ where: { id, removedAt: null }, data });
    if (count === 0) return false;
    const { agreementId, questionId, text } = await transaction.alias.findUniqueOrThrow({ where: { id } });
    if (questionId !== null) await reopen(transaction, questionId);
    const details = { alias: id, text };
    await recordAudit(transaction, { at, by, action: 'remove-alias', subject: agreementId, details });
    return true;
  });
}

export async function findAlias(client: Client, id: string): Promise<GivenAlias | null> {
  const row = await client.alias.findUnique({ where: { id } });
  return row === null ? null : toAlias(row);
}

/** The aliases in use, the oldest first: of these agreements, or of all. */
export async function aliasesOf(client: Client | Transaction, agreements?: readonly string[]): Promise<GivenAlias[]> {
  const where = { removedAt: null, ...(agreements && { agreementId: { in: [...agreements] } }) };
  return (await client.alias.findMany({ where, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] })).map(toAlias);
}

/** The aliases of these agreements that were taken back, the last one first. */
export async function removedAliases(
  client: Client,
  agreements: readonly string[],
  most: number,
): Promise<GivenAlias[]> {
  const where = { removedAt: { not: null }, agreementId: { in: [...agreements] } };
  const rows = await client.alias.findMany({ where, orderBy: [{ removedAt: 'desc' }, { id: 'asc' }], take: most });
  return rows.map(toAlias);
}

/** A text that changes whenever an alias is given or taken back. No row is ever deleted, so the two counts tell. */
export async function aliasesStamp(client: Client): Promise<string> {
  const { _count } = await client.alias.aggregate({ _count: { _all: true, removedAt: true } });
  return `${_count._all}-${_count.removedAt}`;
}

function toAlias(row: {
  id: string;
  agreementId: string;
  kind: string;
  targetId: string;
  text: string;
  addedAt: Date;
  addedById: string;
  removedAt: Date | null;
  removedById: string | null;
}): GivenAlias {
  const { id, agreementId, kind, targetId, text, addedAt, addedById, removedAt, removedById } = row;
  return {
    id,
    agreement: agreementId,
    target: { kind: kind as AliasKind, id: targetId },
    text,
    addedAt,
    addedBy: addedById,
    removed: removedAt === null ? null : { at: removedAt, by: removedById ?? '' },
  };
}
