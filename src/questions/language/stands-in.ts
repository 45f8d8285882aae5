/** A word must be this long to be told as the beginning or the end of a compound: shorter ones are part of many words. */
export const shortestFront = 4;
export const shortestEnd = 5;

/** Beginnings that turn a word into another one: "forældre" are no "ældre", "utryghed" is no "tryghed". */
const prefixes = new Set(['for', 'u', 'be', 'mis', 'ge']);

/** Whether a compound ends in a word: "bedsteforældre" does not end in "ældre". */
export function endsIn(compound: string, tail: string): boolean {
  if (!compound.endsWith(tail)) return false;
  const front = compound.slice(0, -tail.length);
  return !prefixes.has(front) && !front.endsWith('for');
}

/** Stems that others only look like compounds of: "mødes" is no beginning of "mødregruppe". */
const lookAlikes = new Map([['moed', 'moedr']]);

/** Whether a compound begins with a word. */
export function beginsWith(compound: string, front: string): boolean {
  const other = lookAlikes.get(front);
  return compound.startsWith(front) && !(other !== undefined && compound.startsWith(other));
}

/** Whether a word of a question is one of these words: the same, or a part of a compound. */
export function standsIn(options: readonly string[], texts: ReadonlySet<string>): boolean {
  return options.some((option) => {
    if (texts.has(option)) return true;
    if (option.length < shortestFront) return false;
    for (const text of texts) {
      if (beginsWith(text, option) || (option.length >= shortestEnd && endsIn(text, option))) return true;
    }
    return false;
  });
}
