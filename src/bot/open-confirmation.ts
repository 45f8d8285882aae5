/** Finding what a card about responsibilities asked, for somebody who may answer it: who stands for the actor today. */
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import type { Question } from '../domain/confirmation.js';
import type { CurrentAgreement } from '../store/agreements.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { type Asking, askingOf, type Record, readRecord } from './confirmation-view.js';
import { notAllowed } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

export interface OpenConfirmation {
  current: CurrentAgreement;
  record: Record;
  asking: Asking;
  /** The person. */
  by: { id: string; name: string };
}

export async function openConfirmation(
  bot: Bot,
  asker: Asker,
  data: Values,
): Promise<OpenConfirmation | { refused: Reply }> {
  const t = words(asker.language);
  const refuse = (text: string) => ({ refused: { messages: [notice(text, asker.language)] } });
  const { agreement: id = '' } = data;
  const current = (await bot.agreements.load()).find(id);
  const question = readQuestion(bot, data);
  if (current === undefined || question === null) return refuse(t.gone);
  const { person, parts } = asker;
  if (person === null || !parts.some(({ agreement, actor }) => agreement === id && actor !== null)) {
    return { refused: await notAllowed(bot, asker, id) };
  }
  const record = await readRecord(bot, current);
  const asking = askingOf(bot, record, person.id, question);
  if (asking.own.length === 0) return { refused: await notAllowed(bot, asker, id) };
  return { current, record, asking, by: person };
}

/** Null for what no card of ours carries. */
function readQuestion(bot: Bot, { of, asked = '' }: Values): Question | null {
  const askedAt = new Date(asked);
  if (Number.isNaN(askedAt.getTime()) || askedAt > bot.now()) return null;
  return of === 'lapsed' || of === 'all' ? { of, askedAt } : null;
}
