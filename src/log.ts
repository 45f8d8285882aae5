import { type Logger, pino } from 'pino';

/** What goes through here is read by an operator: ids and reasons, never what somebody wrote or counted. */
export function createLog(level: string): Logger {
  // Standard error: a command's answer on standard output stays clean.
  return pino({ level, base: null }, pino.destination(2));
}
