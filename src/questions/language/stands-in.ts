/** A word must be this long to be told as the beginning or the end of a compound: shorter ones are part of many words. */
export const shortestFront = 4;
export const shortestEnd = 5;

/** Whether a word of a question is one of these words: the same, or a part of a compound. */
export function standsIn(options: readonly string[], texts: ReadonlySet<string>): boolean {
  return options.some((option) => {
    if (texts.has(option)) return true;
    if (option.length < shortestFront) return false;
    for (const text of texts) {
      if (text.startsWith(option) || (option.length >= shortestEnd && text.endsWith(option))) return true;
    }
    return false;
  });
}
