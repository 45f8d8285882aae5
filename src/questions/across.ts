import { shortTitle } from '../domain/title.js';
import type { AgreementIndex } from './agreement/agreement-index.js';
import { answerIn } from './answers/answer-spoken.js';
import { finished, hasEnded } from './answers/finished.js';
import { type Reading, readQuestion, type Spoken } from './language/reading.js';
import type { Library } from './library.js';
import { candidateAgreements, type Others } from './scope.js';
import type { Answer, Language, Question } from './types.js';
import { date } from './wording/dates.js';
import { type Draft, mostChoices } from './wording/draft.js';
import { say } from './wording/phrases.js';
import { linesOf, listedWithin, notKnownText } from './wording/wording.js';

/** Agreements by name in the answer to "which agreements are there". */
const mostListed = 20;
const roomForNames = 480;
/** Names that are offered beside words that nobody knows. */
const mostNear = 3;

interface Tried {
  index: AgreementIndex;
  draft: Draft;
}

/** Answers from the one agreement that can; asks which where several can, the asker's own before others. */
export function answerAcross(library: Library, question: Question, spoken: Spoken): Answer {
  const { language } = spoken;
  const reading = readQuestion(spoken, library.lexicon);
  const catalogue = listOfAgreements(library, reading);
  if (catalogue) return catalogue;
  const { candidates, left, others } = candidateAgreements(library, reading, question.own ?? []);
  const tried = candidates.map((index) => ({ index, draft: answerIn(index, spoken) }));
  const own = new Set(question.own ?? []);
  for (const kind of ['answer', 'clarify'] as const) {
    const found = tried.filter((one) => one.draft.kind === kind);
    const ownFound = found.filter((one) => own.has(one.index.agreement.id));
    const asking = kind === 'answer' ? tried.filter((one) => one.draft.kind === 'clarify') : [];
    const [first] = ownFound.length === 1 ? ownFound : found;
    if (!first) continue;
    const isOnly = ownFound.length === 1 || (found.length === 1 && asking.length === 0 && left === 0);
    const figure = isOnly && ownFound.length === 0 ? first.draft.figure : undefined;
    const same = figure ? withFigure(figure, others(), spoken) : { found: [], left: 0 };
    if (isOnly && same.found.length === 0) return finished(first.index, first.draft, language, question);
    if (isOnly) return whichAgreement([first, ...same.found], same.left, question, language);
    return whichAgreement([...found, ...asking], left, question, language);
  }
  return nobodyKnows(tried, question, language);
}

const without = /(?<!\p{L})(uden|ikke|ingen|hverken|aldrig)(?!\p{L})/iu;

/** Other agreements that have such a figure too: "karaktergennemsnit" of an area that nobody named. What is there is not what is missing. */
function withFigure(figure: string, { tried, left }: Others, spoken: Spoken): { found: Tried[]; left: number } {
  const isAlike = (text: string) => without.test(text) === without.test(figure);
  const found = tried
    .map((index) => ({ index, draft: answerIn(index, spoken) }))
    .filter(({ draft }) => draft.figure !== undefined && isAlike(draft.figure));
  return { found, left: found.length > 0 ? left : 0 };
}

function whichAgreement(found: readonly Tried[], left: number, question: Question, language: Language): Answer {
  const inForce = found.toSorted((a, b) => Number(hasEnded(a.index, question)) - Number(hasEnded(b.index, question)));
  const nameOf = ({ index }: Tried) =>
    hasEnded(index, question) ? `${index.shortTitle} (${say(language, 'udløbet', 'expired')})` : index.shortTitle;
  const choices = inForce.slice(0, mostChoices).map((one) => ({
    label: nameOf(one),
    question: question.text,
    agreement: one.index.agreement.id,
  }));
  const names = inForce.map(nameOf);
  const list = listedWithin(names, roomForNames, language, left);
  const text = say(
    language,
    `Det kan være flere aftaler: ${list}. Hvilken mener du?`,
    `It may be several agreements: ${list}. Which one do you mean?`,
  );
  return { kind: 'clarify', text, choices, sources: [] };
}

/** The don't-know that says most: of the only agreement that fits, of one that knows the subject, or of all. */
function nobodyKnows(tried: readonly Tried[], question: Question, language: Language): Answer {
  const [only] = tried;
  if (!only) {
    return {
      kind: 'unknown',
      text: say(language, 'Der er ingen aftaler at svare ud fra.', 'There are no agreements to answer from.'),
      sources: [],
    };
  }
  const informed = tried.length === 1 ? only : tried.find((one) => one.draft.sources.length > 0);
  if (informed) return finished(informed.index, informed.draft, language, { ...question, sourcesNamed: false });
  const words = only.draft.notKnown?.words ?? [];
  const near = Array.from(new Set(tried.flatMap((one) => one.draft.notKnown?.near ?? [])));
  return { kind: 'unknown', text: notKnownText({ words, near: near.slice(0, mostNear) }, true, language), sources: [] };
}

/** "Hvilke aftaler er der?" */
function listOfAgreements(library: Library, { tokens, cues, language }: Reading): Answer | undefined {
  const onlyThat = tokens.every(
    (token) =>
      token.small ||
      token.cues.has('agreement') ||
      token.cues.has('which') ||
      token.cues.has('howMany') ||
      token.cues.has('soft'),
  );
  if (!onlyThat || !cues.has('agreement') || !(cues.has('which') || cues.has('howMany'))) return undefined;
  const all = Array.from(library.agreements.values());
  if (all.length === 0) return undefined;
  const items = all
    .slice(0, mostListed)
    .map(
      ({ agreement }) =>
        `${shortTitle(agreement)} (${say(language, 'til', 'until')} ${date(agreement.period.to, language)})`,
    );
  return {
    kind: 'answer',
    text: `${say(language, 'Aftaler', 'Agreements')} (${all.length}): ${listedWithin(items, roomForNames, language, all.length - items.length)}.`,
    sources: all.slice(0, mostChoices).map(({ agreement }) => ({
      agreement: agreement.id,
      lines: linesOf([agreement.headSource.title ?? agreement.period.source]),
    })),
  };
}
