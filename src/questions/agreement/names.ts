import type { Agreement } from '../../domain/agreement.js';
import { type Word, words } from '../language/danish.js';
import { isFunctionWord } from '../language/vocabulary.js';

/** What a name in an agreement points to. A `title` is a person's; its id is the person's. A `scope` is an area with figures. */
export interface Ref {
  kind: 'activity' | 'actor' | 'title' | 'scope' | 'budget' | 'self';
  id: string;
}

/** The words of a name that count: without "af", "den" and the like. */
export function contentWords(text: string): Word[] {
  return words(text).filter((word) => !isFunctionWord(word, 'da'));
}

/** The forms in which a name is used: whole, without its brackets, and each side of a dash. */
export function variants(name: string): string[] {
  const bare = name.replace(/\([^)]*\)/g, ' ').trim();
  const bracketed = Array.from(name.matchAll(/\(([^)]*)\)/g), (match) => match[1] ?? '');
  const sides = bare.split(/\s+[–-]\s+/);
  return Array.from(new Set([name, bare, ...sides, ...bracketed]));
}

/** Every name in an agreement, with what it points to. */
export function* namesOf(agreement: Agreement): Generator<[string, Ref]> {
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

/** A form in which a name is used, with the words that count; forms without any are left out. */
export interface NameForm {
  ref: Ref;
  form: string;
  content: readonly Word[];
}

/** Every name in every form. */
export function* nameForms(agreement: Agreement): Generator<NameForm> {
  for (const [name, ref] of namesOf(agreement)) {
    for (const form of variants(name)) {
      const content = contentWords(form);
      if (content.length > 0) yield { ref, form, content };
    }
  }
}

/** What each single word of a name points to: by its stem, in a person's name as it is written, for names are not inflected. */
export function wordRefsOf(agreement: Agreement): Map<string, Ref[]> {
  const persons = new Set(agreement.actors.flatMap((actor) => (actor.kind === 'person' ? [actor.id] : [])));
  const wordRefs = new Map<string, Ref[]>();
  for (const { ref, content } of nameForms(agreement)) {
    const isPerson = ref.kind === 'actor' && persons.has(ref.id);
    for (const word of content) putRef(wordRefs, isPerson ? word.plain : word.stem, ref);
  }
  return wordRefs;
}

/** Adds what a key points to, once. */
export function putRef(map: Map<string, Ref[]>, key: string, ref: Ref): void {
  const refs = map.get(key);
  if (!refs) map.set(key, [ref]);
  else if (!refs.some((other) => other.kind === ref.kind && other.id === ref.id)) refs.push(ref);
}

function scopesOf(agreement: Agreement): Set<string> {
  const baselines = agreement.goals.flatMap((goal) => goal.indicators).flatMap((indicator) => indicator.baselines);
  return new Set(baselines.flatMap((baseline) => (baseline.scope === null ? [] : [baseline.scope])));
}

const articles = new Set(['den', 'det', 'de', 'en', 'et']);

/** One word left of a name that had more than articles beside it is not the name: "Os i byen" is not called "byen". */
export function isLeftOver(name: string, parts: readonly string[]): boolean {
  return parts.length === 1 && words(name).filter((word) => !articles.has(word.plain)).length > 1;
}

const afterHead = new Set(['af', 'i', 'ved', 'for', 'fra', 'til', 'paa', 'hos', 'med', 'under']);

/** The noun that a title or an organisation's name turns on: "leder" of "Leder af …", "medarbejder" of "Boligsocial medarbejder". */
export function headOf(name: string): string | undefined {
  const all = words(name);
  const end = all.findIndex((word, at) => at > 0 && afterHead.has(word.plain));
  return all.slice(0, end < 0 ? all.length : end).at(-1)?.stem;
}
