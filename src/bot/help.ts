/** What this person can do here. */
import { helpMessage, notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

export async function showHelp(bot: Bot, asker: Asker): Promise<Reply> {
  const { language } = asker;
  const t = words(language);
  const { ask, waiting, status, promised, channel, evaluationDay, unanswered, aliases, confirm, help } = t.commands;
  const commands = [
    ask,
    ...(asker.parts.length > 0 ? [waiting] : []),
    ...(asker.parts.some(({ actor }) => actor !== null) ? [promised, confirm] : []),
    ...(agreementsWhere(asker, 'seeStatus').length > 0 ? [status] : []),
    ...(agreementsWhere(asker, 'administer').length > 0 ? [channel, evaluationDay, unanswered, aliases] : []),
    help,
  ];
  const messages = [helpMessage({ commands }, language)];
  if (asker.person === null) messages.push(notice(t.notLinked(await whoToAsk(bot, asker)), language));
  return { messages };
}
