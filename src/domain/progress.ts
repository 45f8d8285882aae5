/** What has been counted of a measure, over months and parties. A month that nobody answered is no zero, and neither is one that was not held. */
import type { Activity, Measure } from './agreement.js';
import type { CheckInStatus, Counts } from './check-in.js';
import { type Field, fieldsOf } from './measure.js';
import type { Month } from './period.js';

/** A month that a party was asked about, with everything that was answered, in any order: the newest revision counts. */
export interface MonthReport {
  month: Month;
  /** Actor id; '' where all count together. */
  party: string;
  /** As they were asked. */
  fields: readonly Field[];
  answers: readonly MonthAnswer[];
}

export interface MonthAnswer {
  revision: number;
  status: CheckInStatus;
  counts: Counts;
  /** Whether a course or season ended in the month. */
  ended: boolean;
  at: Date;
}

/** How many of the different people that parties have counted each on their own were counted more than once, as somebody said. */
export interface Overlap {
  count: number;
  at: Date;
  /** How often it was said of this measure and period. */
  times: number;
}

export interface MonthsAnswered {
  asked: number;
  answered: number;
  /** Of the answered ones. */
  notHeld: number;
  unknown: number;
}

/** How many of the months are answered, and with what. A month that several parties are asked about counts for each. */
export function monthsAnswered(reports: readonly MonthReport[]): MonthsAnswered {
  const answers = reports.flatMap((report) => newestAnswer(report) ?? []);
  const count = (status: CheckInStatus) => answers.filter((answer) => answer.status === status).length;
  return { asked: reports.length, answered: answers.length, notHeld: count('notHeld'), unknown: count('unknown') };
}

/** The months in which a course or season is said to have ended. */
export function endedMonths(reports: readonly MonthReport[]): Month[] {
  return reports.filter((report) => newestAnswer(report)?.ended).map(({ month }) => month);
}

/** The answer that counts; undefined where nobody has answered. */
export function newestAnswer<A extends { revision: number }>({ answers }: { answers: readonly A[] }): A | undefined {
  return answers.reduce<A | undefined>(
    (found, answer) => (found === undefined || answer.revision > found.revision ? answer : found),
    undefined,
  );
}

/** What is followed of an activity: a measure of the agreement, or where it has none one that every activity is asked. */
export interface Followed extends Pick<Measure, 'id' | 'measure' | 'per'> {
  /** Null for one that every activity is asked. */
  text: string | null;
  unit: string | null;
  atLeast: number | null;
}

/** How the months of a field's measure add up. */
export const OF_KIND = {
  sum: 'sum',
  unique: 'unique',
  total: 'average',
  occasions: 'average',
  numerator: 'share',
  denominator: 'share',
} as const satisfies Record<Field['kind'], Measure['measure']>;

/**
 * The measures of an activity in their order, then those that its months were asked for before the agreement or the secretariat
 * changed them: what was counted is still there.
 */
export function followedIn(activity: Activity, reports: readonly MonthReport[] = []): Followed[] {
  const targets = new Map([...activity.criteria, ...(activity.measures ?? [])].map((one) => [one.id, one.atLeast]));
  const followed = new Map<string, Followed>();
  const now = fieldsOf(activity);
  for (const { measure: id, kind, text, unit, per } of [...now, ...reports.flatMap(({ fields }) => fields)]) {
    const key = `${id} ${OF_KIND[kind]}`;
    const atLeast = now.some((field) => field.measure === id && field.kind === kind) ? (targets.get(id) ?? null) : null;
    if (!followed.has(key)) followed.set(key, { id, measure: OF_KIND[kind], text, unit, per, atLeast });
  }
  return [...followed.values()];
}
