/** The clock's work, every minute: a turn, housekeeping, and preparing what questions need. */
import type { Logger } from 'pino';
import type { Bot } from './bot/bot.js';
import { prepareAhead } from './bot/growing-library.js';
import { keepHouse } from './bot/housekeeping.js';
import type { Tick } from './bot/tick.js';
import { everyMinute } from './clock.js';

export interface Beating {
  /** From now on nothing new begins. */
  stop(): Promise<void>;
  /** Resolves when no beat is under way. */
  idle(): Promise<void>;
}

/** The first beat begins at once. One that fails is the operator's to read, and the next one tries again. */
export function startBeating(bot: Bot, tick: Tick, log: Logger): Beating {
  let stopped = false;
  let turning: Promise<void> = Promise.resolve();
  async function turn(): Promise<void> {
    try {
      await tick();
      await keepHouse(bot);
      // What has changed is prepared now, so that nobody's question waits for it; who has no account asks a library of their own.
      await prepareAhead(await (await bot.agreements.load()).library(), () => stopped);
    } catch (error) {
      log.error({ err: error }, 'a tick failed; the next one tries again');
    }
  }
  function beat(): Promise<void> {
    turning = turn();
    return turning;
  }
  const end = everyMinute(beat);
  void beat();
  return {
    stop: () => {
      stopped = true;
      return end();
    },
    idle: () => turning,
  };
}
