/** What an activity refers to: books and methods, and the other agreements and areas that it belongs to. */
import type { Activity } from '../../domain/agreement.js';
import { withParents } from '../agreement/agreement-index.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';

/** What an activity builds on: books, catalogues, methods. */
export function referencesOf(asked: Asked, activity: Activity): Draft {
  const { language } = asked.reading;
  const line = withParents(asked.index, activity.id);
  const [from = activity] = line.filter(
    ({ references: own = [], describedIn }) => own.length > 0 || describedIn !== undefined,
  );
  const references = [...(from.references ?? []), ...(from.describedIn ? [from.describedIn] : [])];
  const sources = [{ activity: activity.id, source: activity.source }];
  if (references.length === 0) {
    const note = say(
      language,
      `Aftalen henviser ikke til noget under ${activity.name}.`,
      `The agreement refers to nothing under ${activity.name}.`,
    );
    return draft('unknown', [note], { sources, activity: activity.id });
  }
  return draft(
    'answer',
    references.map(({ text }) => `${from.name}: ${asSentence(text)}`),
    {
      sources: references.map(({ source }) => ({ activity: from.id, source })),
      evidence: references.map(({ text }) => text),
      activity: activity.id,
    },
  );
}

/** The other areas that an activity, or the one that it is part of, belongs to as well. */
export function sharedOf(asked: Asked, activity: Activity): Draft | undefined {
  const textsOf = ({ sharedWith = [], describedIn }: Activity) => [
    ...sharedWith,
    ...(describedIn ? [describedIn] : []),
  ];
  const from = withParents(asked.index, activity.id).find((one) => textsOf(one).length > 0);
  const texts = from ? textsOf(from) : [];
  if (!from || texts.length === 0) return undefined;
  return draft(
    'answer',
    texts.map(({ text }) => `${from.name}: ${asSentence(text)}`),
    {
      sources: texts.map(({ source }) => ({ activity: from.id, source })),
      evidence: texts.map(({ text }) => text),
      serves: ['period', 'references'],
      activity: activity.id,
    },
  );
}
