import { stems } from '../language/danish.js';
import { standsIn } from '../language/stands-in.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';

/** Where the agreement disagrees with itself: what holds a word of the question, or all of it. */
export function contradictions(asked: Asked): Draft {
  const { language, tokens } = asked.reading;
  const all = asked.index.agreement.contradictions;
  if (all.length === 0) {
    return draft('unknown', [
      say(language, 'Jeg kender ingen modsigelser i aftalen.', 'I know of no contradictions in the agreement.'),
    ]);
  }
  const telling = tokens.filter((token) => !token.small && token.idle === null && !token.cues.has('contradiction'));
  const scored = all.map((one) => {
    const own = new Set(stems(one.text));
    return { one, points: telling.filter((token) => standsIn([...token.options, ...token.kin], own)).length };
  });
  const most = Math.max(...scored.map(({ points }) => points));
  const fitting = scored.filter(({ points }) => points === most).map(({ one }) => one);
  return draft(
    'answer',
    fitting.map(({ text }) => asSentence(text)),
    { sources: fitting.map(({ sources }) => ({ source: sources })) },
  );
}
