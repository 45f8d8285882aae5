import type { AgreementIndex } from '../agreement/agreement-index.js';
import { readQuestion, type Spoken } from '../language/reading.js';
import { type Asked, has } from '../subject/asked.js';
import { findSubject, type Kept } from '../subject/subject.js';
import { type Draft, draft, joinDrafts } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { answerInAgreement } from './answer-in-agreement.js';

/** One agreement's answer to everything that a question asks: clause by clause where it asks several things at once. */
export function answerIn(index: AgreementIndex, spoken: Spoken, kept?: Kept): Draft {
  const { asked, draft: whole } = answerClause(index, spoken, kept);
  if (spoken.clauses.length < 2 && (whole.kind === 'answer' || !spoken.core)) return whole;
  const ofWhole = {
    activities: asked.activities.map((one) => one.id),
    actors: asked.actors.map((one) => one.id),
    indicators: asked.indicators,
  };
  if (spoken.core && spoken.clauses.length < 2) {
    const core = answerClause(index, spoken.core, ofWhole).draft;
    return core.kind === 'answer' ? core : whole;
  }
  const parts = spoken.clauses.map((clause) => answerClause(index, clause, ofWhole).draft);
  const answered = parts.filter((part) => part.kind === 'answer');
  const together = answered.length === parts.length ? joinDrafts(parts) : undefined;
  if (together) return { ...together, ...(whole.subject && { subject: whole.subject }) };
  return whole.kind !== 'unknown' || answered.length === 0 ? whole : onlySome(spoken, parts);
}

/** The answer to one clause. A name that is only half said may not be meant: where it leads nowhere, the clause is read without it. */
function answerClause(index: AgreementIndex, spoken: Spoken, kept?: Kept): { asked: Asked; draft: Draft } {
  const reading = readQuestion(spoken, index.lexicon);
  const asked = findSubject(index, reading, kept);
  const draft = answerInAgreement(asked);
  // Who leads and how old somebody is stands with them, or nowhere: the same words elsewhere tell something else.
  if (draft.kind !== 'unknown' || !asked.halfNamed || has(asked, 'lead', 'age', 'title')) return { asked, draft };
  const withoutHalf = findSubject(index, reading, kept, false);
  const again = answerInAgreement(withoutHalf);
  return again.kind === 'answer' ? { asked: withoutHalf, draft: again } : { asked, draft };
}

/** Half an answer looks like a whole one: what can be answered is offered instead. */
function onlySome(spoken: Spoken, parts: readonly Draft[]): Draft {
  const choices = spoken.clauses.flatMap(({ text }, at) =>
    parts[at]?.kind === 'answer' ? [{ label: text, question: text }] : [],
  );
  const note = say(
    spoken.language,
    'Jeg kan kun svare på en del af det. Hvad vil du vide?',
    'I can answer only a part of that. What do you want to know?',
  );
  return draft('clarify', [note], { choices });
}
