/** "Hvad er formålet med aktiviteten?", "hvad er succeskriteriet?": one activity is meant, and not said which. */
import type { Activity } from '../../domain/agreement.js';
import { allRoles, type Cue } from '../language/cues.js';
import { type Asked, has, hasSubject, saysTheActivity } from '../subject/asked.js';
import type { Draft } from '../wording/draft.js';
import { askWhichActivity } from './ask-back.js';

const oneCriterion = /(kriteriet|kriterium|criterion)$/;

/** What of an activity may be asked for so, and whether it has that. */
const parts: readonly [readonly Cue[], (activity: Activity) => boolean][] = [
  [['purpose'], ({ purpose }) => purpose !== null],
  [['targetGroup'], ({ targetGroup }) => targetGroup !== null],
  [['criteria'], ({ criteria }) => criteria.length > 0],
  [['where', 'place'], ({ place }) => place !== undefined],
  [['when', 'schedule', 'howOften'], ({ schedule }) => schedule !== undefined],
];

/** Asks which of the activities that have what is asked for; undefined where that is not asked, or fewer than two have it. */
export function whichOfSome(asked: Asked): Draft | undefined {
  const { reading, index, loose } = asked;
  const isOne = saysTheActivity(reading) || reading.tokens.some(({ plain }) => oneCriterion.test(plain));
  const other = has(asked, 'who', 'revision', 'evaluation', 'conflict', ...allRoles);
  if (!isOne || other || hasSubject(asked) || loose.length > 0) return undefined;
  const wanted = parts.filter(([cues]) => has(asked, ...cues));
  const having = index.agreement.activities.filter((one) => wanted.some(([, has]) => has(one)));
  return having.length > 1 ? askWhichActivity(asked, having) : undefined;
}
