/** The one place that reads the time, and the beat that turns it into ticks. */
import { schedule } from 'node-cron';

export interface Clock {
  now(): Date;
}

export interface MovableClock extends Clock {
  moved(): boolean;
  /** From this moment on it goes on as clocks do. */
  moveTo(moment: Date): void;
  reset(): void;
}

export const realClock: Clock = { now: () => new Date() };

/** A clock that a newcomer can move, to see a month pass in a minute. */
export function createMovableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    moved: () => ahead !== 0,
    moveTo: (moment) => {
      ahead = moment.getTime() - Date.now();
    },
    reset: () => {
      ahead = 0;
    },
  };
}

/** Calls `beat` every minute. A beat that takes longer is not called again meanwhile. Returns what stops it. */
export function everyMinute(beat: () => Promise<void>): () => Promise<void> {
  const task = schedule('* * * * *', beat, { noOverlap: true });
  return async () => {
    await task.destroy();
  };
}
