/** Names of which only some words, or the end of one, are used. */
import { stems } from '../language/danish.js';
import { hasKin } from '../language/kin.js';
import type { Token } from '../language/reading.js';
import { beginsWith, endsIn, shortestFront } from '../language/stands-in.js';
import type { AgreementIndex } from './agreement-index.js';
import type { Mention } from './link.js';
import type { Ref } from './names.js';

/** Shorter words begin too many titles. */
const shortestOfTitle = 8;

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
    for (const ref of refsOf(index, token, kinds)) {
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

/** Shorter words end too many names. */
const shortestTail = 3;

/** "Kajen": activities whose names end so, where the agreement has no such word by itself. */
export function tailMention(index: AgreementIndex, tokens: readonly Token[]): Mention | undefined {
  for (const token of tokens) {
    const tails = token.options.filter(
      (option) => option.length >= shortestTail && !index.lexicon.has(option) && !hasKin(option),
    );
    const isCalled = (word: string) =>
      tails.some((tail) => word.length >= tail.length + shortestTail && endsIn(word, tail));
    const refs =
      tails.length === 0 ? [] : Array.from(index.wordRefs).flatMap(([word, all]) => (isCalled(word) ? all : []));
    const byId = new Map(refs.flatMap((ref) => (ref.kind === 'activity' ? [[ref.id, ref]] : [])));
    if (byId.size > 0) return { refs: Array.from(byId.values()), tokens: [token], whole: false };
  }
  return undefined;
}

/** Names that hold the word, those that begin with it before others; for a word for people also compounds of it. */
function refsOf(index: AgreementIndex, token: Token, kinds: readonly Ref['kind'][]): Ref[] {
  const isWanted = (ref: Ref) => kinds.includes(ref.kind) && !isPerson(index, ref);
  const found: Ref[] = [];
  for (const option of token.options) {
    const exact = (index.wordRefs.get(option) ?? []).filter(isWanted);
    const forPeople = token.cues.has('people');
    found.push(...(forPeople ? exact : headsFirst(index, option, exact)));
    if (option.length < shortestFront || (exact.length > 0 && !forPeople && !endsNames(index, option, exact))) continue;
    for (const [word, refs] of index.wordRefs) {
      if (word === option || !(beginsWith(word, option) || endsIn(word, option))) continue;
      const longEnough = option.length >= shortestOfTitle;
      found.push(...refs.filter((ref) => (ref.kind !== 'title' || longEnough) && isWanted(ref)));
    }
  }
  return [...found, ...personsCalled(index, token).filter((ref) => kinds.includes(ref.kind))];
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
