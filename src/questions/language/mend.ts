import type { Language } from '../types.js';
import { remembering, stem, type Word, words } from './danish.js';
import { idleness } from './idle.js';
import { hasKin } from './kin.js';
import { type Lexicon, makeLexicon } from './lexicon.js';
import { cueStems, cueWords, isCueStem, isFunctionWord, isOrdinary, isTellingStem } from './vocabulary.js';

const cueLexicon = makeLexicon(cueStems);
const cueWordLexicon = makeLexicon(cueWords);

function stemOf(word: string | undefined): string | undefined {
  return word === undefined ? undefined : stem(word);
}

/** Words that a question turns on; a slip in one is mended even where the word is short. */
const questionWords = makeLexicon(
  words('hvor hvorfor hvornår hvordan hvilken hvilket hvilke mange meget ofte længe').map((word) => word.plain),
);
/** What may stand between the parts of a Danish compound. */
export const compoundLinks = ['', 's', 'e'];
const shortestPart = 3;
/** A word that only begins a known one, or is taken apart once more, must be this long. */
const shortestFront = 5;
const shortestSplit = 8;
/** A longer word, or one of more parts, is no compound that anybody writes; taking such apart would take seconds. */
const longestCompound = 40;
const mostParts = 4;

// The cues are the same for every agreement that a question is read against.
const nearestCue = remembering((stemmed) => cueLexicon.nearest(stemmed) ?? null);
const nearestBentCue = remembering(
  (written) => cueLexicon.nearestBent(written) ?? stemOf(cueWordLexicon.nearest(written)) ?? null,
);

/** The word itself if it is known; else its parts, or the known word that it is nearest to. */
export function mended(word: Word, language: Language, lexicon: Lexicon): Word[] {
  if (/^\d+$/.test(word.plain) || isNamed(word, lexicon) || isOrdinary(word, language)) return [word];
  if (hasKin(word.stem) || idleness(word, language) !== null) return [word];
  const bare = lexicon.unaccented(word.stem) ?? cueLexicon.unaccented(word.stem);
  if (bare !== undefined && bare !== word.stem) return [{ ...word, stem: bare }];
  const asking = questionIn(word);
  if (asking) return asking;
  const isCompound = word.plain.length <= longestCompound;
  const parts = isCompound ? split(word, lexicon, isKnown) : undefined;
  if (parts) return parts;
  const near =
    lexicon.nearest(word.stem) ??
    nearestCue(word.stem) ??
    lexicon.nearestBent(word.plain) ??
    nearestBentCue(word.plain);
  if (near !== null) return [{ ...word, stem: near }];
  return (isCompound ? split(word, lexicon, isBeginning) : undefined) ?? [word];
}

/** Words too short for counting slips: their letters in another order. */
const shortQuestionWords = ['hvem', 'hvad', 'hvor'];

function lettersOf(word: string): string {
  return word.split('').sort().join('');
}

/** A misspelt question word, or "hvormange" taken apart. */
function questionIn(word: Word): Word[] | undefined {
  if (word.plain.startsWith('hvor') && questionWords.has(word.plain.slice(4))) {
    return [partOf(word, 0, 4), partOf(word, 4, word.plain.length)];
  }
  const swapped = shortQuestionWords.find((short) => lettersOf(short) === lettersOf(word.plain));
  const asking = swapped ?? questionWords.nearest(word.plain);
  return asking === undefined ? undefined : [{ ...word, plain: asking, stem: stem(asking) }];
}

/** Names of persons stand in the lexicon as they are written, perhaps with a genitive s here. */
function isNamed(word: Word, lexicon: Lexicon): boolean {
  return [word.stem, word.plain, word.plain.replace(/s$/, '')].some((form) => lexicon.has(form));
}

type IsHead = (head: Word, tail: Word, lexicon: Lexicon) => boolean;

/** Takes a compound apart, and words that were written together: the last part may also be a cue or a word that says nothing. */
function split(word: Word, lexicon: Lexicon, isHead: IsHead, most = mostParts): Word[] | undefined {
  for (let at = shortestPart; at <= word.plain.length - shortestPart; at++) {
    const tail = partOf(word, at, word.plain.length);
    if (!endsCompound(tail, lexicon)) continue;
    for (const link of compoundLinks) {
      const front = word.plain.slice(0, at);
      if (!front.endsWith(link) || at - link.length < shortestPart) continue;
      const head = partOf(word, 0, at - link.length);
      if (isHead(head, tail, lexicon)) return [head, tail];
      const goesOn = most > 2 && head.plain.length >= shortestSplit;
      const before = goesOn ? split(head, lexicon, isKnown, most - 1) : undefined;
      if (before?.every((part) => lexicon.has(part.stem))) return [...before, tail];
    }
  }
  return undefined;
}

function partOf(word: Word, from: number, to: number): Word {
  const text = word.plain.slice(from, to);
  return { text, plain: text, stem: stem(text), from: word.from, to: word.to };
}

function endsCompound(tail: Word, lexicon: Lexicon): boolean {
  if (tail.stem.length < shortestPart) return false;
  if (lexicon.has(tail.stem) || isTellingStem(tail.stem) || (tail.stem.length >= shortestFront && hasKin(tail.stem)))
    return true;
  return tail.plain.length >= shortestFront && idleness(tail, 'da') === 'word';
}

const isKnown: IsHead = (head, _, lexicon) =>
  !isFunctionWord(head, 'da') &&
  (lexicon.has(head.stem) ||
    (head.stem.length > shortestPart && hasKin(head.stem)) ||
    (head.stem.length >= shortestFront && isCueStem(head.stem)));

/** The beginning of a known word, before a word that is long enough to be no ending. */
const isBeginning: IsHead = (head, tail, lexicon) =>
  head.stem.length >= shortestFront && tail.plain.length >= shortestFront && lexicon.begins(head.stem);
