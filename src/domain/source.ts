/** Where in its document a thing stands. */

/** Line numbers, or [first, last] ranges, in the agreement's document. */
export type Source = readonly (number | readonly [number, number])[];

export interface SourcedText {
  text: string;
  source: Source;
}
