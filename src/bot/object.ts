/** "This is wrong", said of an answer. */
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import type { Answer } from '../questions/types.js';
import { addObjection } from '../store/objections.js';
import { answerCard } from './answer-card.js';
import { answerTo } from './answer-question.js';
import { readAsked } from './asked-before.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { ConversationEvent } from './conversation.js';
import { type AskedOf, type Ground, groundFor } from './ground.js';
import { whoToAsk } from './secretariat.js';
import { objectionCard } from './settle-objection.js';
import { tellSecretariat } from './tell-secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** Keeps what is said to be wrong, tells the secretariat, and says who that is. The answer is worked out anew: a button may be forged. */
export async function object(bot: Bot, asker: Asker, event: ConversationEvent, data: Values): Promise<Reply> {
  const { language, person, account } = asker;
  const t = words(language);
  const say = (text: string): Reply => ({ messages: [notice(text, language)] });
  const ground = await groundFor(bot, asker, event);
  const { agreement = '' } = data;
  const asked = readAsked(data, language);
  if (!ground.library.agreements.has(agreement) || asked.text === '') return say(t.gone);

  const answer = await shownAnswer(bot, ground, asker, event, asked, agreement);
  const { text } = await answerCard(bot, ground, asker, asked, answer);
  const objection = { agreement, question: asked.text, answer: text, by: person?.id ?? null };
  const kept = await addObjection(bot.client, objection, bot.now());
  const who = await whoToAsk(bot, asker, agreement);
  if (kept === null) return say(t.alreadyObjected(who));
  // Whoever objects does not wait for the secretariat; the objection is kept already, and waits in its list.
  void tellSecretariat(bot, agreement, ({ language }) => objectionCard(bot, kept, language, account.name));
  return say(t.objected(who, person?.name ?? account.name));
}

/**
 * The answer under which the button stands. In a channel somebody else may press it, whose own agreements would answer the question
 * first: what does not rest on the button's agreement is asked of that one.
 */
async function shownAnswer(
  bot: Bot,
  ground: Ground,
  asker: Asker,
  event: ConversationEvent,
  asked: AskedOf,
  agreement: string,
): Promise<Answer> {
  const answer = await answerTo(bot, ground, asker, event, asked);
  const isIts = answer.sources.some((source) => source.agreement === agreement);
  return isIts ? answer : answerTo(bot, ground, asker, event, { ...asked, agreement });
}
