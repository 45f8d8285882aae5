/** Counts as people read them who may not see the small ones. */
import type { Language } from '../chat.js';
import { type Range, rangeOf, type Shown } from '../domain/shown.js';
import { formatNumber } from './format.js';

/** "1.250", "<5", "19–22". */
export function shownText(shown: Shown, language: Language): string {
  return shown.kind === 'below' ? `<${shown.limit}` : rangeText(rangeOf(shown), language);
}

/** "17,8", "2,5–3,3": numbers that were worked out of counts, to one decimal. */
export function rangeText({ least, most }: Range, language: Language): string {
  const [from, to] = [least, most].map((value) => formatNumber(Math.round(value * 10) / 10, language));
  return from === to ? `${from}` : `${from}–${to}`;
}

/** Of so few nothing is said of a part: "for få til en andel (<5)". */
export function tooFewText(whole: Shown, language: Language): string {
  const few = shownText(whole, language);
  return language === 'en' ? `too few for a share (${few})` : `for få til en andel (${few})`;
}

/** Why a count is not told: said once beside numbers of which some are hidden. */
export function smallCountNote(limit: number, language: Language): string {
  return language === 'en'
    ? `Counts from 1 to ${limit - 1} are shown as <${limit}, and what they would give away as from–to.`
    : `Antal fra 1 til ${limit - 1} vises som <${limit}, og det, der ville afsløre dem, som fra–til.`;
}
