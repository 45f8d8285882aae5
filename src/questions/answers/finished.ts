import type { Contradiction, Source } from '../../domain/agreement.js';
import type { AgreementIndex } from '../agreement/agreement-index.js';
import { grouped } from '../grouped.js';
import type { Answer, AnswerSource, Choice, Language, Question } from '../types.js';
import { date } from '../wording/dates.js';
import type { Draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence, fitted, linesOf, longestText } from '../wording/wording.js';

/** What of a question decides how its answer is worded: without an agreement of its own, the answer names its agreement. */
type Wish = Pick<Question, 'text' | 'agreement' | 'sourcesNamed' | 'today'>;

/** Cuts a draft to what a person reads, with its sources as text. */
export function finished(index: AgreementIndex, draft: Draft, language: Language, wish: Wish): Answer {
  const { agreement, shortTitle } = index;
  const sources = sourcesOf(agreement.id, draft);
  const naming = wish.agreement === null && !wish.sourcesNamed;
  const named = draft.kind === 'answer' && (naming || sources.length === 0);
  const ended = draft.kind === 'answer' && hasEnded(index, wish) ? endedNote(index, language) : '';
  const tail = `${ended}${named ? ` – ${shortTitle}` : ''}`;
  const room = longestText - tail.length;
  const notes = contradictionsOf(index, draft).map(
    (one) => `${say(language, 'Bemærk', 'Note')}: ${asSentence(one.text)}`,
  );
  const text = notes.reduce(
    (before, note) => (before.length + note.length < room ? `${before} ${note}` : before),
    fitted(draft.sentences, language, room),
  );
  const choices: Choice[] | undefined = draft.choices?.map((choice) => ({ ...choice, agreement: agreement.id }));
  return {
    kind: draft.kind,
    text: text + tail,
    sources,
    ...(choices ? { choices } : {}),
    ...(draft.activity === undefined ? {} : { activity: { agreement: agreement.id, activity: draft.activity } }),
    ...(draft.subject && { topic: { agreement: agreement.id, ...draft.subject, question: wish.text } }),
    ...(draft.wanted && { wanted: { agreement: agreement.id, ...draft.wanted } }),
  };
}

/** Whether an agreement has ended before the day of the question. */
export function hasEnded({ agreement }: AgreementIndex, { today }: Pick<Question, 'today'>): boolean {
  return today !== undefined && agreement.period.to < today;
}

function endedNote({ agreement }: AgreementIndex, language: Language): string {
  const day = date(agreement.period.to, language);
  return say(language, ` (Aftalen udløb ${day}.)`, ` (The agreement expired on ${day}.)`);
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
