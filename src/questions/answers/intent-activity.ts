import type { Activity } from '../../domain/agreement.js';
import { allRoles, type Cue, tellingCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, joinDrafts, serving } from '../wording/draft.js';
import {
  type ActivityText,
  agesOf,
  purposeOfPart,
  referencesOf,
  registration,
  sharedOf,
  textOfActivity,
} from './answer-activity.js';
import { whatActorsDo } from './answer-actor.js';
import { areasOf, asksAreas } from './answer-areas.js';
import { partsOfActivity, wholeOf } from './answer-contents.js';
import { criteriaOf } from './answer-criteria.js';
import { fromOrganisation, unnamed } from './answer-people.js';
import { activityPeriod } from './answer-when.js';
import { whoForActivity, whoHolds } from './answer-who.js';
import { askedRoles } from './asked-roles.js';
import { heldBy, leadingRoles } from './roles.js';

const mostActivities = 2;

/** What is asked of an activity: everything asked is answered, not only the first. */
export function aboutActivity(asked: Asked): Draft | undefined {
  const [activity] = asked.activities;
  if (!activity) return mayRecord(asked);
  const [actor] = asked.actors;
  if (actor && actor.kind !== 'person' && has(asked, 'title') && !has(asked, 'staff'))
    return serving(fromOrganisation(asked, actor) ?? unnamed(asked, actor), ['title']);
  const asksArea =
    (has(asked, 'which') || namesOther(asked)) &&
    has(asked, 'agreement') &&
    !has(asked, 'goal', 'criteria', 'who', 'when');
  const shared = asksArea ? sharedOf(asked, activity) : undefined;
  if (shared) return shared;
  const areas = asksAreas(asked) ? areasOf(asked, activity) : undefined;
  if (areas) return areas;
  const ofKind = asked.category && heldBy(asked.index, activity, asked.category);
  if (ofKind && ofKind.length > 1 && has(asked, 'joins', 'partner'))
    return serving(whoHolds(asked, activity, ofKind), ['joins', 'partner']);
  const timeOrPlace =
    has(asked, 'when', 'where', 'howOften') &&
    textsAsked(asked, activity).some((which) => (which === 'schedule' || which === 'place') && activity[which]);
  if (asked.actors.length > 0 && !has(asked, 'who', 'content') && !timeOrPlace && !asksCriteria(asked))
    return serving(whatActorsDo(asked), [...allRoles, ...(onlyWhenNeeded(asked, activity) ? (['when'] as const) : [])]);
  const texts = textsAsked(asked, activity).filter(
    (which) => which !== 'schedule' || activity.schedule || !activity.period,
  );
  const drafts = texts.map((which) =>
    serving(
      (which === 'content' && asksExamples(asked) ? partsOfWhole(asked, activity) : undefined) ??
        (which === 'purpose' ? purposeOfPart(asked, activity) : undefined) ??
        textOfActivity(asked, activity, which),
      textCues[which],
    ),
  );
  if (asksCriteria(asked) && !asksWhoMayJoin(asked, activity))
    drafts.push(serving(criteriaOf(asked, activity), ['criteria', 'howMany', 'howMuch']));
  const when = has(asked, 'when') && activity.period && !activity.schedule;
  const asksTime = has(asked, 'ends', 'starts', 'period') && (!has(asked, 'who') || has(asked, 'when'));
  if (when || (asksTime && (drafts.length === 0 || activity.period))) {
    drafts.push(serving(activityPeriod(asked, activity), ['ends', 'starts', 'period', 'when', 'schedule']));
  }
  if (asksWho(asked) || (has(asked, 'who') && drafts.length === 0)) {
    const who = asked.activities.slice(0, mostActivities).map((one) => whoForActivity(withLeaders(asked), one));
    const beside: readonly Cue[] =
      asksWho(asked) && !has(asked, 'when', 'where', 'howOften')
        ? ['place', 'schedule', 'starts', 'ends', 'period']
        : asked.actors.length === 0
          ? ['members']
          : [];
    drafts.unshift(...who.map((one) => serving(one, [...allRoles, 'lead', ...beside])));
  }
  if (has(asked, 'references')) drafts.push(serving(referencesOf(asked, activity), ['references', 'where', 'place']));
  if (has(asked, 'age')) drafts.push(serving(agesOf(asked, activity), ['age', 'howMany']));
  if (has(asked, 'registrar') && activity.registration) drafts.unshift(registration(asked, activity));
  if (drafts.length > 0) return joinDrafts(drafts);
  if (ofKind && ofKind.length > 0) return serving(whoHolds(asked, activity, ofKind), ['joins', 'partner']);
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

const otherWords = new Set(['andet', 'andre', 'anden', 'other', 'another']);

function namesOther({ reading }: Asked): boolean {
  return reading.tokens.some(({ plain }) => otherWords.has(plain));
}

/** "Må vi notere, hvem der …" of nothing in particular: every rule about it. */
function mayRecord(asked: Asked): Draft | undefined {
  const [first] = asked.reading.tokens;
  if (!has(asked, 'registrar') || !first || !mayWords.has(first.plain)) return undefined;
  const ruled = asked.index.agreement.activities.filter((one) => one.registration);
  return joinDrafts(ruled.map((one) => serving(registration(asked, one), tellingCues)));
}

const mayWords = new Set(['maa', 'kan', 'may', 'can']);

/** "Hvornår inddrages …": when needed, which is what their task says. */
function onlyWhenNeeded({ actors }: Asked, { responsibilities }: Activity): boolean {
  return responsibilities.some((row) => row.conditional === true && actors.some(({ id }) => id === row.actor));
}

const exampleWords = new Set(stems('eksempel eksempler example examples'));

/** "Eksempler på workshops": those that the activity's parts, or those beside it, are. */
function asksExamples({ reading }: Asked): boolean {
  return reading.tokens.some(({ stem }) => exampleWords.has(stem));
}

/** What an activity is, and what else there is beside it. */
function partsOfWhole(asked: Asked, activity: Activity): Draft | undefined {
  const parent = activity.partOf === undefined ? undefined : asked.index.activities.get(activity.partOf);
  const own = textOfActivity(asked, activity, 'content');
  const drafts = [own, ...(parent ? [partsOfActivity(asked, parent)] : [])];
  return joinDrafts(drafts.filter(({ kind }) => kind === 'answer'));
}

function asksWho(asked: Asked): boolean {
  if (!has(asked, 'who') && has(asked, 'howMany', 'howMuch', 'howOften', 'when', 'where', 'why')) return false;
  if (!has(asked, 'who') && asksExamples(asked)) return false;
  const roles = askedRoles(asked);
  // "Hvad får man, når man gennemfører …": what is done is said, not who does it.
  if (
    !has(asked, 'who') &&
    has(asked, 'what', 'which') &&
    roles.every((role) => !leadingRoles.includes(role) || role === 'performer')
  )
    return false;
  return roles.length > 0 || has(asked, 'lead');
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

const textCues: Record<ActivityText, readonly Cue[]> = {
  purpose: ['purpose', 'why'],
  targetGroup: ['targetGroup', 'criteria', 'budget'],
  content: ['expert'],
  place: ['place', 'where', 'covers'],
  schedule: ['schedule', 'when', 'howOften', 'period', 'ends', 'starts'],
};

/** "Krav for at komme med": no target of the activity, but whom it is for. */
function asksWhoMayJoin(asked: Asked, { criteria }: Activity): boolean {
  return has(asked, 'criteria') && has(asked, 'joins') && criteria.length === 0;
}

function textsAsked(asked: Asked, activity: Activity): ActivityText[] {
  const last = asked.reading.tokens.at(-1)?.plain;
  const forWhom = has(asked, 'who') && (last === 'for' || last === 'til') && !asksWho(asked);
  // "Hvem er med til hvert møde?" asks who, not when.
  const onlyWho = has(asked, 'who') && !has(asked, 'when', 'where', 'howOften');
  const when = has(asked, 'when') && !has(asked, 'ends', 'starts', 'period');
  const wanted: Record<ActivityText, boolean> = {
    purpose: has(asked, 'purpose', 'why'),
    targetGroup: has(asked, 'targetGroup') || forWhom || asksWhoMayJoin(asked, activity),
    content: has(asked, 'content') && !onlyWho,
    place: has(asked, 'where') || (has(asked, 'place') && !onlyWho),
    schedule: has(asked, 'howOften') || (has(asked, 'schedule') && !onlyWho) || when,
  };
  return (Object.keys(wanted) as ActivityText[]).filter((which) => wanted[which]);
}
