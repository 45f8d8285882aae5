import { type DestinationStream, type Logger, pino } from 'pino';
import { reasonOf } from './errors.js';

/** What goes through here is read by an operator: ids and reasons, never what somebody wrote or counted, never a secret. */
export function createLog(level: string, to?: DestinationStream): Logger {
  // Standard error: a command's answer on standard output stays clean.
  return pino({ level, base: null, serializers: { err: describeError } }, to ?? pino.destination(2));
}

/** The platforms' errors carry the request that failed along, with its token and its text: only what tells the reason is kept. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const {
    name,
    message,
    stack = '',
    cause,
    code,
    status,
    statusCode = status,
  } = error as Error & Record<string, unknown>;
  return {
    type: name,
    message: reasonOf(error),
    ...(code !== undefined && { code }),
    ...(statusCode !== undefined && { statusCode }),
    at: placesIn(stack, message),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

/** The message stands before the places, and may have lines that look like one. */
function placesIn(stack: string, message: string): string {
  const start = stack.indexOf(message);
  return stack
    .slice(start < 0 ? 0 : start + message.length)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}
