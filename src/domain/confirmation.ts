/** Whether what the agreement says of who does what is still so: each responsibility is confirmed by its actor, once a year. */
import type { Agreement, Responsibility } from './agreement.js';
import { addYears, dateAt, type IsoDate } from './period.js';

/** The beginning of a task tells two of them apart; the whole of a very long one is more than a database's index takes. */
const TASK_LENGTH = 300;

/**
 * The name that a responsibility keeps over the versions of its agreement: activity, role, actor and task, the task's spaces and
 * capitals aside.
 * @param activity its activity's id; null for the agreement as a whole
 */
export function responsibilityKey(activity: string | null, { role, actor, task = '' }: Responsibility): string {
  const words = task.replace(/\s+/g, ' ').trim().toLowerCase();
  return [activity ?? '', role, actor, words.slice(0, TASK_LENGTH)].join('/');
}

/** A responsibility and where it stands. */
export interface Placed {
  key: string;
  /** Null for the agreement as a whole. */
  activity: { id: string; name: string } | null;
  row: Responsibility;
  /** The last day of the activity or else of the agreement. */
  ends: IsoDate;
}

/** An agreement's responsibilities in its own order, those of the whole first; what stands twice comes once. */
export function placedResponsibilities({ responsibilities, activities, period }: Agreement): Placed[] {
  const whole = responsibilities.map((row) => ({
    key: responsibilityKey(null, row),
    activity: null,
    row,
    ends: period.to,
  }));
  const ofActivities = activities.flatMap(({ id, name, responsibilities: rows, period: own }) =>
    rows.map((row) => ({
      key: responsibilityKey(id, row),
      activity: { id, name },
      row,
      ends: own?.to != null && own.to < period.to ? own.to : period.to,
    })),
  );
  return [...new Map([...whole, ...ofActivities].map((one) => [one.key, one])).values()];
}

/**
 * The day on which a responsibility has gone unconfirmed for a year, which is asked about once; null where it ends before.
 * @param spokenOf when somebody last said that it holds or not, else when it came into the agreement
 */
export function lapseOf({ ends }: Placed, spokenOf: Date, zone: string): IsoDate | null {
  const lapse = addYears(dateAt(spokenOf, zone), 1);
  return lapse <= ends ? lapse : null;
}

/** What a card asks about: what has lapsed, or all that a person's actors are responsible for; and when it was made. */
export interface Question {
  of: 'lapsed' | 'all';
  askedAt: Date;
}

/** Whether a question asks about a responsibility, and nobody has answered since it was asked. */
export function isOpen(
  { of, askedAt }: Question,
  placed: Placed,
  said: { spokenOf: Date; lastWord: Date | null },
  zone: string,
): boolean {
  if (of === 'all') return said.lastWord === null || said.lastWord < askedAt;
  const lapse = lapseOf(placed, said.spokenOf, zone);
  return lapse !== null && lapse <= dateAt(askedAt, zone);
}
