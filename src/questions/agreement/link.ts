import { allRoles } from '../language/cues.js';
import { joined, type Reading, type Token } from '../language/reading.js';
import type { AgreementIndex } from './agreement-index.js';
import { isQuoted, withNamesakes } from './name-openings.js';
import type { Ref } from './names.js';

/** A name that a question uses, and what it may point to. */
export interface Mention {
  refs: readonly Ref[];
  tokens: readonly Token[];
  /** False: only some of the name's words were used. */
  whole: boolean;
}

const longestJoin = 3;
/** Finds every whole name in a question, the longest first at each place. */
export function wholeMentions(index: AgreementIndex, reading: Reading): Mention[] {
  const tokens = reading.tokens.filter((token) => !token.small);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const fits = refFilter(index, reading, tokens[at]);
    const found = longestFrom(index, tokens, at, '', fits);
    if (found) {
      const named = tokens.slice(at, found.to);
      const refs = isQuoted(reading, named) ? found.refs : withNamesakes(index, found.refs, named);
      mentions.push({ refs, tokens: named, whole: true });
    }
    at = found ? found.to : at + 1;
  }
  return mentions;
}

interface Found {
  refs: readonly Ref[];
  to: number;
}

type Fits = (ref: Ref) => boolean;

/** In "hvem koordinerer X" the first word is what somebody does, not the beginning of "koordinator X". */
function refFilter(index: AgreementIndex, reading: Reading, first: Token | undefined): Fits {
  const isVerb = reading.cues.has('who') && allRoles.some((role) => first?.cues.has(role));
  return (ref) => !isVerb || ref.kind !== 'actor' || index.actors.get(ref.id)?.kind !== 'position';
}

function longestFrom(
  index: AgreementIndex,
  tokens: readonly Token[],
  at: number,
  before: string,
  fits: Fits,
): Found | undefined {
  let best: Found | undefined;
  for (let taken = 1; taken <= longestJoin && at + taken <= tokens.length; taken++) {
    const next = tokens.slice(at, at + taken);
    const forms = taken === 1 ? (next[0]?.options ?? []) : joined(next, index.wordStarts);
    for (const form of forms) {
      const key = before === '' ? form : `${before} ${form}`;
      if (!index.beginnings.has(key)) continue;
      const refs = index.names.get(key)?.filter(fits) ?? [];
      const here = refs.length > 0 ? { refs, to: at + taken } : undefined;
      const longer = longestFrom(index, tokens, at + taken, key, fits) ?? here;
      if (longer && longer.to > (best?.to ?? 0)) best = longer;
    }
  }
  return best;
}
