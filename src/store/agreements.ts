/** Agreements with their versions, and overviews: whole documents, read whole. */
import { createHash } from 'node:crypto';
import type { Agreement, Overview } from '../domain/agreement.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';
import { toJson } from './json.js';

/** The person or the command line that does something: a person's id, or OPERATOR. */
export type Doer = string;
export const OPERATOR: Doer = 'operator';

export interface Saved {
  change: 'new' | 'changed' | 'none';
  /** Number of the version in force afterwards. */
  version: number;
}

/** An agreement in force. */
export interface CurrentAgreement {
  agreement: Agreement;
  version: number;
  /** When its first version came here. */
  loadedAt: Date;
  /** When this version did. */
  savedAt: Date;
}

/** Saves an agreement as a new version, unless it says the same as the one in force. */
export async function saveAgreement(client: Client, agreement: Agreement, by: Doer, at: Date): Promise<Saved> {
  return client.$transaction((transaction) => saveVersion(transaction, agreement, by, at));
}

/**
 * The same, if `basedOn` is still the version in force. Null when another one came meanwhile, or the agreement is gone: then nothing
 * is saved.
 */
export async function saveAgreementOver(
  client: Client,
  agreement: Agreement,
  basedOn: number,
  by: Doer,
  at: Date,
): Promise<Saved | null> {
  return client.$transaction(async (transaction) => {
    await takeTurnIfThere(transaction, agreement.id);
    const present = await transaction.agreement.findUnique({ where: { id: agreement.id } });
    return present?.currentVersion === basedOn ? saveVersion(transaction, agreement, by, at) : null;
  });
}

/**
 * The agreement's row is written first, so that two who change the agreement, or something of it, at once come one after the other.
 * Throws where there is no such agreement.
 */
export async function takeTurn(transaction: Transaction, id: string): Promise<void> {
  if (!(await takeTurnIfThere(transaction, id))) throw new Error(`there is no agreement ${id}`);
}

async function takeTurnIfThere(transaction: Transaction, id: string): Promise<boolean> {
  const taken = await transaction.agreement.updateMany({ where: { id }, data: { currentVersion: { increment: 0 } } });
  return taken.count > 0;
}

async function saveVersion(transaction: Transaction, agreement: Agreement, by: Doer, at: Date): Promise<Saved> {
  const hash = hashOf(agreement);
  await takeTurnIfThere(transaction, agreement.id);
  const present = await transaction.agreement.findUnique({ where: { id: agreement.id } });
  const inForce = present && (await findVersion(transaction, agreement.id, present.currentVersion));
  if (inForce?.hash === hash) return { change: 'none', version: inForce.number };

  const number = (present?.currentVersion ?? 0) + 1;
  await transaction.agreement.upsert({
    where: { id: agreement.id },
    create: { id: agreement.id, currentVersion: number, loadedAt: at },
    update: { currentVersion: number },
  });
  await transaction.agreementVersion.create({
    data: { agreementId: agreement.id, number, content: toJson(agreement), hash, savedAt: at, savedBy: by },
  });
  await recordAudit(transaction, {
    at,
    by,
    action: 'save-agreement',
    subject: agreement.id,
    details: { version: number },
  });
  return { change: present === null ? 'new' : 'changed', version: number };
}

/** Saves an overview in place of the one with its id. */
export async function saveOverview(client: Client, overview: Overview, by: Doer, at: Date): Promise<Saved['change']> {
  const hash = hashOf(overview);
  return client.$transaction(async (transaction) => {
    const present = await transaction.overview.findUnique({ where: { id: overview.id } });
    if (present?.hash === hash) return 'none';
    const row = { content: toJson(overview), hash, savedAt: at };
    await transaction.overview.upsert({ where: { id: overview.id }, create: { id: overview.id, ...row }, update: row });
    await recordAudit(transaction, { at, by, action: 'save-overview', subject: overview.id, details: {} });
    return present === null ? 'new' : 'changed';
  });
}

/** All agreements in force, by id. */
export async function currentAgreements(client: Client): Promise<CurrentAgreement[]> {
  const rows = await client.agreement.findMany({ orderBy: { id: 'asc' } });
  const versions = await client.agreementVersion.findMany({
    where: { OR: rows.map((row) => ({ agreementId: row.id, number: row.currentVersion })) },
  });
  const inForce = new Map(versions.map((version) => [version.agreementId, version]));
  return rows.map(({ id, currentVersion, loadedAt }) => ({
    agreement: inForce.get(id)?.content as unknown as Agreement,
    version: currentVersion,
    loadedAt,
    savedAt: inForce.get(id)?.savedAt ?? loadedAt,
  }));
}

export async function holdsAgreements(client: Client): Promise<boolean> {
  return (await client.agreement.findFirst({ select: { id: true } })) !== null;
}

/** The version of an agreement that was in force at a moment, now if none is given; null where there was none. */
export async function agreementAsOf(client: Client, id: string, moment?: Date): Promise<Agreement | null> {
  const version = await client.agreementVersion.findFirst({
    where: { agreementId: id, ...(moment && { savedAt: { lte: moment } }) },
    orderBy: { number: 'desc' },
  });
  return version === null ? null : (version.content as unknown as Agreement);
}

/** The agreement as it stood in one of its versions. */
export async function agreementVersion(client: Client, id: string, number: number): Promise<Agreement | null> {
  const version = await findVersion(client, id, number);
  return version === null ? null : (version.content as unknown as Agreement);
}

export async function currentOverviews(client: Client): Promise<Overview[]> {
  const rows = await client.overview.findMany({ orderBy: { id: 'asc' } });
  return rows.map((row) => row.content as unknown as Overview);
}

/** A text that changes whenever an agreement or overview does: cheap enough to ask before every answer. */
export async function agreementsStamp(client: Client): Promise<string> {
  const versions = await client.agreementVersion.aggregate({ _count: true, _max: { savedAt: true } });
  const overviews = await client.overview.aggregate({ _count: true, _max: { savedAt: true } });
  return [versions, overviews].map(({ _count, _max }) => `${_count}@${_max.savedAt?.getTime() ?? 0}`).join(' ');
}

function findVersion(client: Client | Transaction, agreementId: string, number: number) {
  return client.agreementVersion.findUnique({ where: { agreementId_number: { agreementId, number } } });
}

/** sha256 of the content, the order of keys aside: PostgreSQL does not keep it. */
function hashOf(content: Agreement | Overview): string {
  const sorted = JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}
