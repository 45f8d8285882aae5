import type { Contradiction, Source } from '../domain/agreement.js';
import type { AgreementIndex } from './agreement-index.js';
import type { Draft } from './draft.js';
import { grouped } from './grouped.js';
import { say } from './phrases.js';
import type { Answer, AnswerSource, Choice, Language } from './types.js';
import { fitted, linesOf, longestText } from './wording.js';

/** Cuts a draft to what a person reads, with its sources as text; `naming`: the agreement is named in the answer. */
export function finished(index: AgreementIndex, draft: Draft, language: Language, naming: boolean): Answer {
  const id = index.agreement.id;
  const sources = sourcesOf(id, draft);
  const named = draft.kind === 'answer' && (naming || sources.length === 0);
  const name = named ? ` – ${index.shortTitle}` : '';
  const room = longestText - name.length;
  const both = contradictionsOf(index, draft).map(
    (one) => `${say(language, 'Bemærk', 'Note')}: ${one.text.replace(/[.\s]*$/, '.')}`,
  );
  const text = fitted(draft.sentences, language, room);
  const withNotes = both.reduce(
    (before, note) => (before.length + note.length < room ? `${before} ${note}` : before),
    text,
  );
  const choices: Choice[] | undefined = draft.choices?.map((choice) => ({ ...choice, agreement: id }));
  return {
    kind: draft.kind,
    text: withNotes + name,
    sources,
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
