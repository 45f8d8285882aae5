import { allRoles, type Cue, tellingCues } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, serving } from '../wording/draft.js';
import { figures } from './answer-figures.js';
import { termOf } from './answer-group.js';
import { hours } from './answer-hours.js';
import { budget } from './answer-money.js';
import { whoPays } from './answer-payers.js';
import { staff } from './answer-staff.js';
import { asksShare } from './measure-asked.js';
import { saysMay } from './question-form.js';

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

/** What is asked that an answer in figures takes care of: indicators, money, hours, employees. */
export function aboutFigures(asked: Asked): Draft | undefined {
  // "Hvem kan søge penge …" asks for whom; "budgettet for målgruppen" does not.
  const forWhom =
    asked.activities.length > 0 &&
    asked.reading.tokens.some(({ cues }) => cues.has('targetGroup') && cues.has('soft')) &&
    has(asked, 'targetGroup');
  if (asked.indicators.length > 0) return serving(figures(asked), figureCues);
  const lends = has(asked, 'who') && has(asked, 'contributor');
  if (has(asked, 'pays') && !lends)
    return serving(whoPays(asked), ['pays', 'budget', 'howMany', 'howMuch', 'responsible', 'place']);
  const decides = has(asked, 'revision') && has(asked, 'who') && asked.activities.length > 0;
  const ofTask = has(asked, 'task') && asked.actors.length > 0;
  // Who pays may be named for something else: "hvad hedder chefen i boligforeningen".
  const ofActor = asked.actors.length > 0 && !has(asked, 'pays', 'howMany', 'howMuch');
  if ((has(asked, 'budget') && !forWhom && !decides) || (asked.budgetLabels.length > 0 && !ofTask && !ofActor))
    return serving(budget(asked), ['budget', 'howMany', 'howMuch', 'place', 'pays']);
  const [actor] = asked.actors;
  if (has(asked, 'period') && actor?.group?.term)
    return serving(termOf(asked, actor, actor.group.term), ['period', 'hours', 'members']);
  const ofAgreement = has(asked, 'agreement') && asked.activities.length === 0 && asked.actors.length === 0;
  const ofSome = asked.activities.length > 0 && saysMay(asked);
  const lasts =
    has(asked, 'period') && (ofAgreement || ofSome || asked.activities.some((one) => one.period !== undefined));
  if ((asksShare(asked) || (has(asked, 'hours') && has(asked, 'staff'))) && worksByShare(asked))
    return serving(staff(asked), ['hours', 'title', 'schedule', 'howMany', 'howMuch']);
  if (has(asked, 'hours') && !lasts) {
    return serving(hours(asked), ['hours', 'howMany', 'howMuch', 'period', 'schedule', ...allRoles]);
  }
  return aboutStaff(asked);
}

/** Whether the agreement gives a share of a post rather than hours. */
function worksByShare({ actors, index }: Asked): boolean {
  return index.agreement.resources.some(
    ({ actor, unit }) => unit === 'percent' && actors.some(({ id }) => id === actor),
  );
}

/** Employees: those of the actors that are named, or all. */
function aboutStaff(asked: Asked): Draft | undefined {
  if (asked.actors.some(({ kind }) => kind === 'person')) return undefined;
  if (has(asked, 'title') && asked.actors.some(({ kind }) => kind !== 'position')) return undefined;
  const ofActors = asked.index.agreement.resources.filter((one) => asked.actors.some(({ id }) => id === one.actor));
  if (has(asked, 'staff') && asked.activities.length === 0) {
    const wanted = ofActors.length > 0 && !has(asked, 'task', 'who');
    if (wanted) return serving(staff(asked), ['howMany', 'howMuch', 'title', 'where']);
    if (has(asked, 'which', 'what')) return serving(staff({ ...asked, actors: [] }), ['howMany']);
  }
  const counted = has(asked, 'staff') || ofActors.some(({ count }) => count !== undefined);
  return counted && has(asked, 'howMany') ? serving(staff(asked), ['howMany']) : undefined;
}
