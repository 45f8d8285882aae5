/** What somebody said is wrong, as the secretariat sees it, and its "Looked at". */
import { notice } from '../card/notice.js';
import { objectionMessage } from '../card/objection.js';
import type { Language, Message, Reply } from '../chat.js';
import { may } from '../domain/permission.js';
import { shortTitle } from '../domain/title.js';
import { findObjection, type Objection, settleObjection } from '../store/objections.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { notAllowed } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** @param account the name of the account that said so, where it is known and linked to nobody */
export async function objectionCard(
  bot: Bot,
  objection: Objection,
  language: Language,
  account: string | null = null,
): Promise<Message> {
  const { id, agreement, question, answer, by, settled } = objection;
  const found = (await bot.agreements.load()).find(agreement)?.agreement;
  const title = found === undefined ? agreement : shortTitle(found);
  const saidBy = by === null ? { account } : { person: by };
  return objectionMessage({ id, agreement: title, question, answer, by: saidBy, settled }, language);
}

export async function showObjection(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openObjection(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  return { messages: [await objectionCard(bot, opened.objection, asker.language)] };
}

/** Of two who press at once one has looked; the other sees who. */
export async function settle(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openObjection(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { id } = opened.objection;
  await settleObjection(bot.client, id, opened.by, bot.now());
  const after = (await findObjection(bot.client, id)) ?? opened.objection;
  return { messages: [], update: await objectionCard(bot, after, asker.language) };
}

async function openObjection(
  bot: Bot,
  asker: Asker,
  data: Values,
): Promise<{ objection: Objection; by: string } | { refused: Reply }> {
  const refuse = (text: string) => ({ refused: { messages: [notice(text, asker.language)] } });
  const t = words(asker.language);
  const objection = await findObjection(bot.client, data.objection ?? '');
  if (objection === null) return refuse(t.gone);
  const { agreement } = objection;
  if (asker.person === null || !may('administer', asker.parts, agreement)) {
    return { refused: await notAllowed(bot, asker, agreement) };
  }
  return { objection, by: asker.person.id };
}
