import { type Logger, pino } from 'pino';

/** What goes through here is read by an operator: ids and reasons, never what somebody wrote or counted, never a secret. */
export function createLog(level: string): Logger {
  // Standard error: a command's answer on standard output stays clean.
  return pino({ level, base: null, serializers: { err: describeError } }, pino.destination(2));
}

/** The platforms' errors carry the request that failed along, with its token and its text: only what tells the reason is kept. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, stack = '', cause, code, status, statusCode = status } = error as Error & Record<string, unknown>;
  return {
    type: name,
    message: reason(error),
    ...(code !== undefined && { code }),
    ...(statusCode !== undefined && { statusCode }),
    at: stack
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

/** The database's library prints a query that does not fit, with every value in it, before it says what is wrong. */
function reason({ message }: Error): string {
  return /^\s*Invalid `.*` invocation/.test(message) ? (message.split('\n\n').at(-1)?.trim() ?? '') : message;
}
