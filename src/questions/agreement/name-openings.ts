/** Names of one word that other names open with: "Brobygning" beside "Brobygning til aktører". */
import { words } from '../language/danish.js';
import type { Reading, Token } from '../language/reading.js';
import { type AgreementIndex, withParents } from './agreement-index.js';
import type { Ref } from './names.js';

/** A name in quotation marks is that name, not the beginning of a longer one. */
export function inQuotes(name: string): string {
  return `”${name}”`;
}

/** Whether the words of a name stand in quotation marks of any kind. */
export function isQuoted({ text }: Reading, tokens: readonly Token[]): boolean {
  const before = text.charAt((tokens[0]?.from ?? 0) - 1);
  const after = text.charAt(tokens.at(-1)?.to ?? text.length);
  return /["“”'«»]/.test(before) && /["“”'«»]/.test(after);
}

/** One word that is the whole name of an activity and the first of another's may mean either, unless one is part of the other. */
export function withNamesakes(
  index: AgreementIndex,
  refs: readonly Ref[],
  [word, ...more]: readonly Token[],
): readonly Ref[] {
  const [only] = refs;
  if (!word || more.length > 0 || refs.length !== 1 || only?.kind !== 'activity') return refs;
  const opens = firstWord(index, only);
  const others = (index.headRefs.get(word.stem) ?? []).filter(
    (ref) =>
      ref.kind === 'activity' &&
      ref.id !== only.id &&
      firstWord(index, ref) === opens &&
      !isWithin(index, ref.id, only.id) &&
      !isWithin(index, only.id, ref.id),
  );
  return [only, ...others];
}

function firstWord(index: AgreementIndex, { id }: Ref): string | undefined {
  return words(index.activities.get(id)?.name ?? '')[0]?.plain;
}

function isWithin(index: AgreementIndex, id: string, whole: string): boolean {
  return withParents(index, id).some((activity) => activity.id === whole);
}
