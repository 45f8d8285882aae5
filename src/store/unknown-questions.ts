/** Questions that nobody could answer, for the secretariat. Who asked is not stored, so neither is it in the audit. */
import { randomUUID } from 'node:crypto';
import type { Language } from '../chat.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';
import { isDuplicate } from './duplicate.js';

export interface UnknownQuestion {
  id: string;
  /** Id of the agreement that was asked; '' when none was chosen. */
  agreement: string;
  text: string;
  language: Language;
  times: number;
  lastAskedAt: Date;
  state: 'open' | 'answered' | 'dismissed';
}

/** A question as it may be kept: whatever identifies a person is out of it already. */
export interface QuestionToKeep {
  agreement: string;
  /** Its words in small letters: the same question asked twice is one row. */
  wording: string;
  text: string;
  language: Language;
}

/**
 * Keeps a question, or counts it up. One that was answered is open again, for its answer did not hold; one that was put away stays so.
 */
export async function keepUnknownQuestion(client: Client, question: QuestionToKeep, at: Date): Promise<void> {
  const { agreement: agreementId, wording, text, language } = question;
  const created = { id: randomUUID(), agreementId, wording, text, language, times: 1, firstAskedAt: at };
  try {
    await client.unknownQuestion.create({ data: { ...created, lastAskedAt: at, state: 'open' } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const where = { agreementId, wording };
    await client.$transaction([
      client.unknownQuestion.updateMany({ where, data: { times: { increment: 1 }, lastAskedAt: at } }),
      client.unknownQuestion.updateMany({ where: { ...where, state: 'answered' }, data: REOPENED }),
    ]);
  }
}

const REOPENED = { state: 'open', settledAt: null, settledById: null };

/** The open questions of these agreements and of none, the newest first. */
export async function openUnknownQuestions(
  client: Client,
  agreements: readonly string[],
  most: number,
): Promise<UnknownQuestion[]> {
  const orderBy = [{ lastAskedAt: 'desc' as const }, { id: 'asc' as const }];
  const rows = await client.unknownQuestion.findMany({ where: openIn(agreements), orderBy, take: most });
  return rows.map(toQuestion);
}

/** How many there are of them. */
export function countUnknownQuestions(client: Client, agreements: readonly string[]): Promise<number> {
  return client.unknownQuestion.count({ where: openIn(agreements) });
}

function openIn(agreements: readonly string[]) {
  return { state: 'open', agreementId: { in: [...agreements, ''] } };
}

export async function findUnknownQuestion(client: Client, id: string): Promise<UnknownQuestion | null> {
  const row = await client.unknownQuestion.findUnique({ where: { id } });
  return row === null ? null : toQuestion(row);
}

/** Puts an open question away. False when it was settled already. */
export async function dismissUnknownQuestion(client: Client, id: string, by: string, at: Date): Promise<boolean> {
  return client.$transaction((transaction) => settle(transaction, id, 'dismissed', by, at));
}

/** Settles an open question, once. False, and nothing changed, when it was settled already. */
export async function settle(
  transaction: Transaction,
  id: string,
  state: 'answered' | 'dismissed',
  by: string,
  at: Date,
): Promise<boolean> {
  const settled = { state, settledAt: at, settledById: by };
  const { count } = await transaction.unknownQuestion.updateMany({ where: { id, state: 'open' }, data: settled });
  if (count > 0) await recordAudit(transaction, { at, by, action: 'settle-question', subject: id, details: { state } });
  return count > 0;
}

/** Opens an answered question again: its answer was undone. */
export async function reopen(transaction: Transaction, id: string): Promise<void> {
  await transaction.unknownQuestion.updateMany({ where: { id, state: 'answered' }, data: REOPENED });
}

const YEAR_MS = 365 * 24 * 3_600_000;
const MOST_KEPT = 10_000;

/** Drops what nobody has asked for a year, and of more than `most` those asked longest ago. */
export async function forgetUnknownQuestions(client: Client, now: Date, most = MOST_KEPT): Promise<void> {
  const orderBy = [{ lastAskedAt: 'desc' as const }, { id: 'asc' as const }];
  const [tooMany] = await client.unknownQuestion.findMany({ orderBy, skip: most, take: 1 });
  const yearAgo = new Date(now.getTime() - YEAR_MS);
  await client.unknownQuestion.deleteMany({
    where: {
      OR: [{ lastAskedAt: { lt: yearAgo } }, ...(tooMany ? [{ lastAskedAt: { lte: tooMany.lastAskedAt } }] : [])],
    },
  });
}

function toQuestion(row: {
  id: string;
  agreementId: string;
  text: string;
  language: string;
  times: number;
  lastAskedAt: Date;
  state: string;
}): UnknownQuestion {
  const { id, agreementId, text, language, times, lastAskedAt, state } = row;
  return {
    id,
    agreement: agreementId,
    text,
    language: language === 'en' ? 'en' : 'da',
    times,
    lastAskedAt,
    state: state as UnknownQuestion['state'],
  };
}
