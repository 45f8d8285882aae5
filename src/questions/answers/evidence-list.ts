/** Several things that one sentence names: what "hvilke" asks for. */
import type { Hit } from '../agreement/search.js';
import type { Asked } from '../subject/asked.js';
import { lists } from './excerpt.js';

/** "Hvilke overgange …": a sentence that names them, where it holds nearly as much of the question as the best one. */
export function listed(asked: Asked, found: readonly Hit[], listing: () => readonly Hit[]): readonly Hit[] {
  const [best] = found;
  if (!best || !asksForSeveral(asked) || lists(best.evidence.text)) return found;
  const naming = listing();
  return (naming[0]?.coverage ?? 0) >= best.coverage - nearlyListed ? naming : found;
}

const nearlyListed = 0.5;

/** "Hvilke", "which transitions": not "hvilket år", which asks for one. */
function asksForSeveral({ reading: { tokens, language } }: Asked): boolean {
  return tokens.some(({ plain, cues }, at) => {
    const next = tokens[at + 1];
    const isPlural = next !== undefined && !next.small && /[^s]s$/.test(next.text);
    return language === 'da' ? plain === 'hvilke' : cues.has('which') && isPlural;
  });
}
