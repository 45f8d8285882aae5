/** Dates and moments as an operator writes them. */
import { addDays, isDate, momentAt } from '../domain/period.js';

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;

/** True for `2026-12-01`, `2026-12-01T09:00` and `2026-12-01T09:00+01:00`, with or without seconds. */
export function isDateOrMoment(value: string): boolean {
  if (isDate(value)) return true;
  const date = MOMENT.exec(value)?.[1] ?? '';
  return isDate(date) && !Number.isNaN(Date.parse(value));
}

/**
 * The moment that an option means: a date means its end, so that everything of that day is in it; a time without an offset is
 * the clock's on the wall in `zone`.
 */
export function momentOf(value: string, zone: string): Date {
  if (isDate(value)) return endOfDay(value, zone);
  const [, date = '', time = '', offset] = MOMENT.exec(value) ?? [];
  return offset === undefined ? momentAt(date, time, zone) : new Date(value);
}

export function startOfDay(date: string, zone: string): Date {
  return momentAt(date, '00:00', zone);
}

/** The last millisecond of a date. */
export function endOfDay(date: string, zone: string): Date {
  return new Date(startOfDay(addDays(date, 1), zone).getTime() - 1);
}
