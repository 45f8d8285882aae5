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
}

/** What the numbers come to, by how the measure's months add up (`MeasureKind`). */
export type Counted =
  | { kind: 'sum'; total: number }
  /**
   * Different people or families so far in the period, up to and including a month. Parties that count each on their own know
   * nothing of each other's: then it is something between the largest number and all of them together.
   */
  | { kind: 'unique'; until: Month; least: number; most: number }
  /** All of them over all occasions: not a mean of monthly means. */
  | { kind: 'average'; total: number; occasions: number }
  | { kind: 'share'; numerator: number; denominator: number };

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

/**
 * What has been counted of a measure in these months, which are those of one period; null where none has a number.
 * @param overlap of this measure and period
 */
export function countedOf(
  measure: Pick<Measure, 'id' | 'measure'>,
  reports: readonly MonthReport[],
  overlap: Overlap | null = null,
): Counted | null {
  const rows = reports.flatMap((report) => rowOf(measure.id, report) ?? []);
  const total = (kind: Field['kind']) => rows.reduce((sum, { by }) => sum + (by.get(kind) ?? 0), 0);
  const has = (kind: Field['kind']) => rows.some(({ by }) => by.has(kind));
  switch (measure.measure) {
    case 'sum':
      return has('sum') ? { kind: 'sum', total: total('sum') } : null;
    case 'unique':
      return differentOf(rows, overlap);
    case 'average':
      return has('total') && has('occasions')
        ? { kind: 'average', total: total('total'), occasions: total('occasions') }
        : null;
    case 'share':
      return has('denominator')
        ? { kind: 'share', numerator: total('numerator'), denominator: total('denominator') }
        : null;
  }
}

interface Row {
  month: Month;
  party: string;
  at: Date;
  by: ReadonlyMap<Field['kind'], number>;
}

function rowOf(measure: string, report: MonthReport): Row | null {
  const answer = newestAnswer(report);
  if (answer === undefined) return null;
  const found = report.fields.flatMap((field): [Field['kind'], number][] => {
    const count = answer.counts[field.id];
    return field.measure === measure && count !== undefined ? [[field.kind, count]] : [];
  });
  return found.length > 0 ? { month: report.month, party: report.party, at: answer.at, by: new Map(found) } : null;
}

/**
 * Each party's newest month says how many it has had so far; nothing is added over months. An overlap counts while it can be right and
 * no party has answered again since.
 */
function differentOf(rows: readonly Row[], overlap: Overlap | null): Counted | null {
  const newest = new Map<string, { month: Month; at: Date; count: number }>();
  for (const { month, party, at, by } of rows) {
    const count = by.get('unique');
    if (count !== undefined && month > (newest.get(party)?.month ?? '')) newest.set(party, { month, at, count });
  }
  const parties = [...newest.values()];
  const until = parties
    .map(({ month }) => month)
    .sort()
    .at(-1);
  if (until === undefined) return null;
  const least = Math.max(...parties.map(({ count }) => count));
  const together = parties.reduce((most, { count }) => most + count, 0);
  const known =
    overlap !== null && overlap.count <= together - least && parties.every(({ at }) => at <= overlap.at)
      ? together - overlap.count
      : null;
  return { kind: 'unique', until, least: known ?? least, most: known ?? together };
}

/** The answer that counts; undefined where nobody has answered. */
export function newestAnswer({ answers }: Pick<MonthReport, 'answers'>): MonthAnswer | undefined {
  return answers.reduce<MonthAnswer | undefined>(
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
