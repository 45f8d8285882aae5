import type { AgreementIndex } from './agreement/agreement-index.js';
import type { Reading } from './language/reading.js';
import type { Library } from './library.js';

const mostTried = 4;

/** Which agreements a question is tried on, in order. */
export interface Candidates {
  candidates: readonly AgreementIndex[];
  /** How many more fit the question as well, but were not tried. */
  left: number;
  /** Those that know fewer of its words, but most of them; none where the question names a place. */
  others(): Others;
}

/** Agreements that know less of a question. */
export interface Others {
  tried: readonly AgreementIndex[];
  left: number;
}

/** The name of a place or an area says more of which agreement is meant than other words do. */
const pointsOfPlace = 2;

/** The agreements that a question without an agreement may mean: those that know the most of its words, the asker's own first. */
export function candidateAgreements(library: Library, reading: Reading, own: readonly string[]): Candidates {
  const points = new Map<string, number>();
  let namesPlace = false;
  for (const token of reading.tokens) {
    if (token.small || (token.cues.size > 0 && !token.cues.has('people'))) continue;
    const holders = new Set(
      [...token.options, token.plain, token.plain.replace(/s$/, '')].flatMap((option) =>
        Array.from(library.byWord.get(option) ?? []),
      ),
    );
    for (const id of holders) {
      const places = library.agreements.get(id)?.placeNames;
      const isPlace = token.options.some((option) => places?.has(option));
      namesPlace ||= isPlace;
      points.set(id, (points.get(id) ?? 0) + (isPlace ? pointsOfPlace : 1));
    }
  }
  const most = Math.max(0, ...points.values());
  // In the library's order, not in that in which words were taken in: two processes give the same answer.
  const ids = Array.from(library.agreements.keys()).filter((id) => (points.get(id) ?? 0) === most);
  const ownIds = ids.filter((id) => own.includes(id));
  // What names nothing is asked of one's own: another agreement's answer would pass for theirs.
  const ordered = most === 0 && ownIds.length > 0 ? ownIds : [...ownIds, ...ids.filter((id) => !own.includes(id))];
  const tried = ordered.slice(0, mostTried).flatMap((id) => library.agreements.get(id)?.index() ?? []);
  const others = () => (namesPlace ? { tried: [], left: 0 } : nearest(library, points, most));
  return { candidates: tried, left: ordered.length - tried.length, others };
}

const mostOfMost = 0.5;

function nearest({ agreements }: Library, points: ReadonlyMap<string, number>, most: number): Others {
  const held = (id: string) => points.get(id) ?? 0;
  const ids = Array.from(agreements.keys())
    .filter((id) => held(id) > 0 && held(id) < most && held(id) >= most * mostOfMost)
    .toSorted((one, other) => held(other) - held(one));
  const tried = ids.slice(0, mostTried).flatMap((id) => agreements.get(id)?.index() ?? []);
  return { tried, left: ids.length - tried.length };
}
