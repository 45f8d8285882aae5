import type { Activity, Agreement } from '../../domain/agreement.js';
import { type AgreementIndex, actorName, indexAgreement, withParents } from '../agreement/agreement-index.js';
import type { Asked } from '../subject/asked.js';
import type { AnswerSource, Language } from '../types.js';
import { date } from '../wording/dates.js';
import { type Draft, draft } from '../wording/draft.js';
import { hoursText, resourceText, say, verbOf } from '../wording/phrases.js';
import { asSentence, linesOf, listedWithin, shortened } from '../wording/wording.js';
import { activityText } from './answer-activity.js';
import { heldRoles, leadingRoles, origin, roleSentences } from './roles.js';

/** A row of the card: "Formål", and what the agreement says. */
export interface ActivityFact {
  title: string;
  value: string;
}

/** What the fact card of an activity shows; what the agreement does not say has no row. */
export interface ActivityFacts {
  name: string;
  agreement: string;
  facts: ActivityFact[];
  sources: AnswerSource[];
}

const roomForValue = 280;

/** An activity's facts for its card. @returns null where the agreement has no such activity */
export function activityFacts(agreement: Agreement, activityId: string, language: Language): ActivityFacts | null {
  const index = indexAgreement(agreement);
  const activity = index.activities.get(activityId);
  if (!activity) return null;
  const lines = [activity.source, ...heldRoles(index, activity).map(({ row }) => row.source)];
  return {
    name: activity.name,
    agreement: index.shortTitle,
    facts: [
      ...textFacts(index, activity, language),
      ...roleFacts(index, activity, language),
      ...figureFacts(index, activity, language),
    ],
    sources: [{ agreement: agreement.id, activity: activity.id, lines: linesOf(lines) }],
  };
}

function textFacts(index: AgreementIndex, activity: Activity, language: Language): ActivityFact[] {
  const titles = {
    purpose: say(language, 'Formål', 'Purpose'),
    targetGroup: say(language, 'Målgruppe', 'Target group'),
    place: say(language, 'Sted', 'Place'),
    schedule: say(language, 'Hvornår', 'When'),
  } as const;
  return (Object.keys(titles) as (keyof typeof titles)[]).flatMap((which) => {
    const found = activityText({ index }, activity, which);
    if (!found) return [];
    const tail = found.from === activity ? '' : origin(found.from, language);
    return [{ title: titles[which], value: `${shortened(found.text.text, roomForValue)}${tail}` }];
  });
}

function roleFacts(index: AgreementIndex, activity: Activity, language: Language): ActivityFact[] {
  const held = heldRoles(index, activity);
  const roles = Array.from(new Set(held.map(({ row }) => row.role)));
  return roles.map((role) => {
    const rows = held.filter(({ row }) => row.role === role);
    const names = Array.from(new Set(rows.map(({ row }) => actorName(index, row.actor))));
    const [first] = rows;
    const tail = first?.inherited ? origin(first.activity, language) : '';
    const verb = verbOf(role, names.length, language);
    return {
      title: verb.charAt(0).toUpperCase() + verb.slice(1),
      value: `${listedWithin(names, roomForValue, language)}${tail}`,
    };
  });
}

function figureFacts(index: AgreementIndex, activity: Activity, language: Language): ActivityFact[] {
  const { agreement } = index;
  const resources = agreement.resources
    .filter((resource) => resource.activity === activity.id)
    .map((resource) => ({ actor: resource.actor, amount: resourceText(resource, language) }));
  const hours = activity.responsibilities.flatMap((row) =>
    row.hours ? [{ actor: row.actor, amount: hoursText(row.hours, language) }] : [],
  );
  const amounts = [...resources, ...hours].flatMap(({ actor, amount }) =>
    amount === null ? [] : [`${actorName(index, actor)}: ${amount}`],
  );
  const span = `${date(agreement.period.from, language)} - ${date(agreement.period.to, language)}`;
  return [
    ...(amounts.length === 0
      ? []
      : [
          {
            title: say(language, 'Timer', 'Hours'),
            value: listedWithin(Array.from(new Set(amounts)), roomForValue, language),
          },
        ]),
    ...activity.criteria.map((criterion) => ({
      title: say(language, 'Succeskriterium', 'Success criterion'),
      value: criterion.text,
    })),
    {
      title: say(language, 'Periode', 'Period'),
      value: activity.period?.text ?? `${span} ${say(language, '(aftalens)', "(the agreement's)")}`,
    },
  ];
}

const roomForPurpose = 170;

/** An activity in a few sentences, for a question that names it and no more. */
export function activityFactSentences(asked: Asked, activity: Activity): Draft {
  const { index, reading } = asked;
  const { language } = reading;
  const inherited = activityText(asked, activity, 'purpose');
  const purpose = activity.purpose ? inherited : (activityText(asked, activity, 'content') ?? inherited);
  const held = heldRoles(index, activity).filter(({ row }) => leadingRoles.includes(row.role));
  const parents = withParents(index, activity.id).slice(1);
  const part = parents[0] ? say(language, `, en del af ${parents[0].name}`, `, part of ${parents[0].name}`) : '';
  const sentences = [`${activity.name}${part}.`];
  if (purpose) sentences.push(asSentence(shortened(purpose.text.text, roomForPurpose)));
  sentences.push(...roleSentences(index, held, language));
  for (const fact of figureFacts(index, activity, language)) sentences.push(`${fact.title}: ${asSentence(fact.value)}`);
  return draft('answer', sentences, {
    sources: [
      { activity: activity.id, source: activity.source },
      ...(purpose ? [{ activity: purpose.from.id, source: purpose.text.source }] : []),
      ...held.map(({ row, activity: holder }) => ({ activity: holder.id, source: row.source })),
    ],
    activity: activity.id,
  });
}
