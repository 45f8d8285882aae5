import { type Asked, has } from '../subject/asked.js';
import { namesakes, narrowed } from '../subject/narrowed.js';
import { type Draft, joinDrafts } from '../wording/draft.js';
import { activitiesAbout } from './answer-activities-about.js';
import { evidenceAbout } from './answer-evidence.js';
import { recordsForbidden } from './answer-registration.js';
import { notReportedHere } from './answer-when.js';
import { askWhich } from './ask-back.js';
import { withObject } from './asked-roles.js';
import { asWhoIsMeant } from './contact.js';
import {
  explains,
  holdsAges,
  holdsTurning,
  isHeardInActivity,
  isOfActors,
  isOfPlaceAndYear,
  unserved,
} from './explained.js';
import { answerTopic } from './intent.js';
import { executionOf } from './intent-whole.js';
import { notUnderstood, silent } from './not-understood.js';
import { isOutsidePeriod, wrongYear } from './other-year.js';
import { isRequest } from './question-form.js';
import { whichOfSome } from './some-activity.js';
import { withoutIntent } from './without-intent.js';

/** Answers a question from one agreement. */
export function answerInAgreement(asked: Asked): Draft {
  const found = answerTo(asked);
  const activities = new Set([...asked.activities.map((one) => one.id), ...(found.activity ? [found.activity] : [])]);
  return {
    ...found,
    subject: { activities: Array.from(activities), actors: asked.actors.map((actor) => actor.id) },
  };
}

function answerTo(given: Asked): Draft {
  const asked = withObject(asWhoIsMeant(narrowed(given)));
  return beforeTopic(asked) ?? byTopic(asked, answerTopic(asked));
}

/** What needs no look at what is asked: no question, an address, a name that fits several, a year outside the agreement. */
function beforeTopic(asked: Asked): Draft | undefined {
  if (has(asked, 'contact') && !has(asked, 'revision')) return answerTopic(asked) ?? notUnderstood(asked);
  if (isRequest(asked)) return notUnderstood(asked);
  const ofSome = whichOfSome(asked);
  if (ofSome) return ofSome;
  const meant = asked.unclear ? ofUnclear(asked) : undefined;
  if (meant) return meant;
  if (isOutsidePeriod(asked)) return evidenceAbout(asked) ?? wrongYear(asked);
  const isOfOther = has(asked, 'why') || (has(asked, 'who') && asked.activities.length === 0);
  return asked.loose.length > 0 && isOfOther ? evidenceAbout(asked) : undefined;
}

/** What each of several things has of its own: which one is meant has to be asked. */
const slots = ['hours', 'task', 'staff', 'when', 'where', 'schedule', 'howOften', 'contributor'] as const;

/** A name that fits several things: what is plainly said of one, of each where they are called the same, or which is meant. */
function ofUnclear(asked: Asked): Draft {
  const execution = executionOf(asked);
  if (execution) return execution;
  const vague = !asked.unclear?.whole && !isOfPersons(asked) && !has(asked, ...slots);
  const clear = vague ? evidenceAbout(asked, sure) : undefined;
  return clear ?? joinDrafts(namesakes(asked).map(answerTo)) ?? askWhich(asked) ?? notUnderstood(asked);
}

/** The answer of what is asked, where it accounts for the whole question; else what the agreement's texts say. */
function byTopic(asked: Asked, topic: Draft | undefined): Draft {
  if (topic?.kind === 'unknown') return whereSilent(asked, topic);
  const serves =
    topic !== undefined &&
    isOfActors(asked, topic) &&
    holdsTurning(asked, topic) &&
    unserved(asked, topic).length === 0;
  if (topic && serves && (explains(asked, topic) || recordsForbidden(asked))) return topic;
  const evidence = evidenceAbout(asked);
  if (evidence) return evidence;
  if (topic && asked.loose.length === 0 && asked.reading.years.length > 0 && has(asked, 'howMany'))
    return notReportedHere(asked, asked.activities[0]);
  if (topic && serves && asksSlot(asked) && isHeardInActivity(asked)) return topic;
  return activitiesAbout(asked) ?? withoutEvidence(asked, topic);
}

/** The agreement has a place for the answer, and nothing stands there: its texts may tell, if they are sure to mean it. */
function whereSilent(asked: Asked, topic: Draft): Draft {
  if (asksMembers(asked)) return topic;
  const mayStandElsewhere = topicIsSilent(asked) || asked.loose.length > 0 || namesBoth(asked);
  return (mayStandElsewhere ? evidenceAbout(asked, sure) : undefined) ?? evenSo(asked, topic);
}

function withoutEvidence(asked: Asked, topic: Draft | undefined): Draft {
  if (asked.loose.length > 0 && !(topic && has(asked, 'conflict', 'contradiction'))) return notUnderstood(asked);
  if (topic && !(holdsAges(asked, topic) && isOfActors(asked, topic))) return silent(asked);
  if (topic && !topic.wanted && !(isOfPlaceAndYear(asked, topic) && holdsTurning(asked, topic))) return silent(asked);
  const rest = topic ?? withoutIntent(asked);
  return unserved(asked, rest).length > 0 ? silent(asked) : rest;
}

function isOfPersons({ unclear, index }: Asked): boolean {
  return unclear?.refs.every(({ kind, id }) => kind === 'actor' && index.actors.get(id)?.kind === 'person') === true;
}

/** How much of the question a piece must hold where the agreement has a place for the answer, and nothing stands there. */
const sure = { anywhere: 0.8, inActivity: 0.75, ofWho: 0.8 };

/** Prices, contents and the like have no fixed place in an agreement: where that is empty, its texts may tell. */
function topicIsSilent(asked: Asked): boolean {
  const counts = has(asked, 'howMany') && asked.activities.length === 0;
  return (counts || has(asked, 'pays', 'budget', 'content', 'dataSource')) && !has(asked, 'who', 'reported');
}

/** Times and ends have a place of their own: with an answer there, the question's other words need only be the activity's. */
function asksSlot(asked: Asked): boolean {
  return has(asked, 'when') && asked.actors.length === 0;
}

/** "Er det frivilligt at være med i X?": what looks like a party may be said of the activity. */
function namesBoth(asked: Asked): boolean {
  return asked.activities.length > 0 && asked.actors.length > 0 && !has(asked, 'who', 'hours', 'title', 'howMany');
}

/** Who sits in a group the agreement says under the group, or nowhere. */
function asksMembers(asked: Asked): boolean {
  return asked.actors.some(({ group }) => group) && has(asked, 'joins', 'members', 'parties');
}

/** A don't-know that is about the very thing; words that nothing explains make it another question. */
function evenSo(asked: Asked, topic: Draft): Draft {
  return asked.loose.length > 0 && !has(asked, 'reported', 'conflict')
    ? (activitiesAbout(asked) ?? notUnderstood(asked))
    : topic;
}
