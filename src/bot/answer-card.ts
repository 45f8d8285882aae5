/** An answer as a card: what it says, where that stands, how far it can be trusted, and what can be done about it. */
import type { Button } from '../card/message.js';
import { answerMessage, choicesMessage } from '../card/notice.js';
import type { Message } from '../chat.js';
import type { Library } from '../questions/library.js';
import type { Answer } from '../questions/types.js';
import { basisOf, sourcesOf } from './answer-basis.js';
import { writeAsked } from './asked-before.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { AskedOf, Ground } from './ground.js';
import { writePlaces } from './places.js';
import { confirmationOf, versionOf } from './trust.js';
import { words } from './words.js';

export async function answerCard(
  bot: Bot,
  { loaded, library }: Ground,
  { language }: Asker,
  asked: AskedOf,
  answer: Answer,
): Promise<Message> {
  if (answer.kind === 'clarify' && answer.choices !== undefined && answer.choices.length > 0) {
    return choicesMessage({ text: answer.text, choices: answer.choices }, language);
  }
  const bases = answer.sources.map((source) => basisOf(library, source));
  const [only, ...others] = new Set(answer.sources.map(({ agreement }) => agreement));
  const shown = { loaded, language };
  const several = others.length > 0;
  const dated = only === undefined || several ? null : only;
  const trust = [
    dated === null ? '' : versionOf(bot, shown, dated, 'version'),
    await confirmationOf(bot, shown, bases, dated),
  ];
  return answerMessage(
    {
      text: answer.text,
      sources: sourcesOf(bases, language, (id) => (several ? versionOf(bot, shown, id, 'versionNote') : '')),
      trust: trust.filter((line) => line !== '').join(' '),
      buttons: buttonsOf(library, asked, answer, {
        language,
        hasText: bases.some(({ passages }) => passages.length > 0),
      }),
    },
    language,
  );
}

/** A don't-know has a text to show too, where it says what the agreement has instead. */
function buttonsOf(
  library: Library,
  asked: AskedOf,
  answer: Answer,
  { language, hasText }: { language: Asker['language']; hasText: boolean },
): Button[] {
  const t = words(language);
  const { activity, kind, sources } = answer;
  const agreement = sources.map((source) => source.agreement).find((id) => library.agreements.has(id));
  const show: Button[] = activity ? [{ label: t.showActivity, action: 'show-activity', data: { ...activity } }] : [];
  if (agreement === undefined || kind === 'clarify') return show;
  const text = { label: t.showText, action: 'show-text', data: { agreement, places: writePlaces(answer, agreement) } };
  const wrong = { label: t.thisIsWrong, action: 'object', data: { agreement, ...writeAsked(asked, language) } };
  return hasText ? [...show, text, wrong] : [...show, wrong];
}
