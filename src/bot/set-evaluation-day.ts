/** Written by the secretariat: the day of the yearly evaluation, whatever the agreement's own rule gives. */
import { formatDayOfYear } from '../card/format.js';
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { shortTitle } from '../domain/title.js';
import { setEvaluationDay } from '../store/evaluation-day.js';
import { administeredAgreement } from './administered-agreement.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { EvaluationDay } from './command.js';
import { words } from './words.js';

/** @param agreement id of the chosen one; null: the asker's only one, or a question which */
export async function chooseEvaluationDay(
  bot: Bot,
  asker: Asker,
  { said, day }: EvaluationDay,
  agreement: string | null,
): Promise<Reply> {
  const t = words(asker.language);
  const found = await administeredAgreement(bot, asker, agreement, said);
  if ('reply' in found) return found.reply;
  if (day === null) return { messages: [notice(t.badDay, asker.language)] };
  const { id } = found.current.agreement;
  await bot.client.$transaction((transaction) => setEvaluationDay(transaction, id, day, found.by, bot.now()));
  const text = t.evaluationDaySet(shortTitle(found.current.agreement), formatDayOfYear(day, asker.language));
  return { messages: [notice(text, asker.language)] };
}
