import { type Cue, tellingCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, serving } from '../wording/draft.js';
import { aboutAgreement } from './answer-contents.js';
import { contradictions } from './answer-contradictions.js';
import { goals, targetsLike } from './answer-goals.js';
import { actorsOfKind, parties } from './answer-parties.js';
import { fromOrganisation, unnamed } from './answer-people.js';
import { sharedOf } from './answer-references.js';
import { conflict, evaluation, revision } from './answer-rules.js';
import { nextTime, notReportedHere } from './answer-when.js';
import { contact } from './contact.js';
import { aboutActivity } from './intent-activity.js';
import { aboutActor } from './intent-actor.js';
import { aboutFigures } from './intent-figures.js';
import { aboutWhole, executionOf } from './intent-whole.js';
import { asksOfToday, asksYesOrNo } from './question-form.js';

/** Draws up the answer to what is asked; undefined when the question does not say what it wants to know. */
export function answerTopic(asked: Asked): Draft | undefined {
  return (
    beforeAll(asked) ??
    ofKindAsked(asked) ??
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

/** What the rules for changes say something of, whatever is to be changed. */
const revisionCues: readonly Cue[] = [
  ...(['revision', 'when', 'howOften', 'lead', 'responsible'] as const),
  ...([
    'hours',
    'targetGroup',
    'contact',
    'evaluation',
    'place',
    'budget',
    'pays',
    'criteria',
    'expert',
    'schedule',
  ] as const),
];

const evaluationCues: readonly Cue[] = [
  ...(['evaluation', 'when', 'howOften', 'next', 'period', 'schedule', 'ends'] as const),
  ...(['responsible', 'expert'] as const),
];

/** "Hvilken aftale hører X til?" */
function asksWhichAgreement({ reading: { tokens } }: Asked): boolean {
  return tokens.some(({ cues }, at) => cues.has('which') && tokens[at + 1]?.cues.has('agreement') === true);
}

/** "En opdateret delaftale" is one that somebody gets, not a change that somebody decides. */
function onlyUpToDate({ reading: { tokens } }: Asked): boolean {
  return tokens.every(
    ({ cues, plain }, at) =>
      !cues.has('revision') || (/(et|ede)$/.test(plain) && tokens[at + 1]?.cues.has('agreement') === true),
  );
}

/** Cues so plain that they decide whatever else is named. */
function beforeAll(asked: Asked): Draft | undefined {
  const [activity] = asked.activities;
  if (activity && asksWhichAgreement(asked) && !has(asked, 'who'))
    return serving(sharedOf(asked, activity) ?? aboutAgreement(asked), ['joins', 'place']);
  const ofThing = activity !== undefined || has(asked, 'budget', 'pays', 'hours', 'staff');
  // "Hvad bestemmer styregruppen?" asks for its task.
  const ofGroup =
    has(asked, 'what') && !has(asked, 'who') && asked.actors.some(({ group }) => group) && onlyDecides(asked);
  if (
    has(asked, 'revision') &&
    !onlyUpToDate(asked) &&
    !has(asked, 'conflict') &&
    !ofGroup &&
    !(ofThing && onlyDecides(asked))
  )
    return serving(revision(asked), revisionCues);
  if (has(asked, 'contact')) return contact(asked);
  const asksParties =
    has(asked, 'parties') &&
    !has(asked, 'task', 'must', 'conflict') &&
    activity === undefined &&
    !asked.actors.some((actor) => actor.group);
  const from = asksParties ? partiesFrom(asked) : undefined;
  if (from) return serving(from, ['howMany']);
  if (asksParties) return serving(parties(asked), ['howMany']);
  if (has(asked, 'contradiction') && !has(asked, 'who')) return serving(contradictions(asked), tellingCues);
  // "Hvor mange konflikter blev der mæglet i …" asks for no steps.
  const counted = activity !== undefined && has(asked, 'howMany') && !has(asked, 'what');
  if (has(asked, 'conflict') && !counted) return serving(conflict(asked), tellingCues);
  const isReference = has(asked, 'references') && (activity?.references ?? []).length > 0;
  if (has(asked, 'evaluation') && !isReference) return serving(evaluation(asked), evaluationCues);
  return besideAgreement(asked);
}

/** "Hvem fra X er med i aftalen?" asks for those who are named there. */
function partiesFrom(asked: Asked): Draft | undefined {
  const [actor] = asked.actors;
  const isFrom = asked.reading.tokens.some(({ plain }) => plain === 'fra' || plain === 'from' || plain === 'hos');
  return actor && isFrom ? (fromOrganisation(asked, actor) ?? unnamed(asked, actor)) : undefined;
}

/** What stands beside the agreement: the municipality's own goals, what was reported, dates to come. */
function besideAgreement(asked: Asked): Draft | undefined {
  const [activity] = asked.activities;
  const noFigure = asked.indicators.length === 0;
  if (has(asked, 'goal') && has(asked, 'municipal') && noFigure && activity === undefined) {
    return serving(goals(asked), ['howMany', 'howMuch']);
  }
  const aims =
    has(asked, 'purpose') && has(asked, 'municipal') && activity === undefined ? targetsLike(asked) : undefined;
  if (aims) return serving(aims, ['purpose']);
  // "Får kvinderne et bevis, når de har gennemført …" asks for no number.
  const happened = has(asked, 'reported') && !asksYesOrNo(asked) && !has(asked, 'must', 'registrar', 'who');
  const counted = has(asked, 'howMany') && activity !== undefined && asksOfToday(asked);
  if ((happened || counted) && noFigure) return notReportedHere(asked, activity);
  return has(asked, 'next') && activity ? nextTime(asked, activity) : undefined;
}

/** "Hvilke fonde er med?" */
function ofKindAsked(asked: Asked): Draft | undefined {
  if (!asked.category || asked.activities.length > 0 || !has(asked, 'joins', 'parties', 'partner')) return undefined;
  return actorsOfKind(asked, asked.category);
}
