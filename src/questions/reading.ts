import { clausesOf, withoutLeadIn } from './clauses.js';
import type { Cue } from './cues.js';
import { stem, type Word, words } from './danish.js';
import { type Idle, idleness } from './idle.js';
import { hasKin, kinOf } from './kin.js';
import { type Lexicon, makeLexicon } from './lexicon.js';
import { translateProfessions, translations } from './translate.js';
import type { Language } from './types.js';
import { isVerbByPlace } from './verbs.js';
import { cueStems, cueWords, findCues, isCueStem, isFunctionWord, isOrdinary, isTellingStem } from './vocabulary.js';

/** A word of a question, with what the language alone says about it. */
export interface Token extends Word {
  cues: ReadonlySet<Cue>;
  small: boolean;
  /** Set on a number from 1900 to 2099. */
  year: number | null;
  /** The stems that it may stand for in a name: its own, and the Danish ones of an English word. */
  options: readonly string[];
  /** Stems of words that mean the same. */
  kin: readonly string[];
  idle: Idle | null;
  /** How it is written as the first part of a compound. */
  fronts: readonly string[];
}

/** A question's words as they are asked of every agreement. */
export interface Spoken {
  /** The question, professions in Danish. */
  text: string;
  language: Language;
  words: readonly Word[];
  /** Its parts, where it asks several things at once; else empty. */
  clauses: readonly Spoken[];
  /** The question without what was told before it. */
  core?: Spoken;
}

/** A question's words and cues, before any agreement is looked at. */
export interface Reading {
  text: string;
  language: Language;
  tokens: readonly Token[];
  cues: ReadonlySet<Cue>;
  years: readonly number[];
}

const cueLexicon = makeLexicon(cueStems);
const cueWordLexicon = makeLexicon(cueWords);

function stemOf(word: string | undefined): string | undefined {
  return word === undefined ? undefined : stem(word);
}

/** Words that a question turns on; a slip in one is mended even where the word is short. */
const questionWords = makeLexicon(
  words('hvor hvorfor hvornår hvordan hvilken hvilket hvilke mange meget ofte længe').map((word) => word.plain),
);
const compoundLinks = ['', 's', 'e'];
const shortestPart = 3;
/** A word that only begins a known one, or is taken apart once more, must be this long. */
const shortestFront = 5;
const shortestSplit = 8;

/** What of a question is the same for every agreement. `all` are the words of the text, `language` theirs. */
export function spokenAs(text: string, all: readonly Word[], language: Language): Spoken {
  const parts = clausesOf(text, language);
  const clauses = parts.length < 2 ? [] : parts.map((part) => spokenOnce(part, words(part), language));
  const core = withoutLeadIn(text, language);
  return {
    ...spokenOnce(text, all, language),
    clauses,
    ...(core !== undefined && { core: spokenOnce(core, words(core), language) }),
  };
}

function spokenOnce(text: string, all: readonly Word[], language: Language): Spoken {
  if (language === 'da') return { text, language, words: all, clauses: [] };
  const danish = translateProfessions(text);
  return { text: danish, language, words: words(danish), clauses: [] };
}

/** Reads a question's words. `lexicon` holds what can be named: against it slips are mended and compounds taken apart. */
export function readQuestion(spoken: Spoken, lexicon: Lexicon): Reading {
  const { text, language } = spoken;
  const all = spoken.words.flatMap((word) => mended(word, language, lexicon));
  const { cues, inPhrase } = findCues(all, language);
  const tokens = all.map((word, at) => {
    const token = tokenOf(word, cues[at] ?? new Set(), inPhrase[at] ?? false, language);
    if (token.idle === null && token.cues.size === 0 && isVerbByPlace(all, at)) token.idle = 'verbByPlace';
    return token;
  });
  return {
    text,
    language,
    tokens,
    cues: new Set(tokens.flatMap((token) => [...token.cues])),
    years: tokens.flatMap((token) => token.year ?? []),
  };
}

function tokenOf(word: Word, cues: Set<Cue>, inPhrase: boolean, language: Language): Token {
  if (inPhrase) cues.add('soft');
  const translated = language === 'en' ? translations(word) : [];
  const options = [word.stem, ...translated.map((other) => other.stem)];
  const number = /^\d+$/.test(word.plain) ? Number(word.plain) : null;
  // Field by field: V8 makes an object that is spread and then added to slow to read, and tokens are read all the time.
  return {
    text: word.text,
    plain: word.plain,
    stem: word.stem,
    from: word.from,
    to: word.to,
    cues,
    small: isFunctionWord(word, language),
    year: number !== null && number >= 1900 && number < 2100 ? number : null,
    options,
    kin: options.flatMap(kinOf),
    idle: idleness(word, language),
    fronts: [word, ...translated].flatMap((other) => [other.plain, other.stem]),
  };
}

/** The word itself if it is known; else its parts, or the known word that it is nearest to. */
function mended(word: Word, language: Language, lexicon: Lexicon): Word[] {
  if (/^\d+$/.test(word.plain) || isNamed(word, lexicon) || isOrdinary(word, language)) return [word];
  if (hasKin(word.stem) || idleness(word, language) !== null) return [word];
  const bare = lexicon.unaccented(word.stem) ?? cueLexicon.unaccented(word.stem);
  if (bare !== undefined && bare !== word.stem) return [{ ...word, stem: bare }];
  const asking = questionIn(word);
  if (asking) return asking;
  const parts = split(word, lexicon, isKnown);
  if (parts) return parts;
  const near =
    lexicon.nearest(word.stem) ??
    cueLexicon.nearest(word.stem) ??
    lexicon.nearestBent(word.plain) ??
    cueLexicon.nearestBent(word.plain) ??
    stemOf(cueWordLexicon.nearest(word.plain));
  if (near !== undefined) return [{ ...word, stem: near }];
  return split(word, lexicon, isBeginning) ?? [word];
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
function split(word: Word, lexicon: Lexicon, isHead: IsHead): Word[] | undefined {
  for (let at = shortestPart; at <= word.plain.length - shortestPart; at++) {
    const tail = partOf(word, at, word.plain.length);
    if (!endsCompound(tail, lexicon)) continue;
    for (const link of compoundLinks) {
      const front = word.plain.slice(0, at);
      if (!front.endsWith(link) || at - link.length < shortestPart) continue;
      const head = partOf(word, 0, at - link.length);
      if (isHead(head, tail, lexicon)) return [head, tail];
      const before = head.plain.length >= shortestSplit ? split(head, lexicon, isKnown) : undefined;
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

/** The forms that two or three neighbours take when written as one word; of these only such as begin as a word in a name does. */
export function joined(tokens: readonly Token[], wordStarts: ReadonlySet<string>): string[] {
  const last = tokens.at(-1);
  if (!last) return [];
  let fronts: string[] = [''];
  for (const token of tokens.slice(0, -1)) {
    fronts = fronts
      .flatMap((before) => token.fronts.map((front) => before + front))
      .filter((front) => wordStarts.has(front))
      .flatMap((front) => compoundLinks.map((link) => front + link));
  }
  return fronts.flatMap((front) => last.options.map((option) => front + option));
}
