/** The program can't start or a command can't run; the message says what to do. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}

/** What an unknown error says about itself, for a message or a log, without what it was given to work on. */
export function reasonOf(error: unknown): string {
  // Some have no message but a code (a refused connection that was tried over IPv4 and IPv6).
  const { message, code } = error as { message?: string; code?: string };
  return withoutQuotes(message ?? '') || code || String(error);
}

/**
 * The reason in a library's message without what it quotes, which may be what somebody wrote: the database's library prints a query
 * that does not fit, with every value in it, before it says what is wrong, and JavaScript the text that is no JSON.
 */
export function withoutQuotes(message: string): string {
  const reason = /^\s*Invalid `.*` invocation/.test(message) ? (message.split('\n\n').at(-1) ?? '') : message;
  return reason.replace(/Unexpected token .+? is not valid JSON/gs, 'not valid JSON').trim();
}
