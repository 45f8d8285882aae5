/** Planning messages: exactly once per key, whichever process plans them. */
import { randomUUID } from 'node:crypto';
import type { Due, Recipient } from '../domain/due.js';
import type { Client } from './db.js';
import { isDuplicate } from './duplicate.js';

/** Due work that somebody can be reached for. */
export type Addressed = Due & { to: Recipient };

/** Rows in one statement: Prisma takes at most 999 variables at a time on SQLite. */
const CHUNK = 200;

/**
 * Plans what is not planned yet. The number of new deliveries is returned. What waited to be sent to the same recipient about the
 * same thing is dropped: after an outage nobody gets two steps of a ladder at once.
 */
export async function planDeliveries(client: Client, all: readonly Addressed[]): Promise<number> {
  const dues = [...new Map(all.map((due) => [due.key, due])).values()];
  let planned = 0;
  for (let start = 0; start < dues.length; start += CHUNK) {
    planned += await planChunk(client, dues.slice(start, start + CHUNK));
  }
  return planned;
}

async function planChunk(client: Client, dues: readonly Addressed[]): Promise<number> {
  const known = await knownKeys(client, dues);
  const missing = dues.filter((due) => !known.has(due.key));
  if (missing.length === 0) return 0;
  try {
    await client.$transaction(planning(client, missing));
    return missing.length;
  } catch (error) {
    // Another instance has planned some of them in the meantime; nothing of this chunk was written.
    if (isDuplicate(error)) return planChunk(client, missing);
    throw error;
  }
}

/** The statements that plan these, of which none is planned yet; for one transaction. */
export function planning(client: Client, dues: readonly Addressed[]) {
  const rows = dues.map(toRow);
  // A check-in is the first about its month, and a departure is asked about once: they take nothing's place.
  const overtaking = rows.filter(({ kind }) => kind !== 'check-in' && kind !== 'successor');
  return [
    ...overtaking.map((row) =>
      client.delivery.updateMany({
        where: { state: 'planned', ...before(row) },
        data: { state: 'dropped', problem: 'a later message about the same took its place', claimedBy: null },
      }),
    ),
    client.delivery.createMany({ data: rows }),
  ];
}

/** The keys of these that are planned already, whatever became of them. */
export async function knownKeys(client: Client, dues: readonly Due[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < dues.length; start += CHUNK) {
    const keys = dues.slice(start, start + CHUNK).map((due) => due.key);
    const rows = await client.delivery.findMany({ where: { key: { in: keys } }, select: { key: true } });
    for (const { key } of rows) known.add(key);
  }
  return known;
}

function toRow(due: Addressed) {
  return {
    id: randomUUID(),
    key: due.key,
    kind: due.kind,
    agreementId: due.agreement,
    activityId: due.activity ?? null,
    partyId: due.party ?? '',
    period: due.period,
    personId: 'person' in due.to ? due.to.person : null,
    groupId: 'group' in due.to ? due.to.group : null,
    dueAt: due.at,
    why: due.why,
    state: 'planned',
    nextAt: due.at,
    attempts: 0,
  };
}

/** What was due earlier, to the same recipient about the same. What is about no activity is about the same only in one kind. */
function before({ kind, dueAt, ...row }: ReturnType<typeof toRow>) {
  const { agreementId, activityId, partyId, period, personId, groupId } = row;
  const same = activityId === null ? { kind } : {};
  return { ...same, agreementId, activityId, partyId, period, personId, groupId, dueAt: { lt: dueAt } };
}
