/** Finding the check-in that a card names, for somebody who may answer it. */
import type { StandsInFor } from '../card/absence.js';
import type { CheckInView, SavedCheckIn } from '../card/check-in-view.js';
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { type Absence, absenceOn } from '../domain/absence.js';
import type { Agreement } from '../domain/agreement.js';
import { type History, lastCounts } from '../domain/history.js';
import { firstDay } from '../domain/period.js';
import { may, type Part } from '../domain/permission.js';
import { type Reporters, reportersOf } from '../domain/reporter.js';
import { NOTHING_SMALL } from '../domain/shown.js';
import { shortTitle } from '../domain/title.js';
import { agreementVersion, type CurrentAgreement } from '../store/agreements.js';
import { type CheckIn, findCheckIn, type SavedAnswer } from '../store/check-ins.js';
import { gatherFacts } from '../store/facts.js';
import { findPerson } from '../store/people.js';
import { reportsOf } from '../store/reports.js';
import { wasAsked } from '../store/standing-messages.js';
import type { Asker } from './asker.js';
import { type Bot, reachOf, today } from './bot.js';
import { lockedText } from './locked-round.js';
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

/** The check-in that a card names, if it is there, not locked, and this person may answer it; otherwise the refusal in words. */
export async function openCheckIn(bot: Bot, asker: Asker, data: Values): Promise<OpenCheckIn | { refused: Reply }> {
  const t = words(asker.language);
  const refuse = (text: string) => ({ refused: { messages: [notice(text, asker.language)] } });
  const { agreement: id = '', activity = '', month = '', party = '' } = data;
  const inForce = (await bot.agreements.load()).current.find(({ agreement }) => agreement.id === id);
  const checkIn = await findCheckIn(bot.client, { agreement: id, activity, month, party });
  if (inForce === undefined || checkIn === null) return refuse(t.gone);

  const historyOf = await historiesOf(bot, [checkIn]);
  const view = await checkInView(bot, checkIn, historyOf(checkIn));
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
  const history = seesAll ? historyOf(checkIn) : { ...historyOf(checkIn), reports: [] };
  return { checkIn, view: { ...view, ...(!seesAll && { last: {} }), standsInFor }, history, inForce, by };
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

/** Ids of the people who are asked about an activity as things stand; with `party` those who are asked for that party's numbers. */
export async function reportersNow(
  bot: Bot,
  inForce: CurrentAgreement,
  activityId: string,
  party = '',
): Promise<string[]> {
  return (await askedNow(bot, inForce, activityId, party)).asked.people;
}

/** For whom somebody stands in at a check-in today. */
export async function standsInForIn(
  bot: Bot,
  { agreement, activity, party }: CheckIn,
  person: string,
): Promise<StandsInFor[]> {
  const inForce = (await bot.agreements.load()).current.find((one) => one.agreement.id === agreement);
  if (inForce === undefined) return [];
  const { asked, absences } = await askedNow(bot, inForce, activity, party);
  return namesFor(bot, asked, absences, person);
}

interface AskedNow {
  asked: Reporters;
  /** Who would be asked if nobody were away: they may answer all the same. */
  evenAway: Reporters;
  absences: readonly Absence[];
}

const NOBODY: Reporters = { people: [], why: 'the activity is not there', standIns: [] };

async function askedNow(bot: Bot, inForce: CurrentAgreement, activityId: string, party: string): Promise<AskedNow> {
  const [facts] = await gatherFacts(bot.client, [inForce], reachOf(bot));
  const activity = inForce.agreement.activities.find(({ id }) => id === activityId);
  if (facts === undefined || activity === undefined) return { asked: NOBODY, evenAway: NOBODY, absences: [] };
  const asked = reportersOf(facts, activity, today(bot), party);
  const evenAway = reportersOf({ ...facts, absences: [] }, activity, today(bot), party);
  return { asked, evenAway, absences: facts.absences };
}

async function namesFor(
  bot: Bot,
  { standIns }: Reporters,
  absences: readonly Absence[],
  person: string,
): Promise<StandsInFor[]> {
  const found: StandsInFor[] = [];
  for (const one of standIns.filter((standIn) => standIn.person === person)) {
    const name = (await findPerson(bot.client, one.for))?.name;
    const absence = absenceOn(absences, one.for, today(bot));
    if (name !== undefined && absence !== undefined) found.push({ name, to: absence.to });
  }
  return found;
}

/** Of each of these check-ins all months of its activity and party, read at once. */
export async function historiesOf(bot: Bot, checkIns: readonly CheckIn[]): Promise<(checkIn: CheckIn) => History> {
  const { current } = await bot.agreements.load();
  const periods = new Map(current.map(({ agreement }) => [agreement.id, agreement.period]));
  const reports = new Map<string, Awaited<ReturnType<typeof reportsOf>>>();
  for (const id of new Set(checkIns.map(({ agreement }) => agreement))) {
    const activities = checkIns.filter(({ agreement }) => agreement === id).map(({ activity }) => activity);
    reports.set(id, await reportsOf(bot.client, id, activities));
  }
  return ({ agreement, activity, party, month }) => ({
    reports: (reports.get(agreement)?.get(activity) ?? []).filter((report) => report.party === party),
    period: periods.get(agreement) ?? { from: firstDay(month), to: firstDay(month) },
  });
}

/** A check-in as its cards show it, in the words of the agreement that it was asked with; null when that is gone. */
export async function checkInView(bot: Bot, checkIn: CheckIn, history: History): Promise<CheckInView | null> {
  const { current } = await bot.agreements.load();
  const inForce = current.find(({ agreement }) => agreement.id === checkIn.agreement);
  const asked =
    inForce?.version === checkIn.version
      ? inForce.agreement
      : await agreementVersion(bot.client, checkIn.agreement, checkIn.version);
  return asked && viewOf(asked, checkIn, history);
}

function viewOf(asked: Agreement, checkIn: CheckIn, history: History): CheckInView {
  const activity = asked.activities.find(({ id }) => id === checkIn.activity);
  const [saved, previous] = checkIn.answers.map(toSaved);
  const registration = activity?.registration;
  return {
    agreement: { id: asked.id, title: shortTitle(asked) },
    activity: { id: checkIn.activity, name: activity?.name ?? checkIn.activity },
    month: checkIn.month,
    ...(checkIn.party !== '' && { party: { id: checkIn.party, name: nameOfActor(asked, checkIn.party) } }),
    fields: checkIn.fields,
    last: lastCounts(checkIn.fields, history, checkIn.month),
    saved: saved ?? null,
    ...(previous && { previous }),
    countsAllowed: registration?.allowed !== false,
    ...(registration && { why: registration.why }),
  };
}

function nameOfActor({ actors }: Agreement, id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}

function toSaved({ by, ...answer }: SavedAnswer): SavedCheckIn {
  return { ...answer, by: by.name };
}
