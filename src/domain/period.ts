/**
 * Dates, months and moments. A date is `YYYY-MM-DD`, a month `YYYY-MM`; both compare as texts. A moment is a `Date`.
 * The one file that knows temporal-polyfill: when Node brings Temporal itself, only the import goes.
 */
import { Temporal } from 'temporal-polyfill';

export type IsoDate = string;
export type Month = string;
/** A time of day, `HH:MM`. */
export type TimeOfDay = string;

const MS_A_DAY = 86_400_000;

/** True for a date that exists, in the form `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The same day so many years later; 29 February becomes 28 February in a year that has none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The number of the ISO week, 1 to 53: the last days of December may lie in week 1, the first of January in week 52 or 53. */
export function isoWeek(date: IsoDate): number {
  // A date of the ISO calendar has a week.
  return Temporal.PlainDate.from(date).weekOfYear ?? 0;
}

export function monthOf(date: IsoDate): Month {
  return date.slice(0, 7);
}

export function firstDay(month: Month): IsoDate {
  return `${month}-01`;
}

export function lastDay(month: Month): IsoDate {
  return addDays(firstDay(addMonths(month, 1)), -1);
}

/** The months that have a day in the period, in order. */
export function monthsOf(from: IsoDate, to: IsoDate): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The date in a time zone (IANA name) at a moment. */
export function dateAt(moment: Date, zone: string): IsoDate {
  return zoned(moment, zone).toPlainDate().toString();
}

/** The moment of a time of day in a time zone. A time that a clock change skips or repeats becomes the later and the earlier one. */
export function momentAt(date: IsoDate, time: TimeOfDay, zone: string): Date {
  const local = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(local.epochMilliseconds);
}

/** A moment as `2026-12-01T09:00:00+01:00`, with the offset that the time zone has then. */
export function withOffset(moment: Date, zone: string): string {
  return zoned(moment, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function zoned(moment: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
}
