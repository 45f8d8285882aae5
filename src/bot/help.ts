/** What this person can do here. */
import { helpMessage, notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { type Asker, agreementsWhere } from './asker.js';
import { awayWords } from './away-words.js';
import type { Bot } from './bot.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

export async function showHelp(bot: Bot, asker: Asker): Promise<Reply> {
  const { language } = asker;
  const t = words(language);
  const { ask, waiting, status, promised, channel, evaluationDay, unanswered, aliases, confirm, help } = t.commands;
  const { away, pause } = awayWords[language];
  const reports = asker.parts.some(({ actor }) => actor !== null) || agreementsWhere(asker, 'saveCheckIn').length > 0;
  const commands = [
    ask,
    ...(asker.parts.length > 0 ? [waiting] : []),
    ...(asker.parts.some(({ actor }) => actor !== null) ? [promised, confirm] : []),
    ...(asker.parts.length > 0 ? [away] : []),
    ...(reports ? [pause] : []),
    ...(agreementsWhere(asker, 'seeStatus').length > 0 ? [status] : []),
    ...(agreementsWhere(asker, 'enterOverlap').length > 0 ? [t.commands.overlaps] : []),
    ...(agreementsWhere(asker, 'administer').length > 0
      ? [channel, evaluationDay, unanswered, aliases, t.commands.measures]
      : []),
    help,
  ];
  const messages = [helpMessage({ commands }, language)];
  if (asker.person === null) messages.push(notice(t.notLinked(await whoToAsk(bot, asker)), language));
  return { messages };
}
