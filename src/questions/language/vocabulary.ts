import type { Language } from '../types.js';
import { type Cue, questionCues } from './cues.js';
import { englishStem, type Word, words } from './danish.js';
import { idleness } from './idle.js';
import { compile, type Part, type Phrase, type PhraseBook, stemFor } from './phrase-book.js';
import { translations } from './translate.js';
import { danishCues, danishFunctionWords } from './words/cues-da.js';
import { englishCues, englishFunctionWords } from './words/cues-en.js';
import { spokenDanishCues } from './words/cues-spoken-da.js';

const books: Record<Language, PhraseBook> = {
  da: compile([danishCues, spokenDanishCues], 'da'),
  en: compile([englishCues], 'en'),
};

const small: Record<Language, ReadonlySet<string>> = {
  da: new Set(words(danishFunctionWords).map((word) => word.plain)),
  en: new Set(englishFunctionWords.split(' ')),
};

/** Whether a word has no meaning of its own; Danish ones never count in an agreement's names. */
export function isFunctionWord(word: Word, language: Language): boolean {
  if (word.plain.length === 1 && !/\d/.test(word.plain)) return true;
  if (language === 'da') return small.da.has(word.plain);
  return small.en.has(word.plain) || (small.da.has(word.plain) && translations(word).length === 0);
}

/** Every stem that alone is a Danish cue: what a misspelt word may have meant. */
export const cueStems: readonly string[] = Array.from(books.da.keys()).filter((key) => key.length >= 6);

/** Every Danish cue of one word, as it is written: stems of misspelt words lead astray. */
export const cueWords: readonly string[] = Array.from(books.da.values())
  .flat()
  .flatMap(({ parts, cue }) => (parts.length === 1 && cue !== 'soft' ? (parts[0]?.written ?? []) : []));

/** Whether a Danish stem alone is a cue. */
export function isCueStem(candidate: string): boolean {
  return (books.da.get(candidate) ?? []).some((phrase) => phrase.parts.length === 1 && !phrase.parts[0]?.exact);
}

/** Whether a Danish stem alone is a cue that asks for something. */
export function isTellingStem(candidate: string): boolean {
  return (books.da.get(candidate) ?? []).some((phrase) => phrase.parts.length === 1 && phrase.cue !== 'soft');
}

interface FoundCues {
  cues: Set<Cue>[];
  /** Whether the word is part of a phrase of several words. */
  inPhrase: boolean[];
}

/** The cues of each word. The longest phrase at a place wins; a word alone may carry several cues. */
export function findCues(all: readonly Word[], language: Language): FoundCues {
  const found: FoundCues = { cues: all.map(() => new Set()), inPhrase: all.map(() => false) };
  const languages: Language[] = language === 'en' ? ['en', 'da'] : ['da'];
  for (const spoken of languages) {
    const stems = all.map((word) => (spoken === 'da' ? word.stem : englishStem(word.text)));
    let at = 0;
    while (at < all.length) {
      const phrases =
        spoken === 'da' && language === 'en' && isEnglish(all[at], found.cues[at])
          ? []
          : books[spoken].get(stems[at] ?? '');
      const places = (phrases ?? []).flatMap((phrase) => {
        const place = placesOf(phrase, at, all, stems);
        return place ? [{ phrase, place }] : [];
      });
      mark(places, found);
      at += Math.max(1, ...places.filter(({ phrase }) => phrase.gapAfter === null).map(({ place }) => place.length));
    }
  }
  return found;
}

/** A word that English explains is not looked at as Danish: "part" and "time" are words there too. */
function isEnglish(word: Word | undefined, cues: ReadonlySet<Cue> | undefined): boolean {
  if (word === undefined || (cues?.size ?? 0) > 0) return true;
  return small.en.has(word.plain) || translations(word).length > 0 || idleness(word, 'en') !== null;
}

const widestGap = 6;

/** The places of a phrase's words when it begins here; undefined if it does not. */
function placesOf(phrase: Phrase, at: number, all: readonly Word[], stems: readonly string[]): number[] | undefined {
  const alone = phrase.parts.length === 1;
  const fits = (part: Part, place: number) => {
    const word = all[place];
    if (part.exact || (alone && word !== undefined && isFunctionWord(word, 'da'))) return word?.plain === part.written;
    return stems[place] === part.form;
  };
  const front = phrase.parts.slice(0, phrase.gapAfter ?? phrase.parts.length);
  if (!front.every((part, offset) => fits(part, at + offset))) return undefined;
  const places = front.map((_, offset) => at + offset);
  if (phrase.gapAfter === null) return places;
  const back = phrase.parts.slice(phrase.gapAfter);
  const start = at + front.length;
  for (let from = start; from <= start + widestGap; from++) {
    if (back.every((part, offset) => fits(part, from + offset)))
      return [...places, ...back.map((_, offset) => from + offset)];
  }
  return undefined;
}

function mark(places: readonly { phrase: Phrase; place: number[] }[], { cues, inPhrase }: FoundCues): void {
  const longest = Math.max(0, ...places.map(({ place }) => place.length));
  for (const { phrase, place } of places) {
    if (place.length !== longest || (longest > 1 && place.some((one) => inPhrase[one]))) continue;
    for (const one of place) cues[one]?.add(phrase.cue);
  }
  for (const { place } of places) {
    if (longest > 1 && place.length === longest) for (const one of place) inPhrase[one] = true;
  }
}

/** English if more of the words are English than Danish; the asker's own language when that is a draw. */
export function languageOf(all: readonly Word[], preferred: Language): Language {
  let danish = 0;
  let english = 0;
  for (const word of all) {
    if (small.da.has(word.plain) || books.da.has(word.stem)) danish++;
    if (small.en.has(word.plain) || books.en.has(englishStem(word.text))) english++;
    if (/[æøåÆØÅ]/.test(word.text)) danish++;
  }
  if (danish === english) return preferred;
  return english > danish ? 'en' : 'da';
}

const phraseStems: Record<Language, ReadonlySet<string>> = { da: stemsOf(books.da), en: stemsOf(books.en) };

function stemsOf(book: PhraseBook): ReadonlySet<string> {
  const parts = Array.from(book.values()).flatMap((phrases) => phrases.flatMap((phrase) => phrase.parts));
  return new Set(parts.map((part) => part.form));
}

/** Whether the language itself explains a word: a function word, or part of a cue. */
export function isOrdinary(word: Word, language: Language): boolean {
  if (isFunctionWord(word, language) || phraseStems.da.has(word.stem)) return true;
  return language === 'en' && (phraseStems.en.has(englishStem(word.text)) || translations(word).length > 0);
}

/** Whether a word asks: "hvem", "hvor", "which". */
export function isAsking(word: Word, language: Language): boolean {
  if (word.plain === 'hvis') return false;
  const phrases = books[language].get(stemFor(language)(word.text)) ?? [];
  return phrases.some(
    (phrase) => questionCues.includes(phrase.cue) && phrase.parts[0]?.written.startsWith(language === 'da' ? 'hv' : ''),
  );
}
