import { answerAcross } from './across.js';
import { answerIn } from './answers/answer-spoken.js';
import { finished } from './answers/finished.js';
import { answerFollowing } from './follow-up.js';
import { words } from './language/danish.js';
import { spokenAs } from './language/reading.js';
import { languageOf } from './language/vocabulary.js';
import type { Library } from './library.js';
import { answerFromOverview, orFromOverviews } from './overview-across.js';
import type { Answer, Question } from './types.js';
import { say } from './wording/phrases.js';
import { longestQuestion, longestText, shortened } from './wording/wording.js';

const mostWords = 60;

/** Answers a question, asks back, or says that it does not know. Never throws, whatever the text or the names hold. */
export function answerQuestion(library: Library, question: Question): Answer {
  return cut(wholeAnswer(library, question));
}

/** Texts are made to fit; what still does not holds a name that is longer than a text, or than a question, may be. */
function cut(answer: Answer): Answer {
  const text = cutAt(longestText, answer.text);
  const choices = answer.choices?.map((choice) => ({
    ...choice,
    label: cutAt(longestText, choice.label),
    question: choice.question.slice(0, longestQuestion),
  }));
  return { ...answer, text, ...(choices && { choices }) };
}

function cutAt(most: number, text: string): string {
  return text.length <= most ? text : shortened(text, most);
}

function wholeAnswer(library: Library, question: Question): Answer {
  const all = question.text.length > longestQuestion ? [] : words(question.text);
  const language = languageOf(all, question.language);
  if (question.text.length > longestQuestion || all.length > mostWords) {
    return unknown(
      say(
        language,
        'Spørgsmålet er for langt. Skriv det i en enkelt sætning.',
        'The question is too long. Write it in one sentence.',
      ),
    );
  }
  if (all.length === 0) {
    return unknown(
      say(language, 'Jeg ser ingen ord. Skriv, hvad du vil vide.', 'I see no words. Write what you want to know.'),
    );
  }
  const spoken = spokenAs(question.text, all, language);
  const following = answerFollowing(library, question, spoken);
  if (following) return following;
  if (question.agreement === null) {
    return orFromOverviews(library, question, spoken, answerAcross(library, question, spoken));
  }
  const overview = library.overviewIndexes.find((one) => one.overview.id === question.agreement);
  if (overview) return answerFromOverview(overview, question, spoken);
  const index = library.agreements.get(question.agreement)?.index();
  if (!index) return unknown(say(language, 'Den aftale kender jeg ikke.', 'I do not know that agreement.'));
  return finished(index, answerIn(index, spoken), language, question);
}

function unknown(text: string): Answer {
  return { kind: 'unknown', text, sources: [] };
}
