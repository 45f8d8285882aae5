/** The check-ins of an agreement and their reminders: one round a month. */
import type { Activity, Agreement } from './agreement.js';
import type { AgreementFacts, Due, Rhythm, RoundFacts } from './due.js';
import { activitiesToAsk } from './measure.js';
import { addMonths, dateAt, type Month, momentAt, monthsOf } from './period.js';
import { type Reporters, reportersOf } from './reporter.js';
import { addWorkdays, firstWorkday } from './workday.js';

/** Working days from the check-in to its one reminder. */
export const REMIND_AFTER_WORKDAYS = 5;

/** The moment a month's round opens: the first working day of the month after. */
export function roundOpensAt(month: Month, rhythm: Rhythm): Date {
  return momentAt(firstWorkday(addMonths(month, 1), rhythm.calendar), rhythm.time, rhythm.zone);
}

/** The months of an agreement whose rounds open after it was loaded and not later than `until`, in order. */
export function monthsToOpen(agreement: Agreement, loadedAt: Date, rhythm: Rhythm, until: Date): Month[] {
  return monthsOf(agreement.period.from, agreement.period.to).filter((month) => {
    const opens = roundOpensAt(month, rhythm);
    return opens > loadedAt && opens <= until;
  });
}

/** Check-ins and reminders that nobody has answered, of the rounds that open not later than `until`. */
export function dueCheckIns(facts: AgreementFacts, rhythm: Rhythm, until: Date): Due[] {
  const { agreement, loadedAt } = facts;
  const opened = facts.rounds.map((round) => round.month);
  const coming = monthsToOpen(agreement, loadedAt, rhythm, until).filter((month) => !opened.includes(month));
  return [...facts.rounds, ...coming.map((month) => comingRound(agreement, month))].flatMap((round) => {
    const opensAt = roundOpensAt(round.month, rhythm);
    return agreement.activities
      .filter((activity) => round.unanswered.includes(activity.id))
      .flatMap((activity) => dueOfActivity(facts, rhythm, { ...round, opensAt }, activity));
  });
}

interface TimedRound extends RoundFacts {
  opensAt: Date;
}

function comingRound(agreement: Agreement, month: Month): RoundFacts {
  return { month, unanswered: activitiesToAsk(agreement, month).map((activity) => activity.id), asked: [] };
}

function dueOfActivity(facts: AgreementFacts, rhythm: Rhythm, round: TimedRound, activity: Activity): Due[] {
  const reporters = reportersOf(facts, activity);
  const recipients = reporters.people.length > 0 ? reporters.people : [null];
  return recipients
    .filter((person) => isTheirs(facts, round, activity, person))
    .flatMap((person) => {
      const due = (kind: 'check-in' | 'check-in-reminder', at: Date): Due => ({
        kind,
        agreement: facts.agreement.id,
        activity: activity.id,
        period: round.month,
        to: person === null ? null : { person },
        at,
        why: why(kind, activity, reporters),
        key: [kind, facts.agreement.id, round.month, activity.id, person ?? 'nobody'].join(':'),
      });
      const asked = round.asked.find((row) => row.activity === activity.id && row.person === person);
      const reminder = remindsAt(asked?.at ?? round.opensAt, rhythm);
      return [due('check-in', round.opensAt), due('check-in-reminder', reminder)];
    });
}

/** The moment of the reminder to somebody who was asked at a moment. */
function remindsAt(askedAt: Date, { zone, time, calendar }: Rhythm): Date {
  return momentAt(addWorkdays(dateAt(askedAt, zone), REMIND_AFTER_WORKDAYS, calendar), time, zone);
}

/** Who comes in somebody's place is asked for the newest month; the older ones, which others were asked for, stand in their list. */
function isTheirs(
  facts: AgreementFacts,
  { month, asked }: RoundFacts,
  activity: Activity,
  person: string | null,
): boolean {
  const ofActivity = asked.filter((row) => row.activity === activity.id);
  const isNewest = facts.rounds.every((round) => round.month <= month);
  return isNewest || ofActivity.length === 0 || ofActivity.some((row) => row.person === person);
}

function why(kind: 'check-in' | 'check-in-reminder', activity: Activity, reporters: Reporters): string {
  const unanswered = kind === 'check-in' ? '' : `not answered after ${REMIND_AFTER_WORKDAYS} working days; `;
  return `${activity.name}: ${unanswered}${reporters.why}`;
}
