import { type Cue, tellingCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import { standsIn } from '../language/stands-in.js';
import { type Asked, has } from '../subject/asked.js';
import type { Draft } from '../wording/draft.js';

/** Whether every loose word stands in the agreement's own words that the answer rests on. */
export function explains(asked: Asked, topic: Draft): boolean {
  const own = new Set(stems([...topic.evidence, ...topic.sentences].join(' ')));
  if (asked.activities.length > 0 && !asked.scopes.every((scope) => stems(scope).some((word) => own.has(word))))
    return false;
  if (!isOfYear(asked, own)) return false;
  if (asked.loose.length === 0) return true;
  return topic.evidence.length > 0 && asked.loose.every((token) => standsIn([...token.options, ...token.kin], own));
}

/** What is agreed for every year is no answer about one of them. */
function isOfYear(asked: Asked, own: ReadonlySet<string>): boolean {
  const counts = has(asked, 'howMany', 'baseline') && asked.activities.length > 0;
  return !counts || asked.reading.years.every((year) => own.has(String(year)));
}

/** Telling cues outside names that an answer takes no care of. */
export function unserved(asked: Asked, topic: Draft): Cue[] {
  if (topic.kind !== 'answer') return [];
  const free = asked.reading.tokens.filter((token) => !asked.named.includes(token));
  return tellingCues.filter((cue) => !topic.serves.includes(cue) && free.some((token) => token.cues.has(cue)));
}
