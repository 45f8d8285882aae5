import { describe, expect, it } from '@jest/globals';
import { createTopics } from '../../src/bot/topics.js';
import type { Conversation } from '../../src/chat.js';
import { accountOf } from '../support/bot.js';

const topic = (activity: string) => ({ agreement: 'park', activities: [activity], actors: [], question: 'hvem?' });
const answer = (activity: string) => ({ kind: 'answer' as const, topic: topic(activity) });
const channel: Conversation = { kind: 'channel', address: 'team' };
const at = (name: string, conversation: Conversation = channel) => ({ account: accountOf(name), conversation });

describe('the subject of a conversation', () => {
  let clock = 0;
  const start = (mostKept?: number) => {
    clock = Date.parse('2026-11-02T10:00:00Z');
    return createTopics(() => new Date(clock), mostKept);
  };

  it('is kept for ten minutes, and for ten more after the next answer', () => {
    const topics = start();
    topics.remember(at('ann'), answer('kor'));
    clock += 599_000;
    expect(topics.of(at('ann'))).toEqual(topic('kor'));
    topics.remember(at('ann'), answer('klub'));
    clock += 599_000;
    expect(topics.of(at('ann'))).toEqual(topic('klub'));
    clock += 2_000;
    expect(topics.of(at('ann'))).toBeUndefined();
  });

  it('is one person’s in one conversation', () => {
    const topics = start();
    topics.remember(at('ann'), answer('kor'));
    topics.remember(at('ben'), answer('klub'));
    expect(topics.of(at('ann'))).toEqual(topic('kor'));
    expect(topics.of(at('ben'))).toEqual(topic('klub'));
    expect(topics.of(at('ann', { kind: 'personal', address: 'ann' }))).toBeUndefined();
    expect(topics.of({ account: accountOf('ann', { chat: 'slack' }), conversation: channel })).toBeUndefined();
  });

  it('stands after a don’t-know without one, and ends with an answer without one', () => {
    const topics = start();
    topics.remember(at('ann'), answer('kor'));
    topics.remember(at('ann'), { kind: 'unknown' });
    expect(topics.of(at('ann'))).toEqual(topic('kor'));
    topics.remember(at('ann'), { kind: 'answer' });
    expect(topics.of(at('ann'))).toBeUndefined();
  });

  it('is forgotten when the clock is set back', () => {
    const topics = start();
    topics.remember(at('ann'), answer('kor'));
    clock -= 1_000;
    expect(topics.of(at('ann'))).toBeUndefined();
  });

  it('gives way, the oldest first, when there are too many', () => {
    const topics = start(2);
    for (const name of ['ann', 'ben', 'ann', 'cat']) topics.remember(at(name), answer(name));
    expect(['ann', 'ben', 'cat'].map((name) => topics.of(at(name))?.activities[0])).toEqual(['ann', undefined, 'cat']);
  });
});
