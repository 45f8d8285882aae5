import type { Logger } from 'pino';
import { type Clock, realClock } from '../clock.js';
import { type Config, readConfig } from '../config.js';
import { createLog } from '../log.js';
import { openProgram, type Program } from '../program.js';

/** What a command works with. */
export interface Opened extends Program {
  config: Config;
  log: Logger;
}

/** Opens the configured database for one command, and closes it whatever happens. Only warnings are logged. */
export async function withProgram<T>(work: (program: Opened) => Promise<T>, clock: Clock = realClock): Promise<T> {
  const config = readConfig(process.env);
  const log = createLog(process.env.LOG_LEVEL ? config.logLevel : 'warn');
  const program = await openProgram(config, clock, log);
  try {
    return await work({ ...program, config, log });
  } finally {
    await program.database.close();
  }
}

/** A line on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
