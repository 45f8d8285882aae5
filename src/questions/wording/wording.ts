import type { Source } from '../../domain/agreement.js';
import type { Language } from '../types.js';

/** What a person reads is at most this long. */
export const longestText = 600;
/** What a person may ask: a longer text is mostly something that was pasted, perhaps about a person. */
export const longestQuestion = 500;

/** "770, 899-903": each line once, in order. */
export function linesOf(sources: readonly Source[]): string {
  const ranges = sources
    .flat()
    .map((line) => (typeof line === 'number' ? ([line, line] as const) : line))
    .toSorted((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [first, last] of ranges) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/** "A, B og C". */
export function listed(items: readonly string[], language: Language): string {
  const and = language === 'da' ? 'og' : 'and';
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** A list that says how many were left out when it grows longer than `room` characters, or when there are `more` than these. */
export function listedWithin(items: readonly string[], room: number, language: Language, more = 0): string {
  for (let kept = items.length; kept > 0; kept--) {
    const left = items.length - kept + more;
    const text = left === 0 ? listed(items, language) : `${items.slice(0, kept).join(', ')} ${andMore(left, language)}`;
    if (text.length <= room || kept === 1) return text;
  }
  return '';
}

function andMore(count: number, language: Language): string {
  return language === 'da' ? `og ${count} ${count === 1 ? 'mere' : 'flere'}` : `and ${count} more`;
}

const ellipsis = ' …';

/** A longer text up to the last whole word that fits, with an ellipsis; a word longer than `room` is cut. `room` in characters. */
export function shortened(text: string, room: number): string {
  const flat = flattened(text);
  if (flat.length <= room) return flat;
  const cut = flat.slice(0, Math.max(room - ellipsis.length + 1, 0));
  const space = cut.lastIndexOf(' ');
  const kept = space > 0 ? cut.slice(0, space) : cut.slice(0, -1);
  return `${kept.replace(/[\s,;:.–-]+$|[\uD800-\uDBFF]$/, '')}${ellipsis}`;
}

/** A text as a sentence: with one full stop, or the question mark, exclamation mark or ellipsis that it ends with. */
export function asSentence(text: string): string {
  const bare = text.replace(/[.\s]+$/, '');
  return /[?!…]$/.test(bare) ? bare : `${bare}.`;
}

/** A document's text on one line; its bullets become a list with semicolons. */
export function flattened(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((before, line) => {
      if (before === '') return line.replace(/^- /, '');
      return line.startsWith('- ')
        ? `${before.replace(/[:;.,]?$/, (end) => (end === ':' ? ':' : ';'))} ${line.slice(2)}`
        : `${before} ${line}`;
    }, '');
}

/** Whole sentences up to the limit, and how many were left out. A first sentence that is too long alone is shortened. */
export function fitted(sentences: readonly string[], language: Language, room = longestText): string {
  const all = sentences.map(flattened).filter((sentence) => sentence !== '');
  const whole = all.join(' ');
  if (whole.length <= room) return whole;
  const kept: string[] = [];
  let length = 0;
  for (const sentence of all) {
    const tail = ` (${andMore(all.length - kept.length - 1, language)}.)`;
    if (length + sentence.length + 1 + tail.length > room) break;
    kept.push(sentence);
    length += sentence.length + 1;
  }
  if (kept.length === 0) return shortened(whole, room);
  return `${kept.join(' ')} (${andMore(all.length - kept.length, language)}.)`;
}

/** English parts the thousands from five digits on: 4628, 12,500. */
const shortestParted = 5;

/** 4.628 and 1,5 in Danish; 4628 and 1.5 in English. */
export function number(value: number, language: Language): string {
  const [whole = '', decimals] = String(value).split('.');
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const parted = language === 'da' || whole.length >= shortestParted;
  const grouped = !parted ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}

/** A text set in the agreement's own words. */
export function quoted(text: string, language: Language): string {
  return language === 'da' ? `”${text}”` : `“${text}”`;
}

/** "Jeg kender ikke ”svømmeholdet” i den her aftale. Mente du …?" Without words: that the question was not understood. */
export function notKnownText(
  { words, near }: { words: readonly string[]; near: readonly string[] },
  several: boolean,
  language: Language,
): string {
  const danish = language === 'da';
  if (words.length === 0) {
    return danish
      ? 'Jeg forstår ikke spørgsmålet. Prøv med navnet på en aktivitet eller en part.'
      : 'I do not understand the question. Try the name of an activity or a party.';
  }
  const where = danish
    ? several
      ? 'i de her aftaler'
      : 'i den her aftale'
    : several
      ? 'in these agreements'
      : 'in this agreement';
  const note = `${danish ? 'Jeg kender ikke' : 'I do not know'} ${quotedList(words, language)} ${where}.`;
  if (near.length === 0) return note;
  return `${note} ${danish ? 'Mente du' : 'Did you mean'} ${either(near, language)}?`;
}

/** "A, B eller C". */
export function either(items: readonly string[], language: Language): string {
  const or = language === 'da' ? 'eller' : 'or';
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}

/** ”A” og ”B”. */
export function quotedList(items: readonly string[], language: Language): string {
  return listed(
    items.map((item) => quoted(item, language)),
    language,
  );
}
