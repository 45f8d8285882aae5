import type { Source } from '../domain/agreement.js';
import { actorName } from './agreement-index.js';
import { tellingCues } from './cues.js';
import { stems } from './danish.js';
import { type Draft, draft } from './draft.js';
import { standsIn } from './indicator.js';
import { verbOf } from './phrases.js';
import type { Token } from './reading.js';
import type { Asked } from './subject.js';

/** One thing that the agreement says, as a sentence of its own. */
interface Statement {
  text: string;
  /** What a fact is about, in the agreement's words. */
  label?: string;
  activity?: string;
  source: Source;
}

/** The short statements of an agreement: facts, tasks, criteria and mandates; of the given activities alone if there are any. */
function* statementsOf(asked: Asked): Generator<Statement> {
  const { agreement } = asked.index;
  const { language } = asked.reading;
  const ids = new Set(asked.activities.map((activity) => activity.id));
  for (const activity of agreement.activities) {
    if (ids.size > 0 && !ids.has(activity.id)) continue;
    for (const fact of activity.facts ?? []) {
      yield {
        text: `${activity.name}, ${fact.label}: ${fact.value}`,
        label: fact.label,
        activity: activity.id,
        source: fact.source,
      };
    }
    for (const row of activity.responsibilities) {
      if (row.task === undefined) continue;
      const text = `${activity.name}: ${actorName(asked.index, row.actor)} ${verbOf(row.role, 1, language)}: ${row.task}`;
      yield { text, activity: activity.id, source: row.source };
    }
    for (const criterion of activity.criteria) {
      yield { text: `${activity.name}: ${criterion.text}`, activity: activity.id, source: criterion.source };
    }
    for (const which of ['schedule', 'place'] as const) {
      const text = activity[which];
      if (text) yield { text: `${activity.name}: ${text.text}`, activity: activity.id, source: text.source };
    }
  }
  if (ids.size > 0) return;
  for (const fact of agreement.facts)
    yield { text: `${fact.label}: ${fact.value}`, label: fact.label, source: fact.source };
  for (const row of agreement.responsibilities) {
    if (row.task !== undefined) yield { text: `${actorName(asked.index, row.actor)}: ${row.task}`, source: row.source };
  }
}

const mostStatements = 3;

/**
 * The statements that hold every telling word of the question: at least two, or one when it stands in a fact's label or the activity
 * is known. What nothing else answers is answered so, in the agreement's own words.
 */
export function statementsAbout(asked: Asked): Draft | undefined {
  const named = new Set(asked.named);
  const telling = asked.reading.tokens.filter((token) => !named.has(token) && tells(token));
  if (telling.length === 0) return undefined;
  const few = telling.length === 1 && asked.activities.length === 0;
  const found: Statement[] = [];
  for (const statement of statementsOf(asked)) {
    const own = new Set(stems((few ? statement.label : statement.text) ?? ''));
    if (
      telling.every((token) => standsIn(token.options, own) || (asked.activities.length > 0 && endsAWord(token, own)))
    )
      found.push(statement);
  }
  const kept = found.slice(0, mostStatements);
  if (kept.length === 0 || found.length > mostStatements) return undefined;
  const activities = new Set(kept.map((statement) => statement.activity));
  const [only] = activities.size === 1 ? Array.from(activities) : [];
  return draft(
    'answer',
    kept.map((statement) => statement.text.replace(/[.\s]*$/, '.')),
    {
      sources: kept.map(({ activity, source }) => ({ source, ...(activity === undefined ? {} : { activity }) })),
      evidence: kept.map((statement) => statement.text),
      serves: tellingCues,
      ...(only === undefined ? {} : { activity: only }),
    },
  );
}

const asking = new Set([
  'who',
  'what',
  'when',
  'where',
  'which',
  'why',
  'howMany',
  'howMuch',
  'howOften',
  'soft',
  'must',
  'agreement',
]);

function tells(token: Token): boolean {
  if (token.small || token.cues.has('soft')) return false;
  return token.cues.size === 0 || Array.from(token.cues).some((cue) => !asking.has(cue));
}

/** A short verb at the end of a compound: "passer" in "børnepasning". */
function endsAWord(token: Token, own: ReadonlySet<string>): boolean {
  return (
    token.stem.length >= 3 &&
    Array.from(own).some((word) => word.length > token.stem.length + 3 && word.endsWith(token.stem))
  );
}
