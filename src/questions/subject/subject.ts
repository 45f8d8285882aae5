import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { IndicatorMatch } from '../agreement/indicator.js';
import { type Mention, wholeMentions } from '../agreement/link.js';
import type { Cue } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Reading, Token } from '../language/reading.js';
import { type Asked, hasSubject, isLoose } from './asked.js';
import { categoryIn } from './category.js';
import { figureSubject } from './figure-subject.js';
import { withParts } from './half-names.js';
import { settle } from './settle.js';

/** What a question keeps from the one before it, or a clause from the whole question. */
export interface Kept {
  activities: readonly string[];
  actors: readonly string[];
  /** Figures that the same question asks for. */
  indicators?: readonly IndicatorMatch[];
  /** What was asked before: for "hvad med X?", which says only of whom. */
  cues?: ReadonlySet<Cue>;
}

/** Reads a question against one agreement; without `halfNames` only names that are used whole count. */
export function findSubject(index: AgreementIndex, reading: Reading, kept?: Kept, halfNames = true): Asked {
  const asked = subjectIn(index, withPersons(index, reading), halfNames);
  if (!kept) return asked;
  const cues = kept.cues ? new Set([...asked.cues, ...kept.cues]) : asked.cues;
  if (hasSubject(asked)) return { ...asked, cues };
  return {
    ...asked,
    cues,
    activities: kept.activities.flatMap((id) => index.activities.get(id) ?? []),
    actors: kept.actors.flatMap((id) => index.actors.get(id) ?? []),
    indicators: kept.indicators ?? [],
  };
}

/** "Signe" is a person, whatever the word may mean in a question: written with a capital letter, and not only because it comes first. */
function withPersons(index: AgreementIndex, reading: Reading): Reading {
  const isName = ({ plain, text, from }: Token) => from > 0 && /^\p{Lu}/u.test(text) && namesPerson(index, plain);
  if (!reading.tokens.some((token) => token.cues.size > 0 && isName(token))) return reading;
  const tokens = reading.tokens.map((token) =>
    isName(token) ? { ...token, cues: new Set<Cue>(), small: false, idle: null } : token,
  );
  return { ...reading, tokens, cues: new Set(tokens.flatMap(({ cues }) => Array.from(cues))) };
}

function namesPerson(index: AgreementIndex, plain: string): boolean {
  const refs = index.wordRefs.get(plain) ?? [];
  return refs.some(({ kind, id }) => kind === 'actor' && index.actors.get(id)?.kind === 'person');
}

function subjectIn(index: AgreementIndex, reading: Reading, halfNames: boolean): Asked {
  const whole = wholeMentions(index, reading);
  const inNames = new Set(whole.flatMap((mention) => mention.tokens));
  const unnamed = reading.tokens.filter((token) => !inNames.has(token));
  const said = wordsOf(index, whole);
  const known = (stem: string) => said.has(stem) || (namesAgreement(reading, whole) && index.titleWords.has(stem));
  const free = unnamed.filter(
    (token) => isLoose(token) && !index.placeWords.has(token.stem) && !token.options.some(known),
  );
  const figure = figureSubject(index, reading, whole, unnamed, free);
  if (figure) return settle(index, reading, figure.mentions, figure.indicators, []);
  if (!halfNames) return settle(index, reading, whole, [], withoutVerbs(reading, free));
  const category = categoryIn(reading);
  const { mentions, loose } = withParts(index, reading, whole, unnamed, free, category);
  const asked = settle(index, reading, mentions, [], withoutVerbs(reading, loose));
  return category !== undefined && loose.includes(category) ? { ...asked, category } : asked;
}

/** "The Viborg education agreement": its place and the word for it, so the words of its title say no more. */
function namesAgreement({ cues }: Reading, whole: readonly Mention[]): boolean {
  return cues.has('agreement') && whole.some(({ refs }) => refs.some(({ kind }) => kind === 'self'));
}

/** The words of the activities that are named in full: said once more, in part or in another language, they name nothing else. */
function wordsOf(index: AgreementIndex, whole: readonly Mention[]): ReadonlySet<string> {
  const ids = whole.flatMap(({ refs }) => refs.flatMap((ref) => (ref.kind === 'activity' ? [ref.id] : [])));
  return new Set(ids.flatMap((id) => stems(index.activities.get(id)?.name ?? '')));
}

/** Beside a word that asks for a time, a place or a number, a verb that nothing explains says nothing more. */
function withoutVerbs({ cues }: Reading, loose: readonly Token[]): readonly Token[] {
  const decided = (
    ['when', 'where', 'howMany', 'howMuch', 'howOften', 'schedule', 'hours', 'budget', 'pays'] as const
  ).some((cue) => cues.has(cue));
  return decided && !cues.has('who') ? loose.filter((token) => token.idle === null) : loose;
}
