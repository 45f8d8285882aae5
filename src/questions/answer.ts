import type { Contradiction, Source } from '../domain/agreement.js';
import type { AgreementIndex } from './agreement-index.js';
import { answerInAgreement } from './answer-in-agreement.js';
import { words } from './danish.js';
import type { Draft } from './draft.js';
import { grouped } from './grouped.js';
import type { Library } from './library.js';
import { say } from './phrases.js';
import { readQuestion } from './reading.js';
import { candidateAgreements } from './scope.js';
import type { Answer, AnswerSource, Choice, Language, Question } from './types.js';
import { languageOf } from './vocabulary.js';
import { fitted, linesOf, listedWithin, longestText } from './wording.js';

const mostCharacters = 500;
const mostWords = 60;
const mostChoices = 6;

/** Answers a question, asks back, or says that it does not know. Never throws, whatever the text holds. */
export function answerQuestion(library: Library, question: Question): Answer {
  const all = question.text.length > mostCharacters ? [] : words(question.text);
  const language = languageOf(all, question.language);
  if (question.text.length > mostCharacters || all.length > mostWords) {
    return unknown(
      say(
        language,
        'Spørgsmålet er for langt. Skriv det i en enkelt sætning.',
        'The question is too long. Write it in one sentence.',
      ),
    );
  }
  if (all.length === 0)
    return unknown(
      say(language, 'Jeg ser ingen ord. Skriv, hvad du vil vide.', 'I see no words. Write what you want to know.'),
    );
  if (question.agreement !== null) {
    const index = library.agreements.get(question.agreement);
    if (!index) return unknown(say(language, 'Den aftale kender jeg ikke.', 'I do not know that agreement.'));
    return finished(index, answerIn(index, question), language, false);
  }
  return acrossAgreements(library, question, language);
}

function unknown(text: string): Answer {
  return { kind: 'unknown', text, sources: [] };
}

function answerIn(index: AgreementIndex, question: Question): Draft {
  return answerInAgreement(index, readQuestion(question.text, question.language, index.lexicon));
}

function acrossAgreements(library: Library, question: Question, language: Language): Answer {
  const { candidates, left } = candidateAgreements(library, question);
  const tried = candidates.map((index) => ({ index, draft: answerIn(index, question) }));
  const own = new Set(question.own ?? []);
  const answers = tried.filter((one) => one.draft.kind === 'answer');
  const ownAnswers = answers.filter((one) => own.has(one.index.agreement.id));
  const [first, second] = ownAnswers.length === 1 ? ownAnswers : answers;
  if (first && !second && left === 0) return finished(first.index, first.draft, language, true);
  if (first)
    return whichAgreement(
      answers.map((one) => one.index),
      left,
      question,
      language,
    );
  const asking = tried.filter((one) => one.draft.kind === 'clarify');
  const [asks] = asking;
  if (asks && asking.length === 1) return finished(asks.index, asks.draft, language, true);
  if (asks)
    return whichAgreement(
      asking.map((one) => one.index),
      left,
      question,
      language,
    );
  const [only] = tried;
  if (only && tried.length === 1) return finished(only.index, only.draft, language, true);
  const silent = tried.find((one) => one.draft.sources.length > 0);
  if (silent) return finished(silent.index, silent.draft, language, true);
  const text = tried[0]?.draft.sentences
    .join(' ')
    .replace('i den her aftale', 'i de her aftaler')
    .replace('in this agreement', 'in these agreements');
  return unknown(
    text ?? say(language, 'Der er ingen aftaler at svare ud fra.', 'There are no agreements to answer from.'),
  );
}

function whichAgreement(
  found: readonly AgreementIndex[],
  left: number,
  question: Question,
  language: Language,
): Answer {
  const shown = found.slice(0, mostChoices);
  const choices = shown.map((index) => ({
    label: index.shortTitle,
    question: question.text,
    agreement: index.agreement.id,
  }));
  const names = [...found.map((index) => index.shortTitle), ...Array.from({ length: left }, () => '')];
  const room = 480;
  const list = listedWithin(names, room, language);
  return {
    kind: 'clarify',
    text: say(
      language,
      `Det kan være flere aftaler: ${list}. Hvilken mener du?`,
      `It may be several agreements: ${list}. Which one do you mean?`,
    ),
    choices,
    sources: [],
  };
}

function finished(index: AgreementIndex, draft: Draft, language: Language, naming: boolean): Answer {
  const id = index.agreement.id;
  const name = naming && draft.kind === 'answer' ? ` (${index.shortTitle})` : '';
  const both = contradictionsOf(index, draft).map(
    (one) => `${say(language, 'Bemærk', 'Note')}: ${one.text.replace(/[.\s]*$/, '.')}`,
  );
  const text = fitted(draft.sentences, language, longestText - name.length) + name;
  const withNotes = both.reduce(
    (before, note) => (before.length + note.length < longestText ? `${before} ${note}` : before),
    text,
  );
  const choices: Choice[] | undefined = draft.choices?.map((choice) => ({ ...choice, agreement: id }));
  return {
    kind: draft.kind,
    text: withNotes,
    sources: sourcesOf(id, draft),
    ...(choices ? { choices } : {}),
    ...(draft.activity === undefined ? {} : { activity: { agreement: id, activity: draft.activity } }),
  };
}

function sourcesOf(agreement: string, draft: Draft): AnswerSource[] {
  return Array.from(
    grouped(draft.sources, (one) => one.activity),
    ([activity, list]) => ({
      agreement,
      ...(activity === undefined ? {} : { activity }),
      lines: linesOf(list.map((one) => one.source)),
    }),
  );
}

/** The known contradictions that stand on the very lines of the answer. */
function contradictionsOf(index: AgreementIndex, draft: Draft): Contradiction[] {
  if (draft.kind !== 'answer') return [];
  const mine = draft.sources.flatMap((one) => rangesOf(one.source));
  return index.agreement.contradictions.filter((one) =>
    rangesOf(one.sources).some(([from, to]) => mine.some(([first, last]) => from <= last && first <= to)),
  );
}

function rangesOf(source: Source): (readonly [number, number])[] {
  return source.map((line) => (typeof line === 'number' ? ([line, line] as const) : line));
}
