/** The office's own year as an operator writes it: days off beside the holidays, and weeks in which nobody is bothered. */
import { isDate } from './period.js';

/** More would leave too little of a year to ask in; the whole year would leave no working day to be found. */
const MOST_DAYS_OFF = 60;
const MOST_QUIET_WEEKS = 26;

/**
 * Days of every year, from `06-05,12-24`; `02-29` is a day off in leap years. An empty text is none.
 * @returns `MM-DD` each, or what is wrong and what to write
 */
export function readDaysOff(text: string): string[] | { problem: string } {
  const days = listed(text);
  const wrong = days.find((day) => !isDate(`2000-${day}`));
  if (wrong !== undefined)
    return { problem: `${wrong} is no day of the year. Write months and days like 06-05,12-24.` };
  const found = [...new Set(days)];
  return found.length > MOST_DAYS_OFF ? { problem: `write at most ${MOST_DAYS_OFF} days.` } : found;
}

/**
 * ISO weeks, from `7,28-30,42`; `52-1` goes over New Year and has week 53 in it, in years that have one. An empty text is none.
 * @returns week numbers from 1 to 53, or what is wrong and what to write
 */
export function readQuietWeeks(text: string): number[] | { problem: string } {
  const weeks: number[] = [];
  for (const part of listed(text)) {
    const [, first = '', last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || !isWeek(from) || !isWeek(to)) {
      return { problem: `${part} is no week. Write ISO week numbers from 1 to 53 like 7,28-30,42.` };
    }
    weeks.push(...(from <= to ? span(from, to) : [...span(from, 53), ...span(1, to)]));
  }
  const found = [...new Set(weeks)];
  return found.length > MOST_QUIET_WEEKS ? { problem: `write at most ${MOST_QUIET_WEEKS} weeks.` } : found;
}

function listed(text: string): string[] {
  return text.trim() === '' ? [] : text.split(',').map((part) => part.trim());
}

function isWeek(week: number): boolean {
  return week >= 1 && week <= 53;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
