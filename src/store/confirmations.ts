/** What people have said of their responsibilities: that they still hold, or that they don't. The newest word counts. */
import { randomUUID } from 'node:crypto';
import { type Doer, takeTurn } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';

/** The last word on a responsibility. */
export interface Word {
  /** False: it is known to be wrong. */
  holds: boolean;
  at: Date;
  /** The person; the name is '' for somebody who is no longer known. */
  by: { id: string; name: string };
}

/** A responsibility's key, and what is said of it. */
export interface Saying {
  key: string;
  holds: boolean;
  /** In the person's own words, what is wrong. */
  text?: string;
}

export interface Said {
  agreement: string;
  responsibilities: readonly Saying[];
  by: Doer;
  at: Date;
  /** When they were asked about: what somebody has said of one since then stands, and nothing is written about it. */
  askedAt?: Date;
}

/** Keeps what is said. Returns the keys of those that it was kept for, which are all unless others have spoken since `askedAt`. */
export async function confirm(client: Client, said: Said): Promise<string[]> {
  const { agreement: agreementId, by, at, askedAt } = said;
  return client.$transaction(async (transaction) => {
    await takeTurn(transaction, agreementId);
    const settled = askedAt === undefined ? new Set<string>() : await saidSince(transaction, said, askedAt);
    const kept = said.responsibilities.filter(({ key }) => !settled.has(key));
    await transaction.confirmation.createMany({
      data: kept.map(({ key, holds }) => ({
        id: randomUUID(),
        agreementId,
        responsibility: key,
        holds,
        at,
        byId: by,
      })),
    });
    for (const { key, holds, text } of kept) {
      await recordAudit(transaction, {
        at,
        by,
        action: holds ? 'confirm-responsibility' : 'deny-responsibility',
        subject: agreementId,
        details: { responsibility: key, ...(text !== undefined && { text }) },
      });
    }
    return kept.map(({ key }) => key);
  });
}

async function saidSince(transaction: Transaction, { agreement, responsibilities }: Said, moment: Date) {
  const rows = await transaction.confirmation.findMany({
    where: {
      agreementId: agreement,
      responsibility: { in: responsibilities.map(({ key }) => key) },
      at: { gte: moment },
    },
    select: { responsibility: true },
  });
  return new Set(rows.map(({ responsibility }) => responsibility));
}

/** The last word on each responsibility of an agreement that somebody has said something of, by key. */
export async function lastWords(client: Client, agreementId: string): Promise<Map<string, Word>> {
  const rows = await client.confirmation.findMany({
    where: { agreementId },
    // Said in the same moment, the word that something is wrong outweighs the other.
    orderBy: [{ at: 'asc' }, { holds: 'desc' }],
  });
  const ids = [...new Set(rows.map(({ byId }) => byId))];
  const people = ids.length === 0 ? [] : await client.person.findMany({ where: { id: { in: ids } } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return new Map(
    rows.map(({ responsibility, holds, at, byId: id }) => [
      responsibility,
      { holds, at, by: { id, name: names.get(id) ?? '' } },
    ]),
  );
}
