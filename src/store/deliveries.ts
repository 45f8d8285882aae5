/**
 * Messages on their way: planned exactly once per key, posted at least once. A claim is a lease: it pushes the next try ahead, so a
 * delivery whose process died is taken up again by itself.
 */
import { randomUUID } from 'node:crypto';
import type { ChatName, Posted } from '../chat.js';
import type { DueKind, Recipient } from '../domain/due.js';
import type { Client } from './db.js';
import { isDuplicate } from './duplicate.js';

export interface Delivery {
  id: string;
  kind: DueKind;
  agreement: string;
  activity: string | null;
  /** Of a check-in that a party is asked alone; '' for everybody's. */
  party: string;
  period: string;
  to: Recipient;
  dueAt: Date;
  /** How often it has been tried, this time included. */
  attempts: number;
  /** Whose it is until the lease ends. */
  claim: string;
}

const CLAIMED = {
  id: true,
  key: true,
  kind: true,
  agreementId: true,
  activityId: true,
  partyId: true,
  period: true,
  personId: true,
  groupId: true,
  dueAt: true,
  attempts: true,
} as const;

/**
 * Claims up to `most` deliveries that may be tried now, for `leaseMs`. No two claims get the same one, however many processes share
 * the database: each row changes hands only while its time has not been pushed ahead by another claim.
 * @param resting kinds that nobody gets today: they stay as they are
 */
export async function claimDeliveries(
  client: Client,
  now: Date,
  most: number,
  leaseMs: number,
  resting: readonly DueKind[] = [],
): Promise<Delivery[]> {
  const candidates = await client.delivery.findMany({
    where: { state: 'planned', nextAt: { lte: now }, ...(resting.length > 0 && { kind: { notIn: [...resting] } }) },
    orderBy: { nextAt: 'asc' },
    take: most,
    select: { id: true },
  });
  if (candidates.length === 0) return [];
  const claimedBy = randomUUID();
  const id = { in: candidates.map((candidate) => candidate.id) };
  const rows = await client.delivery.updateManyAndReturn({
    where: { id, state: 'planned', nextAt: { lte: now } },
    data: { claimedBy, nextAt: new Date(now.getTime() + leaseMs), attempts: { increment: 1 } },
    select: CLAIMED,
  });
  return rows.sort(oldestFirst).map((row) => ({
    id: row.id,
    kind: row.kind as DueKind,
    agreement: row.agreementId,
    activity: row.activityId,
    party: row.partyId,
    period: row.period,
    to: recipientOf(row),
    dueAt: row.dueAt,
    attempts: row.attempts,
    claim: claimedBy,
  }));
}

/** Of those due at the same time, the one with the lower key. */
function oldestFirst(one: { dueAt: Date; key: string }, other: { dueAt: Date; key: string }): number {
  return one.dueAt.getTime() - other.dueAt.getTime() || (one.key < other.key ? -1 : 1);
}

/** How a try that did not send it ended. */
export type Setback =
  /** No longer needed. */
  | { state: 'dropped'; problem: string }
  /** Given up. */
  | { state: 'failed'; problem: string }
  /** To be tried again. */
  | { state: 'planned'; problem: string; nextAt: Date };

export interface Sent {
  id: string;
  at: Date;
  chat: ChatName;
  posted: Posted;
}

/**
 * Records deliveries that were sent, all of them in one transaction. One that another process has sent too, because this one took
 * longer than its lease, keeps the first posting.
 */
export async function recordSent(client: Client, sent: readonly Sent[]): Promise<void> {
  if (sent.length > 0) await record(client, sent, sent);
}

async function record(client: Client, sent: readonly Sent[], missing: readonly Sent[]): Promise<void> {
  const ids = sent.map(({ id }) => id);
  try {
    await client.$transaction([
      client.posting.createMany({
        data: missing.map(({ id, at, chat, posted }) => ({ deliveryId: id, sentAt: at, chat, posted })),
      }),
      client.delivery.updateMany({
        where: { id: { in: ids } },
        data: { state: 'sent', problem: null, claimedBy: null },
      }),
    ]);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const rows = await client.posting.findMany({ where: { deliveryId: { in: ids } }, select: { deliveryId: true } });
    const recorded = new Set(rows.map(({ deliveryId }) => deliveryId));
    return record(
      client,
      sent,
      sent.filter(({ id }) => !recorded.has(id)),
    );
  }
}

/** Records a setback, unless the lease has ended and another process has the delivery by now. */
export async function recordSetback(
  client: Client,
  { id, claim }: Pick<Delivery, 'id' | 'claim'>,
  setback: Setback,
): Promise<void> {
  await client.delivery.updateMany({ where: { id, claimedBy: claim }, data: { ...setback, claimedBy: null } });
}

/** Of the two columns that tell it, one is set. */
export function recipientOf({ personId, groupId }: { personId: string | null; groupId: string | null }): Recipient {
  return personId === null ? { group: groupId ?? '' } : { person: personId };
}

export interface Undelivered {
  key: string;
  state: string;
  problem: string | null;
  /** Why it was to be sent, and why to this recipient. */
  why: string;
}

/** Messages that did not arrive, for the operator. */
export async function undelivered(client: Client): Promise<Undelivered[]> {
  return client.delivery.findMany({
    where: { OR: [{ state: 'failed' }, { state: 'planned', problem: { not: null } }] },
    select: { key: true, state: true, problem: true, why: true },
    orderBy: { dueAt: 'asc' },
  });
}
