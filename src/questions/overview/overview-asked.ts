import type { Cue } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Lexicon } from '../language/lexicon.js';
import { type Reading, readQuestion, type Spoken, type Token } from '../language/reading.js';
import type { OverviewIndex } from './overview-index.js';
import { goalWordsFor, type Sign, signsOf } from './overview-words.js';

/** A question read against one overview. */
export interface OverviewAsked {
  index: OverviewIndex;
  reading: Reading;
  cues: ReadonlySet<Cue>;
  signs: ReadonlySet<Sign>;
  /** The content words that a goal, an initiative or a provider must explain. */
  telling: readonly Token[];
  /** Words that mostly ask or fill in, and yet may be part of a name: they decide between names that fit. */
  filling: readonly Token[];
  /** The goal is what the words name: "målet om …". */
  ofGoal: boolean;
  /** The target group is asked for: by its own word, or in "hvem er X for?". */
  forWhom: boolean;
  /** Goals and descriptions may answer, not the names of initiatives alone: the overview is asked, or what only it holds. */
  open: boolean;
  /** The question says "not": "ikke i gang". */
  negated: boolean;
  /** No agreement is asked beside the overview: what holds most of the words may answer. */
  alone: boolean;
}

/** The way people are spoken of in general: explained without a name. */
const anybody = new Set(
  stems(
    'borger borgere personer person folk mennesker deltagere brugere aktører organisationer people citizens users participants',
  ),
);
const introduces = /^(om|for|at|paa|about|of|on|to)$/;
const negations = /^(ikke|ingen|not|no|never|aldrig)$/;
/** Elsewhere a filling word, but here it turns a goal round: "uden for arbejdsfællesskabet". */
const without = /^(uden|without)$/;

/** @param known what the agreements know, where they are asked too: their words are no slips of the overview's */
export function readForOverview(index: OverviewIndex, spoken: Spoken, known?: Lexicon): OverviewAsked {
  const read = readQuestion(spoken, known ? beside(index.lexicon, known) : index.lexicon);
  const tokens = read.tokens.map((token, at) =>
    inPlace(read.language === 'en' ? withGoalWords(token) : token, read, at),
  );
  const reading = { ...read, tokens, cues: new Set(tokens.flatMap((token) => [...token.cues])) };
  const signs = tokens.map((token) => signsOf(token.text, token.stem, reading.language));
  const social = reading.cues.has('goal') || signs.some((one) => one.has('national'));
  const isSelf = (token: Token) =>
    token.options.some((option) => index.municipality.has(option)) || (social && token.options.includes('social'));
  const countsGoals = (token: Token, at: number) =>
    token.plain === String(index.goals.length) && tokens[at + 1]?.cues.has('goal') === true;
  const content = tokens.filter((token, at) => !token.small && !isSelf(token) && !countsGoals(token, at));
  const signless = content.filter((token) => signs[tokens.indexOf(token)]?.size === 0);
  const certain = content.filter((token) => isTelling(token, signless.includes(token), index));
  // A verb by its place, "hvad er svømmeholdet", is a verb only where something else is asked about.
  const doubtful = (token: Token) =>
    token.idle === 'verbByPlace' || (isNamedAfterFor(token, tokens) && index.lexicon.has(token.stem));
  const telling = certain.length > 0 ? certain : signless.filter(doubtful);
  const all = new Set(signs.flatMap((one) => [...one]));
  if (social && tokens.some((token) => token.options.includes('social'))) all.add('national');
  return {
    index,
    reading,
    cues: reading.cues,
    signs: all,
    telling,
    filling: tokens.filter((token) => !telling.includes(token)),
    ofGoal: tokens.some((token, at) => token.cues.has('goal') && introduces.test(tokens[at + 1]?.plain ?? '')),
    forWhom: tokens.some((token) => /^(maalgrup|target$|audience)/.test(token.plain)) || endsForWhom(reading),
    open: known === undefined || asksOverview(reading.cues, all) || (reading.cues.has('task') && tokens.some(isSelf)),
    negated: tokens.some((token) => negations.test(token.plain)),
    alone: known === undefined,
  };
}

/** The overview's lexicon, in which a word of the agreements, or a slip of one, is no slip of the overview's. */
function beside(own: Lexicon, other: Lexicon): Lexicon {
  // The overview's words are few: the agreements' many are looked through only where it has a candidate.
  const unless = (which: 'nearest' | 'nearestBent') => (word: string) => {
    const found = own[which](word);
    return found !== undefined && other[which](word) === undefined ? found : undefined;
  };
  return {
    ...own,
    has: (stem) => own.has(stem) || other.has(stem),
    nearest: unless('nearest'),
    nearestBent: unless('nearestBent'),
  };
}

/** "Hvem står X for?" has the same end, and asks what they do. */
function endsForWhom({ tokens, cues }: Reading): boolean {
  return cues.has('who') && !cues.has('responsible') && /^(for|til)$/.test(tokens.at(-1)?.plain ?? '');
}

function asksOverview(cues: ReadonlySet<Cue>, signs: ReadonlySet<Sign>): boolean {
  const asked = ['national', 'initiative', 'serves', 'helps'] as const;
  return cues.has('goal') || cues.has('activities') || asked.some((sign) => signs.has(sign));
}

/** "Tilbud til par": there, the "par" of "et par eksempler" is people. */
function isNamedAfterFor(token: Token, tokens: readonly Token[]): boolean {
  return token.idle === 'word' && /^(for|til)$/.test(tokens[tokens.indexOf(token) - 1]?.plain ?? '');
}

/** "Hvor langt" asks for no place, nor does "hvor der er vold"; "when the overview says" for no time. */
function inPlace(token: Token, { tokens }: Reading, at: number): Token {
  const next = tokens[at + 1]?.plain ?? '';
  const aside =
    (token.plain === 'hvor' && (next === 'langt' || (at > 0 && next === 'der'))) ||
    (token.plain === 'when' && at > 2 && tokens[at - 1]?.plain !== 'and');
  return aside ? { ...token, cues: new Set(), small: true } : token;
}

function withGoalWords(token: Token): Token {
  const more = goalWordsFor(token.text);
  return more.length === 0 ? token : { ...token, options: [...token.options, ...more] };
}

function isTelling(token: Token, signless: boolean, { overview, lexicon }: OverviewIndex): boolean {
  if (without.test(token.plain)) return true;
  if (/^\d+$/.test(token.plain)) return !stems(overview.asOf).includes(token.stem);
  if (!signless || anybody.has(token.stem)) return false;
  if (token.idle === 'verbByPlace') return token.options.some((option) => lexicon.has(option));
  if (token.idle !== null) return false;
  return token.cues.size === 0 || (token.cues.has('people') && !token.cues.has('thing'));
}

/** Whether a question carries any of the signs. */
export function shows(asked: OverviewAsked, ...signs: Sign[]): boolean {
  return signs.some((sign) => asked.signs.has(sign));
}
