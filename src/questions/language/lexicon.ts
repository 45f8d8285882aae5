import { fewestSlips, slips } from './slips.js';

/** A set of stems in which a misspelt one finds its nearest. Buckets by first letter and length keep a look-up short. */
export interface Lexicon {
  has(stem: string): boolean;
  /** The one nearest stem; undefined if none is near or two are equally near. */
  nearest(stem: string): string | undefined;
  /** The one stem that becomes this word, or nearly, with a Danish ending: slips in an ending hide the stem. `word` in plain letters. */
  nearestBent(word: string): string | undefined;
  /** The one stem that is the same but for æ, ø and å, written as a and o. */
  unaccented(stem: string): string | undefined;
  /** Whether a stem begins so and goes on. */
  begins(front: string): boolean;
}

/** A lexicon that follows what is loaded: each stem stands in it once, however many add it. */
export interface GrowingLexicon extends Lexicon {
  add(stem: string): void;
  remove(stem: string): void;
}

const shortestCorrected = 5;
const shortestTwoSlips = 9;
const shortestUnaccented = 4;

const endings = [
  '',
  'en',
  'et',
  'er',
  'ene',
  'erne',
  'ernes',
  'ens',
  'ets',
  'es',
  'e',
  's',
  'ne',
  'erer',
  'ering',
  'ede',
  'ator',
  'atorer',
];

/** A lexicon of the given stems; more can be added and taken out. */
export function makeLexicon(stems: Iterable<string> = []): GrowingLexicon {
  /** By first letter, then by length. */
  const buckets = new Map<string, Map<number, Set<string>>>();
  const bucket = (stem: string, length: number) => buckets.get(stem[0] ?? '')?.get(length) ?? [];
  function add(stem: string): void {
    const lengths = buckets.get(stem[0] ?? '') ?? new Map<number, Set<string>>();
    const same = lengths.get(stem.length) ?? new Set();
    lengths.set(stem.length, same.add(stem));
    buckets.set(stem[0] ?? '', lengths);
  }
  const held = (stem: string) => buckets.get(stem[0] ?? '')?.get(stem.length);
  function nearest(stem: string): string | undefined {
    if (stem.length < shortestCorrected) return undefined;
    const search = nearestSearch(stem, stem.length >= shortestTwoSlips ? 2 : 1);
    for (let length = stem.length - 3; length <= stem.length + 3; length++) {
      for (const candidate of bucket(stem, length)) search.offer(candidate, candidate);
    }
    return search.only();
  }
  function nearestBent(word: string): string | undefined {
    if (word.length < shortestCorrected + 2) return undefined;
    const search = nearestSearch(word, word.length >= shortestTwoSlips ? 2 : 1);
    for (let length = Math.max(shortestCorrected, word.length - 7); length < word.length + 2; length++) {
      for (const candidate of bucket(word, length)) {
        if (!search.mayBeginWith(candidate)) continue;
        for (const ending of endings) search.offer(candidate + ending, candidate);
      }
    }
    return search.only();
  }
  function unaccented(stem: string): string | undefined {
    if (stem.length < shortestUnaccented) return undefined;
    const flat = flattenedVowels(stem);
    const found: string[] = [];
    for (let length = stem.length; length <= stem.length + 2; length++) {
      for (const candidate of bucket(stem, length)) if (flattenedVowels(candidate) === flat) found.push(candidate);
    }
    return found.length === 1 ? found[0] : undefined;
  }
  function begins(front: string): boolean {
    for (const [length, same] of buckets.get(front[0] ?? '') ?? []) {
      if (length <= front.length) continue;
      for (const candidate of same) if (candidate.startsWith(front)) return true;
    }
    return false;
  }
  for (const stem of stems) add(stem);
  return {
    has: (stem) => held(stem)?.has(stem) ?? false,
    add,
    remove: (stem) => void held(stem)?.delete(stem),
    nearest,
    nearestBent,
    unaccented,
    begins,
  };
}

function flattenedVowels(text: string): string {
  return text.replace(/[ao]e|aa/g, (pair) => pair.charAt(0));
}

/** æ, ø and å as one letter each: a slip in one of them is one slip. */
function oneLetter(text: string): string {
  if (!/[ao]e|aa/.test(text)) return text;
  return text.replace(/ae|oe|aa/g, (pair) => (pair === 'ae' ? 'æ' : pair === 'oe' ? 'ø' : 'å'));
}

/** Keeps what is the fewest slips away from a word, of forms offered one by one. */
function nearestSearch(spelt: string, most: number) {
  const word = oneLetter(spelt);
  let limit = most;
  let found = new Set<string>();
  return {
    /** Whether a form that begins so may be near at all; its last letter is left out, it may be one with the next. */
    mayBeginWith: (front: string) => fewestSlips(oneLetter(front.slice(0, -1)), word, limit) <= limit,
    offer(form: string, stem: string): void {
      if (form.length < word.length - limit) return;
      const distance = slips(word, oneLetter(form), limit);
      if (distance > limit) return;
      if (distance < limit) found = new Set();
      limit = distance;
      found.add(stem);
    },
    only: () => (found.size === 1 ? Array.from(found)[0] : undefined),
  };
}
