/** Which questions are worth keeping for the secretariat, and how they are kept. */
import { plain, words } from './language/danish.js';
import { findCues, isFunctionWord, isOrdinary } from './language/vocabulary.js';
import { scrub } from './scrub.js';
import type { Language } from './types.js';
import { longestQuestion } from './wording/wording.js';

/** So few words may all be a name. */
const FEW_WORDS = 5;
/** Of more words than that, one in so many is an ordinary one in any Danish or English sentence. */
const ORDINARY_ONE_IN = 4;

/** A question that nobody could answer, as it is shown to the secretariat and counted. */
export interface KeptQuestion {
  /** Without what identifies a person. */
  text: string;
  /** Its words in small letters, one way of writing each letter: what makes two questions the same. */
  wording: string;
}

/**
 * The question as it may be kept; null for noise and for a sentence in another language than Danish or English, as far
 * as its small words tell.
 */
export function keptQuestion(text: string, language: Language): KeptQuestion | null {
  if (text.length > longestQuestion) return null;
  const kept = scrub(text, language);
  const all = words(kept);
  const letters = (kept.match(/\p{L}/gu) ?? []).length;
  const latin = (kept.match(/\p{Script=Latin}/gu) ?? []).length;
  if (latin < 2 || latin * 2 < letters) return null;
  const { cues } = findCues(all, 'en');
  const ordinary = all.filter(
    (word, at) => isOrdinary(word, 'da') || isFunctionWord(word, 'en') || (cues[at]?.size ?? 0) > 0,
  ).length;
  if (all.length > FEW_WORDS && ordinary * ORDINARY_ONE_IN < all.length) return null;
  return { text: kept, wording: all.map((word) => plain(word.text)).join(' ') };
}
