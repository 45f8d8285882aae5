/** The program can't start or a command can't run; the message says what to do. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}

/** What an unknown error says about itself, in one line for a message or a log. */
export function reasonOf(error: unknown): string {
  // Some have no message but a code (a refused connection that was tried over IPv4 and IPv6).
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}
