import type { Activity, Actor } from '../domain/agreement.js';
import { type AgreementIndex, withParents } from './agreement-index.js';
import { allRoles, type Cue } from './cues.js';
import { stems } from './danish.js';
import type { Evidence } from './evidence.js';
import { findIndicators, type IndicatorMatch } from './indicator.js';
import { type Mention, partMention, wholeMentions } from './link.js';
import type { Ref } from './names.js';
import type { Reading, Token } from './reading.js';
import { search } from './search.js';

/** A question read against one agreement: what it is about, and which of its words nothing explains yet. */
export interface Asked {
  index: AgreementIndex;
  reading: Reading;
  /** What the question asks for; the words inside a longer name ask for nothing. */
  cues: ReadonlySet<Cue>;
  activities: readonly Activity[];
  actors: readonly Actor[];
  /** Persons whose title is named. */
  titled: readonly Actor[];
  scopes: readonly string[];
  budgetLabels: readonly string[];
  /** The agreement itself is named, by place, plan or area. */
  self: boolean;
  indicators: readonly IndicatorMatch[];
  /** A name that fits several things; asked back about. */
  unclear?: Mention;
  /** The words that names and indicators explain. */
  named: readonly Token[];
  /** Those of them that name an activity or the agreement. */
  namedActivity: readonly Token[];
  /** Those that name an area with figures. */
  namedArea: readonly Token[];
  /** Content words that no name and no cue explains. */
  loose: readonly Token[];
  /** The kind of thing that is asked for: "fonde" in "hvilke fonde". */
  category?: Token;
}

/** Cues that ask for something of an activity rather than of an actor. */
const actorCues: readonly Cue[] = ['task', 'joins', 'members', 'contact', 'title', 'lead'];

/** Whether a question carries any of the cues. */
export function has(asked: Pick<Asked, 'cues'>, ...cues: Cue[]): boolean {
  return cues.some((cue) => asked.cues.has(cue));
}

function isLoose(token: Token): boolean {
  const idle = token.idle === 'word' || token.idle === 'verb';
  return !token.small && !idle && token.cues.size === 0 && !/^\d+$/.test(token.plain);
}

/** What a question keeps from the one before it, or a clause from the whole question. */
export interface Kept {
  activities: readonly string[];
  actors: readonly string[];
  /** Figures that the same question asks for. */
  indicators?: readonly IndicatorMatch[];
  /** What was asked before: for "hvad med X?", which says only of whom. */
  cues?: ReadonlySet<Cue>;
}

/** Reads a question against one agreement. */
export function findSubject(index: AgreementIndex, reading: Reading, kept?: Kept): Asked {
  const asked = subjectIn(index, reading);
  if (!kept) return asked;
  const cues = kept.cues ? new Set([...asked.cues, ...kept.cues]) : asked.cues;
  if (hasSubject(asked)) return { ...asked, cues };
  return {
    ...asked,
    cues,
    activities: kept.activities.flatMap((id) => index.activities.get(id) ?? []),
    actors: kept.actors.flatMap((id) => index.actors.get(id) ?? []),
    indicators: kept.indicators ?? [],
  };
}

/** Whether a question names what it is about. */
export function hasSubject(asked: Asked): boolean {
  const named = [asked.activities, asked.actors, asked.titled, asked.scopes, asked.budgetLabels, asked.indicators];
  return named.some((list) => list.length > 0) || asked.self || has(asked, 'agreement', 'activities');
}

function subjectIn(index: AgreementIndex, reading: Reading): Asked {
  const whole = wholeMentions(index, reading);
  const category = categoryIn(reading);
  const named = new Set(whole.flatMap((mention) => mention.tokens));
  const unnamed = reading.tokens.filter((token) => !named.has(token));
  let loose = unnamed.filter((token) => isLoose(token) && !index.placeWords.has(token.stem));
  const mentions = [...whole];
  const figure = asksFigure(reading, whole) ? figureAskedFor(index, reading, whole) : undefined;
  if (figure) return settle(index, reading, figure.mentions, figure.indicators, []);
  const ofActivity = whole.some((mention) => mention.refs.some((ref) => ref.kind === 'activity'));
  const indicators =
    ofActivity || asksTask(reading, whole) || (!asksFigure(reading, whole) && asksOther(reading))
      ? []
      : findIndicators(index, asksFigure(reading, whole), unnamed, loose).filter((match) => isOfAge(reading, match));
  if (indicators.length > 0) loose = [];
  else {
    const nameable = loose.filter((token) => token !== category);
    for (let part = partOf(index, reading, mentions, unnamed, nameable); part; ) {
      const used = part.tokens;
      mentions.push(part);
      loose = loose.filter((token) => !used.includes(token));
      const left = loose.filter((token) => token !== category);
      part = left.length > 0 && part.tokens.length > 0 ? nextPart(index, part, left, mentions) : undefined;
    }
  }
  const asked = settle(index, reading, mentions, indicators, withoutVerbs(reading, loose));
  return category !== undefined && loose.includes(category) ? { ...asked, category } : asked;
}

