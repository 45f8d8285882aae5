/** An activity that nobody is asked about for some months: a summer break. */
import type { Activity, Agreement } from './agreement.js';
import { activitiesToAsk } from './measure.js';
import { addMonths, isMonth, type Month } from './period.js';

export interface Pause {
  /** Id of the activity. */
  activity: string;
  /** The first and the last month, both included. */
  from: Month;
  to: Month;
}

/** A pause is a break, not an end: no longer than this at a time. */
export const MOST_MONTHS = 6;

export function isPaused(pauses: readonly Pause[], activity: string, month: Month): boolean {
  return pauses.some((pause) => pause.activity === activity && pause.from <= month && month <= pause.to);
}

/** The activities of an agreement that are asked about for a month: those that run, have a check-in and hold no pause. */
export function activitiesAsked(agreement: Agreement, month: Month, pauses: readonly Pause[]): Activity[] {
  return activitiesToAsk(agreement, month).filter(({ id }) => !isPaused(pauses, id, month));
}

export type PauseError = 'notChosen' | 'endsBeforeStart' | 'tooLong';

/** What is wrong with the months of a pause, by input; none where they can be kept. `choices` are the months that may be chosen. */
export function pauseErrors(
  { from, to }: { from: string; to: string },
  choices: readonly Month[],
): { from?: PauseError; to?: PauseError } {
  const isChoice = (month: string) => isMonth(month) && choices.includes(month);
  if (!isChoice(from) || !isChoice(to)) {
    return { ...(!isChoice(from) && { from: 'notChosen' }), ...(!isChoice(to) && { to: 'notChosen' }) };
  }
  if (to < from) return { to: 'endsBeforeStart' };
  return to >= addMonths(from, MOST_MONTHS) ? { to: 'tooLong' } : {};
}
