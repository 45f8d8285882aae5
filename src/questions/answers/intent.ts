import { allRoles, type Cue, tellingCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, serving } from '../wording/draft.js';
import { aboutAgreement, contents } from './answer-contents.js';
import { contradictions } from './answer-contradictions.js';
import { allCriteria } from './answer-criteria.js';
import { figures } from './answer-figures.js';
import { goals } from './answer-goals.js';
import { termOf } from './answer-group.js';
import { hours, staff } from './answer-hours.js';
import { budget, whoPays } from './answer-money.js';
import { actorsOfKind, contact, parties } from './answer-people.js';
import { conflict, evaluation, revision } from './answer-rules.js';
import { agreementPeriod, nextTime, notReportedHere } from './answer-when.js';
import { askedRoles } from './answer-who.js';
import { whoAnywhere, whoForAgreement } from './answer-who-whole.js';
import { aboutActivity } from './intent-activity.js';
import { aboutActor } from './intent-actor.js';
import { leadingRoles } from './roles.js';

/** Draws up the answer to what is asked; undefined when the question does not say what it wants to know. */
export function answerTopic(asked: Asked): Draft | undefined {
  return (
    beforeAll(asked) ??
    aboutFigures(asked) ??
    aboutActivity(asked) ??
    executionOf(asked) ??
    aboutActor(asked) ??
    aboutWhole(asked)
  );
}

/** "Hvem bestemmer …" of an activity asks who decides there; the agreement's rules are for changes of the agreement. */
function onlyDecides({ reading }: Asked): boolean {
  return reading.tokens.every((token) => !token.cues.has('revision') || deciding.has(token.stem));
}

const deciding = new Set(stems('bestemmer bestemme beslutter beslutte beslutning vælger afgør decides decide'));

/** Cues so plain that they decide whatever else is named. */
function beforeAll(asked: Asked): Draft | undefined {
  const [activity] = asked.activities;
  const ofThing = activity !== undefined || has(asked, 'budget', 'pays', 'hours', 'staff');
  if (has(asked, 'revision') && !(ofThing && onlyDecides(asked))) {
    const touched = [
      'targetGroup',
      'contact',
      'evaluation',
      'place',
      'budget',
      'pays',
      'criteria',
      'expert',
      'schedule',
    ] as const;
    return serving(revision(asked), ['revision', 'when', 'howOften', 'lead', 'responsible', ...touched]);
  }
  if (has(asked, 'contact')) return contact(asked);
  const asksParties =
    has(asked, 'parties') &&
    !has(asked, 'task', 'must', 'conflict') &&
    activity === undefined &&
    !asked.actors.some((actor) => actor.group);
  if (asksParties) return serving(parties(asked), ['howMany']);
  if (has(asked, 'contradiction')) return serving(contradictions(asked), tellingCues);
  if (has(asked, 'conflict')) return serving(conflict(asked), tellingCues);
  if (has(asked, 'evaluation')) {
    return serving(evaluation(asked), [
      'evaluation',
      'when',
      'howOften',
      'next',
      'period',
      'schedule',
      'responsible',
      'expert',
      'ends',
    ]);
  }
  if (has(asked, 'goal') && has(asked, 'municipal') && asked.indicators.length === 0 && activity === undefined) {
    return serving(goals(asked), ['howMany', 'howMuch']);
  }
  if (has(asked, 'reported') && !has(asked, 'must', 'registrar', 'who') && asked.indicators.length === 0)
    return notReportedHere(asked, activity);
  if (has(asked, 'next') && activity) return nextTime(asked, activity);
  return undefined;
}

const notFigures: readonly Cue[] = [
  ...allRoles,
  'hours',
  'budget',
  'pays',
  'contact',
  'conflict',
  'contradiction',
  'why',
  'ends',
];
/** What an indicator's words may look like, or its figures answer. */
const figureCues: readonly Cue[] = tellingCues.filter((cue) => !notFigures.includes(cue));

function aboutFigures(asked: Asked): Draft | undefined {
  if (asked.indicators.length > 0) return serving(figures(asked), figureCues);
  if (has(asked, 'pays'))
    return serving(whoPays(asked), ['pays', 'budget', 'howMany', 'howMuch', 'responsible', 'place']);
  if (has(asked, 'budget') || asked.budgetLabels.length > 0)
    return serving(budget(asked), ['budget', 'howMany', 'howMuch', 'place', 'pays']);
  const [actor] = asked.actors;
  if (has(asked, 'period') && actor?.group?.term)
    return serving(termOf(asked, actor, actor.group.term), ['period', 'hours', 'members']);
  const lasts = has(asked, 'period') && asked.activities.some((one) => one.period !== undefined);
  if (has(asked, 'hours') && !lasts) {
    return serving(hours(asked), ['hours', 'howMany', 'howMuch', 'period', 'schedule', ...allRoles]);
  }
  const counted = asked.index.agreement.resources.some(
    (resource) => resource.count !== undefined && asked.actors.some((actor) => actor.id === resource.actor),
  );
  if (has(asked, 'staff') && asked.activities.length === 0) {
    const ofActors = asked.index.agreement.resources.some((one) =>
      asked.actors.some((actor) => actor.id === one.actor),
    );
    if (ofActors && !has(asked, 'task', 'who')) return serving(staff(asked), ['howMany', 'howMuch', 'title', 'where']);
    if (has(asked, 'which', 'what')) return serving(staff({ ...asked, actors: [] }), ['howMany']);
  }
  if (has(asked, 'howMany') && (counted || has(asked, 'staff'))) {
    return serving(staff(asked), ['howMany']);
  }
  return undefined;
}

/** Who carries the agreement out, whoever else is named beside them. */
export function executionOf(asked: Asked): Draft | undefined {
  const asksIt = has(asked, 'agreement') && has(asked, 'who') && askedRoles(asked).length > 0;
  return asksIt ? serving(whoForAgreement(asked, asked.index.agreement), allRoles) : undefined;
}

function aboutWhole(asked: Asked): Draft | undefined {
  const ofKind =
    asked.category && has(asked, 'joins', 'parties', 'partner') ? actorsOfKind(asked, asked.category) : undefined;
  if (ofKind) return ofKind;
  const roles = askedRoles(asked);
  if (roles.length > 0 && !has(asked, 'agreement') && !roles.every((role) => leadingRoles.includes(role))) {
    const anywhere = whoAnywhere(asked, roles);
    if (anywhere) return serving(anywhere, allRoles);
  }
  if (has(asked, 'agreement') && roles.length > 0 && has(asked, 'responsible')) {
    return serving(whoForAgreement(asked, asked.index.agreement), allRoles);
  }
  const figure = has(asked, 'baseline', 'howMany') && !has(asked, 'when', 'period');
  if ((has(asked, 'ends', 'starts', 'period') && !figure) || (has(asked, 'when') && has(asked, 'agreement'))) {
    return serving(agreementPeriod(asked), ['ends', 'starts', 'period', 'when']);
  }
  if (has(asked, 'criteria')) return serving(allCriteria(asked), ['criteria']);
  if (has(asked, 'activities') && !has(asked, 'who')) return serving(contents(asked), ['howMany', 'covers']);
  if (has(asked, 'goal')) return serving(goals(asked), ['howMany', 'purpose']);
  const more = asked.reading.tokens.some((token) => token.cues.has('thing') && !asked.named.includes(token));
  if (has(asked, 'agreement') && has(asked, 'what', 'content', 'purpose') && !more) {
    return serving(aboutAgreement(asked), []);
  }
  return undefined;
}
