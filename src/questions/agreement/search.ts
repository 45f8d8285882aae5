import type { Token } from '../language/reading.js';
import { beginsWith, endsIn, shortestEnd, shortestFront } from '../language/stands-in.js';
import type { AgreementIndex } from './agreement-index.js';
import { type Evidence, type EvidenceIndex, evidenceIn } from './evidence.js';

/** A piece of an agreement that holds words of a question. */
export interface Hit {
  evidence: Evidence;
  /** How much of what the question is about it holds, from 0 to 1: a rare word counts for more than a common one. */
  coverage: number;
  matched: readonly Token[];
  /** How many of the words that say little it holds as well. */
  beside: number;
}

/** A short verb at the end of a compound: "passer" in "børnepasning". */
const shortestTail = 3;
/** How well a word is found: as itself, as a word that means the same, or as part of a compound. */
const strength = { same: 1, kin: 0.9, kinOfPeople: 0.6, part: 0.8, whole: 0.6 } as const;

/** How much words tell that stand in many questions, beside others. */
const weights = { verb: 0.3, people: 0.5, unheard: 0.2 } as const;

/** Pieces that hold nearly as much as the best one belong to an answer too. */
const nearly = 0.04;

/**
 * The pieces that hold the most of these words, and those that hold nearly as much, best first. `fits` leaves out pieces that can't be
 * the answer; it is asked from the best one down, and no further than needed. Of pieces
 * that hold the same those come first that hold more of the words `beside`, which say little.
 */
export function search(
  index: AgreementIndex,
  about: readonly Token[],
  fits: (evidence: Evidence) => boolean,
  beside: readonly Token[] = [],
): Hit[] {
  const found: Hit[] = [];
  for (const hit of ranked(index, about)) {
    const [best] = found;
    if (best && hit.coverage < best.coverage - nearly) break;
    if (fits(hit.evidence)) found.push({ ...hit, beside: heldOf(beside, hit.evidence) });
  }
  return found.sort((a, b) => b.coverage - a.coverage || b.beside - a.beside);
}

function heldOf(tokens: readonly Token[], { words }: Evidence): number {
  return tokens.filter(({ options }) => options.some((option) => words.has(option))).length;
}

/** Every piece that holds one of the words, best first. */
function ranked(index: AgreementIndex, about: readonly Token[]): Omit<Hit, 'beside'>[] {
  const evidence = evidenceIn(index);
  const points = new Map<number, { sum: number; matched: Token[] }>();
  let whole = 0;
  for (const token of about) {
    const found = placesOf(token, evidence);
    const weight = weightOf(token, found.size > 0) * Math.log(1 + evidence.all.length / Math.max(1, found.size));
    whole += weight;
    for (const [at, how] of found) {
      const entry = points.get(at) ?? { sum: 0, matched: [] };
      entry.sum += how * weight;
      entry.matched.push(token);
      points.set(at, entry);
    }
  }
  const hits = Array.from(points).flatMap(([at, { sum, matched }]) => {
    const piece = evidence.all[at];
    return piece ? [{ evidence: piece, coverage: sum / whole, matched }] : [];
  });
  return hits.sort((a, b) => b.coverage - a.coverage);
}

/** How much a word tells: a verb that only carries the sentence and a word for people little, even less where the agreement has none. */
function weightOf({ idle, cues }: Token, isHeld: boolean): number {
  const weight = idle === 'verb' ? weights.verb : cues.has('people') ? weights.people : 1;
  return isHeld || weight === 1 ? weight : weight * weights.unheard;
}

type Places = ReadonlyMap<number, number>;

/** What was found for a word, which is looked for several times while a question is read. */
const known = new WeakMap<Token, { evidence: EvidenceIndex; places: Places }>();

/** Where a word stands, and how well it is found there. */
function placesOf(token: Token, evidence: EvidenceIndex): Places {
  const before = known.get(token);
  if (before?.evidence === evidence) return before.places;
  const places = findPlaces(token, evidence, token.kin);
  known.set(token, { evidence, places });
  return places;
}

function findPlaces(token: Token, { holders }: EvidenceIndex, others: readonly string[]): Places {
  const places = new Map<number, number>();
  const put = (word: string, how: number) => {
    for (const at of holders.get(word) ?? []) places.set(at, Math.max(how, places.get(at) ?? 0));
  };
  for (const option of token.options) put(option, strength.same);
  const kin = token.cues.has('people') ? strength.kinOfPeople : strength.kin;
  for (const word of others) put(word, kin);
  const forms = [...token.options, ...others];
  for (const word of holders.keys()) {
    const how = partlySame(token, forms, word);
    if (how > 0) put(word, how);
  }
  return places;
}

/** Whether the agreement uses a word, alone or in a compound; a word that means the same does not count. */
export function isHeardOf(index: AgreementIndex, token: Token): boolean {
  return findPlaces(token, evidenceIn(index), []).size > 0;
}

/** Whether one word is the beginning or the end of the other. */
function partlySame(token: Token, forms: readonly string[], word: string): number {
  for (const option of forms) {
    if (option.length >= shortestFront && word.length > option.length && beginsWith(word, option)) return strength.part;
    if (option.length >= shortestEnd && word.length > option.length && endsIn(word, option)) return strength.part;
  }
  const isTail = ({ length }: string) => length >= shortestTail && word.length > length + shortestTail;
  if (token.options.some((option) => isTail(option) && endsIn(word, option))) return strength.whole;
  const { stem } = token;
  if (word.length < shortestEnd || stem.length <= word.length) return 0;
  return stem.startsWith(word) || endsIn(stem, word) ? strength.whole : 0;
}
