/** The program can't start or a command can't run; the message says what to do. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}
