/** A question: answered from the agreements, with its place in them, or asked back, or honestly not known. */

import { answerMessage, choicesMessage, factsMessage, notice } from '../card/notice.js';
import type { Message, Reply } from '../chat.js';
import { shortTitle } from '../domain/title.js';
import { activityFacts } from '../questions/activity-facts.js';
import { answerQuestion } from '../questions/answer.js';
import type { Library } from '../questions/library.js';
import type { Answer, AnswerSource } from '../questions/types.js';
import { agreementsOfChannel } from '../store/channels.js';
import type { Loaded } from './agreements.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { ConversationEvent } from './conversation.js';
import { whoToAsk } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/**
 * @param agreement the one that is asked about; null for all, with the asker's own first and before them the channel's
 */
export async function replyToQuestion(
  bot: Bot,
  asker: Asker,
  event: ConversationEvent,
  text: string,
  agreement: string | null,
): Promise<Reply> {
  const loaded = await bot.agreements.load();
  const ofChannel = await agreementsOfChannel(bot.client, event.account.chat, event.conversation.address);
  const library = await libraryFor(loaded, asker, event, ofChannel);
  const own = ofChannel.length > 0 ? ofChannel : [...new Set(asker.parts.map((part) => part.agreement))];
  const answer = answerQuestion(library, { text, language: asker.language, agreement, own, sourcesNamed: true });
  const messages = [toMessage(loaded, answer, asker)];
  if (asker.person === null && answer.kind === 'unknown') {
    messages.push(notice(words(asker.language).notLinked(await whoToAsk(bot, asker)), asker.language));
  }
  return { messages };
}

/** Persons' names are for those who work with the agreements: in a conversation of their own, or in a channel of theirs. */
function libraryFor(
  loaded: Loaded,
  { person }: Asker,
  { conversation }: ConversationEvent,
  ofChannel: readonly string[],
): Promise<Library> {
  const amongThem = conversation.kind === 'personal' || ofChannel.length > 0;
  return person !== null && amongThem ? loaded.library() : loaded.publicLibrary();
}

function toMessage(loaded: Loaded, answer: Answer, { language }: Asker): Message {
  if (answer.kind === 'clarify' && answer.choices !== undefined && answer.choices.length > 0) {
    return choicesMessage({ text: answer.text, choices: answer.choices }, language);
  }
  const { activity } = answer;
  const button = activity && { label: words(language).showActivity, action: 'show-activity', data: { ...activity } };
  const sources = joined(answer.sources).map((source) => titled(loaded, source));
  return answerMessage({ text: answer.text, sources, ...(button && { buttons: [button] }) }, language);
}

/** An activity's fact card. */
export async function replyWithActivity(
  bot: Bot,
  asker: Asker,
  event: ConversationEvent,
  data: Values,
): Promise<Reply> {
  const loaded = await bot.agreements.load();
  const ofChannel = await agreementsOfChannel(bot.client, event.account.chat, event.conversation.address);
  const library = await libraryFor(loaded, asker, event, ofChannel);
  const agreement = library.agreements.get(data.agreement ?? '')?.agreement;
  const facts = agreement && activityFacts(agreement, data.activity ?? '', asker.language);
  if (!facts) return { messages: [notice(words(asker.language).gone, asker.language)] };
  const sources = facts.sources.map((source) => titled(loaded, source));
  const view = { title: facts.name, subtitle: facts.agreement, facts: facts.facts, sources };
  return { messages: [factsMessage(view, asker.language)] };
}

/** More sources than this would be longer than the answer: then each agreement is named once, with all the lines. */
const MOST_SOURCES = 4;

function joined(sources: readonly AnswerSource[]): readonly AnswerSource[] {
  if (sources.length <= MOST_SOURCES) return sources;
  return [...new Set(sources.map(({ agreement }) => agreement))].map((agreement) => {
    const lines = sources.flatMap((source) => (source.agreement === agreement ? source.lines.split(', ') : []));
    const inOrder = [...new Set(lines)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    return { agreement, lines: inOrder.join(', ') };
  });
}

function titled(loaded: Loaded, source: AnswerSource): { title: string; lines: string } {
  const agreement = loaded.find(source.agreement);
  const activity = agreement?.activities.find(({ id }) => id === source.activity);
  const title = agreement === undefined ? source.agreement : shortTitle(agreement);
  return { title: activity === undefined ? title : `${title}, ${activity.name}`, lines: source.lines };
}
