import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { Evidence } from '../agreement/evidence.js';
import { findIndicators, type IndicatorMatch } from '../agreement/indicator.js';
import type { Mention } from '../agreement/link.js';
import type { Ref } from '../agreement/names.js';
import { search } from '../agreement/search.js';
import { allRoles, type Cue } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Reading, Token } from '../language/reading.js';
import { isLoose } from './asked.js';

/** The figures that a question is about, and the names that stand beside them. */
export interface FigureSubject {
  mentions: readonly Mention[];
  indicators: readonly IndicatorMatch[];
}

/**
 * The indicators that a question asks about, if any: those that hold most of what is asked where a figure is asked for, else those
 * whose words it uses. `loose` are the words of the question that no name explains.
 */
export function figureSubject(
  index: AgreementIndex,
  reading: Reading,
  whole: readonly Mention[],
  unnamed: readonly Token[],
  loose: readonly Token[],
): FigureSubject | undefined {
  if ((['covers', 'pays', 'budget', 'hours'] as const).some((cue) => reading.cues.has(cue))) return undefined;
  if (asksOfPost(index, reading, whole)) return undefined;
  // What shall be reached is said by a criterion or a target; what there is today is another number.
  if (saysShall(reading) && !reading.cues.has('goal') && !reading.cues.has('municipal')) return undefined;
  const wanted = asksFigure(reading, whole);
  const figure = wanted ? figureAskedFor(index, reading, whole) : undefined;
  if (figure) return figure;
  const elsewhere = whole.some((mention) => mention.refs.some((ref) => isElsewhere(index, ref)));
  if (elsewhere || asksTask(reading, whole) || (!wanted && asksOther(reading))) return undefined;
  const indicators = findIndicators(index, wanted, unnamed, loose).filter((match) => isOfAge(reading, match));
  const few = indicators.length > 0 && (wanted || indicators.length <= mostIndicators);
  return few ? { mentions: whole, indicators } : undefined;
}

/** "Koordinator stilling procent": a share of somebody's post is no figure of an indicator. */
function asksOfPost(index: AgreementIndex, { cues }: Reading, whole: readonly Mention[]): boolean {
  const isPost = ({ kind, id }: Ref) => kind === 'actor' && index.actors.get(id)?.kind === 'position';
  return (cues.has('staff') || cues.has('title')) && whole.some(({ refs }) => refs.some(isPost));
}

const shallWords = new Set(['skal', 'skulle', 'boer', 'must', 'should', 'shall']);

/** Whether a question is about what shall be reached. */
export function saysShall({ tokens }: Reading): boolean {
  return tokens.some(({ plain }) => shallWords.has(plain));
}

/** Whether the question asks for a figure: by its words, or by naming an area that has figures. */
function asksFigure(reading: Reading, whole: readonly Mention[]): boolean {
  const cues = ['baseline', 'howMany', 'howMuch', 'dataSource', 'goal'] as const;
  const asks = (...of: Cue[]) => of.some((cue) => reading.cues.has(cue));
  if (asks(...cues) || (asks('municipal') && !asks('who', 'which'))) return true;
  return !asks('who', 'which', 'when', 'where') && whole.some(({ refs }) => refs.some(({ kind }) => kind === 'scope'));
}

const enoughOfIndicator = 0.6;
const mostIndicators = 2;
/** "Skal" asks for what is to be reached, which an indicator's figures are not. */
const enoughBesideMust = 0.85;

/**
 * The indicators that hold most of what is asked, where a figure is asked for. A name may be part of an indicator's words: then it
 * is no activity or party here.
 */
