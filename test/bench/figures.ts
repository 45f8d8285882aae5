/** One figure of the benchmark: a ratio measured in one run, against its aim. */

export interface Figure {
  /** For machines: `questions`, `teams` … */
  name: string;
  /** The ratio of each round, in the order of the rounds. */
  ratios: readonly number[];
  aim: Aim;
  /** What was measured, in a line or a few. */
  lines: readonly string[];
}

export type Aim = { atMost: number } | { atLeast: number };

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The value below which this share of the numbers lies, between neighbours in proportion. NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** How many milliseconds it takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median and the middle half, as `1.23 (1.20–1.31)`. */
export function spread(numbers: readonly number[], digits: number): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(numbers, share).toFixed(digits));
  return `${middle} (${low}–${high})`;
}

/** The figure in words, then as one line for machines: `figure <name> <ratio> <aim> <met|missed>`. Never fails on a figure. */
export function printFigure({ name, ratios, aim, lines }: Figure): void {
  const ratio = median(ratios);
  const met = 'atMost' in aim ? ratio <= aim.atMost : ratio >= aim.atLeast;
  const aimed = 'atMost' in aim ? `<=${aim.atMost}` : `>=${aim.atLeast}`;
  for (const line of lines) console.log(`  ${line}`);
  console.log(`  ratio ${spread(ratios, 2)}, aim ${aimed}: ${met ? 'met' : 'missed'}`);
  console.log(`figure ${name} ${ratio.toFixed(3)} ${aimed} ${met ? 'met' : 'missed'}`);
}
