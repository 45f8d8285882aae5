/** What a day, week or month without its year can mean: all of them around a day. */
import { formatMonthName } from '../card/format.js';
import { addDays, addMonths, firstDay, type IsoDate, isDate, lastDay, monthOf, weekday } from '../domain/period.js';

/** A stretch of days, both included; one day is from itself to itself. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
}

export interface Meaning {
  /** All that it can mean around a day, in order; one where it was said in full. */
  spans: (around: IsoDate) => Span[];
  /** `full` with its year, or from today; `vague` a day without its month. */
  how: 'full' | 'yearly' | 'vague';
}

/** The parts of a date, as they were written. */
export type Groups = Record<string, string | undefined>;

export const MONTHS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, at) => at + 1).flatMap((number) =>
    (['da', 'en'] as const).flatMap((language): [string, number][] => {
      const name = formatMonthName(`2000-${pad(number)}`, language).toLowerCase();
      return [
        [name, number],
        [name.slice(0, 3), number],
      ];
    }),
  ),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ].flatMap((names) => names.map((name, at): [string, number] => [name, at + 1])),
);

/** A day of a month; of each month where none is named, and each year. */
export function day({ year, month: number, name = '', day: ofMonth = '' }: Groups): Meaning {
  const asNumber = number ?? MONTHS.get(name);
  const of = (month: string) => spanOf(`${month}-${pad(Number(ofMonth))}`);
  if (asNumber === undefined) {
    return { how: 'vague', spans: (around) => monthsAround(around).flatMap(of) };
  }
  const inYear = (one: number) => of(`${one}-${pad(Number(asNumber))}`);
  if (year === undefined) return { how: 'yearly', spans: (around) => yearsAround(around).flatMap(inYear) };
  return { how: 'full', spans: () => inYear(Number(year.length === 2 ? `20${year}` : year)) };
}

export function month({ year, name = '' }: Groups): Meaning {
  const inYear = (one: number): Span => {
    const number = `${one}-${pad(MONTHS.get(name) ?? 1)}`;
    return { from: firstDay(number), to: lastDay(number) };
  };
  if (year !== undefined) return { how: 'full', spans: () => [inYear(Number(year))] };
  return { how: 'yearly', spans: (around) => yearsAround(around).map(inYear) };
}

/** By ISO 8601: week 1 is the one with 4 January. A week that a year does not have is none. */
export function week({ year, week: number = '' }: Groups): Meaning {
  const inYear = (one: number): Span[] => {
    const fourth = `${one}-01-04`;
    const from = addDays(fourth, 1 - weekday(fourth) + 7 * (Number(number) - 1));
    const thursday = addDays(from, 3);
    return Number(number) > 0 && thursday.startsWith(String(one)) ? [{ from, to: addDays(from, 6) }] : [];
  };
  if (year !== undefined) return { how: 'full', spans: () => inYear(Number(year)) };
  return { how: 'yearly', spans: (around) => yearsAround(around).flatMap(inYear) };
}

/** The coming ones: today's own name means the day in a week. */
export function onWeekday(name: string, today: IsoDate): Meaning {
  const ahead = ((WEEKDAYS.get(name) ?? 1) - weekday(today) + 6) % 7;
  const spans = [0, 1, 2, 3, 4].map((weeks): Span => {
    const date = addDays(today, ahead + 1 + 7 * weeks);
    return { from: date, to: date };
  });
  return { how: 'yearly', spans: () => spans };
}

export function oneDay(date: IsoDate): Meaning {
  return { how: 'full', spans: () => [{ from: date, to: date }] };
}

function spanOf(date: string): Span[] {
  return isDate(date) ? [{ from: date, to: date }] : [];
}

function yearsAround(date: IsoDate): number[] {
  // 29 February comes every four years.
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((years) => Number(date.slice(0, 4)) + years);
}

function monthsAround(date: IsoDate): string[] {
  return Array.from({ length: 15 }, (_, at) => addMonths(monthOf(date), at - 2));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
