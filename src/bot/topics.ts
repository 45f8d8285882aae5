/** What somebody asked about a moment ago in a conversation, so that "og hvem registrerer?" is understood. */
import type { Answer, Topic } from '../questions/types.js';
import type { ConversationEvent } from './conversation.js';

/** A follow-up later than this is a question of its own. */
const KEPT_FOR_MS = 10 * 60_000;

/** Oldest out first: a process that runs for weeks stays small. */
const MOST_KEPT = 5_000;

/**
 * The subject of the last question of each account in each conversation: in memory alone, because who asked what is not stored.
 * In a channel everybody has a subject of their own.
 */
export interface Topics {
  of(event: ConversationEvent): Topic | undefined;
  /** A don't-know without a subject leaves the one before; an answer without one ends it. */
  remember(event: ConversationEvent, answer: Pick<Answer, 'kind' | 'topic'>): void;
}

/** @param now the bot's clock, which a newcomer may set back */
export function createTopics(now: () => Date, mostKept = MOST_KEPT): Topics {
  const kept = new Map<string, { topic: Topic; at: number }>();

  function of(event: ConversationEvent): Topic | undefined {
    const found = kept.get(keyOf(event));
    const age = now().getTime() - (found?.at ?? 0);
    return age >= 0 && age <= KEPT_FOR_MS ? found?.topic : undefined;
  }

  function remember(event: ConversationEvent, { kind, topic }: Pick<Answer, 'kind' | 'topic'>): void {
    if (topic === undefined && kind !== 'answer') return;
    const key = keyOf(event);
    // Taken out first: a map keeps the order in which its keys came.
    kept.delete(key);
    if (topic !== undefined) kept.set(key, { topic, at: now().getTime() });
    const [oldest] = kept.size > mostKept ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
  }

  return { of, remember };
}

function keyOf({ account, conversation }: ConversationEvent): string {
  return JSON.stringify([account.chat, account.id, conversation.address]);
}