/** Beside a word that asks for a time, a place or a number, a verb that nothing explains says nothing more. */
function withoutVerbs({ cues }: Reading, loose: readonly Token[]): readonly Token[] {
  const decided = (['when', 'where', 'howMany', 'howMuch', 'howOften', 'schedule', 'hours'] as const).some((cue) =>
    cues.has(cue),
  );
  return decided && !cues.has('who') ? loose.filter((token) => token.idle === null) : loose;
}

/** The noun right after "hvilke": what kind of thing is asked for, not the name of one. */
function categoryIn({ tokens }: Reading): Token | undefined {
  const at = tokens.findIndex((token) => token.cues.has('which'));
  return at < 0 ? undefined : tokens.slice(at + 1).find((token) => !token.small && token.idle === null);
}

/** Whether the question asks for a figure: by its words, or by naming an area that has figures. */
function asksFigure(reading: Reading, whole: readonly Mention[]): boolean {
  const cues = ['baseline', 'howMany', 'howMuch', 'dataSource', 'goal', 'municipal'] as const;
  return (
    cues.some((cue) => reading.cues.has(cue)) ||
    whole.some((mention) => mention.refs.some((ref) => ref.kind === 'scope'))
  );
}

const enoughOfIndicator = 0.6;
const mostIndicators = 2;
/** "Skal" asks for what is to be reached, which an indicator's figures are not. */
const enoughBesideMust = 0.85;
const nearly = 0.04;

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
  const elsewhere = whole.filter((mention) => mention.refs.some((ref) => ref.kind === 'activity'));
  if (elsewhere.some(({ tokens }) => !tokens.some((token) => best.matched.includes(token)))) return undefined;
  if (reading.cues.has('must') && best.coverage < enoughBesideMust) return undefined;
  if (!agesIn(reading).every((token) => best.matched.includes(token))) return undefined;
  const indicators = hits.flatMap(({ evidence, coverage }) =>
    evidence.indicator && coverage >= best.coverage - nearly ? [evidence.indicator] : [],
  );
  return indicators.length <= mostIndicators ? { mentions: kept, indicators } : undefined;
}

function isOfAge(reading: Reading, { indicator, goal }: IndicatorMatch): boolean {
  const own = new Set(stems(`${indicator.text} ${goal.text}`));
  return agesIn(reading).every((token) => own.has(token.stem));
}

/** The numbers of an age: "18", "29" in "18-29-årige". */
function agesIn({ tokens }: Reading): Token[] {
  const at = tokens.findIndex((token) => token.stem.startsWith('aarig'));
  return tokens.slice(Math.max(0, at - 2), Math.max(0, at)).filter((token) => /^\d{1,2}$/.test(token.plain));
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
  if (token.small || token.idle !== null) return false;
  return token.cues.size === 0 || token.cues.has('people');
}

function groupsCalled(index: AgreementIndex, tokens: readonly Token[]): Mention | undefined {
  const refs = Array.from(index.actors.values()).flatMap(({ id, name, group }): Ref[] => {
    const ends = tokens.some(({ options }) =>
      options.some((option) => stems(name).some((word) => word.endsWith(option))),
    );
    return group && ends ? [{ kind: 'actor', id }] : [];
  });
  return refs.length === 0 ? undefined : { refs, tokens, whole: false };
}

/** "Koordinatoren" alone, where hours or tasks are asked for, is one of the posts that are called so. */
function positionsCalled(index: AgreementIndex, { cues }: Reading, unnamed: readonly Token[]): Mention | undefined {
  if (!cues.has('hours') && !cues.has('task') && !cues.has('staff')) return undefined;
  const tokens = unnamed.filter((token) => token.cues.has('coordinator') || token.cues.has('lead'));
  const refs = Array.from(index.actors.values()).flatMap(({ id, name, kind }): Ref[] => {
    const ends = tokens.some(({ stem }) => stems(name).some((word) => word.endsWith(stem)));
    return kind === 'position' && ends ? [{ kind: 'actor', id }] : [];
  });
  return refs.length === 0 ? undefined : { refs, tokens, whole: false };
}

/** "Gruppen" alone is one of the agreement's groups. */
const groupWords = new Set(['gruppen', 'group', 'udvalget', 'committee', 'committeen']);

/** Whether something else than a figure is asked for. */
function asksOther({ cues }: Reading): boolean {
  return (['who', 'when', 'why', 'where', 'ends', 'starts', 'period', 'conflict', 'parties', 'members'] as const).some(
    (cue) => cues.has(cue),
  );
}

/** What a party does is asked, whatever figures its words recall. */
function asksTask({ cues }: Reading, whole: readonly Mention[]): boolean {
  const does = cues.has('task') || allRoles.some((role) => cues.has(role));
  return does && whole.some((mention) => mention.refs.some((ref) => ref.kind === 'actor'));
}

