/** "Hold pause med Lektiecafé i juli", "pause Lektiecafé July": what somebody writes about a break. */
import { addMonths, firstDay, type IsoDate, type Month, monthOf } from '../domain/period.js';
import { readPeriod } from './read-period.js';

export interface SaidPause {
  /** What was said of the activity, in small letters; '' for nothing. */
  activity: string;
  /** Null where none was said or understood. */
  from: Month | null;
  to: Month | null;
}

/** Longer texts tell more than this understands. */
const MOST_CHARACTERS = 200;

/** What makes a sentence a wish for a break, and where the activity stands in it. */
const SHAPES = [
  /^(?:(?:vi|jeg) )?(?:hold|holder|tag|tager) (?:en )?(?:sommer)?pause(?: (?:med|for|fra|i))?(?: (?<rest>.*))?$/u,
  /^(?:sæt|sætter|saet|put) (?<rest>.+?) (?:på pause|paa pause|on pause|on hold)(?<more>.*)$/u,
  /^(?:sommer)?pause(?: (?:med|for|of|in))?(?: (?<rest>.*))?$/u,
  /^(?<rest>.+?) (?:holder|har|tager|skal holde|is taking|takes|has) (?:en |a )?(?:sommer|summer )?(?:pause|break)(?<more>.*)$/u,
  /^(?<rest>.+?) (?:er på|er sat på|is on) (?:pause|a break|hold)(?<more>.*)$/u,
  /^(?<rest>.+?) (?:is paused|pauses|pauserer|pauser)(?<more>.*)$/u,
];

const QUESTION =
  /^(?:hvornår|hvem|hvad|hvilke|hvilken|hvorfor|hvor|hvordan|må|kan|har|er|when|who|what|which|why|where|how|is|does|do|can|has)\b/u;

/**
 * A break that is asked for; null for any other text, a question among them.
 * @param today a month without a year is the last one, whose round may be open, or the first one after it
 */
export function readPause(text: string, today: IsoDate): SaidPause | null {
  const said = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/u, '')
    .trim();
  if (said.length > MOST_CHARACTERS || said.includes('?') || QUESTION.test(said)) return null;
  const groups = SHAPES.map((shape) => shape.exec(said)).find((match) => match !== null)?.groups;
  if (groups === undefined) return null;
  const lastMonth = addMonths(monthOf(today), -1);
  const { from, to, rest } = readPeriod(`${groups.rest ?? ''} ${groups.more ?? ''}`.trim(), firstDay(lastMonth));
  return {
    activity: rest,
    from: from !== null ? monthOf(from) : to === null ? null : monthOf(today),
    to: to !== null ? monthOf(to) : null,
  };
}
