/** When an agreement is evaluated, and on which days its group is reminded. */
import type { Agreement } from './agreement.js';
import { addDays, addMonths, addYears, firstDay, type IsoDate, isDate, lastDay, monthOf } from './period.js';
import { type WorkCalendar, workdayOnOrBefore } from './workday.js';

export interface Occasion {
  /** Unique in the agreement: the date that the rule gives. */
  date: IsoDate;
  /** As the agreement calls it ("midtvejsevaluering"); null for the plain yearly one. */
  label: string | null;
}

/**
 * The evaluations in an agreement's period, in order.
 * @param day `MM-DD` of every year, where the secretariat has set one: then it is that, whatever the agreement says.
 * Otherwise the agreement's rule decides: its occasions (a month counts from its first day); for a yearly evaluation without any
 * the first day of the month before the agreement's anniversary; without a rule none.
 */
export function evaluationOccasions(agreement: Agreement, day: string | null): Occasion[] {
  const rule = agreement.rules.evaluation;
  if (day !== null) return yearly(agreement, day, null);
  const named = rule?.occasions ?? [];
  if (named.length === 0) return rule?.frequency === 'yearly' ? beforeAnniversaries(agreement) : [];
  return onePerDate(named.flatMap(({ label, due }) => occasionDates(agreement, label, due)));
}

/** Two occasions on one day are one evaluation, with both labels. */
function onePerDate(occasions: readonly Occasion[]): Occasion[] {
  const labels = new Map<IsoDate, Set<string>>();
  for (const { date, label } of occasions) labels.set(date, (labels.get(date) ?? new Set()).add(label ?? ''));
  return [...labels]
    .map(([date, said]) => ({ date, label: [...said].join(', ') }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function occasionDates(agreement: Agreement, label: string, due: string): Occasion[] {
  if (due.length === 2) return yearly(agreement, `${due}-01`, label);
  return [{ date: due.length === 7 ? firstDay(due) : due, label }];
}

function yearly({ period }: Agreement, day: string, label: string | null): Occasion[] {
  const occasions: Occasion[] = [];
  for (let year = Number(period.from.slice(0, 4)); year <= Number(period.to.slice(0, 4)); year += 1) {
    const date = isDate(`${year}-${day}`) ? `${year}-${day}` : lastDay(`${year}-${day.slice(0, 2)}`);
    if (date > period.from && date <= period.to) occasions.push({ date, label });
  }
  return occasions;
}

function beforeAnniversaries({ period }: Agreement): Occasion[] {
  const occasions: Occasion[] = [];
  for (let year = 1; addYears(period.from, year) <= addDays(period.to, 1); year += 1) {
    occasions.push({ date: firstDay(addMonths(monthOf(addYears(period.from, year)), -1)), label: null });
  }
  return occasions;
}

/** Days before the evaluation on which its group is reminded; after it, every week. */
export const LADDER: readonly number[] = [60, 30, 14, 7, 1, 0];

/** A reminder stops when it is a year late: by then the next evaluation asks. */
const LAST_WEEKLY_REMINDER = -364;

export interface Rung {
  /** Days left until the evaluation; negative after it. */
  daysLeft: number;
  /** The working day it is sent on. */
  date: IsoDate;
}

/**
 * The reminders of an evaluation due on a date, in order. One that falls on a weekend or holiday is sent on the working day before;
 * where two then meet on a day, the later one stands.
 */
export function ladderOf(due: IsoDate, calendar: WorkCalendar): Rung[] {
  const weekly: number[] = [];
  for (let daysLeft = -7; daysLeft >= LAST_WEEKLY_REMINDER; daysLeft -= 7) weekly.push(daysLeft);
  const rungs = [...LADDER, ...weekly].map((daysLeft) => ({
    daysLeft,
    date: workdayOnOrBefore(addDays(due, -daysLeft), calendar),
  }));
  return rungs.filter((rung, index) => rungs[index + 1]?.date !== rung.date);
}

/**
 * Whether a reminder is left out for somebody who pressed "Received": with more than a week left it is quiet until seven days
 * before, within the last week until the day itself. What is late is told every week all the same.
 * @param receivedDaysLeft days that were left when it was pressed
 */
export function isQuietAfterReceipt(rung: Rung, receivedDaysLeft: number): boolean {
  return receivedDaysLeft > 7 ? rung.daysLeft > 7 : rung.daysLeft > 0;
}
