import type { Language } from '../types.js';
import { words } from './danish.js';
import { isAsking } from './vocabulary.js';

const danishAsking =
  '(?:(?:i|på|af|fra|for|til|med)\\s+)?(?:hvem|hvad|hvor|hvornår|hvornaar|hvorfor|hvordan|hvilken|hvilket|hvilke)(?!\\p{L})';
const englishAsking = '(?:(?:in|on|at|from|for|by)\\s+)?(?:who|whom|what|when|where|which|how|why)\\b';

/** Between two questions stands a full stop or "og": a comma alone begins a subordinate clause. */
const joints: Record<Language, RegExp> = {
  da: new RegExp(`(?:\\s*[;.?!–]\\s*(?:og\\s+)?|,?\\s+og\\s+)(?=${danishAsking})`, 'iu'),
  en: new RegExp(`(?:\\s*[;.?!–]\\s*(?:and\\s+)?|,?\\s+and\\s+)(?=${englishAsking})`, 'i'),
};

/** Before a question that follows on a statement any sign may stand. */
const leadInEnds: Record<Language, RegExp> = {
  da: new RegExp(`[,;:.?!–\\s]+(?:og\\s+)?(?=${danishAsking})`, 'iu'),
  en: new RegExp(`[,;:.?!–\\s]+(?:and\\s+)?(?=${englishAsking})`, 'i'),
};
const leastWords = 1;

/**
 * The parts of a text that each ask something of their own: "hvem koordinerer X, og hvem registrerer?" has two. A text that asks
 * once, or whose parts say nothing by themselves ("hvor og hvornår …"), has one.
 */
export function clausesOf(text: string, language: Language): string[] {
  const parts = text.split(joints[language]).map((part) => part.trim());
  const clauses: string[] = [];
  for (const part of parts.filter((one) => one !== '')) {
    const before = clauses.at(-1);
    if (before === undefined || (isWhole(before, language) && isWhole(part, language))) clauses.push(part);
    else clauses[clauses.length - 1] = `${before} ${part}`;
  }
  return clauses;
}

const leadIns: Record<Language, RegExp> = {
  da: /(?<![\p{L}])(?:jeg|vi)(?![\p{L}])/iu,
  en: /(?<![\p{L}])(?:i|we)(?![\p{L}])/iu,
};

const remarks: Record<Language, RegExp> = {
  da: /\s*[,–-]\s*(?:for|da|så)?\s*(?:jeg|vi)\s[^,?]*[?.]?$/iu,
  en: /\s*[,–-]\s*(?:as|since|because)?\s*(?:i|we)\s[^,?]*[?.]?$/iu,
};

/** The question, where somebody says afterwards why they ask: "…, jeg skal bruge det til et notat". */
function beforeRemark(text: string, language: Language): string | undefined {
  const before = text.replace(remarks[language], '').trim();
  return before !== text.trim() && isWhole(before, language) ? before : undefined;
}

/** The question itself, where somebody tells before or after it why they ask: "Vi lægger plan for efteråret: hvor mange timer …". */
export function withoutLeadIn(text: string, language: Language): string | undefined {
  const before = beforeRemark(text, language);
  if (before !== undefined) return before;
  const [lead = '', ...rest] = text.split(leadInEnds[language]);
  if (rest.length === 0 || isWhole(lead, language) || !leadIns[language].test(lead)) return undefined;
  const question = text.slice(text.indexOf(rest[0] ?? '', lead.length)).trim();
  return isWhole(question, language) ? question : undefined;
}

function isWhole(clause: string, language: Language): boolean {
  const all = words(clause);
  return all.some((word) => isAsking(word, language)) && all.length > leastWords;
}
