/** The options don't fit together; the message says which do. */
export class Misused extends Error {
  override name = 'Misused';
}
