/** The numbers that a piece of an agreement holds, and what they count. */
import type { Evidence } from '../agreement/evidence.js';
import { stems, words } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { standsIn } from '../language/stands-in.js';
import type { Asked } from '../subject/asked.js';

const numberWords = new Set('to tre fire fem seks syv otte ni ti elleve tolv halvanden halvdelen begge'.split(' '));
/** Whether a text holds a number, in figures or in words. */
export function saysNumber(text: string): boolean {
  return words(text).some((word) => /\d/.test(word.plain) || numberWords.has(word.plain));
}

const ages = /(?:under\s+)?\d+\s*(?:[-–]\s*\d+\s*)?(?:-?\s?årig\p{L}*|år(?!\p{L}))/giu;
const dates = /\b(\d{1,2}\.\s?\d{1,2}\.?\s?(\d{2,4})?|(19|20)\d{2})\b/g;
const nearNumber = 4;

/** Whether a piece holds a number of what is asked "how many" of: close to the number, or in what the piece is about. */
export function countsOf({ reading, loose }: Asked, evidence: Evidence): boolean {
  const counted = countedIn(reading.tokens);
  const near = nearNumbers(evidence);
  if (counted === undefined || near === null) return near !== null;
  // "Antal i alderen 7-17 år" counts people without a word for them.
  if (counted.cues.has('people') && evidence.text.search(ages) >= 0) return true;
  const others = loose.flatMap((token) => [...token.options, ...token.kin]);
  return standsIn([...counted.options, ...counted.kin, ...others], near);
}

const knownNear = new WeakMap<Evidence, ReadonlySet<string> | null>();

/** The stems close to a piece's numbers, ages and dates left out, and those of what it is about; null without a number. */
function nearNumbers(evidence: Evidence): ReadonlySet<string> | null {
  const before = knownNear.get(evidence);
  if (before !== undefined) return before;
  const { said } = evidence.passage;
  const all = words(evidence.text.replace(ages, ' ').replace(dates, ' '));
  const numbers = all.flatMap(({ plain }, at) => (/^\d+$/.test(plain) || numberWords.has(plain) ? [at] : []));
  const near = numbers.flatMap((at) =>
    all.slice(Math.max(0, at - nearNumber), at + nearNumber + 1).map((word) => word.stem),
  );
  const label = said.kind === 'words' ? (said.label ?? '') : '';
  const found = numbers.length === 0 ? null : new Set([...near, ...stems(label)]);
  knownNear.set(evidence, found);
  return found;
}

/** The noun after "hvor mange". */
function countedIn(tokens: readonly Token[]): Token | undefined {
  const last = tokens.findLastIndex((token) => token.cues.has('howMany') && token.cues.has('soft'));
  return last < 0
    ? undefined
    : tokens.slice(last + 1).find((token) => !token.small && token.idle === null && !/^\d+$/.test(token.plain));
}
