/** Finding the check-in that a card names, for somebody who may answer it. */
import type { CheckInView } from '../card/check-in-view.js';
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { type History, lastCounts } from '../domain/history.js';
import { may, type Part } from '../domain/permission.js';
import { NOTHING_SMALL } from '../domain/shown.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { type CheckIn, findCheckIn } from '../store/check-ins.js';
import { wasAsked } from '../store/standing-messages.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { checkInView, historiesOf } from './check-in-view.js';
import { lockedText } from './locked-round.js';
import { askedNow, namesFor } from './reporters-now.js';
import { sightOf } from './seen-counts.js';
import { seenCountsWords } from './seen-counts-words.js';
import type { Values } from './values.js';
import { words } from './words.js';

export interface OpenCheckIn {
  checkIn: CheckIn;
  view: CheckInView;
  history: History;
  inForce: CurrentAgreement;
  /** Id of the person who may answer it. */
  by: string;
}

const NO_HISTORY: History = { reports: [], period: { from: '', to: '' } };

/** The check-in that a card names, if it is there, not locked, and this person may answer it; otherwise the refusal in words. */
export async function openCheckIn(bot: Bot, asker: Asker, data: Values): Promise<OpenCheckIn | { refused: Reply }> {
  const t = words(asker.language);
  const refuse = (text: string) => ({ refused: { messages: [notice(text, asker.language)] } });
  const { agreement: id = '', activity = '', month = '', party = '' } = data;
  const inForce = (await bot.agreements.load()).find(id);
  const checkIn = await findCheckIn(bot.client, { agreement: id, activity, month, party });
  if (inForce === undefined || checkIn === null) return refuse(t.gone);

  const view = await checkInView(bot, checkIn);
  if (view === null) return refuse(t.gone);
  if (asker.person === null) return refuse(t.notAsked(view.activity.name));
  const by = asker.person.id;
  const { asked, evenAway, absences } = await askedNow(bot, inForce, activity, party);
  const isTheirs =
    asked.people.includes(by) ||
    evenAway.people.includes(by) ||
    (asker.parts.some((part) => part.agreement === id) && (await wasAsked(bot.client, checkIn, by)));
  if (!isTheirs && !may('saveCheckIn', asker.parts, id)) return refuse(t.notAsked(view.activity.name));
  const seesAll = isTheirs || (await seesExactly(bot, inForce, checkIn, { parts: asker.parts, person: by }));
  const hidden = seesAll ? undefined : checkIn.answers.find((answer) => answer.by.id !== by);
  if (hidden) return refuse(seenCountsWords(asker.language).answeredBy(hidden.by.name, view.activity.name));
  const { lockedAt } = checkIn;
  if (lockedAt !== null) return refuse(await lockedText(bot, { agreement: id, month, lockedAt }, asker.language));
  const standsInFor = await namesFor(bot, asked, absences, by);
  // What was counted in the months before is no more for everybody's eyes than this one.
  const history = seesAll ? (await historiesOf(bot, [checkIn]))(checkIn) : NO_HISTORY;
  const last = lastCounts(checkIn.fields, history, month);
  return { checkIn, view: { ...view, last, standsInFor }, history, inForce, by };
}

/** Whether somebody may see every count of a check-in's activity and party. */
async function seesExactly(
  bot: Bot,
  inForce: CurrentAgreement,
  { activity, party }: CheckIn,
  viewer: { parts: readonly Part[]; person: string },
): Promise<boolean> {
  const named = inForce.agreement.activities.find(({ id }) => id === activity) ?? null;
  return (await sightOf(bot, inForce, viewer))(named, party) === NOTHING_SMALL;
}
