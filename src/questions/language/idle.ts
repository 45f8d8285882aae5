import type { Language } from '../types.js';
import { englishStem, plain, type Word, words } from './danish.js';
import { ordinaryDanish, ordinaryVerbsDanish } from './words/ordinary-da.js';
import { ordinaryEnglish, ordinaryVerbsEnglish } from './words/ordinary-en.js';

/**
 * Why a word that nothing explains need not stop an answer: it says nothing by itself, or it is a verb that only carries the sentence.
 * A verb that is one only by its place may carry the question: "hvem …" and "hvad …" ask for it.
 */
export type Idle = 'word' | 'verb' | 'verbByPlace';

/** Danish words as they are written: stems collide, "tid" with "tidligere". */
const danish = { word: formsOf(ordinaryDanish, plain), verb: formsOf(ordinaryVerbsDanish, plain) };
const english = { word: formsOf(ordinaryEnglish, englishStem), verb: formsOf(ordinaryVerbsEnglish, englishStem) };

function formsOf(list: string, stemOf: (word: string) => string): ReadonlySet<string> {
  return new Set(list.split(',').flatMap((entry) => words(entry).map((word) => stemOf(word.text))));
}

/** @returns null for a word with a meaning of its own */
export function idleness(word: Pick<Word, 'text' | 'plain'>, language: Language): 'word' | 'verb' | null {
  const inEnglish = language === 'en' ? englishStem(word.text) : null;
  for (const kind of ['word', 'verb'] as const) {
    if (danish[kind].has(word.plain) || (inEnglish !== null && english[kind].has(inEnglish))) return kind;
  }
  return null;
}
