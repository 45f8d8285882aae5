/** Finding the activity whose measures a card names, for somebody of the secretariat. */

import type { MeasuredActivity, MeasuresView } from '../card/measures.js';
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import type { Activity } from '../domain/agreement.js';
import type { DefaultMeasure } from '../domain/measure.js';
import { fieldsOf } from '../domain/measure.js';
import { may } from '../domain/permission.js';
import { asksDefaults, whyNotCounted } from '../domain/set-measures.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import { notAllowed } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

export interface OpenMeasures {
  inForce: CurrentAgreement;
  activity: Activity;
  /** Id of the person who may set them. */
  by: string;
}

/** The activity in its agreement as it is in force, if this person may set what is counted; otherwise the refusal in words. */
export async function openMeasures(bot: Bot, asker: Asker, data: Values): Promise<OpenMeasures | { refused: Reply }> {
  const { language, person } = asker;
  const refuse = (text: string) => ({ refused: { messages: [notice(text, language)] } });
  const { agreement: id = '', activity: activityId = '' } = data;
  if (person === null || agreementsWhere(asker, 'changeMeasures').length === 0)
    return { refused: await notAllowed(bot, asker) };
  const inForce = (await bot.agreements.load()).find(id);
  const activity = inForce?.agreement.activities.find((one) => one.id === activityId);
  if (inForce === undefined || activity === undefined) return refuse(words(language).gone);
  if (!may('changeMeasures', asker.parts, id)) return { refused: await notAllowed(bot, asker, id) };
  return { inForce, activity, by: person.id };
}

export function measuredActivity({ inForce, activity }: OpenMeasures): MeasuredActivity {
  const { agreement, version } = inForce;
  return {
    agreement: { id: agreement.id, title: shortTitle(agreement) },
    activity: { id: activity.id, name: activity.name },
    version,
  };
}

export function measuresView(opened: OpenMeasures): MeasuresView {
  const { activity } = opened;
  const reason = whyNotCounted(activity);
  const says = (reason === 'forbidden' ? activity.registration?.why : activity.describedIn?.text) ?? '';
  return {
    ...measuredActivity(opened),
    criteria: reason === null ? activity.criteria : [],
    measures: activity.measures ?? [],
    defaults: asksDefaults(activity) ? fieldsOf(activity).map(({ measure }) => measure as DefaultMeasure) : [],
    ...(reason !== null && { notCounted: { reason, says } }),
  };
}
