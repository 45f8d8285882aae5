/** The kind of thing that a question asks for: "forvaltninger" in "hvilke forvaltninger". */
import type { Reading, Token } from '../language/reading.js';
import { isLoose } from './asked.js';

/** Where "hvilke" stands. */
export function asksFrom({ tokens }: Reading): number {
  return tokens.find((token) => token.cues.has('which'))?.from ?? 0;
}

/** The noun right after "hvilke": what kind of thing is asked for, not the name of one. */
export function categoryIn({ tokens }: Reading): Token | undefined {
  const at = tokens.findIndex((token) => token.cues.has('which'));
  if (at < 0) return undefined;
  const after = tokens.slice(at + 1);
  const first = after.findIndex((token) => !token.small && token.idle === null);
  const next = after[first + 1];
  // "Hvilke kommunale forvaltninger": the noun, not what is said of it.
  const isNoun = next !== undefined && first === 0 && isLoose(next) && next.idle === null;
  return isNoun && /e$/.test(after[first]?.plain ?? '') ? next : after[first];
}
