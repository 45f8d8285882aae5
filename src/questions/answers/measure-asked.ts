/** Whether a share or an average is asked for: other numbers are no answer then. */
import { stems } from '../language/danish.js';
import type { Asked } from '../subject/asked.js';

const shareWords = new Set(stems('del andel procent procentdel share percentage proportion percent'));
const averageWords = new Set(stems('gennemsnit gennemsnitlig snit average'));

/** "Hvor stor en del …" */
export function asksShare({ reading }: Asked): boolean {
  return reading.tokens.some(({ stem: word, cues }) => cues.has('baseline') && shareWords.has(word));
}

/** "I gennemsnit". */
export function asksAverage({ reading }: Asked): boolean {
  return reading.tokens.some(({ stem: word }) => averageWords.has(word));
}
