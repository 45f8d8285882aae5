/** "Hvordan går det med målene?": what has been reported in each agreement whose numbers the asker may see. */
import { answerMessage, notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { shortTitle } from '../domain/title.js';
import { type Asker, agreementsWhere } from './asker.js';
import { type Bot, today } from './bot.js';
import { progressWords } from './progress-words.js';
import { reportedOf } from './reported.js';
import { whoToAsk } from './secretariat.js';
import { sightOf } from './seen-counts.js';
import { words } from './words.js';

/** An agreement's part of the reply is read on a telephone: no longer than this. */
const ROOM = 1_500;

/** @param question may name a month or a year */
export async function showProgress(bot: Bot, asker: Asker, question: string): Promise<Reply> {
  const { language, person } = asker;
  const t = words(language);
  const ids = agreementsWhere(asker, 'seeCounts');
  const { current } = await bot.agreements.load();
  const seen = current.filter(({ agreement }) => ids.includes(agreement.id));
  if (seen.length === 0) {
    const who = await whoToAsk(bot, asker);
    return { messages: [notice(person === null ? t.notLinked(who) : t.notAllowed(who), language)] };
  }
  const inForce = seen.filter(({ agreement }) => agreement.period.to >= today(bot));
  const shown = (inForce.length > 0 ? inForce : seen).map(async (one) => {
    const { agreement } = one;
    const sight = await sightOf(bot, one, { parts: asker.parts, person: person?.id ?? null });
    const { sentences } = await reportedOf(bot, agreement, null, { text: question, language }, sight);
    const text = [`${shortTitle(agreement)}:`, ...withinRoom(sentences, language)].join('\n');
    return answerMessage({ text, sources: [] }, language);
  });
  return { messages: await Promise.all(shown) };
}

function withinRoom(sentences: readonly string[], language: Asker['language']): readonly string[] {
  let length = 0;
  const kept = sentences.filter((sentence) => {
    length += sentence.length;
    return length <= ROOM;
  });
  const left = sentences.length - kept.length;
  return left === 0 ? kept : [...kept, progressWords(language).more(left)];
}
