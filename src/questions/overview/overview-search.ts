/** What an overview says about most of a question's words, where nothing in it fits them all. */

import type { Token } from '../language/reading.js';
import { endsIn, shortestEnd, shortestFront } from '../language/stands-in.js';
import type { OverviewAsked } from './overview-asked.js';
import type { InitiativeIndex, PreparedGoal } from './overview-index.js';

/** A goal, or the initiatives of one name. */
interface Piece {
  goal?: PreparedGoal;
  initiative?: InitiativeIndex;
  /** Its words, and those of the goals that it stands under: these count for less. */
  own: ReadonlySet<string>;
  around: ReadonlySet<string>;
}

interface Hit {
  piece: Piece;
  /** How much of the question it holds, from 0 to 1: a rare word counts for more than a common one. */
  coverage: number;
}

/** What holds the most of the words: initiatives, or else goals; both empty where nothing holds enough. */
export interface Nearest {
  goals: PreparedGoal[];
  initiatives: InitiativeIndex[];
}

const shortestTail = 3;
/** How well a word is found: as itself, as a word that means the same, as part of a compound, or only what it begins or ends with. */
const strength = { same: 1, kin: 0.9, kinOfPeople: 0.6, part: 0.8, tail: 0.6, whole: 0.4 } as const;
const ofGoal = 0.8;
const enough = 0.65;
/** Pieces that hold nearly as much as the best one are meant too. */
const nearly = 0.04;
const mostPieces = 3;
/** Beside a name, what is asked of it must be held too. */
const enoughBesideName = 0.35;
const noWords: ReadonlySet<string> = new Set();
/** Words that turn a question into another one, and numbers: without them it is not answered. */
const turning = /^(\d+|uden|without|foer|before|efter|after|sidste|last|tidligere|previous|undtagen|except)$/;

/**
 * The initiatives that hold the most of the question's words; goals where these hold more, or where what is done for a goal is asked.
 * Nothing where too little is held.
 */
export function nearestIn(asked: OverviewAsked): Nearest {
  const { index, signs, cues } = asked;
  const all = hitsIn(asked, [...index.initiatives.map(pieceOf), ...index.goals.map(pieceOfGoal)]);
  const ofGoals = all.filter(({ piece }) => piece.goal);
  const hits = (signs.has('initiative') || cues.has('activities')) && ofGoals.length > 0 ? ofGoals : all;
  const most = Math.max(0, ...hits.map(({ coverage }) => coverage));
  const best = hits.filter(({ coverage }) => coverage >= most - nearly);
  const initiatives = best.flatMap(({ piece }) => piece.initiative ?? []);
  const goals = initiatives.length > 0 ? [] : best.flatMap(({ piece }) => piece.goal ?? []);
  return initiatives.length > mostPieces ? { goals: [], initiatives: [] } : { goals, initiatives };
}

function hitsIn({ telling }: OverviewAsked, pieces: readonly Piece[]): Hit[] {
  const words = telling.map((token) => {
    const found = new Map(pieces.map((piece) => [piece, strengthOf(token, piece)]));
    const holding = Array.from(found.values()).filter((how) => how > 0).length;
    return { token, found, weight: Math.log(1 + pieces.length / Math.max(1, holding)) };
  });
  return pieces.flatMap((piece) => {
    const held = words.map(({ token, found, weight }) => ({ token, weight, how: found.get(piece) ?? 0 }));
    const coverage = shareOf(held);
    const outside = held.filter(
      ({ token }) => strengthIn(token, piece.initiative?.nameWords ?? noWords) < strength.part,
    );
    const turned = held.some(({ token: { plain }, how }) => how === 0 && turning.test(plain));
    const fits = coverage >= enough && !turned && (outside.length === 0 || shareOf(outside) >= enoughBesideName);
    return fits ? [{ piece, coverage }] : [];
  });
}

function shareOf(held: readonly { weight: number; how: number }[]): number {
  const whole = held.reduce((sum, { weight }) => sum + weight, 0);
  return held.reduce((sum, { weight, how }) => sum + weight * how, 0) / whole;
}

function pieceOf(initiative: InitiativeIndex): Piece {
  const around = initiative.places.flatMap(({ goal }) => [...goal.words, ...goal.targetWords]);
  return { initiative, own: initiative.ownWords, around: new Set(around) };
}

function pieceOfGoal(goal: PreparedGoal): Piece {
  return { goal, own: new Set([...goal.words, ...goal.targetWords]), around: new Set() };
}

function strengthOf(token: Token, { own, around }: Piece): number {
  return Math.max(strengthIn(token, own), ofGoal * strengthIn(token, around));
}

function strengthIn({ options, kin, cues, stem }: Token, words: ReadonlySet<string>): number {
  const has = (option: string) => words.has(option);
  if (options.some(has)) return strength.same;
  if (kin.some(has)) return cues.has('people') ? strength.kinOfPeople : strength.kin;
  const longer = (front: string, word: string) => word.length > front.length;
  let most = 0;
  for (const word of words) {
    for (const option of [...options, ...kin]) {
      const begins = option.length >= shortestFront && word.startsWith(option);
      const ends = longer(option, word) && endsIn(word, option);
      if (longer(option, word) && (begins || (ends && option.length >= shortestEnd))) return strength.part;
      if (ends && option.length >= shortestTail && word.length > option.length + shortestTail) most = strength.tail;
    }
    const isPart = word.length >= shortestFront && longer(word, stem) && (stem.startsWith(word) || endsIn(stem, word));
    if (isPart) most = Math.max(most, strength.whole);
  }
  return most;
}
