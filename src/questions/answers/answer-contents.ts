import type { Activity } from '../../domain/agreement.js';
import { topActivities, withParents } from '../agreement/agreement-index.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft, joinDrafts } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listedWithin } from '../wording/wording.js';
import { textOfActivity } from './answer-activity.js';
import { agreementPeriod } from './answer-when.js';

const roomForList = 460;

/** The agreement's activities, sub-activities behind their parent. */
export function contents(asked: Asked): Draft {
  const { language } = asked.reading;
  const { activities } = asked.index.agreement;
  if (activities.length === 0)
    return draft('unknown', [say(language, 'Aftalen nævner ingen aktiviteter.', 'The agreement names no activities.')]);
  const partsOf = (parent: Activity) => activities.filter((one) => one.partOf === parent.id).map((one) => one.name);
  const tops = topActivities(asked.index.agreement);
  const whole = tops.map((one) => {
    const parts = partsOf(one);
    return parts.length === 0 ? one.name : `${one.name} (${parts.join(', ')})`;
  });
  const brief = whole.join(', ').length > roomForList ? tops.map((one) => one.name) : whole;
  const list = listedWithin(brief, roomForList, language);
  return draft('answer', [`${say(language, 'Aftalens aktiviteter', "The agreement's activities")}: ${list}.`], {
    sources: activities.map((one) => ({ activity: one.id, source: one.source })),
  });
}

/** The sub-activities of an activity. */
export function partsOfActivity(asked: Asked, activity: Activity): Draft {
  const { language } = asked.reading;
  const parts = asked.index.agreement.activities.filter((one) => one.partOf === activity.id);
  if (parts.length === 0) {
    return draft(
      'unknown',
      [say(language, `Aftalen deler ikke ${activity.name} op.`, `The agreement does not divide ${activity.name}.`)],
      { activity: activity.id },
    );
  }
  return draft(
    'answer',
    [
      `${activity.name}: ${listedWithin(
        parts.map((one) => one.name),
        roomForList,
        language,
      )}.`,
    ],
    {
      sources: [activity, ...parts].map((one) => ({ activity: one.id, source: one.source })),
      activity: activity.id,
    },
  );
}

/** What an activity is, and what else there is beside it. */
export function partsOfWhole(asked: Asked, activity: Activity): Draft | undefined {
  const parent = activity.partOf === undefined ? undefined : asked.index.activities.get(activity.partOf);
  const own = textOfActivity(asked, activity, 'content');
  const drafts = [own, ...(parent ? [partsOfActivity(asked, parent)] : [])];
  return joinDrafts(drafts.filter(({ kind }) => kind === 'answer'));
}

/** What an activity is part of. */
export function wholeOf(asked: Asked, activity: Activity): Draft {
  const { language } = asked.reading;
  const names = withParents(asked.index, activity.id)
    .slice(1)
    .map((one) => one.name);
  const text = say(
    language,
    `${activity.name} er en del af ${names.join(', ')}.`,
    `${activity.name} is part of ${names.join(', ')}.`,
  );
  return draft('answer', [text], {
    sources: [{ activity: activity.id, source: activity.source }],
    activity: activity.id,
  });
}

/** What the agreement is: its title, between whom and for how long. */
export function aboutAgreement(asked: Asked): Draft {
  const period = agreementPeriod(asked);
  const { title, municipality, headSource } = asked.index.agreement;
  const place = municipality === null || title.includes(municipality) ? '' : `, ${municipality}`;
  return {
    ...period,
    sentences: [`${title}${place}.`, ...period.sentences, ...contents(asked).sentences],
    sources: [...period.sources, ...(headSource.title ? [{ source: headSource.title }] : [])],
  };
}
