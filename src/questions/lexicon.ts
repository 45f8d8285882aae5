/** A set of stems in which a misspelt one finds its nearest. Buckets by first letter and length keep a look-up short. */
export interface Lexicon {
  has(stem: string): boolean;
  /** The one nearest stem; undefined if none is near or two are equally near. */
  nearest(stem: string): string | undefined;
}

export interface GrowingLexicon extends Lexicon {
  add(stem: string): void;
  remove(stem: string): void;
}

const shortestCorrected = 5;
const shortestTwoSlips = 9;

/** A lexicon of the given stems; more can be added and taken out. */
export function makeLexicon(stems: Iterable<string> = []): GrowingLexicon {
  const buckets = new Map<string, Set<string>>();
  const keyOf = (stem: string, length: number) => `${stem[0] ?? ''}${length}`;
  function add(stem: string): void {
    const key = keyOf(stem, stem.length);
    const bucket = buckets.get(key);
    if (bucket) bucket.add(stem);
    else buckets.set(key, new Set([stem]));
  }
  function has(stem: string): boolean {
    return buckets.get(keyOf(stem, stem.length))?.has(stem) ?? false;
  }
  function remove(stem: string): void {
    buckets.get(keyOf(stem, stem.length))?.delete(stem);
  }
  function nearest(stem: string): string | undefined {
    if (stem.length < shortestCorrected) return undefined;
    let limit = stem.length >= shortestTwoSlips ? 2 : 1;
    let found: string[] = [];
    const lengths = limit === 2 ? [-2, -1, 0, 1, 2] : [-1, 0, 1];
    for (const more of lengths) {
      for (const candidate of buckets.get(keyOf(stem, stem.length + more)) ?? []) {
        const distance = slips(stem, candidate, limit);
        if (distance > limit) continue;
        if (distance < limit) found = [];
        limit = distance;
        found.push(candidate);
      }
    }
    return found.length === 1 ? found[0] : undefined;
  }
  for (const stem of stems) add(stem);
  return { has, nearest, add, remove };
}

/** Letters changed, dropped, added or swapped with their neighbour between two words; more than `limit` is not counted out. */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
