/** From when to when, as somebody writes it: "fra 1.7. til 21.7.", "i uge 29", "until 15 December". */
import { addDays, type IsoDate } from '../domain/period.js';
import type { Span } from './date-spans.js';
import { datesIn, type SaidDate } from './date-words.js';

export interface SaidPeriod {
  /** Null where none was said. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** The words that are no part of it, in small letters. */
  rest: string;
}

const FROM = /(?:^|\s)(?:fra og med|fra|from|starting|since|siden)\s*(?:og med|d\.|den|the|on|i|in)?\s*$/u;
const TO =
  /(?:^|\s|-|–)(?:til og med|t\.?\s?o\.?\s?m\.?|frem til|indtil|til|to|until|till|through)\s*(?:og med|d\.|den|the|på|on|i|in|end of)?\s*$/u;
/** "Tilbage 15.12.": that day is not one of them. */
const BACK = /\b(?:tilbage|back)\b/u;
const LINKS =
  /(?:^|(?<=[\s–-]))(?:fra|og|med|til|frem|indtil|hele|from|to|until|till|through|starting|since|siden|all|and|of|the|den|d\.|i|in|on|på|tilbage|back|igen|again|først|only|er|t\.?o\.?m\.?|–|-)(?=[\s–,.-]|$)/gu;

/**
 * Reads the dates of a text. Without a year, a period is the first that is not over on the day `today`.
 * @param text in small letters
 */
export function readPeriod(text: string, today: IsoDate): SaidPeriod {
  const dates = datesIn(text, today);
  const rest = restOf(text, dates);
  const [first, ...more] = dates;
  if (first === undefined) return { from: null, to: null, rest };
  const last = more.at(-1);
  const isBack = BACK.test(text.slice(0, (last ?? first).at));
  const before = (span: Span | null) => span && (isBack ? addDays(span.from, -1) : span.to);
  // More than two dates: what lies between is for the person to see.
  if (last !== undefined) {
    const [from, to] = both(first, last, today);
    return { from: from?.from ?? null, to: before(to), rest };
  }
  const said = text.slice(0, first.at);
  const span = onOrAfter(first, today);
  if (FROM.test(said)) return { from: span?.from ?? null, to: null, rest };
  if (TO.test(said) || isBack) return { from: null, to: before(span), rest };
  return { from: span?.from ?? null, to: span?.to ?? null, rest };
}

/** The first pair that is not over, the end after the beginning. What is said of the end alone, its year or month, is the beginning's too. */
function both(first: SaidDate, last: SaidDate, today: IsoDate): [Span | null, Span | null] {
  if ((last.how === 'full' && first.how !== 'full') || (first.how === 'vague' && last.how !== 'vague')) {
    const to = onOrAfter(last, today);
    return [to && notAfter(first, to.to), to];
  }
  const pairs = first.spans(today).map((from): [Span, Span | null] => [from, onOrAfter(last, from.from)]);
  const [, end] = pairs.find(([, to]) => to !== null && to.to >= today) ?? [];
  return pairs.findLast(([, to]) => to?.to === end?.to) ?? [null, onOrAfter(last, today)];
}

function onOrAfter({ spans, how }: SaidDate, day: IsoDate): Span | null {
  const all = spans(day);
  return (how === 'full' ? all[0] : all.find(({ to }) => to >= day)) ?? null;
}

function notAfter({ spans }: SaidDate, day: IsoDate): Span | null {
  return spans(day).findLast(({ from }) => from <= day) ?? null;
}

function restOf(text: string, dates: readonly SaidDate[]): string {
  const kept = dates.reduceRight((rest, { at, end }) => `${rest.slice(0, at)} ${rest.slice(end)}`, text);
  return kept
    .replace(LINKS, ' ')
    .replace(/[\s,.;]+/g, ' ')
    .trim();
}
