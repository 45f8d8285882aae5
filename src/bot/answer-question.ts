/** A question: answered from the agreements, with its place in them, or asked back, or honestly not known. */

import { factsMessage, notice } from '../card/notice.js';
import type { ChatEvent, Reply } from '../chat.js';
import { answerQuestion } from '../questions/answer.js';
import { activityFacts } from '../questions/answers/activity-facts.js';
import type { Answer } from '../questions/types.js';
import { basisOf, sourcesOf } from './answer-basis.js';
import { answerCard } from './answer-card.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { completeAnswer } from './complete-answer.js';
import type { ConversationEvent } from './conversation.js';
import { type AskedOf, type Ground, groundFor } from './ground.js';
import { keepUnknown } from './keep-unknown.js';
import { whoToAsk } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/**
 * @param agreement the one that is asked about; null for all, with the asker's own first and before them the channel's
 */
export async function replyToQuestion(
  bot: Bot,
  asker: Asker,
  event: ConversationEvent & Pick<ChatEvent, 'kind'>,
  text: string,
  agreement: string | null,
): Promise<Reply> {
  const ground = await groundFor(bot, asker, event);
  // A choice that is pressed is a whole question; what is written may lean on the one before.
  const before = event.kind === 'message' ? bot.topics.of(event) : undefined;
  const asked = { text, agreement, ...(before && { before }) };
  const answer = await answerTo(bot, ground, asker, event, asked);
  bot.topics.remember(event, answer);
  // What has not been reported yet was understood all the same: no alias mends it.
  if (answer.kind === 'unknown' && answer.wanted === undefined) {
    await keepUnknown(bot, { text, language: asker.language, agreement: meant(ground, agreement) });
  }
  const messages = [await answerCard(bot, ground, asker, asked, answer)];
  if (asker.person === null && answer.kind === 'unknown') {
    messages.push(notice(words(asker.language).notLinked(await whoToAsk(bot, asker)), asker.language));
  }
  return { messages };
}

/** The only agreement that a question can have meant: the chosen one, or the only one of the channel or the asker. */
function meant({ library, own }: Ground, chosen: string | null): string | null {
  const [only, ...others] = own;
  const id = chosen ?? (others.length === 0 ? only : undefined);
  return id !== undefined && library.agreements.has(id) ? id : null;
}

/** The answer that the card gives, and that is told of when somebody says that it is wrong. */
export function answerTo(
  bot: Bot,
  { library, own, today }: Ground,
  { language, parts, person }: Asker,
  { conversation }: ConversationEvent,
  asked: AskedOf,
): Promise<Answer> {
  const question = { ...asked, language, own, today, sourcesNamed: true };
  const viewer = { parts, person: person?.id ?? null, alone: conversation.kind === 'personal' };
  return completeAnswer(bot, answerQuestion(library, question), question, viewer);
}

/** An activity's fact card. */
export async function replyWithActivity(
  bot: Bot,
  asker: Asker,
  event: ConversationEvent,
  data: Values,
): Promise<Reply> {
  const { library } = await groundFor(bot, asker, event);
  const agreement = library.agreements.get(data.agreement ?? '')?.agreement;
  const facts = agreement && activityFacts(agreement, data.activity ?? '', asker.language);
  if (!facts) return { messages: [notice(words(asker.language).gone, asker.language)] };
  const about = { agreement: agreement.id, activities: [data.activity ?? ''], actors: [], question: facts.name };
  bot.topics.remember(event, { kind: 'answer', topic: about });
  const bases = facts.sources.map((source) => basisOf(library, source));
  const sources = sourcesOf(bases, asker.language, () => '');
  const view = { title: facts.name, subtitle: facts.agreement, facts: facts.facts, sources };
  return { messages: [factsMessage(view, asker.language)] };
}
