import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemEnglish } from '@orama/stemmers/english';

/** One word of a text, with its place in it. */
export interface Word {
  /** As written. */
  text: string;
  /** Small letters, accents gone, æøå written ae oe aa: so that a telephone without æøå is understood. */
  plain: string;
  /** The Danish stem, in plain letters. */
  stem: string;
  /** First and one-past-last character in the text that was split. */
  from: number;
  to: number;
}

const wordPattern = /[\p{L}\p{N}]+/gu;

const mostKnown = 50_000;
const longestWord = 40;

/** Keeps what was found for a word: the same few thousand come again in every agreement and question. Begins anew when it is full. */
export function remembering<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (word.length > longestWord) return found;
    if (known.size >= mostKnown) known.clear();
    known.set(word, found);
    return found;
  };
}

/** Small letters without accents; æ, ø and å become ae, oe and aa. */
export const plain = remembering((text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, ''),
);

/** Splits a text into its words; hyphens, slashes and other signs separate. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    plain: plain(match[0]),
    stem: stem(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The words of a list as they are told apart, in plain letters. */
export function plainSet(list: string): ReadonlySet<string> {
  return new Set(words(list).map((word) => word.plain));
}

/** The stems of a text's words, in order. */
export function stems(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(stem);
}

/** Words that change inside, or end in é: every Danish stemmer splits them. The tail of a compound bends like the word alone. */
const bent: readonly [RegExp, string][] = [
  [/cafe(en|er|erne)?s?$/, 'cafe'],
  [/aft(e?n)(en|er|erne)?s?$/, 'aften'],
  [/moedre(ne)?s?$/, 'moedr'],
  [/^(.*s)?mor(en)?s?$/, '$1moedr'],
  [/(^|[^aeiouy])boern(ene)?s?$/, '$1boern'],
  [/barn(et)?s?$/, 'boern'],
  [/kurs(us|er|et|erne|usset|usserne)?s?$/, 'kurs'],
  [/cent(er|re|ret|eret|rene|rerne)s?$/, 'center'],
  [/budget(tet|ter|terne)?s?$/, 'budget'],
  [/^faa(r|et|s)?$/, 'faa'],
  [/^kors$/, 'kors'],
  [/^laegg(er|e|es)$/, 'laegg'],
  [/^(u?)ledig(e|t|hed|heden)?s?$/, '$1ledig'],
  [/kriteri(e|er|et|um|erne|ets)?$/, 'kriteri'],
];

/** Endings that make a noun of a verb, so that "registrering" and "registrerer" meet. */
const tails: readonly [RegExp, string][] = [
  [/(.{3,})itet$/, '$1it'],
  [/(.{4,})ator$/, '$1'],
  [/(.{4,})ering$/, '$1'],
  [/(.{3,})ning$/, '$1'],
  [/(.{4,})ing$/, '$1'],
  [/(.{3,}[^o])er$/, '$1'],
];

const knownStem = remembering(findStem);

/** The Danish stem of one word, in plain letters. Long words are cut first. */
export function stem(word: string): string {
  return knownStem(word.slice(0, longestWord));
}

function findStem(word: string): string {
  const short = word.normalize('NFC').toLowerCase().replace(/é/g, 'e');
  const letters = plain(short);
  for (const [ending, root] of bent) {
    if (ending.test(letters)) return letters.replace(ending, root);
  }
  let found = plain(stemDanish(withDanishLetters(short)));
  for (const [ending, root] of tails) {
    if (ending.test(found)) {
      found = found.replace(ending, root);
      break;
    }
  }
  return found.replace(/([bcdfgklmnprst])\1$/, '$1');
}

/** The stemmer knows æ, ø and å, not how a telephone without them writes them. */
function withDanishLetters(word: string): string {
  return word.replace(/ae|oe|aa/g, (pair) => (pair === 'ae' ? 'æ' : pair === 'oe' ? 'ø' : 'å'));
}

const knownEnglishStem = remembering((word) => stemEnglish(plain(word)));

/** The English stem of one word. Long words are cut first. */
export function englishStem(word: string): string {
  return knownEnglishStem(word.slice(0, longestWord));
}
