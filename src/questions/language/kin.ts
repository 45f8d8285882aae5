import { words } from './danish.js';
import { isFunctionWord } from './vocabulary.js';
import { synonyms } from './words/synonyms-da.js';

const byStem = new Map<string, Set<string>>();
for (const group of synonyms) {
  const members = group.split(',').flatMap((word) => {
    const [only, ...more] = words(word);
    // "Forret" has the stem of "for", which stands everywhere.
    const isTold = only !== undefined && more.length === 0 && !isFunctionWord({ ...only, plain: only.stem }, 'da');
    return isTold ? [only.stem] : [];
  });
  for (const member of members) {
    const kin = byStem.get(member) ?? new Set();
    for (const other of members) if (other !== member) kin.add(other);
    byStem.set(member, kin);
  }
}

const shortestEnd = 5;
const participle = /^\w{2,}[bcdfghjklmnpqrsvxz]t$/;

/** The Danish stems that mean the same as this one in a question about a fact; of a compound that ends in such a word, of that word. */
export function kinOf(stem: string): readonly string[] {
  // "delt", "målt", "brugt": the stem of a participle, without what makes it one.
  const verb = participle.test(stem) ? [stem.slice(0, -1)] : [];
  const own = byStem.get(stem) ?? byStem.get(verb[0] ?? '');
  if (own) return [...own, ...verb];
  for (let from = 3; stem.length - from >= shortestEnd; from++) {
    const tail = byStem.get(stem.slice(from));
    if (tail) return [...Array.from(tail, (other) => stem.slice(0, from) + other), ...verb];
  }
  return verb;
}

/** Whether the language knows a word that means the same. */
export function hasKin(stem: string): boolean {
  return byStem.has(stem);
}
