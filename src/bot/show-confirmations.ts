/** "Confirm": what those whom somebody stands for are responsible for, to be confirmed at any time. */
import { confirmationCard } from '../card/confirmation.js';
import { notice } from '../card/notice.js';
import type { Message, Reply } from '../chat.js';
import type { CurrentAgreement } from '../store/agreements.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { askingOf, readRecord, receiptOf, viewOf } from './confirmation-view.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

/** One card for each agreement in which the asker has something to confirm. */
export async function showConfirmations(bot: Bot, asker: Asker): Promise<Reply> {
  const { language, person } = asker;
  const t = words(language);
  if (person === null) return { messages: [notice(t.notLinked(await whoToAsk(bot, asker)), language)] };
  const mine = new Set(asker.parts.filter(({ actor }) => actor !== null).map(({ agreement }) => agreement));
  const { current } = await bot.agreements.load();
  const own = current.filter(({ agreement }) => mine.has(agreement.id));
  const cards = await Promise.all(own.map((one) => cardOf(bot, asker, one, person.id)));
  const messages = cards.filter((card) => card !== null);
  return { messages: messages.length > 0 ? messages : [notice(t.nothingToConfirm, language)] };
}

async function cardOf(
  bot: Bot,
  { language }: Asker,
  current: CurrentAgreement,
  person: string,
): Promise<Message | null> {
  const record = await readRecord(bot, current);
  const asking = askingOf(bot, record, person, { of: 'all', askedAt: bot.now() });
  if (asking.own.length === 0) return null;
  return asking.open.length > 0
    ? confirmationCard(viewOf(record, asking), language)
    : receiptOf(record, asking, language);
}
