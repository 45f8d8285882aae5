/** "Hvornår er næste indberetning?": the next month that is asked about, in each of the asker's agreements. */
import { formatDate, formatMonth } from '../card/format.js';
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { shortTitle } from '../domain/title.js';
import type { Asker } from './asker.js';
import { type Bot, today } from './bot.js';
import { nextRound } from './next-round.js';
import { progressWords } from './progress-words.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

export async function showNextRounds(bot: Bot, asker: Asker): Promise<Reply> {
  const { language, parts, person } = asker;
  const t = progressWords(language);
  if (person === null) return { messages: [notice(words(language).notLinked(await whoToAsk(bot, asker)), language)] };
  const mine = new Set(parts.map(({ agreement }) => agreement));
  const { current } = await bot.agreements.load();
  const own = current.map(({ agreement }) => agreement).filter(({ id }) => mine.has(id));
  const inForce = own.filter(({ period }) => period.to >= today(bot));
  const lines = (inForce.length > 0 ? inForce : own).map(async (agreement) => {
    const next = await nextRound(bot, agreement, null);
    const when =
      next === null ? t.noNextRound : t.nextRound(formatDate(next.date, language), formatMonth(next.month, language));
    return `${shortTitle(agreement)}: ${when}`;
  });
  return { messages: [notice((await Promise.all(lines)).join('\n'), language)] };
}
