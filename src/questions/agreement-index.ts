import type { Activity, Actor, Agreement } from '../domain/agreement.js';
import { shortTitle } from '../domain/title.js';
import { stems, type Word, words } from './danish.js';
import { indicatorWords } from './indicator.js';
import { type GrowingLexicon, makeLexicon } from './lexicon.js';
import { isFunctionWord } from './vocabulary.js';

/** What a name in an agreement points to. A `title` is a person's; its id is the person's. A `scope` is an area with figures. */
export interface Ref {
  kind: 'activity' | 'actor' | 'title' | 'scope' | 'budget' | 'self';
  id: string;
}

/** One agreement, prepared for look-ups by name and by id. */
export interface AgreementIndex {
  agreement: Agreement;
  /** Area and place, as people call the agreement. */
  shortTitle: string;
  actors: ReadonlyMap<string, Actor>;
  activities: ReadonlyMap<string, Activity>;
  /** Whole names: their content stems joined by a space. */
  names: ReadonlyMap<string, Ref[]>;
  /** Every beginning of a whole name, so that a reading can stop early. */
  beginnings: ReadonlySet<string>;
  /** The single content stems of names; of a person's name the words as they are written, for names are not inflected. */
  wordRefs: ReadonlyMap<string, Ref[]>;
  /** The first content stems of names: who says only that mostly means the name that begins so. */
  headRefs: ReadonlyMap<string, Ref[]>;
  /** The stems by which the agreement is found: of names, goals and indicators. */
  words: ReadonlySet<string>;
  /** Every stem that is known here: of names, figures, tasks and rules. */
  lexicon: GrowingLexicon;
}

/** The words of a name that count: without "af", "den" and the like. */
function contentWords(text: string): Word[] {
  return words(text).filter((word) => !isFunctionWord(word, 'da'));
}

/** The forms in which a name is used: whole, without its brackets, and each side of a dash. */
function variants(name: string): string[] {
  const bare = name.replace(/\([^)]*\)/g, ' ').trim();
  const bracketed = Array.from(name.matchAll(/\(([^)]*)\)/g), (match) => match[1] ?? '');
  const sides = bare.split(/\s+[–-]\s+/);
  return Array.from(new Set([name, bare, ...sides, ...bracketed]));
}

