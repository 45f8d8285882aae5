import Holidays from 'date-holidays';
import type { WorkCalendar } from './domain/workday.js';

/** Denmark's public holidays (from 2024 without Store Bededag). */
export function danishCalendar(): WorkCalendar {
  const holidays = new Holidays('DK', { types: ['public'] });
  const years = new Map<number, Set<string>>();
  return {
    isHoliday(date) {
      const year = Number(date.slice(0, 4));
      const known = years.get(year) ?? new Set(holidays.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
      years.set(year, known);
      return known.has(date);
    },
  };
}
