import type { Language } from '../types.js';
import { clausesOf, withoutLeadIn } from './clauses.js';
import type { Cue } from './cues.js';
import { type Word, words } from './danish.js';
import { readDegree } from './degree.js';
import { type Idle, idleness } from './idle.js';
import { kinOf } from './kin.js';
import type { Lexicon } from './lexicon.js';
import { compoundLinks, mended } from './mend.js';
import { withParticles } from './particles.js';
import { ignoreConditions, keepMainQuestion } from './subordinate.js';
import { agesInFigures, translateProfessions, translations } from './translate.js';
import { isVerbByPlace } from './verbs.js';
import { findCues, isFunctionWord } from './vocabulary.js';

/** A word of a question, with what the language alone says about it. */
export interface Token extends Word {
  cues: ReadonlySet<Cue>;
  small: boolean;
  /** Set on a number from 1900 to 2099. */
  year: number | null;
  /** The stems that it may stand for in a name: its own, and the Danish ones of an English word. */
  options: readonly string[];
  /** Stems of words that mean the same. */
  kin: readonly string[];
  idle: Idle | null;
  /** How it is written as the first part of a compound. */
  fronts: readonly string[];
}

/** A question's words as they are asked of every agreement. */
export interface Spoken {
  /** The question, professions in Danish. */
  text: string;
  language: Language;
  words: readonly Word[];
  /** Its parts, where it asks several things at once; else empty. */
  clauses: readonly Spoken[];
  /** The question without what was told before it. */
  core?: Spoken;
}

/** A question's words and cues, before any agreement is looked at. */
export interface Reading {
  text: string;
  language: Language;
  tokens: readonly Token[];
  cues: ReadonlySet<Cue>;
  years: readonly number[];
}

/** What of a question is the same for every agreement. `all` are the words of the text, `language` theirs. */
export function spokenAs(text: string, all: readonly Word[], language: Language): Spoken {
  const parts = clausesOf(text, language);
  const clauses = parts.length < 2 ? [] : parts.map((part) => spokenOnce(part, words(part), language));
  const core = withoutLeadIn(text, language);
  return {
    ...spokenOnce(text, all, language),
    clauses,
    ...(core !== undefined && { core: spokenOnce(core, words(core), language) }),
  };
}

function spokenOnce(text: string, all: readonly Word[], language: Language): Spoken {
  if (language === 'da') {
    const counted = agesInFigures(text);
    return { text: counted, language, words: counted === text ? all : words(counted), clauses: [] };
  }
  const danish = translateProfessions(text);
  return { text: danish, language, words: words(danish), clauses: [] };
}

/** Reads a question's words. `lexicon` holds what can be named: against it slips are mended and compounds taken apart. */
export function readQuestion(spoken: Spoken, lexicon: Lexicon): Reading {
  const { text, language } = spoken;
  const all = spoken.words.flatMap((word) => mended(word, language, lexicon));
  const { cues, inPhrase } = findCues(all, language);
  readDegree(all, cues);
  keepMainQuestion(all, cues);
  ignoreConditions(all, cues);
  const tokens = all.map((word, at) => {
    const together = language === 'da' ? withParticles(all, at) : [];
    const token = tokenOf(word, cues[at] ?? new Set(), inPhrase[at] ?? false, language, together);
    if (token.idle === null && token.cues.size === 0 && isVerbByPlace(all, at)) token.idle = 'verbByPlace';
    return token;
  });
  return {
    text,
    language,
    tokens,
    cues: new Set(tokens.flatMap((token) => [...token.cues])),
    years: tokens.flatMap((token) => token.year ?? []),
  };
}

function tokenOf(
  word: Word,
  cues: Set<Cue>,
  inPhrase: boolean,
  language: Language,
  together: readonly string[],
): Token {
  if (inPhrase) cues.add('soft');
  const translated = language === 'en' ? translations(word) : [];
  const options = [word.stem, ...translated.map((other) => other.stem)];
  const number = /^\d+$/.test(word.plain) ? Number(word.plain) : null;
  // Field by field: V8 makes an object that is spread and then added to slow to read, and tokens are read all the time.
  return {
    text: word.text,
    plain: word.plain,
    stem: word.stem,
    from: word.from,
    to: word.to,
    cues,
    small: isFunctionWord(word, language),
    year: number !== null && number >= 1900 && number < 2100 ? number : null,
    options,
    kin: [...together, ...options.flatMap(kinOf)],
    idle: idleness(word, language),
    fronts: [word, ...translated].flatMap((other) => [other.plain, other.stem]),
  };
}

/** The forms that two or three neighbours take when written as one word; of these only such as begin as a word in a name does. */
export function joined(tokens: readonly Token[], wordStarts: ReadonlySet<string>): string[] {
  const last = tokens.at(-1);
  if (!last) return [];
  let fronts: string[] = [''];
  for (const token of tokens.slice(0, -1)) {
    fronts = fronts
      .flatMap((before) => token.fronts.map((front) => before + front))
      .filter((front) => wordStarts.has(front))
      .flatMap((front) => compoundLinks.map((link) => front + link));
  }
  return fronts.flatMap((front) => last.options.map((option) => front + option));
}

/** Words as the person wrote them: a compound that was taken apart is whole again. */
export function asWritten({ text }: Pick<Reading, 'text'>, tokens: readonly Token[]): string[] {
  return Array.from(new Set(tokens.map(({ from, to }) => text.slice(from, to))));
}
