/** A check-in and its months before, as the cards need them. */
import type { CheckInView, SavedCheckIn } from '../card/check-in-view.js';
import { nameOfActor } from '../domain/actor.js';
import type { Agreement } from '../domain/agreement.js';
import type { History } from '../domain/history.js';
import { firstDay } from '../domain/period.js';
import { shortTitle } from '../domain/title.js';
import { agreementVersion } from '../store/agreements.js';
import type { CheckIn, SavedAnswer } from '../store/check-ins.js';
import { reportsOf } from '../store/reports.js';
import type { Bot } from './bot.js';

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

/**
 * A check-in as its cards show it, in the words of the agreement that it was asked with; null when that is gone. The last numbers
 * (`lastCounts`) are for those who may see them, and for whoever makes the card to add.
 */
export async function checkInView(bot: Bot, checkIn: CheckIn): Promise<CheckInView | null> {
  const inForce = (await bot.agreements.load()).find(checkIn.agreement);
  const asked =
    inForce?.version === checkIn.version
      ? inForce.agreement
      : await agreementVersion(bot.client, checkIn.agreement, checkIn.version);
  return asked && viewOf(asked, checkIn);
}

function viewOf(asked: Agreement, checkIn: CheckIn): CheckInView {
  const activity = asked.activities.find(({ id }) => id === checkIn.activity);
  const [saved, previous] = checkIn.answers.map(toSaved);
  const registration = activity?.registration;
  return {
    agreement: { id: asked.id, title: shortTitle(asked) },
    activity: { id: checkIn.activity, name: activity?.name ?? checkIn.activity },
    month: checkIn.month,
    ...(checkIn.party !== '' && { party: { id: checkIn.party, name: nameOfActor(asked, checkIn.party) } }),
    fields: checkIn.fields,
    saved: saved ?? null,
    ...(previous && { previous }),
    countsAllowed: registration?.allowed !== false,
    ...(registration && { why: registration.why }),
  };
}

function toSaved({ by, ...answer }: SavedAnswer): SavedCheckIn {
  return { ...answer, by: by.name };
}