function* namesOf(agreement: Agreement): Generator<[string, Ref]> {
  for (const activity of agreement.activities) {
    const ref: Ref = { kind: 'activity', id: activity.id };
    const listed = activity.listedAs ? [activity.listedAs.text] : [];
    for (const name of [activity.name, ...(activity.aliases ?? []), ...listed]) yield [name, ref];
  }
  for (const actor of agreement.actors) {
    const ref: Ref = { kind: 'actor', id: actor.id };
    for (const name of [actor.name, ...(actor.aliases ?? [])]) yield [name, ref];
    for (const title of actor.titles ?? []) {
      yield [title, { kind: 'title', id: actor.id }];
      yield [title.split(/[,(]/)[0] ?? title, { kind: 'title', id: actor.id }];
    }
  }
  for (const { label } of agreement.budget) yield [label, { kind: 'budget', id: label }];
  for (const scope of scopesOf(agreement)) {
    yield [scope, { kind: 'scope', id: scope }];
    for (const part of scope.split(/[(),]|\sog\s/)) yield [part, { kind: 'scope', id: scope }];
  }
  const self: Ref = { kind: 'self', id: agreement.id };
  const { title, area, plan, municipality, place } = agreement;
  for (const name of [title, area, plan, municipality, municipality?.replace(/\s+kommune$/i, ''), place]) {
    if (name) yield [name, self];
  }
}

function scopesOf(agreement: Agreement): Set<string> {
  const baselines = agreement.goals.flatMap((goal) => goal.indicators).flatMap((indicator) => indicator.baselines);
  return new Set(baselines.flatMap((baseline) => (baseline.scope === null ? [] : [baseline.scope])));
}

const articles = new Set(['den', 'det', 'de', 'en', 'et']);

/** One word left of a name that had more than articles beside it is not the name: "Os i byen" is not called "byen". */
function isLeftOver(name: string, parts: readonly string[]): boolean {
  return parts.length === 1 && words(name).filter((word) => !articles.has(word.plain)).length > 1;
}

function put(map: Map<string, Ref[]>, key: string, ref: Ref): void {
  const refs = map.get(key);
  if (!refs) map.set(key, [ref]);
  else if (!refs.some((other) => other.kind === ref.kind && other.id === ref.id)) refs.push(ref);
}

function goalWords(agreement: Agreement): string[] {
  return agreement.goals.flatMap((goal) => goal.indicators.flatMap((indicator) => indicatorWords(goal, indicator)));
}

/** Stems of the short texts that answers rest on; long descriptions are left out, they know too many words. */
function wordsOfTexts(agreement: Agreement): Set<string> {
  const indicators = agreement.goals.flatMap((goal) => [
    goal.text,
    ...goal.indicators.map((indicator) => indicator.text),
  ]);
  const rows = [agreement, ...agreement.activities].flatMap((holder) => holder.responsibilities);
  const facts = [agreement, ...agreement.activities].flatMap((holder) => holder.facts ?? []);
  const criteria = agreement.activities.flatMap((activity) => activity.criteria);
  const rules = [...agreement.rules.revision, ...agreement.rules.conflict, agreement.rules.evaluation];
  const texts = [
    ...indicators,
    ...agreement.targets.map((target) => target.text),
    ...rows.map((row) => row.task ?? ''),
    ...facts.flatMap((fact) => [fact.label, fact.value]),
    ...criteria.map((criterion) => criterion.text),
    ...rules.map((rule) => rule?.text ?? ''),
    ...agreement.actors.map((actor) => actor.group?.mandate ?? ''),
  ];
  return new Set(texts.flatMap((text) => stems(text)));
}

/** Prepares one agreement. Linear in the number of its names. */
export function indexAgreement(agreement: Agreement): AgreementIndex {
  const names = new Map<string, Ref[]>();
  const beginnings = new Set<string>();
  const wordRefs = new Map<string, Ref[]>();
  const headRefs = new Map<string, Ref[]>();
  const persons = new Set(agreement.actors.flatMap((actor) => (actor.kind === 'person' ? [actor.id] : [])));
  for (const [name, ref] of namesOf(agreement)) {
    for (const variant of variants(name)) {
      const content = contentWords(variant);
      const parts = content.map((word) => word.stem);
      if (parts.length === 0) continue;
      const isPerson = ref.kind === 'actor' && persons.has(ref.id);
      for (const word of content) put(wordRefs, isPerson ? word.plain : word.stem, ref);
      if (parts[0] !== undefined) put(headRefs, parts[0], ref);
      if (isLeftOver(variant, parts)) continue;
      put(names, parts.join(' '), ref);
      for (let length = 1; length <= parts.length; length++) beginnings.add(parts.slice(0, length).join(' '));
    }
  }
  return {
    agreement,
    shortTitle: shortTitle(agreement),
    actors: new Map(agreement.actors.map((actor) => [actor.id, actor])),
    activities: new Map(agreement.activities.map((activity) => [activity.id, activity])),
    names,
    beginnings,
    wordRefs,
    headRefs,
    words: new Set([...wordRefs.keys(), ...goalWords(agreement)]),
    lexicon: makeLexicon([...wordRefs.keys(), ...wordsOfTexts(agreement)]),
  };
}

/** An activity and those it is part of, nearest first. */
export function withParents(index: AgreementIndex, id: string): Activity[] {
  const line: Activity[] = [];
  let current = index.activities.get(id);
  while (current && !line.includes(current)) {
    line.push(current);
    current = current.partOf === undefined ? undefined : index.activities.get(current.partOf);
  }
  return line;
}

/** Whether an actor is another one, or belongs to it at any depth. */
export function belongsTo(index: AgreementIndex, id: string, owner: string): boolean {
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !seen.has(current)) {
    if (current === owner) return true;
    seen.add(current);
    current = index.actors.get(current)?.partOf;
  }
  return false;
}

/** An actor's name; its id where the agreement does not describe it. */
export function actorName(index: AgreementIndex, id: string): string {
  return index.actors.get(id)?.name ?? id;
}
