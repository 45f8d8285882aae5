import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { IndicatorMatch } from '../agreement/indicator.js';
import { type Mention, partMention, personMention, wholeMentions } from '../agreement/link.js';
import { type Cue, questionCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Reading, Token } from '../language/reading.js';
import { type Asked, hasSubject, isLoose } from './asked.js';
import { groupsCalled, positionsCalled } from './called.js';
import { figureSubject } from './figure-subject.js';
import { actorCues, settle } from './settle.js';

/** What a question keeps from the one before it, or a clause from the whole question. */
export interface Kept {
  activities: readonly string[];
  actors: readonly string[];
  /** Figures that the same question asks for. */
  indicators?: readonly IndicatorMatch[];
  /** What was asked before: for "hvad med X?", which says only of whom. */
  cues?: ReadonlySet<Cue>;
}

/** Which names are looked for: those of which only some words are used too, or whole ones alone. */
export type Names = 'partsToo' | 'wholeOnly';

/** Reads a question against one agreement. */
export function findSubject(index: AgreementIndex, reading: Reading, kept?: Kept, names: Names = 'partsToo'): Asked {
  const asked = subjectIn(index, reading, names);
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

function subjectIn(index: AgreementIndex, reading: Reading, names: Names): Asked {
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
  if (names === 'wholeOnly') return settle(index, reading, whole, [], withoutVerbs(reading, free));
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

/** The names in full, and those of which only some words were used; and the words that are left. */
function withParts(
  index: AgreementIndex,
  reading: Reading,
  whole: readonly Mention[],
  unnamed: readonly Token[],
  free: readonly Token[],
  category: Token | undefined,
) {
  const mentions = [...whole];
  let loose = free;
  const person = whole.some(({ refs }) => refs.some(({ kind }) => kind === 'title'))
    ? undefined
    : personMention(index, free);
  if (person) {
    mentions.push(person);
    loose = loose.filter((token) => !person.tokens.includes(token));
  }
  // The other half of a compound is part of the same word: it names nothing else, and has to be explained.
  const begun = () => new Set(mentions.flatMap(({ tokens }) => tokens.map(({ from }) => from)));
  const isOfCategory = ({ from }: Token) => category !== undefined && from <= category.from && from > asksFrom(reading);
  const nameable = () => loose.filter((token) => !isOfCategory(token) && !begun().has(token.from));
  for (let part = partOf(index, reading, mentions, unnamed, nameable()); part; ) {
    const used = part.tokens;
    mentions.push(part);
    loose = loose.filter((token) => !used.includes(token));
    part = nameable().length > 0 && used.length > 0 ? nextPart(index, part, nameable(), mentions) : undefined;
  }
  // "Bydelsmødreuddannelsen" is the activity: its tail only says that it is one.
  return { mentions, loose: loose.filter((token) => !(begun().has(token.from) && isKindOfActivity(token))) };
}

const kindsOfActivity = new Set(
  stems('uddannelse forløb kursus tilbud projekt ordning indsats aktivitet hold møde træf klub gruppe arrangement'),
);

function isKindOfActivity({ stem }: Token): boolean {
  return kindsOfActivity.has(stem);
}

/** Beside a word that asks for a time, a place or a number, a verb that nothing explains says nothing more. */
function withoutVerbs({ cues }: Reading, loose: readonly Token[]): readonly Token[] {
  const decided = (
    ['when', 'where', 'howMany', 'howMuch', 'howOften', 'schedule', 'hours', 'budget', 'pays'] as const
  ).some((cue) => cues.has(cue));
  return decided && !cues.has('who') ? loose.filter((token) => token.idle === null) : loose;
}

/** Another name of the kind that was found, else of a kind that nothing is found of. */
function nextPart(index: AgreementIndex, before: Mention, left: readonly Token[], mentions: readonly Mention[]) {
  const kinds = new Set(mentions.flatMap((mention) => mention.refs.map((ref) => ref.kind)));
  const missing = (['activity', 'actor'] as const).filter((kind) => !kinds.has(kind));
  return sameKind(index, before, left) ?? partMention(index, left, missing);
}

/** Another name of the kinds that were found in part already: "lektiecafé/læringsmiljø" is two. */
function sameKind(index: AgreementIndex, before: Mention, loose: readonly Token[]): Mention | undefined {
  return partMention(index, loose, Array.from(new Set(before.refs.map((ref) => ref.kind))));
}

/** A part of somebody's title means them only where people are asked for, or nothing is asked in words. */
function asksOfPeople({ cues }: Reading): boolean {
  const people = (['who', 'title', 'lead', 'contact', 'joins', 'members'] as const).some((cue) => cues.has(cue));
  return people || !questionCues.some((cue) => cues.has(cue));
}

/** A name of which only some words were used, for a kind of thing that is not named in full already. */
function partOf(
  index: AgreementIndex,
  reading: Reading,
  whole: readonly Mention[],
  unnamed: readonly Token[],
  loose: readonly Token[],
): Mention | undefined {
  const kinds = new Set(whole.flatMap((mention) => mention.refs.map((ref) => ref.kind)));
  const wanted = asksOfPeople(reading) ? (['activity', 'actor', 'title'] as const) : (['activity', 'actor'] as const);
  const missing = wanted.filter((kind) => !kinds.has(kind));
  if (loose.length > 0) return partMention(index, loose, missing);
  if (kinds.has('activity') || kinds.has('actor') || kinds.has('title')) return undefined;
  const ofActor = actorCues.some((cue) => reading.cues.has(cue)) && !unnamed.some((token) => token.cues.has('people'));
  const called = (ofActor ? groupsCalled(index, unnamed) : undefined) ?? positionsCalled(index, reading, unnamed);
  if (called) return called;
  const people = unnamed.filter((token) => token.cues.has('people') && token.cues.size === 1);
  return reading.cues.has('who') || people.length === reading.tokens.length
    ? partMention(index, people, ['activity'])
    : undefined;
}

/** Where "hvilke" stands. */
function asksFrom({ tokens }: Reading): number {
  return tokens.find((token) => token.cues.has('which'))?.from ?? 0;
}

/** The noun right after "hvilke": what kind of thing is asked for, not the name of one. */
function categoryIn({ tokens }: Reading): Token | undefined {
  const at = tokens.findIndex((token) => token.cues.has('which'));
  if (at < 0) return undefined;
  const after = tokens.slice(at + 1);
  const first = after.findIndex((token) => !token.small && token.idle === null);
  const next = after[first + 1];
  // "Hvilke kommunale forvaltninger": the noun, not what is said of it.
  const isNoun = next !== undefined && first === 0 && isLoose(next) && next.idle === null;
  return isNoun && /e$/.test(after[first]?.plain ?? '') ? next : after[first];
}
