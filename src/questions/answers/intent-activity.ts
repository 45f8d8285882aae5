import type { Activity } from '../../domain/agreement.js';
import { allRoles, type Cue } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, joinDrafts, serving } from '../wording/draft.js';
import { asksWhoMayJoin, textDrafts, textsAsked } from './activity-texts.js';
import { agesOf, textOfActivity } from './answer-activity.js';
import { whatActorsDo } from './answer-actor.js';
import { areasOf, asksAreas, namesOtherArea } from './answer-areas.js';
import { organisationsOf } from './answer-collective.js';
import { partsOfActivity, partsOfWhole, wholeOf } from './answer-contents.js';
import { criteriaOf } from './answer-criteria.js';
import { fromOrganisation, unnamed } from './answer-people.js';
import { referencesOf, sharedOf } from './answer-references.js';
import { mayRecord, registration } from './answer-registration.js';
import { activityPeriod, durationsIn } from './answer-when.js';
import { whoForActivity, whoHolds } from './answer-who.js';
import { askedRoles, asksWho } from './asked-roles.js';
import { silent } from './not-understood.js';
import { namesOther, saysMay } from './question-form.js';
import { type Held, heldBy } from './roles.js';

const mostActivities = 2;

/** What is asked of an activity: everything asked is answered, not only the first. */
export function aboutActivity(asked: Asked): Draft | undefined {
  const [activity] = asked.activities;
  if (!activity) return mayRecord(asked);
  return (
    ofArea(asked, activity) ??
    ofActors(asked, activity) ??
    joinDrafts(everythingAsked(asked, activity)) ??
    ofKindOrPart(asked, activity)
  );
}

/** Which areas it is for, and which it is shared with. */
function ofArea(asked: Asked, activity: Activity): Draft | undefined {
  const asksOther = has(asked, 'which') || namesOther(asked);
  const shared =
    ((asksOther && has(asked, 'agreement')) || namesOtherArea(asked)) && !has(asked, 'goal', 'criteria', 'who', 'when')
      ? sharedOf(asked, activity)
      : undefined;
  return shared ?? (asksAreas(asked) ? areasOf(asked, activity) : undefined);
}

/** What those do there who are named too, or what they are called; all of a kind where that is asked. */
function ofActors(asked: Asked, activity: Activity): Draft | undefined {
  const [actor] = asked.actors;
  if (actor && actor.kind !== 'person' && has(asked, 'title') && !has(asked, 'staff'))
    return serving(fromOrganisation(asked, actor) ?? unnamed(asked, actor), ['title']);
  const ofKind = heldByKind(asked, activity);
  if (ofKind.length > 1 && has(asked, 'joins', 'partner'))
    return serving(whoHolds(asked, activity, ofKind), ['joins', 'partner']);
  const ofCollective = organisationsOf(asked, [activity]);
  if (ofCollective) return ofCollective;
  const timeOrPlace =
    has(asked, 'when', 'where', 'howOften') &&
    !onlyWhenNeeded(asked, activity) &&
    textsAsked(asked, activity).some((which) => (which === 'schedule' || which === 'place') && activity[which]);
  if (!actor || has(asked, 'who', 'content') || timeOrPlace || asksCriteria(asked)) return undefined;
  return serving(whatActorsDo(asked), [...allRoles, ...(onlyWhenNeeded(asked, activity) ? (['when'] as const) : [])]);
}

function heldByKind({ index, category }: Asked, activity: Activity): readonly Held[] {
  return category ? heldBy(index, activity, category) : [];
}

