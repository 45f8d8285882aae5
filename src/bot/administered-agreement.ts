/** Which agreement somebody of the secretariat means, when a command does not name one. */
import { choicesMessage, notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import { notAllowed } from './secretariat.js';
import { words } from './words.js';

/**
 * The agreement that the asker administers, or the reply that says no or asks which.
 * @param agreement id of the chosen one; null: not chosen yet
 * @param said what was written: a choice says it again, for that agreement
 */
export async function administeredAgreement(
  bot: Bot,
  asker: Asker,
  agreement: string | null,
  said: string,
): Promise<{ current: CurrentAgreement; by: string } | { reply: Reply }> {
  const { language, person } = asker;
  const t = words(language);
  const say = (text: string) => ({ reply: { messages: [notice(text, language)] } });
  const ids = agreementsWhere(asker, 'administer');
  if (person === null || ids.length === 0) return { reply: await notAllowed(bot, asker) };
  const administered = (await bot.agreements.load()).current.filter((one) => ids.includes(one.agreement.id));
  const [only, second] = administered.filter((one) => agreement === null || one.agreement.id === agreement);
  if (only === undefined) return say(t.gone);
  if (second === undefined) return { current: only, by: person.id };
  const choices = administered.map((one) => ({
    label: shortTitle(one.agreement),
    question: said,
    agreement: one.agreement.id,
  }));
  return { reply: { messages: [choicesMessage({ text: t.whichAgreement, choices }, language)] } };
}
