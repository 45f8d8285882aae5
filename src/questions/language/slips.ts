/** Letters changed, dropped, added or swapped with their neighbour between two words; more than `limit` is not counted out. */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  return slipRow(a, b, limit)[b.length] ?? limit + 1;
}

/** The slips between `front` and that beginning of `word` which is nearest to it; more than `limit` is not counted out. */
export function fewestSlips(front: string, word: string, limit: number): number {
  return Math.min(limit + 1, ...slipRow(front, word, limit));
}

/** The slips between `a` and every beginning of `b`, by its length; empty when all are more than `limit`. */
function slipRow(a: string, b: string, limit: number): number[] {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return [];
    before = last;
    last = row;
  }
  return last;
}