function figureAskedFor(index: AgreementIndex, reading: Reading, whole: readonly Mention[]) {
  const kept = whole.filter((mention) => mention.refs.some((ref) => ref.kind === 'scope' || ref.kind === 'self'));
  const apart = new Set(kept.flatMap((mention) => mention.tokens));
  const about = reading.tokens.filter(
    (token) => !apart.has(token) && isFigureWord(token) && !index.placeWords.has(token.stem),
  );
  if (!about.some(isLoose)) return undefined;
  const wants = reading.cues.has('must') ? isFigureOrTarget : isFigureOrFact;
  const hits = search(index, about, wants);
  const [best] = hits;
  if (!best?.evidence.indicator || best.coverage < enoughOfIndicator || !best.matched.some(isLoose)) return undefined;
  const elsewhere = whole.filter((mention) => mention.refs.some((ref) => isElsewhere(index, ref)));
  if (elsewhere.some(({ tokens }) => !tokens.some((token) => best.matched.includes(token)))) return undefined;
  if (reading.cues.has('must') && best.coverage < enoughBesideMust) return undefined;
  if (isBelow(reading) && !best.evidence.words.has('und')) return undefined;
  if (!agesIn(reading).every((token) => best.matched.includes(token))) return undefined;
  const indicators = hits.flatMap(({ evidence }) => evidence.indicator ?? []);
  return indicators.length <= mostIndicators ? { mentions: kept, indicators } : undefined;
}

/** An activity or a party that an indicator's words do not name: then something else is asked of it. The municipality is compared with. */
function isElsewhere(index: AgreementIndex, { kind, id }: Ref): boolean {
  if (kind === 'activity') return true;
  const actor = kind === 'actor' ? index.actors.get(id) : undefined;
  return actor !== undefined && actor.kind === 'organisation' && actor.name !== index.agreement.municipality;
}

function isOfAge(reading: Reading, { indicator, goal }: IndicatorMatch): boolean {
  const own = new Set(stems(`${indicator.text} ${goal.text}`));
  return agesIn(reading).every((token) => own.has(token.stem));
}

/** "Under 2" is not what "mindst 2" counts. */
function isBelow({ tokens }: Reading): boolean {
  return tokens.some(
    ({ plain }, at) => (plain === 'under' || plain === 'below') && /^\d/.test(tokens[at + 1]?.plain ?? ''),
  );
}

/** The numbers of an age: "18", "29" in "18-29-årige" and in "mellem 18 og 29". */
export function agesIn({ tokens }: Pick<Reading, 'tokens'>): Token[] {
  const at = tokens.findIndex((token) => token.stem.startsWith('aarig'));
  const between = tokens.findIndex(({ plain }) => plain === 'mellem' || plain === 'between');
  const near =
    between < 0 ? tokens.slice(Math.max(0, at - 2), Math.max(0, at)) : tokens.slice(between + 1, between + 4);
  return near.filter((token) => /^\d{1,2}$/.test(token.plain));
}

function isFigure({ indicator }: Evidence): boolean {
  return indicator !== undefined;
}

/** What shall be reached is said by a criterion rather than by a baseline. */
function isFigureOrTarget(evidence: Evidence): boolean {
  return isFigureOrFact(evidence) || evidence.passage.section === 'criteria';
}

/** Facts hold numbers too: where one fits better, it is the answer. */
function isFigureOrFact(evidence: Evidence): boolean {
  return isFigure(evidence) || (evidence.passage.section === 'facts' && /\d/.test(evidence.text));
}

function isFigureWord(token: Token): boolean {
  if (token.small || token.idle === 'word' || token.idle === 'verb') return false;
  return token.cues.size === 0 || token.cues.has('people');
}

/** Whether something else than a figure is asked for. */
function asksOther({ cues }: Reading): boolean {
  return (
    ['who', 'which', 'when', 'why', 'where', 'ends', 'starts', 'period', 'conflict', 'parties', 'members'] as const
  ).some((cue) => cues.has(cue));
}

/** What a party does is asked, whatever figures its words recall. */
function asksTask({ cues }: Reading, whole: readonly Mention[]): boolean {
  const does = cues.has('task') || allRoles.some((role) => cues.has(role));
  return does && whole.some((mention) => mention.refs.some((ref) => ref.kind === 'actor'));
}
