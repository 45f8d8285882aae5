/** What stands in an agreement at the lines that an answer rests on. */
import type { Agreement } from './agreement.js';
import { lineCount, overlap, rangesOf, readLines, within } from './line-range.js';
import { listPassages } from './list-passages.js';
import type { Passage, Section } from './passage.js';

/** Lines of an agreement ("770, 899-903"), of one of its activities or of any. */
export interface Place {
  activity?: string;
  lines: string;
}

/** Every piece that stands on one of these lines at least. */
export function passagesAt(agreement: Agreement, lines: string): Passage[] {
  const at = readLines(lines);
  return piecesOf(agreement).filter(({ source }) => overlap(rangesOf(source), at));
}

/** They tell what something is called, or what a reviewer noted: they count where an answer rests on nothing else. */
const ASIDE: ReadonlySet<Section> = new Set<Section>([
  'area',
  'plan',
  'municipality',
  'parties',
  'actors',
  'activity',
  'contradictions',
]);

/** The pieces that an answer rests on, in the document's order. */
export function passagesBehind(agreement: Agreement, places: readonly Place[]): Passage[] {
  const found = [...new Set(places.flatMap((place) => passagesIn(agreement, place)))];
  const telling = found.filter(({ section }) => !ASIDE.has(section));
  return (telling.length > 0 ? telling : found).toSorted((a, b) => firstLine(a) - firstLine(b));
}

/**
 * An answer names the lines of whole pieces. So a piece with a line outside them is not meant, nor is one that stands inside longer
 * ones of another section; those on the very same lines can't be told apart.
 */
function passagesIn(agreement: Agreement, { activity, lines }: Place): Passage[] {
  const at = readLines(lines);
  const near = passagesAt(agreement, lines).filter(
    (piece) => activity === undefined || (piece.activity ?? activity) === activity,
  );
  const whole = near.filter(({ source }) => within(rangesOf(source), at));
  if (whole.length === 0) return near;
  const chosen: Passage[] = [];
  for (const piece of whole.toSorted((a, b) => weight(b) - weight(a))) {
    const others = chosen.filter((other) => other.section !== piece.section && !sameLines(other, piece));
    const covered = others.flatMap(({ source }) => rangesOf(source));
    if (!within(rangesOf(piece.source), covered)) chosen.push(piece);
  }
  return chosen;
}

function sameLines(some: Passage, other: Passage): boolean {
  const [a, b] = [rangesOf(some.source), rangesOf(other.source)];
  return within(a, b) && within(b, a);
}

/** What tells something comes before what does not, the longer before the shorter. */
function weight({ section, source }: Passage): number {
  const length = lineCount(rangesOf(source));
  return ASIDE.has(section) ? 1 - 1 / length : length;
}

function firstLine({ source }: Passage): number {
  return Math.min(...rangesOf(source).map(([first]) => first));
}

/** Thousands of agreements are asked about again and again, and each is read whole. */
const read = new WeakMap<Agreement, Passage[]>();

function piecesOf(agreement: Agreement): Passage[] {
  const pieces = read.get(agreement) ?? listPassages(agreement);
  read.set(agreement, pieces);
  return pieces;
}