/** Its texts, criteria, times, people and references, as far as they are asked for; people and records come first. */
function everythingAsked(asked: Asked, activity: Activity): Draft[] {
  const drafts = textDrafts(asked, activity);
  if (asksCriteria(asked) && !asksWhoMayJoin(asked, activity))
    drafts.push(serving(criteriaOf(asked, activity), ['criteria', 'howMany', 'howMuch']));
  const when = has(asked, 'when') && activity.period && !activity.schedule;
  const asksTime = has(asked, 'ends', 'starts', 'period') && (!has(asked, 'who') || has(asked, 'when'));
  const lasts = asksTime && saysMay(asked) && !has(asked, 'ends', 'starts');
  if (lasts) drafts.push(serving(howLong(asked, activity), ['period', 'hours', 'howMany']));
  else if (when || (asksTime && (drafts.length === 0 || activity.period))) {
    drafts.push(serving(activityPeriod(asked, activity), ['ends', 'starts', 'period', 'when', 'schedule']));
  }
  if (asksWho(asked) || (has(asked, 'who') && drafts.length === 0)) drafts.unshift(...whoDrafts(asked));
  if (has(asked, 'references')) drafts.push(serving(referencesOf(asked, activity), ['references', 'where', 'place']));
  if (has(asked, 'age')) drafts.push(serving(agesOf(asked, activity), ['age', 'howMany']));
  if (has(asked, 'registrar') && activity.registration) drafts.unshift(registration(asked, activity));
  return drafts;
}

/** "Hvor længe kan man …": a time in its texts, else when it is held. */
function howLong(asked: Asked, activity: Activity): Draft {
  const held = activity.schedule ? textOfActivity(asked, activity, 'schedule') : silent(asked);
  return durationsIn(asked, activity) ?? held;
}

/** "Hvem er med til hvert møde?" asks who, not when: then that takes care of times and places too. */
function whoDrafts(asked: Asked): Draft[] {
  const onlyWho = asksWho(asked) && !has(asked, 'when', 'where', 'howOften');
  const ofPlace: readonly Cue[] = onlyWho ? ['place', 'schedule', 'starts', 'ends', 'period'] : [];
  const ofMembers: readonly Cue[] = !onlyWho && asked.actors.length === 0 ? ['members'] : [];
  return asked.activities
    .slice(0, mostActivities)
    .map((one) => serving(whoForActivity(withLeaders(asked), one), [...allRoles, 'lead', ...ofPlace, ...ofMembers]));
}

function ofKindOrPart(asked: Asked, activity: Activity): Draft | undefined {
  const ofKind = heldByKind(asked, activity);
  if (ofKind.length > 0) return serving(whoHolds(asked, activity, ofKind), ['joins', 'partner']);
  if (has(asked, 'which') && has(asked, 'thing') && activity.partOf !== undefined)
    return isAskedByName(asked) ? partsOfWhole(asked, activity) : wholeOf(asked, activity);
  if (has(asked, 'activities') && has(asked, 'which', 'what')) return partsOfActivity(asked, activity);
  return has(asked, 'what') && has(asked, 'task') ? textOfActivity(asked, activity, 'content') : undefined;
}

/** "Hvilke workshops …" asks for those that there are. */
function isAskedByName({ reading, namedActivity }: Asked): boolean {
  const at = reading.tokens.findIndex(({ cues }) => cues.has('which'));
  const next = reading.tokens[at + 1];
  return next !== undefined && namedActivity.includes(next);
}

/** "Hvornår inddrages …": when needed, which is what their task says. */
function onlyWhenNeeded({ actors }: Asked, { responsibilities }: Activity): boolean {
  return responsibilities.some((row) => row.conditional === true && actors.some(({ id }) => id === row.actor));
}

/** "Hvor mange familier skal …" asks for the criterion that counts families. */
function asksCriteria(asked: Asked): boolean {
  return has(asked, 'criteria', 'goal') || (has(asked, 'howMany') && has(asked, 'people', 'must', 'baseline'));
}

/** "Hvem leder …" of an activity asks for those who lead it. */
function withLeaders(asked: Asked): Asked {
  if (!has(asked, 'lead') || askedRoles(asked).length > 0) return asked;
  return { ...asked, cues: new Set<Cue>([...asked.cues, 'responsible', 'coordinator', 'facilitator']) };
}
