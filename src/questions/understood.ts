import { words } from './language/danish.js';
import { readQuestion, spokenAs } from './language/reading.js';
import { languageOf } from './language/vocabulary.js';
import type { Library } from './library.js';
import { findSubject } from './subject/subject.js';
import type { Question } from './types.js';

/** How a question was read against one agreement, for whoever works on how questions are understood. */
export interface Understood {
  /** Each word with its cues: "hvem[who] registrerer[registrar]". */
  words: string;
  /** What the names in it point to. */
  subjects: string[];
  /** The words that nothing explains. */
  loose: string[];
}

/** @returns undefined where the library does not hold the agreement */
export function understood(library: Library, question: Question, agreement: string): Understood | undefined {
  const index = library.agreements.get(agreement)?.index();
  if (!index) return undefined;
  const all = words(question.text);
  const spoken = spokenAs(question.text, all, languageOf(all, question.language));
  const asked = findSubject(index, readQuestion(spoken, index.lexicon));
  const { activities, actors, titled, scopes, budgetLabels, indicators, unclear, loose } = asked;
  return {
    words: asked.reading.tokens
      .map((token) => (token.cues.size > 0 ? `${token.text}[${[...token.cues].join(' ')}]` : token.text))
      .join(' '),
    subjects: [
      ...activities.map((one) => `activity ${one.id}`),
      ...[...actors, ...titled].map((one) => `actor ${one.id}`),
      ...[...scopes, ...budgetLabels].map((label) => `"${label}"`),
      ...indicators.map((one) => `indicator ${one.indicator.id}`),
      ...(asked.self ? ['the agreement'] : []),
      ...(unclear ? [`one of ${unclear.refs.map((ref) => ref.id).join(', ')}`] : []),
    ],
    loose: loose.map((token) => token.text),
  };
}
