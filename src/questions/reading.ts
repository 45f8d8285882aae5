import type { Cue } from './cues.js';
import { stem, type Word, words } from './danish.js';
import { type Lexicon, makeLexicon } from './lexicon.js';
import type { Language } from './types.js';
import {
  cueStems,
  findCues,
  isCueStem,
  isFunctionWord,
  isOrdinary,
  translateProfessions,
  translations,
} from './vocabulary.js';

/** A word of a question, with what the language alone says about it. */
export interface Token extends Word {
  cues: ReadonlySet<Cue>;
  small: boolean;
  /** Set on a number from 1900 to 2099. */
  year: number | null;
  /** The stems that it may stand for in a name: its own, and the Danish ones of an English word. */
  options: readonly string[];
  /** How it is written as the first part of a compound. */
  fronts: readonly string[];
}

/** A question's words as they are asked of every agreement. */
export interface Spoken {
  /** The question, professions in Danish. */
  text: string;
  language: Language;
  words: readonly Word[];
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
const compoundLinks = ['', 's', 'e'];
const shortestPart = 3;

/** What of a question is the same for every agreement. `all` are the words of the text, `language` theirs. */
export function spokenAs(text: string, all: readonly Word[], language: Language): Spoken {
  if (language === 'da') return { text, language, words: all };
  const danish = translateProfessions(text);
  return { text: danish, language, words: words(danish) };
}

/** Reads a question's words. `lexicon` holds what can be named: against it slips are mended and compounds taken apart. */
export function readQuestion(spoken: Spoken, lexicon: Lexicon): Reading {
  const { text, language } = spoken;
  const all = spoken.words.flatMap((word) => mended(word, language, lexicon));
  const { cues, inPhrase } = findCues(all, language);
  const tokens = all.map((word, at) => tokenOf(word, cues[at] ?? new Set(), inPhrase[at] ?? false, language));
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
    options: [word.stem, ...translated.map((other) => other.stem)],
    fronts: [word, ...translated].flatMap((other) => [other.plain, other.stem]),
  };
}

/** The word itself if it is known; else its parts, or the known word that it is nearest to. */
function mended(word: Word, language: Language, lexicon: Lexicon): Word[] {
  if (/^\d+$/.test(word.plain) || isNamed(word, lexicon) || isOrdinary(word, language)) return [word];
  const parts = split(word, lexicon);
  if (parts) return parts;
  const near = lexicon.nearest(word.stem) ?? (word.stem.length >= 6 ? cueLexicon.nearest(word.stem) : undefined);
  return [near === undefined ? word : { ...word, stem: near }];
}

/** Names of persons stand in the lexicon as they are written, perhaps with a genitive s here. */
function isNamed(word: Word, lexicon: Lexicon): boolean {
  return [word.stem, word.plain, word.plain.replace(/s$/, '')].some((form) => lexicon.has(form));
}

/** Takes a compound of two known words apart: the first a word that can be named, the last that or a cue. */
function split(word: Word, lexicon: Lexicon): Word[] | undefined {
  for (let at = word.plain.length - shortestPart; at >= shortestPart; at--) {
    const tail = stem(word.plain.slice(at));
    if (tail.length < shortestPart || (!lexicon.has(tail) && !isCueStem(tail))) continue;
    for (const link of compoundLinks) {
      const front = word.plain.slice(0, at);
      if (!front.endsWith(link) || front.length - link.length < shortestPart) continue;
      const head = stem(link === '' ? front : front.slice(0, -link.length));
      if (!lexicon.has(head)) continue;
      const half = { from: word.from, to: word.to };
      return [
        { ...half, text: front, plain: front, stem: head },
        { ...half, text: word.plain.slice(at), plain: word.plain.slice(at), stem: tail },
      ];
    }
  }
  return undefined;
}

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
