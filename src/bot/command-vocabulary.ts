/** Looking up the words of commands, as they are typed on a telephone. */
import { plain, words } from '../questions/language/danish.js';
import { slips } from '../questions/language/slips.js';
import type { Kind } from './command-words.js';

/** What a word can do in a command, by its plain letters. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<Kind>>;

export function vocabularyOf(listed: Readonly<Record<Kind, string>>): Vocabulary {
  const vocabulary = new Map<string, Set<Kind>>();
  const add = (form: string, kind: Kind) => vocabulary.set(form, (vocabulary.get(form) ?? new Set()).add(kind));
  for (const [kind, list] of Object.entries(listed) as [Kind, string][]) {
    for (const word of words(list)) {
      add(word.plain, kind);
      add(withoutDanishLetters(word.text), kind);
    }
  }
  return vocabulary;
}

/** "gore" for gøre, "maned" for måned. */
function withoutDanishLetters(word: string): string {
  return plain(word.toLowerCase().replace(/[æå]/g, 'a').replace(/ø/g, 'o'));
}

const SHORTEST_MENDED = 4;
/** A shorter word with one letter changed is as often another word. */
const LONG = 8;

/** The known word that a misspelt one may be: two letters swapped, one too few or too many, one wrong in a long word; null in doubt. */
export function meant(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < SHORTEST_MENDED) return null;
  const near = [...vocabulary.keys()].filter((known) => isSlip(word, known));
  const [sameLength] = near.filter((known) => known.length === word.length);
  return sameLength ?? (near.length === 1 ? (near[0] ?? null) : null);
}

function isSlip(word: string, known: string): boolean {
  if (known.length < SHORTEST_MENDED || slips(word, known, 1) !== 1) return false;
  // Another ending is another form: "kommunen" is some municipality, "registrerer" is not "registreret".
  const shorter = Math.min(word.length, known.length);
  if (word.length === known.length && sorted(word) === sorted(known)) return true;
  if (word.at(-1) !== known.at(-1)) return false;
  return word.length === known.length ? known.length >= LONG : shorter > SHORTEST_MENDED;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