/** Another name of the kind that was found, else of a kind that nothing is found of. */
function nextPart(index: AgreementIndex, before: Mention, left: readonly Token[], mentions: readonly Mention[]) {
  const kinds = new Set(mentions.flatMap((mention) => mention.refs.map((ref) => ref.kind)));
  const missing = (['activity', 'actor'] as const).filter((kind) => !kinds.has(kind));
  return sameKind(index, before, left) ?? partMention(index, left, missing);
}

/** Another name of the kinds that were found in part already: "lektiecafé/læringsmiljø" is two. */
function sameKind(index: AgreementIndex, before: Mention, loose: readonly Token[]): Mention | undefined {
  return partMention(index, loose, Array.from(new Set(before.refs.map((ref) => ref.kind))));
}

/** A name of which only some words were used, for a kind of thing that is not named in full already. */
function partOf(
  index: AgreementIndex,
  reading: Reading,
  whole: readonly Mention[],
  unnamed: readonly Token[],
  loose: readonly Token[],
): Mention | undefined {
  const kinds = new Set(whole.flatMap((mention) => mention.refs.map((ref) => ref.kind)));
  const missing = (['activity', 'actor', 'title'] as const).filter((kind) => !kinds.has(kind));
  if (loose.length > 0) return partMention(index, loose, missing);
  if (kinds.has('activity') || kinds.has('actor') || kinds.has('title')) return undefined;
  const groups = unnamed.filter((token) => groupWords.has(token.plain));
  const others = unnamed.some((token) => token.cues.has('people'));
  if (groups.length > 0 && !others && actorCues.some((cue) => reading.cues.has(cue)))
    return groupsCalled(index, groups);
  const called = positionsCalled(index, reading, unnamed);
  if (called) return called;
  const people = unnamed.filter((token) => token.cues.has('people') && token.cues.size === 1);
  return reading.cues.has('who') || people.length === reading.tokens.length
    ? partMention(index, people, ['activity'])
    : undefined;
}

function settle(
  index: AgreementIndex,
  reading: Reading,
  mentions: readonly Mention[],
  indicators: readonly IndicatorMatch[],
  loose: readonly Token[],
): Asked {
  const activities: Activity[] = [];
  const actors: Actor[] = [];
  const titled: Actor[] = [];
  const scopes: string[] = [];
  const budgetLabels: string[] = [];
  let self = false;
  let unclear: Mention | undefined;
  for (const mention of mentions) {
    const refs = preferred(index, reading, mention);
    const kinds = new Set(refs.map((ref) => ref.kind));
    if (refs.length > 1 && kinds.size === 1 && !kinds.has('scope') && !kinds.has('title'))
      unclear ??= { ...mention, refs };
    for (const ref of refs) {
      const actor = index.actors.get(ref.id);
      const activity = index.activities.get(ref.id);
      if (ref.kind === 'activity' && activity) activities.push(activity);
      else if (ref.kind === 'actor' && actor) actors.push(actor);
      else if (ref.kind === 'title' && actor) titled.push(actor);
      else if (ref.kind === 'scope') scopes.push(ref.id);
      else if (ref.kind === 'budget') budgetLabels.push(ref.id);
      else if (ref.kind === 'self') self = true;
    }
  }
  return {
    index,
    reading,
    cues: cuesOutside(reading, mentions),
    activities,
    actors,
    titled,
    scopes,
    budgetLabels,
    self,
    indicators,
    named: mentions.flatMap((mention) => mention.tokens),
    namedActivity: mentions
      .filter((mention) => mention.refs.some((ref) => ref.kind === 'activity' || ref.kind === 'self'))
      .flatMap((mention) => mention.tokens),
    namedArea: mentions
      .filter((mention) => mention.refs.some((ref) => ref.kind === 'scope'))
      .flatMap((mention) => mention.tokens),
    loose,
    ...(unclear ? { unclear } : {}),
  };
}

function cuesOutside(reading: Reading, mentions: readonly Mention[]): Set<Cue> {
  const inNames = new Set(mentions.flatMap((mention) => (mention.tokens.length > 1 ? mention.tokens : [])));
  return new Set(reading.tokens.flatMap((token) => (inNames.has(token) ? [] : [...token.cues])));
}

/** Of what a name may point to, the kinds that the question asks about; a sub-activity gives way to its parent. */
function preferred(index: AgreementIndex, reading: Reading, mention: Mention): readonly Ref[] {
  const { refs } = mention;
  const wantsActor = actorCues.some((cue) => reading.cues.has(cue));
  const activities = refs.filter((ref) => ref.kind === 'activity');
  const actors = refs.filter((ref) => ref.kind === 'actor');
  const others = refs.filter((ref) => ref.kind !== 'activity' && ref.kind !== 'actor');
  if (activities.length > 0 && !(wantsActor && actors.length > 0)) {
    const ids = new Set(activities.map((ref) => ref.id));
    const tops = activities.filter(
      (ref) => !withParents(index, ref.id).some((parent) => parent.id !== ref.id && ids.has(parent.id)),
    );
    return tops;
  }
  return mention.whole ? [...actors, ...others] : actors.length > 0 ? actors : others;
}
