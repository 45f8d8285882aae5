/** The leader's list of what is missing in a round, and the reminders that a leader sends from it. */
import { absenceOn } from './absence.js';
import type { AgreementFacts, Due, Recipient, Rhythm, RoundFacts } from './due.js';
import { aboutCheckIn, isCheckInDay, roundsUntil } from './due-check-ins.js';
import { addDays, dateAt, type IsoDate, type Month, momentAt } from './period.js';
import { reportersOf } from './reporter.js';
import { workdaysAfter } from './round.js';
import { unansweredIn } from './unanswered.js';
import { workdayOnOrAfter } from './workday.js';

/** Working days from a round's opening to the list of what is missing. */
export const LIST_AFTER_WORKDAYS = 10;

/** A check-in that nobody has answered. */
export interface Missing {
  activity: { id: string; name: string };
  /** The party that it is asked of alone; '' for everybody's. */
  party: string;
  /** Ids of those who are waited for; empty when nobody can be reached. */
  people: string[];
  /** When the first of them was asked; where none was yet, when the round opened. */
  since: Date;
}

/** What is missing in a month that is open and no pause leaves out, and who is waited for on a day; in the agreement's order. */
export function missingIn(facts: AgreementFacts, month: Month, day: IsoDate): Missing[] {
  const round = facts.rounds.find((one) => one.month === month);
  if (round === undefined) return [];
  return unansweredIn(facts, round).map(({ activity, party }) => {
    const { people } = reportersOf(facts, activity, day, party);
    const asked = round.asked.filter(
      (row) => row.activity === activity.id && row.party === party && people.includes(row.person),
    );
    const first = Math.min(...asked.map(({ at }) => at.getTime()));
    const since = asked.length > 0 ? new Date(first) : round.openedAt;
    return { activity: { id: activity.id, name: activity.name }, party, people, since };
  });
}

/**
 * One list for each round and recipient. Of a round that is closed only the newest is still worth a list: who becomes the leader, or
 * wakes the program after a year, is not sent the whole past.
 */
export function dueMissingLists(facts: AgreementFacts, rhythm: Rhythm, until: Date): Due[] {
  return missingLists(facts, rhythm, until, (at) => at);
}

/** What is due now, for those who are there now; nothing on a day that is no working day. */
export function missingListsDueAt(facts: AgreementFacts, rhythm: Rhythm, moment: Date): Due[] {
  if (!isCheckInDay(moment, rhythm)) return [];
  return missingLists(facts, rhythm, moment, () => moment).filter((due) => due.at <= moment);
}

/** @param sentAt when a list that is due at a moment goes out */
function missingLists(facts: AgreementFacts, rhythm: Rhythm, until: Date, sentAt: (at: Date) => Date): Due[] {
  const { agreement, rounds } = facts;
  const isNewest = ({ month }: RoundFacts) => rounds.every((round) => round.month <= month);
  return roundsUntil(facts, rhythm, until)
    .filter((round) => unansweredIn(facts, round).length > 0 && (round.closedAt === null || isNewest(round)))
    .flatMap((round) => {
      const at = workdaysAfter(round.openedAt, LIST_AFTER_WORKDAYS, rhythm);
      const { to, why } = leadersOf(facts, dateAt(sentAt(at), rhythm.zone));
      return to.map((one): Due => {
        const name = one === null ? 'nobody' : one.person;
        return {
          kind: 'missing-list',
          agreement: agreement.id,
          period: round.month,
          to: one,
          at,
          why: `check-ins not answered after ${LIST_AFTER_WORKDAYS} working days; ${why}`,
          key: ['missing-list', agreement.id, round.month, name].join(':'),
        };
      });
    });
}

type PersonOrNobody = Extract<Recipient, { person: string }> | null;

/** The leaders that can be reached and are there on a day, else the secretariat. */
function leadersOf({ members, absences }: AgreementFacts, day: IsoDate): { to: PersonOrNobody[]; why: string } {
  for (const role of ['leader', 'secretariat'] as const) {
    const found = members
      .filter((one) => one.role === role && one.reachable && absenceOn(absences, one.person, day) === undefined)
      .map(({ person }) => person);
    if (found.length > 0) return { to: [...new Set(found)].map((person) => ({ person })), why: role };
  }
  return { to: [null], why: 'neither a leader nor the secretariat can be reached' };
}

/**
 * The reminders of somebody who presses "Remind them": one for each check-in and each person who is waited for, under a key that is the
 * day's. On a day on which nobody is bothered they wait for the next one.
 */
export function leaderReminders(
  facts: AgreementFacts,
  month: Month,
  rhythm: Rhythm,
  moment: Date,
): (Due & { to: { person: string } })[] {
  const at = nextMoment(moment, rhythm);
  const day = dateAt(at, rhythm.zone);
  return missingIn(facts, month, day).flatMap(({ activity, party, people }) =>
    people.map((person) => ({
      ...aboutCheckIn('leader-reminder', facts.agreement.id, month, { activity, party }, person, [day]),
      to: { person },
      at,
      why: `${activity.name}: the leader asks for it`,
    })),
  );
}

/** The moment itself on a working day, else the hour of the next one. */
function nextMoment(moment: Date, rhythm: Rhythm): Date {
  if (isCheckInDay(moment, rhythm)) return moment;
  const { zone, time, checkInCalendar } = rhythm;
  return momentAt(workdayOnOrAfter(addDays(dateAt(moment, zone), 1), checkInCalendar), time, zone);
}
