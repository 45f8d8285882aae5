/** Which names the secretariat may give: none that takes a question away from what is answered now. */
import { type AliasTarget, targetName } from '../domain/alias.js';
import { type PrivateKind, privateKinds } from '../domain/private-text.js';
import type { AgreementIndex } from './agreement/agreement-index.js';
import { wholeMentions } from './agreement/link.js';
import { contentWords, type Ref } from './agreement/names.js';
import { words } from './language/danish.js';
import { readQuestion, spokenAs } from './language/reading.js';
import { findCues, isFunctionWord, isOrdinary } from './language/vocabulary.js';
import { tidy } from './scrub.js';
import { findSubject } from './subject/subject.js';
import type { Language } from './types.js';

/** In characters. */
export const LONGEST_ALIAS = 80;

/** Why a name is refused; `name` is what has it already. */
export type AliasRefusal =
  | { reason: 'empty' | 'tooLong' }
  | { reason: 'private'; kinds: readonly PrivateKind[] }
  /** Nothing but words that every question may hold, such as "hvem" or "ansvar". */
  | { reason: 'ordinary' }
  /** It names its target already. */
  | { reason: 'known'; name: string }
  /** It is, or would be read as, the name of something else in the agreement. */
  | { reason: 'taken'; name: string };

/**
 * Why a text can't be another name for `target`; null when it can. `index` is of the agreement with the aliases that it has. Names
 * are compared as questions use them: inflected, misspelt, written together or apart; and a word or two of a longer name count as it.
 */
export function aliasRefusal(index: AgreementIndex, text: string, target: AliasTarget): AliasRefusal | null {
  const written = tidy(text);
  if (written === '') return { reason: 'empty' };
  if (written.length > LONGEST_ALIAS) return { reason: 'tooLong' };
  const kinds = privateKinds(text);
  if (kinds.length > 0) return { reason: 'private', kinds };
  if (isOrdinaryText(written)) return { reason: 'ordinary' };
  const named = [...wholeNames(index, written), ...longerNames(index, written)];
  const other = named.find((ref) => !isTarget(ref, target));
  if (other !== undefined) return { reason: 'taken', name: nameOf(index, other) };
  const own = wholeNames(index, written).length > 0 ? targetName(index.agreement, target) : null;
  return own === null ? null : { reason: 'known', name: own };
}

/** A name made of these would stand in every other question. */
function isOrdinaryText(text: string): boolean {
  const all = words(text);
  const english = findCues(all, 'en').cues;
  return all.every(
    (word, at) =>
      /^\d+$/.test(word.plain) ||
      word.plain.length < 2 ||
      isOrdinary(word, 'da') ||
      isFunctionWord(word, 'en') ||
      (english[at]?.size ?? 0) > 0,
  );
}

/** What the text names now, when there is nothing in it but names and words that every question may hold. */
function wholeNames(index: AgreementIndex, text: string): readonly Ref[] {
  const reading = readQuestion(spokenAs(text, words(text), 'da'), index.lexicon);
  const mentions = wholeMentions(index, reading);
  const named = new Set(mentions.flatMap(({ tokens }) => tokens));
  const rest = reading.tokens.filter((token) => !named.has(token));
  return rest.every(({ text: word }) => isOrdinaryText(word)) ? mentions.flatMap(({ refs }) => refs) : [];
}

/** What has every word of the text in one of its names, those aside that every question may hold. */
function longerNames(index: AgreementIndex, text: string): Ref[] {
  const [first, ...more] = contentWords(text)
    .filter((word) => !isOrdinaryText(word.text))
    .map((word) => [...(index.wordRefs.get(word.stem) ?? []), ...(index.wordRefs.get(word.plain) ?? [])]);
  return (first ?? []).filter((ref) => more.every((refs) => refs.some((one) => isSame(one, ref))));
}

function isSame(one: Ref, other: Ref): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** A person's title is the person's. */
function isTarget({ kind, id }: Ref, target: AliasTarget): boolean {
  return id === target.id && (kind === 'title' ? 'actor' : kind) === target.kind;
}

function nameOf({ activities, actors, shortTitle }: AgreementIndex, { kind, id }: Ref): string {
  if (kind === 'self') return shortTitle;
  return (kind === 'activity' ? activities.get(id)?.name : actors.get(id)?.name) ?? id;
}

/** The words of a question that nothing explains, as they stand in it: what an alias is probably for. '' for none. */
export function unexplained(index: AgreementIndex, text: string, language: Language): string {
  const reading = readQuestion(spokenAs(text, words(text), language), index.lexicon);
  const loose = new Set(findSubject(index, reading).loose.map(({ from }) => from));
  const runs: string[][] = [[]];
  // Both halves of a compound stand where the whole word does.
  for (const { from, to } of new Map(reading.tokens.map((token) => [token.from, token])).values()) {
    if (loose.has(from)) runs.at(-1)?.push(reading.text.slice(from, to));
    else runs.push([]);
  }
  const [longest = ''] = runs.map((run) => run.join(' ')).sort((a, b) => b.length - a.length);
  return longest.length > LONGEST_ALIAS ? '' : longest;
}
