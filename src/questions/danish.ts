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

/** Small letters without accents; æ, ø and å become ae, oe and aa. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

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

/** The stems of a text's words, in order. */
export function stems(text: string): string[] {
  return words(text).map((word) => word.stem);
}

/** Words that change inside, or end in é: every Danish stemmer splits them. The tail of a compound bends like the word alone. */
const bent: readonly [RegExp, string][] = [
  [/cafe(en|er|erne)?s?$/, 'cafe'],
  [/aft(e?n)(en|er|erne)?s?$/, 'aften'],
  [/moedre(ne)?s?$/, 'moedr'],
  [/^(.*s)?mor(en)?s?$/, '$1moedr'],
  [/(^|[^aeiouy])boern(ene)?s?$/, '$1boern'],
  [/^barn(et)?s?$/, 'boern'],
  [/kurs(us|er|et|erne|usset|usserne)?s?$/, 'kurs'],
  [/cent(er|re|ret|eret|rene|rerne)s?$/, 'center'],
  [/budget(tet|ter|terne)?s?$/, 'budget'],
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

/** Stems already found: the same few thousand words come again in every agreement and question. */
const known = new Map<string, string>();
const mostKnown = 50_000;
const longestWord = 40;

/** The Danish stem of one word, in plain letters. Long words are cut first. */
export function stem(word: string): string {
  const short = word.slice(0, longestWord);
  const before = known.get(short);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const found = findStem(short);
  known.set(short, found);
  return found;
}

function findStem(word: string): string {
  const short = word.normalize('NFC').toLowerCase().replace(/é/g, 'e');
  const letters = plain(short);
  for (const [ending, root] of bent) {
    if (ending.test(letters)) return letters.replace(ending, root);
  }
  let found = plain(stemDanish(short));
  for (const [ending, root] of tails) {
    if (ending.test(found)) {
      found = found.replace(ending, root);
      break;
    }
  }
  return found.replace(/([bcdfgklmnprst])\1$/, '$1');
}

/** The English stem of one word. */
export function englishStem(word: string): string {
  return stemEnglish(plain(word.slice(0, longestWord)));
}
