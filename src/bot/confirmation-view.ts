/** The responsibilities of those whom a person stands for: which are still to be confirmed, and what was said of the others. */
import { createHash } from 'node:crypto';
import { type ConfirmationView, MOST_ON_CARD } from '../card/confirmation.js';
import type { ConfirmationRow } from '../card/confirmation-rows.js';
import { confirmationReceipt } from '../card/confirmation-said.js';
import type { Language, Message } from '../chat.js';
import { isOpen, type Placed, placedResponsibilities, type Question } from '../domain/confirmation.js';
import type { AgreementFacts } from '../domain/due.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { lastWords, type Word } from '../store/confirmations.js';
import { gatherFacts } from '../store/facts.js';
import { type Bot, reachOf, today } from './bot.js';

/** What is known of an agreement's responsibilities. */
export interface Record {
  facts: AgreementFacts;
  words: ReadonlyMap<string, Word>;
}

export async function readRecord(bot: Bot, current: CurrentAgreement): Promise<Record> {
  const [[facts], words] = await Promise.all([
    gatherFacts(bot.client, [current], reachOf(bot)),
    lastWords(bot.client, current.agreement.id),
  ]);
  if (facts === undefined) throw new Error(`no facts about ${current.agreement.id}`);
  return { facts, words };
}

/** A person's part of a question. */
export interface Asking {
  question: Question;
  /** All that the person can confirm, in the agreement's order. */
  own: Placed[];
  /** What the question still asks about. */
  open: Placed[];
  /** What of it stands on the next card. */
  page: Placed[];
}

/** What a person is asked: the responsibilities of the actors that the person stands for today, as far as they have not ended. */
export function askingOf(bot: Bot, { facts, words }: Record, person: string, question: Question): Asking {
  const actors = new Set(facts.members.filter((member) => member.person === person).map(({ actor }) => actor));
  const own = placedResponsibilities(facts.agreement).filter(
    ({ row, ends }) => actors.has(row.actor) && ends >= today(bot),
  );
  const open = own.filter((placed) => {
    const spokenOf = facts.spokenOf.get(placed.key) ?? facts.loadedAt;
    const lastWord = words.get(placed.key)?.at ?? null;
    return isOpen(question, placed, { spokenOf, lastWord }, bot.rhythm.zone);
  });
  return { question, own, open, page: open.slice(0, MOST_ON_CARD) };
}

export function viewOf({ facts }: Record, { question, open, page }: Asking): ConfirmationView {
  const { agreement } = facts;
  return {
    agreement: { title: shortTitle(agreement) },
    rows: page.map(toRow),
    more: open.length - page.length,
    data: {
      agreement: agreement.id,
      of: question.of,
      asked: question.askedAt.toISOString(),
      shown: digest(page),
    },
  };
}

/** Short for these responsibilities: a button confirms what its card shows and nothing else. */
export function digest(shown: readonly Placed[]): string {
  const keys = JSON.stringify(shown.map(({ key }) => key));
  return createHash('sha256').update(keys).digest('hex').slice(0, 16);
}

/** What was said since the question was asked, whoever said it. */
export function receiptOf({ facts, words }: Record, { own, question }: Asking, language: Language): Message {
  const said = own.flatMap((placed) => {
    const word = words.get(placed.key);
    return word === undefined || word.at < question.askedAt
      ? []
      : [{ row: toRow(placed), holds: word.holds, by: word.by.name, at: word.at }];
  });
  return confirmationReceipt({ agreement: { title: shortTitle(facts.agreement) }, said }, language);
}

export function toRow({ activity, row }: Placed): ConfirmationRow {
  return {
    activity: activity?.name ?? null,
    role: row.role,
    task: row.task ?? null,
    conditional: row.conditional === true,
  };
}
