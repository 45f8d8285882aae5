import type { Language } from '../types.js';
import type { Cue, Phrases } from './cues.js';
import { englishStem, plain, stem, words } from './danish.js';

/** A word of a phrase: how it is written, or its stem, so that every inflection fits. */
export interface Part {
  form: string;
  /** In plain letters. */
  written: string;
  exact: boolean;
}

/** A cue's word or words. */
export interface Phrase {
  parts: Part[];
  cue: Cue;
  /** Where other words may stand between its parts: "går … ud på" has its gap after the first. */
  gapAfter: number | null;
}

/** Phrases by the stem of their first word, the longest first. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/** How words are stemmed in a language. */
export function stemFor(language: Language): (word: string) => string {
  return language === 'da' ? stem : englishStem;
}

/** Makes a book of the phrases of one language, which may stand in several lists. */
export function compile(lists: readonly Phrases[], language: Language): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const [cue, list] of lists.flatMap((phrases) => Object.entries(phrases) as [Cue, string][])) {
    for (const text of list.split(',')) {
      const [front = '', back] = text.split('…');
      const parts = [...partsOf(front, language), ...partsOf(back ?? '', language)];
      const first = words(front)[0];
      if (!first) continue;
      const key = stemFor(language)(first.text);
      const same = book.get(key) ?? [];
      same.push({ parts, cue, gapAfter: back === undefined ? null : partsOf(front, language).length });
      book.set(key, same);
    }
  }
  for (const list of book.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return book;
}

/** A word after "=" must be written just so; of others the stem counts. */
function partsOf(text: string, language: Language): Part[] {
  return Array.from(text.matchAll(/(=?)([\p{L}\p{N}]+)/gu), ([, exact, word = '']) =>
    exact === '='
      ? { form: plain(word), written: plain(word), exact: true }
      : { form: stemFor(language)(word), written: plain(word), exact: false },
  );
}
