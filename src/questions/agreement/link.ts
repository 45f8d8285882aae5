import { allRoles } from '../language/cues.js';
import { stems } from '../language/danish.js';
import { joined, type Reading, type Token } from '../language/reading.js';
import { shortestFront } from '../language/stands-in.js';
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
/** Shorter words begin too many titles. */
const shortestOfTitle = 8;

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

/** The persons whose names hold one of these words: names of people are never meant for something else. */
export function personMention(index: AgreementIndex, tokens: readonly Token[]): Mention | undefined {
  for (const token of tokens) {
    const refs = personsCalled(index, token);
    if (refs.length > 0) return { refs, tokens: [token], whole: false };
  }
  return undefined;
}

/** What shares the most words with the given tokens: whole words, or beginnings of compounds. Undefined if nothing shares any. */
export function partMention(
  index: AgreementIndex,
  tokens: readonly Token[],
  kinds: readonly Ref['kind'][],
): Mention | undefined {
  const used = new Map<string, { ref: Ref; tokens: Set<Token> }>();
  for (const token of tokens) {
    for (const ref of refsOf(index, token)) {
      if (!kinds.includes(ref.kind)) continue;
      const key = `${ref.kind} ${ref.id}`;
      const entry = used.get(key) ?? { ref, tokens: new Set() };
      entry.tokens.add(token);
      used.set(key, entry);
    }
  }
  const entries = Array.from(used.values());
  const most = Math.max(0, ...entries.map((entry) => entry.tokens.size));
  const best = entries.filter((entry) => entry.tokens.size === most);
  if (!best[0]) return undefined;
  return { refs: best.map((entry) => entry.ref), tokens: Array.from(best[0].tokens), whole: false };
}

/** Names that hold the word, those that begin with it before others; for a word for people also compounds of it. */
function refsOf(index: AgreementIndex, token: Token): Ref[] {
  const found: Ref[] = [];
  for (const option of token.options) {
    const exact = (index.wordRefs.get(option) ?? []).filter((ref) => !isPerson(index, ref));
    const forPeople = token.cues.has('people');
    found.push(...(forPeople ? exact : headsFirst(index, option, exact)));
    if (option.length < shortestFront || (exact.length > 0 && !forPeople && !endsNames(index, option, exact))) continue;
    for (const [word, refs] of index.wordRefs) {
      if (word === option || !(word.startsWith(option) || word.endsWith(option))) continue;
      const longEnough = option.length >= shortestOfTitle;
      found.push(...refs.filter((ref) => (ref.kind !== 'title' || longEnough) && !isPerson(index, ref)));
    }
  }
  return [...found, ...personsCalled(index, token)];
}

function personsCalled(index: AgreementIndex, { plain }: Token): Ref[] {
  return [plain, plain.replace(/s$/, '')].flatMap((name) =>
    (index.wordRefs.get(name) ?? []).filter((ref) => isPerson(index, ref)),
  );
}

/** "Konsulenten" beside "SSP-konsulenten" and "Fritidsjobkonsulenten": where posts end with the word, others may end with it too. */
function endsNames(index: AgreementIndex, option: string, refs: readonly Ref[]): boolean {
  return refs.every(({ kind, id }) => {
    const actor = kind === 'actor' ? index.actors.get(id) : undefined;
    const all = stems(actor?.name ?? '');
    return actor?.kind === 'position' && all.length > 1 && all.at(-1) === option;
  });
}

/** Of each kind of thing those whose name begins with the word, if there are any. */
function headsFirst(index: AgreementIndex, word: string, refs: readonly Ref[]): Ref[] {
  const heads = index.headRefs.get(word) ?? [];
  const isHead = (ref: Ref) => heads.some((head) => head.kind === ref.kind && head.id === ref.id);
  const kinds = new Set(refs.filter(isHead).map((ref) => ref.kind));
  return refs.filter((ref) => !kinds.has(ref.kind) || isHead(ref));
}

function isPerson(index: AgreementIndex, ref: Ref): boolean {
  return ref.kind === 'actor' && index.actors.get(ref.id)?.kind === 'person';
}
