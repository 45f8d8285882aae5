import { type Cue, tellingCues } from './cues.js';
import { stems } from './danish.js';
import { type Draft, draft } from './draft.js';
import { standsIn } from './indicator.js';
import type { Token } from './reading.js';
import { type Statement, sentencesOf, statementsOf } from './statements.js';
import { type Asked, has } from './subject.js';

const mostStatements = 3;

/**
 * What nothing else answers is answered in the agreement's own words: the statements that hold every telling word of the question, at
 * least two of them, or one when it stands in a fact's label or the activity is known. A question for a figure needs one. Too many
 * hits are no answer.
 */
export function statementsAbout(asked: Asked): Draft | undefined {
  const telling = asked.reading.tokens.filter((token) => !asked.namedActivity.includes(token) && tells(token));
  const known = asked.activities.length > 0;
  if (has(asked, 'which') && has(asked, 'activities')) return undefined;
  if (telling.length === 0 || !(known || telling.every((token) => isHeard(asked, token)))) return undefined;
  const few = telling.length === 1 && !known;
  const wantsFigure = has(asked, 'howMany', 'howMuch', 'hours', 'budget');
  const short = Array.from(statementsOf(asked)).filter(
    (one) => holds((few ? one.label : one.text) ?? '', telling, known) && (!wantsFigure || /\d/.test(one.text)),
  );
  if (short.length > 0) return quoting(short, tellingCues);
  if (asked.loose.length === 0 || has(asked, 'who', ...tellingCues)) return undefined;
  const long = asked.activities.flatMap((activity) => Array.from(sentencesOf(activity)));
  return quoting(
    long.filter((one) => holds(one.text, telling, known)),
    [],
  );
}

function quoting(found: readonly Statement[], serves: readonly Cue[]): Draft | undefined {
  if (found.length === 0 || found.length > mostStatements) return undefined;
  const activities = new Set(found.map((statement) => statement.activity));
  const [only] = activities.size === 1 ? Array.from(activities) : [];
  const sentences = found.map((statement) => statement.text.replace(/[.\s]*$/, '.'));
  return draft('answer', Array.from(new Set(sentences)), {
    sources: found.map(({ activity, source }) => ({ source, ...(activity === undefined ? {} : { activity }) })),
    evidence: sentences,
    serves,
    ...(only === undefined ? {} : { activity: only }),
  });
}

const asking: ReadonlySet<Cue> = new Set<Cue>([
  'who',
  'what',
  'when',
  'where',
  'which',
  'why',
  'howMany',
  'howMuch',
  'howOften',
  'baseline',
  'responsible',
  'soft',
  'must',
  'agreement',
]);

/** Whether a word says what the question is about, rather than that something is asked. */
function tells(token: Token): boolean {
  if (token.small || token.cues.has('soft')) return false;
  return token.cues.size === 0 || Array.from(token.cues).some((cue) => !asking.has(cue));
}

function isHeard(asked: Asked, token: Token): boolean {
  return token.options.some((option) => asked.index.lexicon.has(option));
}

function holds(text: string, telling: readonly Token[], known: boolean): boolean {
  const own = new Set(stems(text));
  return telling.every((token) => standsIn(token.options, own) || (known && endsAWord(token, own)));
}

/** A short verb at the end of a compound: "passer" in "børnepasning". */
function endsAWord(token: Token, own: ReadonlySet<string>): boolean {
  const { length } = token.stem;
  return length >= 3 && Array.from(own).some((word) => word.length > length + 3 && word.endsWith(token.stem));
}
