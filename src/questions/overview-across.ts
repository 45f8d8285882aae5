/** Overviews beside agreements: which of them answers. */

import { words } from './language/danish.js';
import { type Spoken, spokenAs } from './language/reading.js';
import type { Library } from './library.js';
import { answerInOverview } from './overview/answer-overview.js';
import { type OverviewAsked, readForOverview, shows } from './overview/overview-asked.js';
import type { OverviewIndex } from './overview/overview-index.js';
import { findInOverview } from './overview/overview-subject.js';
import type { Answer, Language, Question } from './types.js';
import { type Draft, mostChoices } from './wording/draft.js';
import { say } from './wording/phrases.js';
import { fitted, linesOf, listedWithin, longestText, shortened } from './wording/wording.js';

const roomForNames = 480;
const shortestTitle = 30;

/** Answers a question about one overview. */
export function answerFromOverview(index: OverviewIndex, question: Question, spoken: Spoken): Answer {
  return finishedOverview(tryOverview(index, question, spoken), false);
}

/** `certain`: the question asks for what only an overview holds. `likely`: a word of it names an initiative, and nothing in any agreement. */
type Claim = 'certain' | 'likely' | 'none';

interface Tried {
  index: OverviewIndex;
  draft: Draft;
  language: Language;
  claim: Claim;
}

/**
 * An overview's answer where no agreement has one, or where the question plainly asks for what agreements do not hold; else what the
 * agreements gave.
 */
export function orFromOverviews(library: Library, question: Question, spoken: Spoken, given: Answer): Answer {
  const tried = library.overviewIndexes.map((index) => tryOverview(index, question, spoken, library));
  const found = tried.filter(({ draft }) => draft.kind !== 'unknown');
  const claiming = found.filter(({ claim }) => claim === 'certain' || (claim === 'likely' && given.kind !== 'answer'));
  const silent = given.kind === 'unknown' && given.sources.length === 0;
  const fitting = claiming.length > 0 ? claiming : silent ? found : [];
  const [first, ...others] = fitting;
  const naming = !question.sourcesNamed;
  if (first && others.length > 0) return whichOverview(fitting, question, spoken.language);
  if (first) return finishedOverview(first, naming);
  const informed = tried.filter(({ claim, draft }) => claim !== 'none' && draft.sources.length > 0);
  const [only, ...rest] = library.agreements.size === 0 ? tried : informed;
  return silent && only && rest.length === 0 ? finishedOverview(only, naming) : given;
}

/**
 * Read as agreements read it; then word by word, for an English profession may be part of a Danish name ("Housing First"); then in the
 * asker's own language, for Danish names make an English question look Danish. The first reading that gives an answer counts.
 */
function tryOverview(index: OverviewIndex, question: Question, spoken: Spoken, library?: Library): Tried {
  const first = tryReading(index, spoken, library);
  if (first.draft.kind !== 'unknown' || (spoken.language === 'da' && question.language === 'da')) return first;
  const asWritten = spokenAs(question.text, words(question.text), 'da');
  const languages = new Set([spoken.language, question.language]);
  const others = Array.from(languages, (language) => tryReading(index, { ...asWritten, language }, library));
  const informed = [first, ...others].find(({ draft }) => draft.sources.length > 0);
  return others.find(({ draft }) => draft.kind !== 'unknown') ?? informed ?? others[0] ?? first;
}

function tryReading(index: OverviewIndex, spoken: Spoken, library?: Library): Tried {
  const asked = readForOverview(index, spoken, library?.lexicon);
  const claim = library === undefined ? 'none' : claimOf(library, asked);
  return { index, draft: answerInOverview(asked), language: spoken.language, claim };
}

function claimOf(library: Library, asked: OverviewAsked): Claim {
  const theOverview = asked.reading.tokens.some(({ plain }) => /^(oversigten|overview)s?$/.test(plain));
  if (theOverview || (shows(asked, 'national') && asked.cues.has('goal'))) return 'certain';
  const { named, whole } = findInOverview(asked);
  const onlyHere = asked.telling.some((token) => !token.options.some((option) => library.byWord.has(option)));
  if (named.length === 0 || !onlyHere) return 'none';
  return whole ? 'certain' : 'likely';
}

function whichOverview(found: readonly Tried[], question: Question, language: Language): Answer {
  const choices = found.slice(0, mostChoices).map(({ index: { overview } }) => ({
    label: overview.title,
    question: question.text,
    agreement: overview.id,
  }));
  const names = listedWithin(
    choices.map(({ label }) => label),
    roomForNames,
    language,
    found.length - choices.length,
  );
  const text = say(
    language,
    `Det kan være flere oversigter: ${names}. Hvilken mener du?`,
    `It may be several overviews: ${names}. Which one do you mean?`,
  );
  return { kind: 'clarify', text, choices, sources: [] };
}

/** Cuts a draft to what a person reads, with how old the overview is; `naming`: its title too. */
function finishedOverview({ index: { overview }, draft, language }: Tried, naming: boolean): Answer {
  const from = say(language, `Oversigt fra ${overview.asOf}`, `Overview from ${overview.asOf}`);
  const dated = draft.kind !== 'answer' || draft.sentences.some((sentence) => sentence.includes(overview.asOf));
  const age = dated ? '' : ` ${from}`;
  const text = fitted(draft.sentences, language, longestText - age.length - 1);
  const room = longestText - text.length - age.length - ': .'.length;
  const titled = text.includes(overview.title);
  const title = naming && !titled && room >= shortestTitle ? `: ${shortened(overview.title, room)}` : '';
  const lines = linesOf(draft.sources.map(({ source }) => source));
  const choices = draft.choices?.map((choice) => ({ ...choice, agreement: overview.id }));
  return {
    kind: draft.kind,
    text: age === '' ? text : `${text}${age}${title}.`,
    sources: lines === '' ? [] : [{ agreement: overview.id, lines }],
    ...(choices ? { choices } : {}),
  };
}
