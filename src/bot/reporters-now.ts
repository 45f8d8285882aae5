/** Who is asked for an activity's numbers as things stand, and who stands in for whom. */
import type { StandsInFor } from '../card/absence.js';
import { type Absence, absenceOn } from '../domain/absence.js';
import { type Reporters, reportersOf } from '../domain/reporter.js';
import type { CurrentAgreement } from '../store/agreements.js';
import type { CheckIn } from '../store/check-ins.js';
import { gatherFacts } from '../store/facts.js';
import { findPerson } from '../store/people.js';
import { type Bot, reachOf, today } from './bot.js';

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
  const inForce = (await bot.agreements.load()).find(agreement);
  if (inForce === undefined) return [];
  const { asked, absences } = await askedNow(bot, inForce, activity, party);
  return namesFor(bot, asked, absences, person);
}

export interface AskedNow {
  asked: Reporters;
  /** Who would be asked if nobody were away: they may answer all the same. */
  evenAway: Reporters;
  absences: readonly Absence[];
}

const NOBODY: Reporters = { people: [], why: 'the activity is not there', standIns: [] };

export async function askedNow(
  bot: Bot,
  inForce: CurrentAgreement,
  activityId: string,
  party: string,
): Promise<AskedNow> {
  const [facts] = await gatherFacts(bot.client, [inForce], reachOf(bot));
  const activity = inForce.agreement.activities.find(({ id }) => id === activityId);
  if (facts === undefined || activity === undefined) return { asked: NOBODY, evenAway: NOBODY, absences: [] };
  const asked = reportersOf(facts, activity, today(bot), party);
  const evenAway = reportersOf({ ...facts, absences: [] }, activity, today(bot), party);
  return { asked, evenAway, absences: facts.absences };
}

export async function namesFor(
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
