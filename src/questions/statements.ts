import type { Activity, Source } from '../domain/agreement.js';
import { actorName } from './agreement-index.js';
import { verbOf } from './phrases.js';
import type { Asked } from './subject.js';

/** One thing that the agreement says, as a sentence of its own. */
export interface Statement {
  text: string;
  /** What a fact is about, in the agreement's words. */
  label?: string;
  activity?: string;
  source: Source;
}

/** The short statements of an agreement: facts, tasks, criteria and mandates; of the given activities alone if there are any. */
export function* statementsOf(asked: Asked): Generator<Statement> {
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

/** The sentences of an activity's longer texts. */
export function* sentencesOf(activity: Activity): Generator<Statement> {
  for (const which of ['targetGroup', 'purpose', 'content'] as const) {
    const text = activity[which];
    for (const sentence of text?.text.split(/(?<=[.!?])\s+|\n+/) ?? []) {
      if (text && sentence.trim() !== '') {
        yield { text: `${activity.name}: ${sentence.replace(/^- /, '')}`, activity: activity.id, source: text.source };
      }
    }
  }
}
