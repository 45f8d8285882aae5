/** What has been counted so far of a measure, over months. A month that nobody answered is no zero, and neither is one that was not held. */
import type { Activity, Measure } from './agreement.js';
import type { CheckInStatus, Counts } from './check-in.js';
import { type Field, fieldsOf } from './measure.js';
import type { Month } from './period.js';

/** A month that was asked about, with everything that was answered, in any order: the newest revision counts. */
export interface MonthReport {
  month: Month;
  /** As they were asked. */
  fields: readonly Field[];
  answers: readonly { revision: number; status: CheckInStatus; counts: Counts }[];
}

/** Of a month's new people or families: which month, and how many. */
export interface MonthCount {
  month: Month;
  count: number;
}

/** What the numbers come to, by how the measure's months add up (`MeasureKind`). */
export type Counted =
  | { kind: 'sum'; total: number }
  /** The newest month that has a number, and the smallest and largest of them all: different people are never added up. */
  | { kind: 'unique'; latest: MonthCount; least: number; most: number }
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

/** How many of the months are answered, and with what. */
export function monthsAnswered(reports: readonly MonthReport[]): MonthsAnswered {
  const answers = reports.flatMap((report) => newest(report) ?? []);
  const count = (status: CheckInStatus) => answers.filter((answer) => answer.status === status).length;
  return { asked: reports.length, answered: answers.length, notHeld: count('notHeld'), unknown: count('unknown') };
}

/** What has been counted of a measure; null where no month has a number. */
export function countedOf(measure: Pick<Measure, 'id' | 'measure'>, reports: readonly MonthReport[]): Counted | null {
  const rows = reports.flatMap((report) => {
    const counts = newest(report)?.counts ?? {};
    const found = report.fields.flatMap((field): [string, number][] => {
      const count = counts[field.id];
      return field.measure === measure.id && count !== undefined ? [[field.kind, count]] : [];
    });
    return found.length > 0 ? [{ month: report.month, by: new Map(found) }] : [];
  });
  const total = (kind: Field['kind']) => rows.reduce((sum, { by }) => sum + (by.get(kind) ?? 0), 0);
  const has = (kind: Field['kind']) => rows.some(({ by }) => by.has(kind));
  switch (measure.measure) {
    case 'sum':
      return has('sum') ? { kind: 'sum', total: total('sum') } : null;
    case 'unique':
      return spread(
        rows.flatMap(({ month, by }) => (by.has('unique') ? [{ month, count: by.get('unique') ?? 0 }] : [])),
      );
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

function spread(months: readonly MonthCount[]): Counted | null {
  const counted = months.toSorted((a, b) => a.month.localeCompare(b.month));
  const latest = counted.at(-1);
  if (latest === undefined) return null;
  const counts = counted.map(({ count }) => count);
  return { kind: 'unique', latest, least: Math.min(...counts), most: Math.max(...counts) };
}

function newest({ answers }: MonthReport): MonthReport['answers'][number] | undefined {
  return answers.reduce<MonthReport['answers'][number] | undefined>(
    (found, answer) => (found === undefined || answer.revision > found.revision ? answer : found),
    undefined,
  );
}

/** What is followed of an activity: a measure of the agreement, or where it has none one that every activity is asked. */
export interface Followed extends Pick<Measure, 'id' | 'measure' | 'per'> {
  /** Null for one that every activity is asked. */
  text: string | null;
  unit: string | null;
}

const OF_KIND = {
  sum: 'sum',
  unique: 'unique',
  total: 'average',
  occasions: 'average',
  numerator: 'share',
  denominator: 'share',
} as const satisfies Record<Field['kind'], Measure['measure']>;

/** The measures that an activity's months are asked for, in their order. */
export function followedIn(activity: Activity): Followed[] {
  const fields = fieldsOf(activity);
  const first = fields.filter((field, at) => fields.findIndex(({ measure }) => measure === field.measure) === at);
  return first.map(({ measure: id, kind, text, unit, per }) => ({ id, measure: OF_KIND[kind], text, unit, per }));
}
