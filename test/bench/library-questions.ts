/** The questions about a thousand agreements: of one of them, and of all. */
import type { Question } from '../../src/questions/types.js';
import type { Varied } from './many-agreements.js';

/** After some of the agreements have ended, which an answer then says. */
const TODAY = '2026-11-02';
/** Neighbouring questions ask of agreements that lie apart. */
const STEP = 7;

export interface LibraryQuestions {
  /** Of one agreement each; at least one of every agreement. */
  one: Question[];
  /** Of all of them, by somebody who has one of them and by somebody who has none. */
  all: Question[];
}

/** Each question in the words of a variant of the agreement that it asks about, and once more with a slip. */
export function questionsAbout(many: readonly Varied[], questions: readonly Question[]): LibraryQuestions {
  const asked = questions.flatMap((question, place): Question[] => {
    const variants = many.filter(({ of }) => of === question.agreement);
    const varied = variants[(place * STEP) % variants.length];
    if (varied === undefined) return [];
    const text = varied.inItsWords(question.text);
    const same = { language: question.language, agreement: varied.agreement.id, today: TODAY };
    return [
      { ...same, text },
      { ...same, text: misspelt(text) },
    ];
  });
  const all = asked.flatMap(({ agreement, ...question }): Question[] => [
    { ...question, agreement: null },
    { ...question, agreement: null, own: agreement === null ? [] : [agreement] },
  ]);
  const every = many.flatMap(({ agreement, of, inItsWords }, place): Question[] => {
    const own = questions.filter((question) => question.agreement === of);
    const question = own[place % own.length];
    if (question === undefined) return [];
    const text = inItsWords(question.text);
    const written = place % 2 === 0 ? text : misspelt(text);
    return [{ text: written, language: question.language, agreement: agreement.id, today: TODAY }];
  });
  return { one: [...asked, ...every], all };
}

/** The longest word with two letters in the middle exchanged. */
function misspelt(text: string): string {
  const [longest = ''] = (text.match(/\p{L}+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  const middle = Math.floor(longest.length / 2);
  const slip =
    longest.slice(0, middle - 1) + longest.charAt(middle) + longest.charAt(middle - 1) + longest.slice(middle + 1);
  return longest.length < 3 ? text : text.replace(longest, () => slip);
}
