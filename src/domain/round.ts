/** A round: one month's check-ins of an agreement. When it closes, how it stands, and until when an answer is on time. */
import type { Rhythm } from './due.js';
import { dateAt, momentAt } from './period.js';
import { addWorkdays } from './workday.js';

/**
 * `open` asked, and nobody reminded yet · `reminded` somebody was · `closed` everything is answered or the deadline is over: an answer
 * is taken and counts as late · `locked` an evaluation has used its numbers: nothing is taken any more.
 */
export type RoundState = 'open' | 'reminded' | 'closed' | 'locked';

/** Working days from a round's opening to its deadline. */
export const CLOSE_AFTER_WORKDAYS = 15;

export interface RoundDates {
  openedAt: Date;
  /** Not later than the deadline, whenever it was noticed. */
  closedAt: Date | null;
  lockedAt: Date | null;
}

export function roundState({ closedAt, lockedAt }: RoundDates, reminded: boolean): RoundState {
  if (lockedAt !== null) return 'locked';
  if (closedAt !== null) return 'closed';
  return reminded ? 'reminded' : 'open';
}

/** The moment so many working days after another, at the hour at which things are sent. Days of quiet weeks are not counted. */
export function workdaysAfter(moment: Date, workdays: number, { zone, time, checkInCalendar }: Rhythm): Date {
  return momentAt(addWorkdays(dateAt(moment, zone), workdays, checkInCalendar), time, zone);
}

/** When a round is over, answered or not. */
export function deadlineOf({ openedAt }: Pick<RoundDates, 'openedAt'>, rhythm: Rhythm): Date {
  return workdaysAfter(openedAt, CLOSE_AFTER_WORKDAYS, rhythm);
}

/** When a round that is not closed yet was over, at a moment; null while it goes on. After a sleep the deadline is as it was. */
export function closingMoment(
  round: { openedAt: Date; allAnswered: boolean },
  rhythm: Rhythm,
  moment: Date,
): Date | null {
  const deadline = deadlineOf(round, rhythm);
  if (moment >= deadline) return deadline;
  return round.allAnswered ? moment : null;
}

/**
 * The last moment at which a first answer is on time. That a round closed early is nobody's delay: then everything had been answered.
 * What is closed keeps its moment, also when days off or quiet weeks are set anew.
 */
export function onTimeUntil(round: Pick<RoundDates, 'openedAt' | 'closedAt'>, rhythm: Rhythm): Date {
  return round.closedAt ?? deadlineOf(round, rhythm);
}
