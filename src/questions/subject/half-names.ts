/** Names of which a question uses only some words. */
import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { Mention } from '../agreement/link.js';
import { partMention, personMention, tailMention } from '../agreement/part-link.js';
import { questionCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Reading, Token } from '../language/reading.js';
import { groupsCalled, positionsCalled } from './called.js';
import { asksFrom } from './category.js';
import { actorCues } from './settle.js';

/** The names in full, and those of which only some words were used; and the words that are left. */
export function withParts(
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

/** "Kajen": a thing that is known. */
function isDefinite({ plain }: Token): boolean {
  return /(en|et|erne|ene)$/.test(plain);
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
  if (loose.length > 0) {
    // "Ansvaret for rådgivningen" is that of an activity, though advisers are called nearly so.
    const first = (reading.cues.has('responsible') || reading.cues.has('accountable')) && !kinds.has('activity');
    const ofActivity = first ? partMention(index, loose, ['activity']) : undefined;
    const part = ofActivity?.tokens.length === loose.length ? ofActivity : partMention(index, loose, missing);
    return part ?? (kinds.has('activity') ? undefined : tailMention(index, loose.filter(isDefinite)));
  }
  if (kinds.has('activity') || kinds.has('actor') || kinds.has('title')) return undefined;
  const ofActor =
    ([...actorCues, 'schedule', 'when', 'howOften'] as const).some((cue) => reading.cues.has(cue)) &&
    !unnamed.some((token) => token.cues.has('people'));
  const called = (ofActor ? groupsCalled(index, unnamed) : undefined) ?? positionsCalled(index, reading, unnamed);
  if (called) return called;
  const people = unnamed.filter((token) => token.cues.has('people') && token.cues.size === 1);
  const asksOfThem = (['who', 'when', 'where', 'schedule', 'howOften'] as const).some((cue) => reading.cues.has(cue));
  return asksOfThem || people.length === reading.tokens.length ? partMention(index, people, ['activity']) : undefined;
}
