import type { Agreement, Goal, Indicator } from '../../domain/agreement.js';
import { stems } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { standsIn } from '../language/stands-in.js';
import type { AgreementIndex } from './agreement-index.js';

/** An indicator that a question asks about, with the goal that it stands under. */
export interface IndicatorMatch {
  goal: Goal;
  indicator: Indicator;
}

/** An indicator with its words, which never change. */
export interface PreparedIndicator extends IndicatorMatch {
  /** The stems that it answers to. */
  words: ReadonlySet<string>;
  /** The stems of its own text alone. */
  ownWords: ReadonlySet<string>;
}

const youngFrom = 13;
const childrenTo = 12;

/** The words that an indicator answers to: its own, its goal's, and "børn" or "unge" for an age. */
function indicatorWords(goal: Goal, indicator: Indicator): string[] {
  // Whoever wrote the file has named it in few words: those that people use.
  const text = `${indicator.text} ${goal.text} ${indicator.id}`;
  const ages = Array.from(text.matchAll(/(\d{1,2})\s*[-–]\s*(\d{1,2})[\s-]*årig/g));
  const extra = ages.flatMap(([, from, to]) => {
    if (Number(to) <= childrenTo) return ['børn'];
    return Number(from) >= youngFrom ? ['unge'] : [];
  });
  return stems([text, ...extra].join(' '));
}

/** All indicators of an agreement, ready to be looked for. */
export function prepareIndicators(agreement: Agreement): PreparedIndicator[] {
  return agreement.goals.flatMap((goal) =>
    goal.indicators.map((indicator) => ({
      goal,
      indicator,
      words: new Set(indicatorWords(goal, indicator)),
      ownWords: new Set(stems(indicator.text)),
    })),
  );
}

/**
 * The indicators that the question's words fit best; none without a loose word, and every loose word must fit. `unnamed` are all words
 * outside names, `loose` those that nothing explains. Where no figure is asked for, one loose word must stand whole in the indicator:
 * a part of a compound is enough only for who asks for figures.
 */
export function findIndicators(
  index: AgreementIndex,
  asksFigure: boolean,
  unnamed: readonly Token[],
  loose: readonly Token[],
): IndicatorMatch[] {
  const telling = unnamed.filter((token) => !token.small && (token.cues.size === 0 || token.cues.has('people')));
  if (telling.length === 0 || loose.length === 0) return [];
  const scored = index.indicators.map(({ goal, indicator, words, ownWords }) => {
    const certain = asksFigure || loose.some((token) => token.options.some((option) => words.has(option)));
    const missed = !certain || loose.some((token) => !standsIn(token.options, words));
    return { goal, indicator, points: missed ? 0 : countIn(telling, words) + countIn(telling, ownWords) };
  });
  const most = Math.max(0, ...scored.map((match) => match.points));
  return most === 0
    ? []
    : scored.filter((match) => match.points === most).map(({ goal, indicator }) => ({ goal, indicator }));
}

function countIn(telling: readonly Token[], words: ReadonlySet<string>): number {
  return telling.filter((token) => standsIn(token.options, words)).length;
}
