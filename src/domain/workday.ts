/** Working days: Monday to Friday, holidays left out. Which days are holidays is told by a calendar from outside. */
import {
  addDays,
  dateAt,
  firstDay,
  type IsoDate,
  isoWeek,
  type Month,
  momentAt,
  type TimeOfDay,
  weekday,
} from './period.js';

export interface WorkCalendar {
  isHoliday(date: IsoDate): boolean;
}

/** The calendar with quiet weeks (ISO week numbers) in it: none of their days is a working day, and none is counted. */
export function withQuietWeeks(calendar: WorkCalendar, weeks: readonly number[]): WorkCalendar {
  if (weeks.length === 0) return calendar;
  return { isHoliday: (date) => calendar.isHoliday(date) || weeks.includes(isoWeek(date)) };
}

export function isWorkday(date: IsoDate, calendar: WorkCalendar): boolean {
  return weekday(date) <= 5 && !calendar.isHoliday(date);
}

/** Whether a moment lies on a working day, at or after the hour from which things are sent. */
export function isSendingTime(
  moment: Date,
  { zone, time }: { zone: string; time: TimeOfDay },
  calendar: WorkCalendar,
): boolean {
  const today = dateAt(moment, zone);
  return isWorkday(today, calendar) && moment >= momentAt(today, time, zone);
}

/** The date itself where it is a working day, else the first one after it. */
export function workdayOnOrAfter(date: IsoDate, calendar: WorkCalendar): IsoDate {
  let day = date;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The date itself where it is a working day, else the last one before it. */
export function workdayOnOrBefore(date: IsoDate, calendar: WorkCalendar): IsoDate {
  let day = date;
  while (!isWorkday(day, calendar)) day = addDays(day, -1);
  return day;
}

export function firstWorkday(month: Month, calendar: WorkCalendar): IsoDate {
  return workdayOnOrAfter(firstDay(month), calendar);
}

/** The date that lies so many working days (0 or more) after a date; the date itself is not counted. */
export function addWorkdays(date: IsoDate, workdays: number, calendar: WorkCalendar): IsoDate {
  let day = date;
  for (let left = workdays; left > 0; left -= 1) day = workdayOnOrAfter(addDays(day, 1), calendar);
  return day;
}
