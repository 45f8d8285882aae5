/** Somebody who sees everything that is shown, at every moment, knows the rules by heart and has all the time in the world. */

/** The counts of a history by what they count: the same in every history that looks alike. */
export type Counts = ReadonlyMap<string, number>;

export interface WorkedOut<H> {
  history: H;
  what: string;
  count: number;
  /** Every value that it has in some history that looks just the same. */
  candidates: ReadonlySet<number>;
}

/** What can be worked out of each count in each history. Exact, because every history is tried. */
export function workedOut<H>(
  histories: Iterable<H>,
  looks: (history: H) => unknown,
  countsOf: (history: H) => Counts,
): WorkedOut<H>[] {
  const alike = new Map<string, Map<string, Set<number>>>();
  const seen = [...histories].map((history) => {
    const look = JSON.stringify(looks(history));
    const candidates = alike.get(look) ?? new Map<string, Set<number>>();
    alike.set(look, candidates);
    const counts = countsOf(history);
    for (const [what, count] of counts) candidates.set(what, (candidates.get(what) ?? new Set()).add(count));
    return { history, counts, candidates };
  });
  return seen.flatMap(({ history, counts, candidates }) =>
    [...counts].map(([what, count]) => ({ history, what, count, candidates: candidates.get(what) ?? new Set() })),
  );
}

/** Every list of so many of the values. */
export function* listsOf<V>(values: readonly V[], length: number): Generator<V[]> {
  if (length === 0) yield [];
  else for (const rest of listsOf(values, length - 1)) for (const value of values) yield [...rest, value];
}
