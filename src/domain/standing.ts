/** How an activity stands: each of its measures, over the period that it is counted in. */
import type { Activity, Agreement } from './agreement.js';
import { countedOf, type Seen } from './counted.js';
import {
  type CountingPeriod,
  type CountingTime,
  countingPeriod,
  isWithin,
  type Passed,
  passedBy,
  periodKey,
} from './counting-period.js';
import { type Judgement, judge } from './judgement.js';
import { addMonths, type Month } from './period.js';
import { endedMonths, type Followed, followedIn, type MonthReport, newestAnswer, type Overlap } from './progress.js';

export interface Standing extends Seen {
  measure: Followed;
  /** What it was counted over. */
  period: CountingPeriod;
  /** Null without a target or a number. */
  judgement: Judgement | null;
  /** What the judgement rests on; null for a course that goes on. */
  passed: Passed | null;
}

/** What somebody has said about parties that count the same people, by measure and period. */
export type Overlaps = ReadonlyMap<string, Overlap>;

export function overlapKey(measure: string, period: CountingPeriod): string {
  return `${measure} ${periodKey(period)}`;
}

/** All that was reported of an activity, and below which limit a party's counts are hidden from whoever looks. */
export interface ReportedMonths {
  reports: readonly MonthReport[];
  overlaps: Overlaps;
  limitOf: (party: string) => number;
}

/** A month (`YYYY-MM`) or a year (`YYYY`). */
export type AskedMonths = string;

/**
 * Each measure of an activity in its own period, that of the newest month that was asked about.
 * @param until how it stood with the answers to the months up to and including this one; null: with all. Later months are passed all the
 *   same: what is shown of the small counts is reckoned from all that was ever saved
 */
export function standingsOf(
  agreement: Agreement,
  activity: Activity,
  { reports, overlaps, limitOf }: ReportedMonths,
  until: Month | null = null,
): Standing[] {
  const asked = reports.filter(({ month }) => until === null || month <= until);
  const last = newestMonthOf(asked);
  if (last === undefined) return [];
  const time: CountingTime = { period: runsFor(agreement, activity), ended: endedMonths(asked) };
  const judged = judgedUntil(asked, last);
  return followedIn(activity, asked).flatMap((measure) => {
    const period = countingPeriod(measure.per, last, time);
    const which = (month: Month) => month <= last && isWithin(month, period);
    const overlap = overlaps.get(overlapKey(measure.id, period)) ?? null;
    const seen = countedOf({ measure, reports, limitOf }, which, overlap);
    const { counted } = seen;
    if (counted === null && isOver(measure, activity)) return [];
    const passed = passedBy(judged, period, time);
    const judgement = counted === null || measure.atLeast === null ? null : judge(measure.atLeast, counted, passed);
    return [{ measure, period, ...seen, judgement, passed }];
  });
}

/**
 * Each measure in a month or year that somebody asked about, without a judgement. Different people are those of the measure's own
 * period up to the end of it: a month alone does not know who came before.
 */
export function standingsIn(
  agreement: Agreement,
  activity: Activity,
  { reports, overlaps, limitOf }: ReportedMonths,
  asked: AskedMonths,
): Standing[] {
  const within = reports.filter(({ month }) => month.startsWith(asked));
  const last = newestMonthOf(within);
  if (last === undefined) return [];
  const time: CountingTime = { period: runsFor(agreement, activity), ended: endedMonths(reports) };
  const span: CountingPeriod = { kind: 'asked', from: within.map(({ month }) => month).sort()[0] ?? last, to: last };
  return followedIn(activity, reports).flatMap((measure) => {
    const own = countingPeriod(measure.per, last, time);
    const period = measure.measure === 'unique' ? { ...own, to: last } : span;
    const overlap = overlaps.get(overlapKey(measure.id, own)) ?? null;
    const seen = countedOf({ measure, reports, limitOf }, (month) => isWithin(month, period), overlap);
    if (seen.counted === null && isOver(measure, activity)) return [];
    return [{ measure, period, ...seen, judgement: null, passed: null }];
  });
}

function newestMonthOf(reports: readonly MonthReport[]): Month | undefined {
  return reports
    .map(({ month }) => month)
    .sort()
    .at(-1);
}

/** A measure that nobody is asked for any more. */
function isOver({ id, measure }: Followed, activity: Activity): boolean {
  return !followedIn(activity).some((now) => now.id === id && now.measure === measure);
}

/** The agreement's time, as far as the activity runs in it. */
function runsFor({ period }: Agreement, activity: Activity): { from: string; to: string } {
  const { from = null, to = null } = activity.period ?? {};
  return {
    from: from !== null && from > period.from ? from : period.from,
    to: to !== null && to < period.to ? to : period.to,
  };
}

/** A month has passed when it is answered, or the next one was asked about: on the first of a month nobody is behind for not having answered yet. */
function judgedUntil(reports: readonly MonthReport[], last: Month): Month {
  const isAnswered = reports.some((report) => report.month === last && newestAnswer(report) !== undefined);
  return isAnswered ? last : addMonths(last, -1);
}
