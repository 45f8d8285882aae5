import type { Role } from '../domain/agreement.js';
import { textOfActivity } from './answer-activity.js';
import { activitiesOfActor, membersOf, whatActorDoes } from './answer-actor.js';
import { aboutAgreement, contents, partsOfActivity } from './answer-contents.js';
import { allCriteria, criteriaOf } from './answer-criteria.js';
import { figures, goals } from './answer-figures.js';
import { hours, staff } from './answer-hours.js';
import { budget, whoPays } from './answer-money.js';
import { byTitle, contact, fromOrganisation, leaderOf, parties, people, unnamed } from './answer-people.js';
import { conflict, evaluation, revision } from './answer-rules.js';
import { activityPeriod, agreementPeriod, nextTime, notReportedHere } from './answer-when.js';
import { askedRoles, whoAnywhere, whoForActivity, whoForAgreement } from './answer-who.js';
import { type Draft, joinDrafts } from './draft.js';
import { leadingRoles } from './roles.js';
import { type Asked, has } from './subject.js';

/** Draws up the answer to what is asked; undefined when the question does not say what it wants to know. */
export function answerTopic(asked: Asked): Draft | undefined {
  return beforeAll(asked) ?? aboutFigures(asked) ?? aboutActivity(asked) ?? aboutActor(asked) ?? aboutWhole(asked);
}

/** Cues so plain that they decide whatever else is named. */
function beforeAll(asked: Asked): Draft | undefined {
  const [activity] = asked.activities;
  if (has(asked, 'revision')) return revision(asked);
  if (has(asked, 'contact')) return contact(asked);
  if (has(asked, 'conflict')) return conflict(asked);
  if (has(asked, 'evaluation')) return evaluation(asked);
  if (has(asked, 'reported') && asked.indicators.length === 0) return notReportedHere(asked, activity);
  if (has(asked, 'next') && activity) return nextTime(asked, activity);
  return undefined;
}

function aboutFigures(asked: Asked): Draft | undefined {
  if (asked.indicators.length > 0) return figures(asked);
  if (has(asked, 'pays')) return whoPays(asked);
  if (has(asked, 'budget')) return budget(asked);
  if (has(asked, 'hours')) return hours(asked);
  if (has(asked, 'staff') && has(asked, 'howMany') && asked.actors.length === 0) return staff(asked);
  return undefined;
}

function aboutActivity(asked: Asked): Draft | undefined {
  const [activity] = asked.activities;
  if (!activity) return undefined;
  if (asked.actors.length > 0 && !has(asked, 'who')) return whatOfActor(asked);
  const texts = textsAsked(asked).map((which) => textOfActivity(asked, activity, which));
  const asksCriteria =
    has(asked, 'criteria', 'goal') || (has(asked, 'howMany') && has(asked, 'people', 'must', 'baseline'));
  if (asksCriteria) texts.push(criteriaOf(asked, activity));
  if (has(asked, 'ends', 'starts', 'period')) texts.push(activityPeriod(asked, activity));
  const asksWho = askedRoles(asked).length > 0 || has(asked, 'lead') || (has(asked, 'who') && texts.length === 0);
  if (asksWho) texts.unshift(...asked.activities.map((one) => whoForActivity(leading(asked), one)).slice(0, 2));
  if (texts.length === 0 && has(asked, 'activities') && has(asked, 'which', 'what'))
    return partsOfActivity(asked, activity);
  if (texts.length === 0 && has(asked, 'what') && (has(asked, 'task') || asked.reading.cues.has('content'))) {
    return textOfActivity(asked, activity, 'content');
  }
  return joinDrafts(texts);
}

/** "Hvem leder …" of an activity asks for those who lead it. */
function leading(asked: Asked): Asked {
  if (!has(asked, 'lead') || askedRoles(asked).length > 0) return asked;
  const cues = new Set([...asked.reading.cues, 'responsible', 'coordinator', 'facilitator'] as const);
  return { ...asked, reading: { ...asked.reading, cues } };
}

function textsAsked(asked: Asked): ('purpose' | 'targetGroup' | 'content' | 'place' | 'schedule')[] {
  const last = asked.reading.tokens.at(-1);
  const forWhom =
    has(asked, 'who') && (last?.plain === 'for' || last?.plain === 'til') && askedRoles(asked).length === 0;
  const where = has(asked, 'place') || (has(asked, 'where') && !has(asked, 'howMany', 'howMuch', 'howOften'));
  const when = has(asked, 'schedule', 'howOften') || (has(asked, 'when') && !has(asked, 'ends', 'starts', 'period'));
  return [
    ...(has(asked, 'purpose', 'why') ? (['purpose'] as const) : []),
    ...(has(asked, 'targetGroup') || forWhom ? (['targetGroup'] as const) : []),
    ...(has(asked, 'content') ? (['content'] as const) : []),
    ...(where ? (['place'] as const) : []),
    ...(when ? (['schedule'] as const) : []),
  ];
}

function whatOfActor(asked: Asked): Draft | undefined {
  const drafts = asked.actors.slice(0, 2).map((actor) => whatActorDoes(asked, actor));
  return joinDrafts(drafts);
}

function aboutActor(asked: Asked): Draft | undefined {
  if (asked.titled.length > 0) return byTitle(asked);
  const [actor] = asked.actors;
  if (!actor) return undefined;
  if (has(asked, 'which') && has(asked, 'activities')) return activitiesOfActor(asked, actor);
  if (actor.kind === 'group' && (has(asked, 'members') || (has(asked, 'who') && askedRoles(asked).length === 0)))
    return membersOf(asked, actor);
  if (has(asked, 'lead') && actor.kind !== 'person' && actor.kind !== 'position') return leaderOf(asked, actor);
  if (actor.kind === 'person') return has(asked, 'task') ? whatOfActor(asked) : people(asked, asked.actors);
  if (has(asked, 'title')) return unnamed(asked, actor);
  if (has(asked, 'who') && askedRoles(asked).length === 0) return fromOrganisation(asked, actor) ?? unnamedOr(asked);
  return whatOfActor(asked);
}

function unnamedOr(asked: Asked): Draft | undefined {
  const [actor] = asked.actors;
  return actor?.kind === 'position' ? unnamed(asked, actor) : whatOfActor(asked);
}

function aboutWhole(asked: Asked): Draft | undefined {
  const roles = askedRoles(asked);
  if (roles.length > 0 && !has(asked, 'agreement') && !isBareResponsibility(roles)) {
    const anywhere = whoAnywhere(asked, roles);
    if (anywhere) return anywhere;
  }
  if (has(asked, 'agreement') && roles.length > 0 && has(asked, 'who', 'responsible'))
    return whoForAgreement(asked, asked.index.agreement);
  if (has(asked, 'ends', 'starts', 'period') || (has(asked, 'when') && has(asked, 'agreement')))
    return agreementPeriod(asked);
  if (has(asked, 'criteria')) return allCriteria(asked);
  if (has(asked, 'parties')) return parties(asked);
  if (has(asked, 'activities')) return contents(asked);
  if (has(asked, 'goal')) return goals(asked);
  if (has(asked, 'agreement') && has(asked, 'what', 'content', 'purpose')) return aboutAgreement(asked);
  return undefined;
}

/** "Hvem har ansvaret?" with nothing named is asked back about. */
function isBareResponsibility(roles: readonly Role[]): boolean {
  return roles.every((role) => leadingRoles.includes(role));
}
