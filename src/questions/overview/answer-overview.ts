/** A question answered from one overview. */
import type { Draft } from '../wording/draft.js';
import { type OverviewAsked, shows } from './overview-asked.js';
import { showsBeside, unlessBlocked } from './overview-beyond.js';
import type { InitiativeIndex, PreparedGoal } from './overview-index.js';
import {
  fundingOf,
  goalsServed,
  initiativeFacts,
  isRefused,
  providerOf,
  statusOf,
  targetOf,
  whichInitiative,
} from './overview-initiative.js';
import { askedStatuses, listByStatus, listGoals, listInitiatives, targetGroups } from './overview-lists.js';
import { findInOverview, nearestInOverview, type OverviewSubject, placesAbout } from './overview-subject.js';
import { toldInText } from './overview-text.js';
import { aboutWhole, notInOverview, overviewSilent } from './overview-whole.js';

/** Draws up the answer to a question read against one overview. */
export function answerInOverview(asked: OverviewAsked): Draft {
  const subject = findInOverview(asked);
  const nothingNamed = asked.telling.length === 0 && subject.named.length === 0;
  if (nothingNamed) return unlessBlocked(asked, subject, aboutWhole(asked)) ?? notInOverview(asked);
  return unlessBlocked(asked, subject, aboutNamed(asked, subject)) ?? aboutNearest(asked) ?? notInOverview(asked);
}

/** What holds most of the words, where nothing holds all of them. */
function aboutNearest(asked: OverviewAsked): Draft | undefined {
  const subject = asked.alone ? nearestInOverview(asked) : undefined;
  return subject && unlessBlocked(asked, subject, aboutNamed(asked, subject));
}

function aboutNamed(asked: OverviewAsked, subject: OverviewSubject): Draft | undefined {
  const helped = shows(asked, 'helps') && asked.cues.has('who') && subject.goals.length === 0;
  const asksGroup = asked.forWhom || asked.cues.has('targetGroup') || asked.cues.has('age');
  if (helped || asksGroup) return forWhom(asked, subject);
  if (asksGoals(asked, subject)) return goalsOf(asked, subject);
  const [one, ...others] = subject.named;
  const told = one && others.length === 0 ? toldInText(asked, one) : undefined;
  return told ?? aboutStatus(asked, subject) ?? aboutProvider(asked, subject) ?? aboutThing(asked, subject);
}

function forWhom(asked: OverviewAsked, subject: OverviewSubject): Draft | undefined {
  const { goals, named, whole } = subject;
  const [one] = named;
  if (one && (whole || (named.length === 1 && goals.length === 0))) return targetOf(asked, one);
  if (goals.length > 0) {
    return asksInitiatives(asked) && !asked.forWhom ? aboutThing(asked, subject) : targetGroups(asked, goals);
  }
  return one ? whichInitiative(asked, named) : undefined;
}

function asksInitiatives(asked: OverviewAsked): boolean {
  return shows(asked, 'initiative') || asked.cues.has('activities');
}

/** Whether goals are asked for: by the word, or by what an initiative contributes to. */
function asksGoals(asked: OverviewAsked, { goals, named, whole }: OverviewSubject): boolean {
  if (asksInitiatives(asked) && goals.length > 0 && !whole) return false;
  const [one] = named;
  if (asked.cues.has('goal')) return true;
  return !asked.cues.has('content') && one !== undefined && showsBeside(asked, 'serves', one.nameWords);
}

function goalsOf(asked: OverviewAsked, subject: OverviewSubject): Draft | undefined {
  const { goals, named, provided } = subject;
  const serving = shows(asked, 'serves');
  if (goals.length > 0 && (asked.ofGoal || named.length === 0)) {
    return serving || asked.cues.has('who') ? aboutPlaces(asked, subject) : aboutGoals(asked, goals);
  }
  if (goals.length > 0 && !serving) return aboutGoals(asked, goals);
  const [one, ...others] = named;
  if (one && others.length === 0) return goalsServed(asked, one);
  if (provided.length > 0) return listGoals(asked, goalsUnder(asked, provided));
  return one ? whichInitiative(asked, named) : undefined;
}

/** One goal is told with its target group, several by name. */
function aboutGoals(asked: OverviewAsked, goals: readonly PreparedGoal[]): Draft {
  return goals.length === 1 && !asked.cues.has('howMany') ? targetGroups(asked, goals) : listGoals(asked, goals);
}

function goalsUnder(asked: OverviewAsked, initiatives: readonly InitiativeIndex[]) {
  return asked.index.goals.filter((goal) => initiatives.some((one) => one.places.some((place) => place.goal === goal)));
}

/** "Who paid?" is no question of whether anybody did; of what was refused money, that is the answer. */
function asksOpenly({ cues }: OverviewAsked): boolean {
  return (['who', 'howMuch', 'what', 'which'] as const).some((cue) => cues.has(cue));
}

function aboutStatus(asked: OverviewAsked, subject: OverviewSubject): Draft | undefined {
  const { named, provided, whole, goals } = subject;
  const [one, ...others] = named;
  if (shows(asked, 'funding') && one && others.length === 0 && (isRefused(one) || !asksOpenly(asked))) {
    return fundingOf(asked, one);
  }
  const wanted = askedStatuses(asked);
  if (!wanted || asked.cues.has('who')) return undefined;
  const many = asksInitiatives(asked) && (goals.length > 0 || asked.cues.has('which')) && !whole;
  if (one && others.length === 0 && !many) return statusOf(asked, one);
  if (others.length > 0 && provided.length === 0 && !many) return whichInitiative(asked, named);
  const places = placesAbout(asked, subject);
  if (places.length === 0) return undefined;
  const some = places.some(({ initiative }) => wanted.includes(initiative.status));
  return some ? listByStatus(asked, places, wanted) : overviewSilent(asked, subject);
}

/** "Hvad laver SSP?": what a provider does; who is asked of an initiative, even where its provider has the same name. */
function aboutProvider(asked: OverviewAsked, { goals, named, provided }: OverviewSubject): Draft | undefined {
  if (provided.length === 0 || goals.length > 0) return undefined;
  const does = (asked.cues.has('task') || shows(asked, 'provides') || asksInitiatives(asked)) && !asked.cues.has('who');
  if (named.length === 1 && !does) return undefined;
  const [one, ...others] = Array.from(new Set([...named, ...provided]));
  if (one && others.length === 0) return initiativeFacts(asked, one);
  const all = [one, ...others];
  const places = asked.index.initiatives
    .filter((initiative) => all.includes(initiative))
    .flatMap(({ places }) => places);
  return listInitiatives(asked, places);
}

function aboutThing(asked: OverviewAsked, subject: OverviewSubject): Draft | undefined {
  const { named, goals, whole } = subject;
  const [one, ...others] = named;
  if (goals.length > 0 && !whole) return aboutPlaces(asked, subject);
  if (one && others.length === 0) return asked.cues.has('who') ? providerOf(asked, one) : initiativeFacts(asked, one);
  if (one && !asksInitiatives(asked) && !asked.cues.has('task')) return whichInitiative(asked, named);
  return aboutPlaces(asked, subject);
}

function aboutPlaces(asked: OverviewAsked, subject: OverviewSubject): Draft | undefined {
  const places = placesAbout(asked, subject);
  return places.length > 0 ? listInitiatives(asked, places) : undefined;
}
