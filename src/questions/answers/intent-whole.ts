/** What is asked of the agreement as a whole. */
import { allRoles } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, serving } from '../wording/draft.js';
import { areasOfAgreement, asksAreas } from './answer-areas.js';
import { aboutAgreement, contents } from './answer-contents.js';
import { allCriteria } from './answer-criteria.js';
import { goals } from './answer-goals.js';
import { agreementPeriod } from './answer-when.js';
import { whoAnywhere, whoForAgreement } from './answer-who-whole.js';
import { askedRoles } from './asked-roles.js';
import { leadingRoles } from './roles.js';

/** Who carries the agreement out, whoever else is named beside them. */
export function executionOf(asked: Asked): Draft | undefined {
  const asksIt = has(asked, 'agreement') && has(asked, 'who') && askedRoles(asked).length > 0;
  return asksIt ? serving(whoForAgreement(asked, asked.index.agreement), allRoles) : undefined;
}

/** "Hvor længe følges den unge …" is no question about the agreement. */
function asksOfSomething({ reading }: Asked): boolean {
  return reading.tokens.some(({ cues }) => cues.has('people'));
}

/** "Hvilket delmål …", whatever else is named beside it. */
function asksWhichGoal({ reading: { tokens } }: Asked): boolean {
  return tokens.some(({ cues }, at) => cues.has('which') && tokens[at + 1]?.cues.has('goal') === true);
}

/** Its roles, period, criteria, activities and goals; undefined where none of them is asked for. */
export function aboutWhole(asked: Asked): Draft | undefined {
  const roles = askedRoles(asked);
  const asksGoal = has(asked, 'goal') && !has(asked, 'who');
  if (
    roles.length > 0 &&
    !asksGoal &&
    !has(asked, 'agreement') &&
    !roles.every((role) => leadingRoles.includes(role))
  ) {
    const anywhere = whoAnywhere(asked, roles);
    if (anywhere) return serving(anywhere, allRoles);
  }
  if (has(asked, 'agreement') && roles.length > 0 && has(asked, 'responsible')) {
    return serving(whoForAgreement(asked, asked.index.agreement), allRoles);
  }
  const areas = has(asked, 'agreement') && asksAreas(asked) ? areasOfAgreement(asked) : undefined;
  if (areas) return areas;
  const figure = has(asked, 'baseline', 'howMany') && !has(asked, 'when', 'period');
  const ofAgreement = has(asked, 'agreement') || asked.self || !asksOfSomething(asked);
  if (
    (has(asked, 'ends', 'starts', 'period') && !figure && ofAgreement) ||
    (has(asked, 'when') && has(asked, 'agreement'))
  ) {
    return serving(agreementPeriod(asked), ['ends', 'starts', 'period', 'when', 'covers', 'hours']);
  }
  if (has(asked, 'criteria')) return serving(allCriteria(asked), ['criteria']);
  if (has(asked, 'activities') && !has(asked, 'who') && !asksWhichGoal(asked))
    return serving(contents(asked), ['howMany', 'covers']);
  if (has(asked, 'goal')) return serving(goals(asked), ['howMany', 'purpose', 'accountable']);
  const more = asked.reading.tokens.some((token) => token.cues.has('thing') && !asked.named.includes(token));
  if (has(asked, 'agreement') && has(asked, 'what', 'content', 'purpose') && !more) {
    return serving(aboutAgreement(asked), []);
  }
  return undefined;
}
