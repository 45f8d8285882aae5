/** The check-ins of an agreement and their reminders: one round a month. */
import type { Activity, Agreement } from './agreement.js';
import type { AgreementFacts, Due, Rhythm, RoundFacts } from './due.js';
import { activitiesAsked, isPaused } from './pause.js';
import { addMonths, dateAt, type Month, momentAt, monthsOf } from './period.js';
import { isOnAt, type Turn, turnsOf } from './turn.js';
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

/**
 * Check-ins and reminders that nobody has answered, of the rounds that open not later than `until`, for everybody whose turn it is, was
 * or will be. Somebody who was away is asked once.
 */
export function dueCheckIns(facts: AgreementFacts, rhythm: Rhythm, until: Date): Due[] {
  const dues = unansweredDues(facts, rhythm, until, () => true);
  return [...new Map(dues.toReversed().map((due) => [due.key, due])).values()].reverse();
}

/** The same for those alone whose turn it is at a moment: nobody who is away. */
export function checkInsDueAt(facts: AgreementFacts, rhythm: Rhythm, moment: Date): Due[] {
  const dues = unansweredDues(facts, rhythm, moment, (turn) => isOnAt(turn, moment));
  return dues.filter((due) => due.at <= moment);
}

function unansweredDues(facts: AgreementFacts, rhythm: Rhythm, until: Date, counts: (turn: Turn) => boolean): Due[] {
  const { agreement, loadedAt } = facts;
  const opened = facts.rounds.map((round) => round.month);
  const coming = monthsToOpen(agreement, loadedAt, rhythm, until).filter((month) => !opened.includes(month));
  return [...facts.rounds, ...coming.map((month) => comingRound(facts, month))].flatMap((round) => {
    const opensAt = roundOpensAt(round.month, rhythm);
    return agreement.activities
      .filter(({ id }) => round.unanswered.includes(id) && !isPaused(facts.pauses, id, round.month))
      .flatMap((activity) => dueOfActivity(facts, rhythm, { ...round, opensAt }, activity, counts));
  });
}

interface TimedRound extends RoundFacts {
  opensAt: Date;
}

function comingRound({ agreement, pauses }: AgreementFacts, month: Month): RoundFacts {
  return { month, unanswered: activitiesAsked(agreement, month, pauses).map((activity) => activity.id), asked: [] };
}

function dueOfActivity(
  facts: AgreementFacts,
  rhythm: Rhythm,
  round: TimedRound,
  activity: Activity,
  counts: (turn: Turn) => boolean,
): Due[] {
  const turns = turnsOf(facts, activity, round.opensAt, rhythm).filter(({ person }) =>
    isTheirs(facts, round, activity, person),
  );
  return turns.filter(counts).flatMap((turn) => {
    const { person, from, until } = turn;
    const due = (kind: 'check-in' | 'check-in-reminder', at: Date): Due => ({
      kind,
      agreement: facts.agreement.id,
      activity: activity.id,
      period: round.month,
      to: person === null ? null : { person },
      at,
      why: why(kind, activity, turn),
      key: [kind, facts.agreement.id, round.month, activity.id, person ?? 'nobody'].join(':'),
    });
    const asked = round.asked.find((row) => row.activity === activity.id && row.person === person);
    const first = turns.find((one) => one.person === person) ?? turn;
    const reminder = remindsAt(asked?.at ?? first.from, rhythm);
    // Who was away when the reminder would have come gets it when they are back.
    const dues = [due('check-in', from), due('check-in-reminder', reminder < from ? from : reminder)];
    return dues.filter(({ at }) => until === null || at < until);
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

function why(kind: 'check-in' | 'check-in-reminder', activity: Activity, turn: Turn): string {
  const unanswered = kind === 'check-in' ? '' : `not answered after ${REMIND_AFTER_WORKDAYS} working days; `;
  return `${activity.name}: ${unanswered}${turn.why}`;
}
