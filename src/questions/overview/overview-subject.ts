import type { Token } from '../language/reading.js';
import { standsIn } from '../language/stands-in.js';
import type { OverviewAsked } from './overview-asked.js';
import type { InitiativeIndex, Place, PreparedGoal } from './overview-index.js';
import { nearestIn } from './overview-search.js';

/** What the content words of a question fit in an overview. Every one of them must fit, else nothing does. */
export interface OverviewSubject {
  /** Goals by their text or target group. */
  goals: readonly PreparedGoal[];
  /** Initiatives by name; several where the words fit several alike. */
  named: readonly InitiativeIndex[];
  /** The one named initiative is named with all of its words. */
  whole: boolean;
  /** Initiatives of the provider that is named. */
  provided: readonly InitiativeIndex[];
}

/** Finds what the content words name; nothing if there are none. */
export function findInOverview(asked: OverviewAsked): OverviewSubject {
  const { telling, index } = asked;
  if (telling.length === 0) return wholeByFilling(asked);
  const provided = index.initiatives.filter((one) => telling.every((token) => isIn(token, one.providerWords)));
  const named = namedBy(asked, provided.length > 0);
  const goals = goalsBy(asked, telling, named.length === 0);
  const [only] = named;
  // Names of several that are not the provider's own only share a word with it.
  const others = named.length > 1 && !named.every((one) => provided.includes(one));
  return {
    goals,
    named,
    provided: others ? [] : provided,
    whole: named.length === 1 && only !== undefined && isWhole(asked, only),
  };
}

/** What holds the most of the words; undefined if nothing holds enough. */
export function nearestInOverview(asked: OverviewAsked): OverviewSubject | undefined {
  const { goals, initiatives } = nearestIn(asked);
  const none = goals.length + initiatives.length === 0;
  return none ? undefined : { goals, named: initiatives, provided: [], whole: false };
}

/** A name all of whose words mostly ask or fill in: "Fra ung til voksen". */
function wholeByFilling(asked: OverviewAsked): OverviewSubject {
  const named = asked.index.initiatives.filter((one) => one.parts.length > 1 && isWhole(asked, one));
  return { goals: [], provided: [], named, whole: named.length === 1 };
}

const shortestPart = 6;

/** The same word, or a part of a compound; of short words not: "Vejle" begins "vejledning", and "ældre" ends "forældre". */
function isIn({ options }: Token, stems: ReadonlySet<string>): boolean {
  const long = options.filter((option) => option.length >= shortestPart);
  return options.some((option) => stems.has(option)) || standsIn(long, stems);
}

/** By their own words, else by words that mean the same ("job" for "beskæftigelse") where no name is used. */
function goalsBy(asked: OverviewAsked, telling: readonly Token[], nameless: boolean): PreparedGoal[] {
  const fitting = (tokens: readonly Token[]) =>
    asked.index.goals.filter((goal) => asked.open && tokens.every((token) => fitsGoal(token, goal)));
  const own = fitting(telling);
  // "Hvilke mål handler om …" asks for all of them, whatever words they use.
  const all = asked.cues.has('goal') && asked.cues.has('which');
  if (!all && (own.length > 0 || !nameless)) return own;
  return fitting(telling.map((token) => ({ ...token, options: [...token.options, ...token.kin] })));
}

function fitsGoal(token: Token, { words, targetWords, targetPeople }: PreparedGoal): boolean {
  return isIn(token, words) || isIn(token, token.cues.has('people') ? targetPeople : targetWords);
}

/** By name alone; with the provider's words; with the text's. The first that gives any, and of these the best. */
function namedBy(asked: OverviewAsked, providerKnown: boolean): InitiativeIndex[] {
  const { telling, index } = asked;
  const byName = index.initiatives.filter((one) => telling.every((token) => isIn(token, one.nameWords)));
  if (byName.length > 0 || providerKnown) return best(asked, byName);
  if (!textCounts(asked)) return [];
  const partly = index.initiatives.filter((one) => telling.some((token) => isIn(token, one.nameWords)));
  const withOwn = partly.filter((one) => telling.every((token) => isIn(token, one.ownWords)));
  if (withOwn.length > 0) return best(asked, withOwn);
  return index.initiatives.filter((one) => telling.every((token) => isIn(token, one.ownWords)));
}

/** Who is asked of what has that name, not of what a description mentions: "mentor" in a text is nobody's initiative. */
function textCounts({ cues, signs, open }: OverviewAsked): boolean {
  if (!open) return false;
  return !cues.has('who') || cues.has('task') || signs.has('helps');
}

function best(asked: OverviewAsked, found: readonly InitiativeIndex[]): InitiativeIndex[] {
  const wholes = found.filter((one) => isWhole(asked, one));
  if (wholes.length === 1) return wholes;
  const points = found.map(
    (one) =>
      asked.filling.filter((token) => isIn(token, one.nameWords)).length +
      asked.telling.filter((token) => one.writtenWords.has(token.plain)).length,
  );
  const most = Math.max(0, ...points);
  return found.filter((_, at) => points[at] === most);
}

function isWhole({ telling, filling }: OverviewAsked, { parts }: InitiativeIndex): boolean {
  const used = new Set([...telling, ...filling].flatMap((token) => token.options));
  return parts.every((part) => used.has(part));
}

/** The places of initiatives that the words are about: under the goals that fit, and those that say it themselves; else by both together. */
export function placesAbout(asked: OverviewAsked, { goals, named }: OverviewSubject): Place[] {
  const { telling, index } = asked;
  const places = index.initiatives.flatMap((one) => {
    const words = textCounts(asked) ? one.ownWords : new Set([...one.nameWords, ...one.providerWords]);
    return one.places.map((place) => ({ place, words }));
  });
  const fitting = places.filter(
    ({ place, words }) => goals.includes(place.goal) || telling.every((token) => isIn(token, words)),
  );
  const found =
    fitting.length > 0
      ? fitting
      : places.filter(({ place, words }) =>
          telling.every((token) => isIn(token, words) || (asked.open && fitsGoal(token, place.goal))),
        );
  const inOrder = found.length > 0 ? found.map(({ place }) => place) : named.flatMap((one) => one.places);
  return index.goals.flatMap((goal) => inOrder.filter((place) => place.goal === goal));
}
