import { tasksOf } from '../agreement/tasks.js';
import { allRoles } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, serving } from '../wording/draft.js';
import { activitiesOfActor, whatActorsDo } from './answer-actor.js';
import { activitiesWith, organisationsOf } from './answer-collective.js';
import { coordinatorOfGroup, mandateOf, membersOf, termOf } from './answer-group.js';
import { fromOrganisation, people, unnamed } from './answer-people.js';
import { byTitle, leaderOf } from './answer-titles.js';
import { askedRoles } from './asked-roles.js';
import { asksYesOrNo, saysMay } from './question-form.js';

/** "Hvem skaffer dem?" asks for somebody else than those who are named. */
function saysMore({ reading, named }: Asked): boolean {
  return reading.tokens.some(
    (token) =>
      !token.small &&
      !named.includes(token) &&
      !token.cues.has('who') &&
      (token.idle === 'verb' || token.cues.has('soft') || token.cues.has('people') || token.cues.has('thing')),
  );
}

/** "Hvem kan indkalde …" asks for what a group's mandate says, not for its members. */
function maySomething(asked: Asked): boolean {
  return saysMay(asked) && !has(asked, 'members', 'joins', 'parties');
}

/** "Hvad lærer man af …" is no question about who somebody is. */
function isAskedFor(asked: Asked): boolean {
  return (
    has(asked, 'who', 'title', 'which', 'where', 'staff', 'joins', 'lead', 'task', ...allRoles) || !saysMore(asked)
  );
}

/** "Hvilke aktiviteter har chefen ansvaret for?": somebody's title stands for them where what they do is asked. */
function byTheirTitle(asked: Asked): Asked {
  const [person, ...others] = asked.titled;
  const asksDuties = has(asked, 'task') || (has(asked, 'which') && has(asked, 'activities'));
  const isOne = person !== undefined && others.length === 0 && tasksOf(asked.index, person.id).length > 0;
  return isOne && asksDuties ? { ...asked, actors: [person], titled: [] } : asked;
}

/** What is asked of a person, a party or a group. */
export function aboutActor(given: Asked): Draft | undefined {
  const asked = byTheirTitle(given);
  if (asked.titled.length > 0)
    return serving(byTitle(asked), ['lead', 'title', 'members', 'responsible', 'coordinator', 'place']);
  const [actor] = asked.actors;
  if (!actor || has(asked, 'baseline', 'goal')) return undefined;
  // "Hvem har ansvaret i helhedsplanen?" asks for somebody in it, not for what it does.
  if (has(asked, 'who') && askedRoles(asked).length > 0 && (actor.kind === 'organisation' || actor.kind === 'unit'))
    return undefined;
  const ofCollective = has(asked, 'partner', 'joins') ? organisationsOf(asked, activitiesWith(asked)) : undefined;
  if (ofCollective) return ofCollective;
  // "Hvem skaffer de frivillige?" asks for somebody else than those.
  const found = actor.kind === 'collective' || actor.kind === 'group';
  const supervised = actor.kind === 'position' && has(asked, 'governance');
  if (has(asked, 'who') && ((has(asked, 'recruiter', 'expert') && found) || supervised)) return undefined;
  const asksWho = has(asked, 'who') && askedRoles(asked).length === 0;
  if (has(asked, 'which') && has(asked, 'activities')) return serving(activitiesOfActor(asked, actor), allRoles);
  if (actor.kind === 'group') {
    if (has(asked, 'coordinator', 'lead'))
      return serving(coordinatorOfGroup(asked, actor), ['coordinator', 'lead', 'responsible']);
    if (has(asked, 'period') && actor.group?.term)
      return serving(termOf(asked, actor, actor.group.term), ['period', 'members']);
    if (asksWho && maySomething(asked) && actor.group?.mandate) return serving(mandateOf(asked, actor), ['title']);
    const whichJoin = has(asked, 'which') && has(asked, 'joins');
    const members = has(asked, 'members', 'parties') || whichJoin || asksWho ? membersOf(asked, actor) : undefined;
    if (members) return serving(members, ['members', 'howMany', 'parties', 'contributor']);
  }
  const led = has(asked, 'lead')
    ? asked.actors.find(({ kind }) => kind !== 'person' && kind !== 'position')
    : undefined;
  if (led) return serving(leaderOf(asked, led), ['lead', 'title']);
  if (
    actor.kind === 'person' &&
    isAskedFor(asked) &&
    (!has(asked, 'task') || tasksOf(asked.index, actor.id).length === 0)
  ) {
    return serving(people(asked, asked.actors), ['title', 'where', 'lead', 'members']);
  }
  if (has(asked, 'title'))
    return serving(fromOrganisation(asked, actor) ?? unnamed(asked, actor), ['title', 'staff', 'joins']);
  if (asksWho && saysMore(asked)) return undefined;
  if (asksWho) {
    const persons = fromOrganisation(asked, actor);
    if (persons) return serving(persons, ['title']);
    if (actor.kind === 'position') return unnamed(asked, actor);
  }
  if (asksYesOrNo(asked) && askedRoles(asked).length === 0 && saysMore(asked)) return undefined;
  const asksDuties = has(asked, 'task', 'purpose', 'joins', 'activities', 'what', 'agreement', ...allRoles);
  if (!asksDuties && saysMore(asked)) return undefined;
  const needed = has(asked, 'when') && tasksOf(asked.index, actor.id).some(({ row }) => row.conditional);
  return serving(whatActorsDo(asked), [...allRoles, 'purpose', 'revision', ...(needed ? (['when'] as const) : [])]);
}
