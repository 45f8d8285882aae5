import { answerIn } from './answers/answer-spoken.js';
import { finished } from './answers/finished.js';
import { type Cue, questionCues } from './language/cues.js';
import { words } from './language/danish.js';
import { readQuestion, type Spoken, spokenAs } from './language/reading.js';
import type { Library } from './library.js';
import { hasSubject } from './subject/asked.js';
import { findSubject } from './subject/subject.js';
import type { Answer, Question } from './types.js';
import type { Draft } from './wording/draft.js';

/** How a question begins that leans on the one before it. */
const openings = /^\s*(og|samt|men|hvad med|hvad så med|og hvad med|and|what about|how about|but)(?![\p{L}\p{N}])/iu;
/** Cues of words that ask, or name nothing: beside them a question has yet to say what it wants to know. */
const openCues: readonly Cue[] = [...questionCues, 'soft', 'thing', 'people'];

/**
 * A question that leans on the one before it: "og hvem registrerer?" keeps the activity, "hvad med cykelholdet?" keeps what was asked.
 * @returns undefined for a question that stands by itself
 */
export function answerFollowing(library: Library, question: Question, spoken: Spoken): Answer | undefined {
  const { before } = question;
  const index = before && library.agreements.get(before.agreement)?.index();
  if (!before || !index || (question.agreement !== null && question.agreement !== before.agreement)) return undefined;
  const asked = findSubject(index, readQuestion(spoken, index.lexicon));
  if (asked.reading.tokens.every((token) => token.small)) return undefined;
  const opens = openings.test(question.text);
  const draft = hasSubject(asked)
    ? opens && !asksSomething(asked.cues)
      ? answerIn(index, spoken, { activities: [], actors: [], cues: cuesOf(library, before.question, spoken) })
      : undefined
    : answerIn(index, spoken, before);
  return draft && isAnswer(draft, opens) ? finished(index, draft, spoken.language, question) : undefined;
}

/** After "og …" a don't-know is about the same thing too; without it the question may stand by itself. */
function isAnswer(draft: Draft, opens: boolean): boolean {
  return draft.kind === 'answer' || (opens && draft.sources.length > 0);
}

function asksSomething(cues: ReadonlySet<Cue>): boolean {
  return Array.from(cues).some((cue) => !openCues.includes(cue));
}

function cuesOf(library: Library, text: string, { language }: Spoken): ReadonlySet<Cue> {
  return readQuestion(spokenAs(text, words(text), language), library.lexicon).cues;
}
