/** Which of an activity's own texts a question asks for. */
import type { Activity } from '../../domain/agreement.js';
import type { Cue } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, serving } from '../wording/draft.js';
import { type ActivityText, purposeOfPart, textOfActivity } from './answer-activity.js';
import { partsOfWhole } from './answer-contents.js';
import { asksWho } from './asked-roles.js';
import { asksExamples } from './question-form.js';

const textCues: Record<ActivityText, readonly Cue[]> = {
  purpose: ['purpose', 'why'],
  targetGroup: ['targetGroup', 'criteria', 'budget'],
  content: ['expert'],
  place: ['place', 'where', 'covers'],
  schedule: ['schedule', 'when', 'howOften', 'period', 'ends', 'starts'],
};

/** "Krav for at komme med": no target of the activity, but whom it is for. */
export function asksWhoMayJoin(asked: Asked, { criteria }: Activity): boolean {
  return has(asked, 'criteria') && has(asked, 'joins') && criteria.length === 0;
}

/** "Hvad får deltagerne, når de har gennemført …" asks for a thing, not for what it is good for. */
function asksWhatOneGets({ reading: { text } }: Asked): boolean {
  return /(?<!\p{L})(får|får man|modtager)(?!\p{L}).*(?<!\p{L})(når|efter)(?!\p{L})/iu.test(text);
}

export function textsAsked(asked: Asked, activity: Activity): ActivityText[] {
  const last = asked.reading.tokens.at(-1)?.plain;
  const forWhom = has(asked, 'who') && (last === 'for' || last === 'til') && !asksWho(asked);
  // "Hvem er med til hvert møde?" asks who, not when.
  const onlyWho = has(asked, 'who') && !has(asked, 'when', 'where', 'howOften');
  const when = has(asked, 'when') && !has(asked, 'ends', 'starts', 'period');
  const wanted: Record<ActivityText, boolean> = {
    purpose: has(asked, 'purpose', 'why') && !has(asked, 'howMany') && !asksWhatOneGets(asked),
    targetGroup: has(asked, 'targetGroup') || forWhom || asksWhoMayJoin(asked, activity),
    content: has(asked, 'content') && !onlyWho,
    place: has(asked, 'where') || (has(asked, 'place') && !onlyWho),
    schedule: has(asked, 'howOften') || (has(asked, 'schedule') && !onlyWho) || when,
  };
  return (Object.keys(wanted) as ActivityText[]).filter((which) => wanted[which]);
}

/** The texts that are asked for. An activity with a period and no schedule is asked for its period. */
export function textDrafts(asked: Asked, activity: Activity): Draft[] {
  const texts = textsAsked(asked, activity).filter(
    (which) => which !== 'schedule' || activity.schedule || !activity.period,
  );
  return texts.map((which) => serving(textDraft(asked, activity, which), textCues[which]));
}

function textDraft(asked: Asked, activity: Activity, which: ActivityText): Draft {
  const examples = which === 'content' && asksExamples(asked) ? partsOfWhole(asked, activity) : undefined;
  const ofPart = which === 'purpose' ? purposeOfPart(asked, activity) : undefined;
  return examples ?? ofPart ?? textOfActivity(asked, activity, which);
}
