/** Whose turn it is to answer an activity's check-in, over time: people go away, and come back. */
import type { AgreementFacts, Rhythm } from './due.js';
import { addDays, dateAt, type IsoDate, momentAt } from './period.js';
import { reportersOf } from './reporter.js';
import type { Unanswered } from './unanswered.js';
import { workdayOnOrAfter } from './workday.js';

export interface Turn {
  /** Null: nobody can be reached. */
  person: string | null;
  /** When the person may be asked: at the opening, or at the hour of the first working day after others went away or came back. */
  from: Date;
  /** Midnight before the first day on which it is no longer theirs; null where no end is known. */
  until: Date | null;
  /** For the operator: why they. */
  why: string;
}

/** The turns at a round that opens at a moment, in order. Somebody who goes away and comes back has two. */
export function turnsOf(facts: AgreementFacts, { activity, party }: Unanswered, opensAt: Date, rhythm: Rhythm): Turn[] {
  const { zone, time, checkInCalendar } = rhythm;
  const opening = dateAt(opensAt, zone);
  const days = [opening, ...changesAfter(facts, opening)];
  const turns: Turn[] = [];
  days.forEach((day, index) => {
    const { people, why } = reportersOf(facts, activity, day, party);
    const begins = momentAt(day, '00:00', zone);
    const from = index === 0 ? opensAt : momentAt(workdayOnOrAfter(day, checkInCalendar), time, zone);
    const next = days[index + 1];
    const until = next === undefined ? null : momentAt(next, '00:00', zone);
    for (const person of people.length > 0 ? people : [null]) {
      const before = turns.find((turn) => turn.person === person && turn.until?.getTime() === begins.getTime());
      if (before === undefined) turns.push({ person, from, until, why });
      else before.until = until;
    }
  });
  return turns.filter(({ from, until }) => until === null || from < until);
}

/** Whether it is somebody's turn at a moment, or will be before anything else changes. */
export function isOnAt({ until }: Turn, moment: Date): boolean {
  return until === null || until > moment;
}

/** The days after a day on which somebody goes away or is back, in order. */
function changesAfter({ absences }: AgreementFacts, day: IsoDate): IsoDate[] {
  const changes = absences.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  return [...new Set(changes)].filter((one) => one > day).sort();
}
