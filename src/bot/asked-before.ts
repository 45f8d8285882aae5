/** What a question leaned on, as the button under its answer carries it: pressed later, the question is understood as it was. */
import { scrub } from '../questions/scrub.js';
import type { Topic } from '../questions/types.js';
import type { AskedOf } from './ground.js';
import type { Values } from './values.js';

/** Beside the question itself, within the 2,000 characters that Slack gives a button. */
const LONGEST = 500;

/** A question as a button carries it, without what identifies a person. */
export function writeAsked({ text, agreement, before }: AskedOf, language: 'da' | 'en'): Record<string, string> {
  const leanedOn = before && JSON.stringify({ ...before, question: scrub(before.question, language) });
  return {
    question: scrub(text, language),
    ...(agreement !== null && { asked: agreement }),
    ...(leanedOn !== undefined && leanedOn.length <= LONGEST && { before: leanedOn }),
  };
}

/** What `writeAsked` wrote, or whatever somebody sent in its place. */
export function readAsked({ question = '', asked, before = '' }: Values, language: 'da' | 'en'): AskedOf {
  const topic = readTopic(before);
  return { text: scrub(question, language), agreement: asked ?? null, ...(topic && { before: topic }) };
}

function readTopic(text: string): Topic | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  try {
    const { agreement, activities, actors, question } = JSON.parse(text) as Record<keyof Topic, unknown>;
    if (typeof agreement !== 'string' || typeof question !== 'string') return undefined;
    return { agreement, question, activities: textsOf(activities), actors: textsOf(actors) };
  } catch {
    return undefined;
  }
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
