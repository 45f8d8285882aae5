import type { Initiative, Overview, OverviewGoal, Source } from '../../domain/agreement.js';
import { contentWords } from '../agreement/names.js';
import { stems, words } from '../language/danish.js';
import { type GrowingLexicon, makeLexicon } from '../language/lexicon.js';
import { signStems } from './overview-words.js';

/** An initiative where it stands: the same name may stand under several goals. */
export interface Place {
  goal: PreparedGoal;
  initiative: Initiative;
}

/** All places of the initiatives with one name. */
export interface InitiativeIndex {
  name: string;
  places: readonly Place[];
  /** The content stems of the name, in order. */
  parts: readonly string[];
  /** What the name answers to: its stems, and neighbours written as one word ("uturn"). */
  nameWords: ReadonlySet<string>;
  /** The name's words as they are written, in plain letters. */
  writtenWords: ReadonlySet<string>;
  providerWords: ReadonlySet<string>;
  /** The stems of name, provider and text. */
  ownWords: ReadonlySet<string>;
}

/** A goal with the stems that it answers to. */
export interface PreparedGoal {
  goal: OverviewGoal;
  /** The stems of its text and its id. */
  words: ReadonlySet<string>;
  targetWords: ReadonlySet<string>;
  /** The stems of the people that the target group begins with: "Børn og unge, der …". Later ones may be others than the group. */
  targetPeople: ReadonlySet<string>;
}

/** One overview, prepared for look-ups by word. */
export interface OverviewIndex {
  overview: Overview;
  goals: readonly PreparedGoal[];
  initiatives: readonly InitiativeIndex[];
  /** The stems by which the overview's own municipality is spoken of. */
  municipality: ReadonlySet<string>;
  lexicon: GrowingLexicon;
}

/** Prepares one overview. Linear in its number of words. */
export function indexOverview(overview: Overview): OverviewIndex {
  const goals = overview.goals.map(prepareGoal);
  const byName = new Map<string, Place[]>();
  for (const goal of goals) {
    for (const initiative of goal.goal.initiatives) {
      const key = stems(initiative.name).join(' ');
      byName.set(key, [...(byName.get(key) ?? []), { goal, initiative }]);
    }
  }
  const initiatives = Array.from(byName.values()).flatMap(prepareInitiative);
  const known = [
    ...goals.flatMap((goal) => [...goal.words, ...goal.targetWords]),
    ...initiatives.flatMap((one) => [...one.nameWords, ...one.ownWords]),
  ];
  return {
    overview,
    goals,
    initiatives,
    municipality: new Set(stems(`kommune ${overview.municipality ?? ''}`)),
    lexicon: makeLexicon([...known, ...stems(overview.municipality ?? ''), ...signStems]),
  };
}

function prepareGoal(goal: OverviewGoal): PreparedGoal {
  const [people = ''] = goal.targetGroup.split(/,|\s(?:som|der)\s/);
  return {
    goal,
    words: new Set(stems(`${goal.text} ${goal.id}`)),
    targetWords: new Set(stems(goal.targetGroup)),
    targetPeople: new Set(stems(people)),
  };
}

function prepareInitiative(places: readonly Place[]): InitiativeIndex[] {
  const [first] = places;
  if (!first) return [];
  const { name } = first.initiative;
  const all = words(name);
  const meaningful = contentWords(name);
  // Of a name like "U-turn" only a common word would be left.
  const content = meaningful.length < 2 ? all : meaningful;
  const parts = content.map((word) => word.stem);
  const joined = parts.slice(1).map((part, at) => `${parts[at] ?? ''}${part}`);
  const providers = stems(places.map(({ initiative }) => initiative.provider ?? '').join(' '));
  const texts = stems(places.map(({ initiative }) => initiative.text ?? '').join(' '));
  const nameWords = new Set([...parts, ...joined]);
  return [
    {
      name,
      places,
      parts,
      nameWords,
      writtenWords: new Set(content.map((word) => word.plain)),
      providerWords: new Set(providers),
      ownWords: new Set([...nameWords, ...providers, ...texts]),
    },
  ];
}

/** The lines before the first goal: the format keeps no place of title and date, and there they stand. */
export function headingOf({ goals }: Overview): Source {
  const lines = goals.flatMap(({ source }) => source.flat());
  const last = Math.min(...lines) - 1;
  return last > 1 && Number.isFinite(last) ? [[1, last]] : [1];
}
