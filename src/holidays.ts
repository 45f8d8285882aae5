import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { WorkCalendar } from './domain/workday.js';

const require = createRequire(import.meta.url);

/**
 * Denmark's public holidays (from 2024 without Store Bededag), and the office's own days off. The library brings the whole world's along: it is loaded when the first
 * date is asked about, which a start does not wait for.
 * @param daysOff `MM-DD` of every year, as `06-05` (Grundlovsdag) and `12-24`
 */
export function danishCalendar(daysOff: readonly string[] = []): WorkCalendar {
  let holidays: Holidays | undefined;
  const years = new Map<number, Set<string>>();

  function holidaysIn(year: number): Set<string> {
    holidays ??= new (require('date-holidays') as typeof Holidays)('DK', { types: ['public'] });
    return new Set(holidays.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
  }

  return {
    isHoliday(date) {
      const year = Number(date.slice(0, 4));
      const known = years.get(year) ?? holidaysIn(year);
      years.set(year, known);
      return known.has(date) || daysOff.includes(date.slice(5));
    },
  };
}
