import type { Activity, SourcedText } from '../../domain/agreement.js';
import { withParents } from '../agreement/agreement-index.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft, joinDrafts } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence, flattened } from '../wording/wording.js';
import { excerptOf } from './excerpt.js';
import { origin } from './roles.js';

/** The texts of its own that an activity may have. */
export type ActivityText = 'purpose' | 'targetGroup' | 'content' | 'place' | 'schedule';

const labels: Record<ActivityText, readonly [danish: string, english: string]> = {
  purpose: ['formål', 'purpose'],
  targetGroup: ['målgruppe', 'target group'],
  content: ['indhold', 'content'],
  place: ['sted', 'place'],
  schedule: ['tidspunkt', 'schedule'],
};

/** What a sub-activity takes from its parent when its own is missing (docs: the agreement file, activities). */
const inherited: readonly ActivityText[] = ['purpose', 'targetGroup'];

/** A text, and the activity that it stands under: the one asked about, or its parent. */
export interface FoundText {
  text: SourcedText;
  from: Activity;
}

/** One of an activity's own texts, or its parent's where that holds for it too. */
export function activityText(
  asked: Pick<Asked, 'index'>,
  activity: Activity,
  which: ActivityText,
): FoundText | undefined {
  const line = inherited.includes(which) ? withParents(asked.index, activity.id) : [activity];
  for (const from of line) {
    const text = from[which];
    if (text) return { text, from };
  }
  return undefined;
}

/** Ages stand in the target group, where the agreement gives any. */
export function agesOf(asked: Asked, activity: Activity): Draft {
  const { language } = asked.reading;
  const group = activityText(asked, activity, 'targetGroup');
  if (group && /\d/.test(group.text.text)) return textOfActivity(asked, activity, 'targetGroup');
  const note = say(
    language,
    `Aftalen oplyser ikke en alder for ${activity.name}.`,
    `The agreement gives no age for ${activity.name}.`,
  );
  return draft('unknown', [note], {
    sources: [{ activity: activity.id, source: activity.source }],
    activity: activity.id,
  });
}

/** Where and when an activity's parts are held, when it has no place or time of its own: its own where all of them have one. */
function ofParts(asked: Asked, activity: Activity, which: ActivityText): Draft | undefined {
  if (inherited.includes(which) || which === 'content') return undefined;
  const parts = asked.index.agreement.activities.filter((one) => one.partOf === activity.id);
  const having = parts.filter((one) => one[which]);
  const told = joinDrafts(having.map((part) => textOfActivity(asked, part, which)));
  if (!told || (parts.length > 1 && having.length === parts.length)) return told;
  return { ...told, kind: 'unknown', sentences: [notGiven(asked, activity, which), ...told.sentences] };
}

function notGiven({ reading: { language } }: Asked, activity: Activity, which: ActivityText): string {
  const label = say(language, ...labels[which]);
  return say(
    language,
    `Aftalen oplyser ikke ${label} for ${activity.name}.`,
    `The agreement gives no ${label} for ${activity.name}.`,
  );
}

/** The content of an activity may stand in another agreement: then that is said. */
function describedElsewhere(activity: Activity, which: ActivityText): FoundText | undefined {
  return which === 'content' && activity.describedIn ? { text: activity.describedIn, from: activity } : undefined;
}

const roomForText = 520;

const roomForEach = 280;

/** Why there is a part without a purpose of its own: what it says of itself, and the purpose of the whole. */
export function purposeOfPart(asked: Asked, activity: Activity): Draft | undefined {
  if (activity.purpose || !activity.content || activity.partOf === undefined) return undefined;
  const drafts = (['content', 'purpose'] as const).map((which) => textOfActivity(asked, activity, which, roomForEach));
  return joinDrafts(drafts.filter(({ kind }) => kind === 'answer'));
}

/** An activity's purpose, target group, content, place or schedule, in the agreement's own words. */
export function textOfActivity(asked: Asked, activity: Activity, which: ActivityText, room = roomForText): Draft {
  const { language } = asked.reading;
  const label = say(language, ...labels[which]);
  const found = activityText(asked, activity, which) ?? describedElsewhere(activity, which);
  if (!found) {
    const parts = ofParts(asked, activity, which);
    const sources = [{ activity: activity.id, source: activity.source }];
    return parts ?? draft('unknown', [notGiven(asked, activity, which)], { sources, activity: activity.id });
  }
  const tail = found.from === activity ? '' : origin(found.from, language);
  const text = excerptOf(asked, found.text.text, room);
  return draft('answer', [`${activity.name}, ${label}${tail}: ${asSentence(text)}`], {
    sources: [{ activity: found.from.id, source: found.text.source }],
    evidence: [flattened(found.text.text)],
    activity: activity.id,
  });
}
