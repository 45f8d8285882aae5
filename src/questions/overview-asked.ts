import { type Cue, tellingCues } from './cues.js';
import { stems } from './danish.js';
import type { Lexicon } from './lexicon.js';
import type { OverviewIndex } from './overview-index.js';
import { goalWordsFor, type Sign, signsOf } from './overview-words.js';
import { type Reading, readQuestion, type Spoken, type Token } from './reading.js';
import { isFunctionWord } from './vocabulary.js';

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
  /** A word that no answer from an overview takes care of: "flest", "aftalen". */
  beyond: boolean;
}

/** Cues of what only agreements hold. */
const agreementCues: readonly Cue[] = ['staff', 'parties', 'agreement', 'governance'];
/** The way people are spoken of in general: explained without a name. */
const anybody = new Set(
  stems(
    'borger borgere personer person folk mennesker deltagere brugere aktører organisationer people citizens users participants',
  ),
);
/** An overview neither compares nor judges, and tells no news. */
const judged =
  /^(flest|faerrest|hoejest|lavest|stoerst|mindst|bedst|daarligst|mest|most|least|highest|lowest|best|worst|largest)e?$|^(ny|nye|nyt|nyeste|new|newest|opfyldte?|indfriet|naaet|reached|fulfilled|achieved)$/;
const introduces = /^(om|for|at|paa|about|of|on|to)$/;
const negations = /^(ikke|ingen|not|no|never|aldrig)$/;
/** Elsewhere a filling word, but here it turns a goal round: "uden for arbejdsfællesskabet". */
const without = /^(uden|without)$/;

/** @param known what the agreements know, where they are asked too: their words are no slips of the overview's */
export function readForOverview(index: OverviewIndex, spoken: Spoken, known?: Lexicon): OverviewAsked {
  const reading = readQuestion(spoken, known ? beside(index.lexicon, known) : index.lexicon);
  const tokens = reading.tokens.map((token) => (reading.language === 'en' ? withGoalWords(token) : token));
  const signs = tokens.map((token) => signsOf(token.text, token.stem, reading.language));
  const social = reading.cues.has('goal') || signs.some((one) => one.has('national'));
  const isSelf = (token: Token) =>
    token.options.some((option) => index.municipality.has(option)) || (social && token.options.includes('social'));
  const content = tokens.filter((token) => !isFunctionWord(token, reading.language) && !isSelf(token));
  const countsGoals = (token: Token) =>
    token.plain === String(index.goals.length) && reading.tokens[tokens.indexOf(token) + 1]?.cues.has('goal') === true;
  const telling = content.filter(
    (token) => !countsGoals(token) && isTelling(token, signs[tokens.indexOf(token)]?.size === 0, index),
  );
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
    beyond:
      countsOther(tokens, signs) ||
      tokens.some((token) => judged.test(token.plain) || agreementCues.some((cue) => token.cues.has(cue))),
  };
}

/** Goals and initiatives can be counted, and nothing else: "hvor mange unge …". */
function countsOther(tokens: readonly Token[], signs: readonly ReadonlySet<Sign>[]): boolean {
  const last = tokens.findLastIndex((token) => token.cues.has('howMany'));
  if (last < 0) return false;
  const counts = (at: number) => tokens[at]?.cues.has('goal') === true || signs[at]?.has('initiative') === true;
  const noun = tokens.findIndex(
    (token, at) => at > last && !token.small && (counts(at) || !qualifies(token, signs[at])),
  );
  return !counts(noun);
}

function qualifies(token: Token, signs: ReadonlySet<Sign> | undefined): boolean {
  const adjectives = ['national', 'running', 'planned', 'proposed', 'status'] as const;
  return adjectives.some((sign) => signs?.has(sign)) || token.cues.has('soft') || token.options.includes('social');
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

function withGoalWords(token: Token): Token {
  const more = goalWordsFor(token.text);
  return more.length === 0 ? token : { ...token, options: [...token.options, ...more] };
}

function isTelling(token: Token, signless: boolean, { overview }: OverviewIndex): boolean {
  if (without.test(token.plain)) return true;
  if (/^\d+$/.test(token.plain)) return !stems(overview.asOf).includes(token.stem);
  if (!signless || token.idle !== null || anybody.has(token.stem)) return false;
  return token.cues.size === 0 || (token.cues.has('people') && !token.cues.has('thing'));
}

/** Whether a question carries any of the signs. */
export function shows(asked: OverviewAsked, ...signs: Sign[]): boolean {
  return signs.some((sign) => asked.signs.has(sign));
}

const plainSigns: readonly Sign[] = ['running', 'planned', 'proposed', 'status', 'provides', 'serves'];

/** Telling cues that neither the answer nor a name in it takes care of; of a word that is a sign here, only the sign counts. */
export function unserved(asked: OverviewAsked, serves: readonly Cue[], names: ReadonlySet<string>): boolean {
  const { language, tokens } = asked.reading;
  const free = tokens.filter((token) => {
    const signs = signsOf(token.text, token.stem, language);
    return !plainSigns.some((sign) => signs.has(sign)) && !token.options.some((option) => names.has(option));
  });
  return tellingCues.some((cue) => !serves.includes(cue) && free.some((token) => token.cues.has(cue)));
}
