/** How far an answer can be trusted: the version that it comes from, and when its responsibilities were last said to be so. */
import { formatShortDate } from '../card/format.js';
import { texts } from '../card/text.js';
import type { Language } from '../chat.js';
import { responsibilityKey } from '../domain/confirmation.js';
import type { Passage } from '../domain/passage.js';
import { passagesBehind } from '../domain/passages.js';
import { dateAt } from '../domain/period.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { lastWords, type Word } from '../store/confirmations.js';
import type { Loaded } from './agreements.js';
import type { Basis } from './answer-basis.js';
import type { Bot } from './bot.js';

/** The agreement's version and its date, as a sentence or beside its name; '' for one that is not loaded. */
export function versionOf(
  bot: Bot,
  { loaded, language }: { loaded: Loaded; language: Language },
  agreement: string,
  how: 'version' | 'versionNote',
): string {
  const current = loaded.current.find((one) => one.agreement.id === agreement);
  if (current === undefined) return '';
  return texts(language)[how](current.version, dayOf(bot, current.savedAt, language));
}

/**
 * When the responsibilities that an answer rests on were last confirmed: of several, what makes them least certain. '' without any.
 * @param dated the agreement whose version, with its day, stands right before; a day is not said twice
 */
export async function confirmationOf(
  bot: Bot,
  { loaded, language }: { loaded: Loaded; language: Language },
  bases: readonly Basis[],
  dated: string | null,
): Promise<string> {
  const said: Said[] = [];
  for (const current of loaded.current) {
    const sources = bases.map(({ source }) => source).filter((source) => source.agreement === current.agreement.id);
    // A responsibility goes by the agreement's own words: a stranger's library has titles in the place of names.
    const passages = sources.flatMap((source) => passagesBehind(current.agreement, [source]));
    const keys = keysOf(passages);
    if (keys.length > 0) said.push(...lastSaid(current, await lastWords(bot.client, current.agreement.id), keys));
  }
  const [least] = said.toSorted((a, b) => CERTAINTY[a.how] - CERTAINTY[b.how] || a.at.getTime() - b.at.getTime());
  if (least === undefined) return '';
  const day = dayOf(bot, least.at, language);
  const version = loaded.current.find(({ agreement }) => agreement.id === dated);
  const isSaid = version !== undefined && dayOf(bot, version.savedAt, language) === day;
  const t = texts(language);
  return least.how === 'neverConfirmed' && isSaid ? t.neverConfirmedSince : t[least.how](day);
}

interface Said {
  how: 'denied' | 'neverConfirmed' | 'confirmed';
  /** When that was said, or the agreement was loaded. */
  at: Date;
}

const CERTAINTY: Readonly<Record<Said['how'], number>> = { denied: 0, neverConfirmed: 1, confirmed: 2 };

function keysOf(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ said, activity = null }) =>
    said.kind === 'responsibility' ? [responsibilityKey(activity, said.row)] : [],
  );
}

function lastSaid({ loadedAt }: CurrentAgreement, words: ReadonlyMap<string, Word>, keys: readonly string[]): Said[] {
  return keys.map((key) => {
    const word = words.get(key);
    if (word === undefined) return { how: 'neverConfirmed', at: loadedAt };
    return { how: word.holds ? 'confirmed' : 'denied', at: word.at };
  });
}

function dayOf(bot: Bot, moment: Date, language: Language): string {
  return formatShortDate(dateAt(moment, bot.rhythm.zone), language);
}
