/** "Yes, it holds": what the card shows is confirmed. */
import { type ConfirmationNote, confirmationCard } from '../card/confirmation.js';
import type { Language, Message, Reply } from '../chat.js';
import { confirm } from '../store/confirmations.js';
import { lastAskedToConfirm } from '../store/standing-messages.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { askingOf, digest, type Record, readRecord, receiptOf, viewOf } from './confirmation-view.js';
import { type OpenConfirmation, openConfirmation } from './open-confirmation.js';
import { replaceStanding } from './replace-standing.js';
import type { Values } from './values.js';

/** Confirms all that the card shows, unless that is not what is asked any more: then nothing is, and the card shows how it is now. */
export async function confirmResponsibilities(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openConfirmation(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { asking } = opened;
  if (data.shown !== digest(asking.page)) return asThingsAre(bot, asker, opened, { kind: 'changed' });
  const kept = await confirm(bot.client, {
    agreement: opened.current.agreement.id,
    responsibilities: asking.page.map(({ key }) => ({ key, holds: true })),
    by: opened.by.id,
    at: bot.now(),
    askedAt: asking.question.askedAt,
  });
  const note: ConfirmationNote =
    kept.length === asking.page.length ? { kind: 'confirmed', count: kept.length } : { kind: 'changed' };
  return asThingsAre(bot, asker, opened, note);
}

/** The rest of the question, or its receipt when all of it is answered; then on every card that asked for the same. */
export async function asThingsAre(
  bot: Bot,
  { language }: Asker,
  { current, asking, by }: OpenConfirmation,
  note: ConfirmationNote,
): Promise<Reply> {
  const record = await readRecord(bot, current);
  const now = askingOf(bot, record, by.id, asking.question);
  if (now.open.length > 0) return { messages: [], update: confirmationCard(viewOf(record, now), language, note) };
  await showEverywhere(bot, record, by.id);
  return { messages: [], update: receiptOf(record, now, language) };
}

/** Others who stand for the same actor are asked nothing any more; a card that still asks something is left alone. */
async function showEverywhere(bot: Bot, record: Record, by: string): Promise<void> {
  const { agreement, members } = record.facts;
  const period = await lastAskedToConfirm(bot.client, agreement.id, by);
  if (period === null) return;
  const receipt = (language: Language, person: string | null): Message | null => {
    if (person === null) return null;
    const lapsed = askingOf(bot, record, person, { of: 'lapsed', askedAt: bot.now() });
    const since = sentAt(record, person);
    return lapsed.open.length > 0 || since === null
      ? null
      : receiptOf(record, { ...lapsed, question: { of: 'lapsed', askedAt: since } }, language);
  };
  await replaceStanding(bot, {
    about: { agreement: agreement.id, activity: null, period, kind: 'confirmation' },
    message: receipt,
    whoMaySee: async () => members.filter(({ actor }) => actor !== null).map(({ person }) => person),
  });
}

/** When the person was asked last; null for never. */
function sentAt({ facts }: Record, person: string): Date | null {
  const moments = facts.askedToConfirm.flatMap((asked) => (asked.person === person && asked.at ? [asked.at] : []));
  return moments.sort((a, b) => b.getTime() - a.getTime())[0] ?? null;
}
