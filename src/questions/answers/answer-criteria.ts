import type { Activity, Criterion } from '../../domain/agreement.js';
import { actorName } from '../agreement/agreement-index.js';
import { stems } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { standsIn } from '../language/stands-in.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { asksAverage, asksShare } from './measure-asked.js';

/** An activity's success criteria; those that fit the question's words best, if any do. */
export function criteriaOf(asked: Asked, activity: Activity): Draft {
  const { language } = asked.reading;
  if (activity.criteria.length === 0) {
    const children = asked.index.agreement.activities.filter(
      (one) => one.partOf === activity.id && one.criteria.length > 0,
    );
    const note = say(
      language,
      `Aftalen har ingen succeskriterier for ${activity.name}.`,
      `The agreement has no success criteria for ${activity.name}.`,
    );
    return draft('unknown', [note, ...children.flatMap((child) => lines(asked, child, child.criteria))], {
      sources: [activity, ...children].map((one) => ({ activity: one.id, source: one.source })),
      activity: activity.id,
    });
  }
  if (asksAverage(asked) && !activity.criteria.some(({ measure }) => measure === 'average')) {
    const note = say(
      language,
      `Aftalen sætter ikke et gennemsnit for ${activity.name}.`,
      `The agreement sets no average for ${activity.name}.`,
    );
    return draft('unknown', [note, ...lines(asked, activity, activity.criteria)], {
      sources: activity.criteria.map(({ source }) => ({ activity: activity.id, source })),
      activity: activity.id,
    });
  }
  const fitting = has(asked, 'criteria') && asked.loose.length === 0 ? activity.criteria : best(asked, activity);
  return draft('answer', lines(asked, activity, fitting), {
    sources: fitting.map((criterion) => ({ activity: activity.id, source: criterion.source })),
    evidence: fitting.map((criterion) => criterion.text),
    activity: activity.id,
  });
}

function lines(asked: Asked, activity: Activity, criteria: readonly Criterion[]): string[] {
  const { language } = asked.reading;
  return criteria.map((criterion, at) => {
    const registrar =
      criterion.registrar === null
        ? ''
        : say(
            language,
            ` Registreres af ${actorName(asked.index, criterion.registrar)}.`,
            ` Recorded by ${actorName(asked.index, criterion.registrar)}.`,
          );
    return `${at === 0 ? `${activity.name}: ` : ''}${asSentence(criterion.text)}${criteria.length === 1 ? registrar : ''}`;
  });
}

/** The criteria that hold the most of the question's words for what is counted; of those that hold as many, the kind that is asked for. */
function best(asked: Asked, activity: Activity): readonly Criterion[] {
  const telling = asked.reading.tokens.filter(
    (token) =>
      asked.loose.includes(token) || token.cues.has('people') || token.cues.has('baseline') || isOfOther(asked, token),
  );
  const scored = activity.criteria.map((criterion) => {
    const own = new Set(stems(`${criterion.text} ${criterion.unit}`));
    const held = telling.filter((token) => standsIn([...token.options, ...token.kin], own)).length;
    return { criterion, points: held + (isOfMeasure(asked, criterion) ? pointsOfMeasure : 0) };
  });
  const most = Math.max(...scored.map((one) => one.points));
  return scored.filter((one) => one.points === most).map((one) => one.criterion);
}

/** The right measure outweighs one word of the question, not two. */
const pointsOfMeasure = 1.5;

/** A word that looks like the name of somebody, and may be what is counted. */
function isOfOther({ named, namedActivity }: Asked, token: Token): boolean {
  return named.includes(token) && !namedActivity.includes(token) && !token.small;
}

/** "Hvor stor en del" asks for a share, "i gennemsnit" for an average, "hvor mange" for a number. */
function isOfMeasure(asked: Asked, { measure }: Criterion): boolean {
  const average = asksAverage(asked);
  const share = !average && (asksShare(asked) || has(asked, 'baseline'));
  if (average) return measure === 'average';
  return share ? measure === 'share' : has(asked, 'howMany') && measure !== 'share';
}

/** Whether a criterion says every word that nothing else explains. */
function holdsLoose({ loose }: Asked, { text }: Criterion): boolean {
  const own = new Set(stems(text));
  return loose.every((token) => standsIn([...token.options, ...token.kin], own));
}

/** Success criteria of the whole agreement, activity by activity. */
export function allCriteria(asked: Asked): Draft {
  const { language } = asked.reading;
  const activities = asked.index.agreement.activities.filter((activity) => activity.criteria.length > 0);
  if (activities.length === 0) {
    return draft('unknown', [
      say(
        language,
        'Aftalen har ingen succeskriterier for aktiviteterne.',
        'The agreement has no success criteria for the activities.',
      ),
    ]);
  }
  const fitting = activities.map((activity) => ({
    activity,
    criteria: activity.criteria.filter((criterion) => holdsLoose(asked, criterion)),
  }));
  return draft(
    'answer',
    fitting.flatMap(({ activity, criteria }) => lines(asked, activity, criteria)),
    {
      sources: fitting.flatMap(({ activity, criteria }) =>
        criteria.map((criterion) => ({ activity: activity.id, source: criterion.source })),
      ),
      evidence: fitting.flatMap(({ criteria }) => criteria.map((criterion) => criterion.text)),
    },
  );
}
