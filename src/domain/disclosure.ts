/** What an account that is linked to nobody may see of an agreement: everything but the names of persons. */
import type { Actor, Agreement } from './agreement.js';

/**
 * The agreement with titles in the place of persons' names, in every text of it. A name that stands in a public document is still
 * not handed out by us to somebody whom we don't know.
 */
export function withoutNames(agreement: Agreement): Agreement {
  const persons = agreement.actors.filter((actor) => actor.kind === 'person');
  if (persons.length === 0) return agreement;
  const names = persons.flatMap((person) =>
    [person.name, ...(person.aliases ?? [])].map((name): [string, string] => [name, titleOf(person)]),
  );
  names.sort(([a], [b]) => b.length - a.length);
  const patterns = names.map(([name, title]): [RegExp, string] => [asWord(name), title]);
  const actors = agreement.actors.map((actor) => (actor.kind === 'person' ? anonymous(actor) : actor));
  return mapTexts({ ...agreement, actors }, (text) =>
    patterns.reduce((changed, [name, title]) => changed.replace(name, () => title), text),
  ) as Agreement;
}

/** The name where it stands as a word, also in the genitive and across a line's end: an alias "Bo" is not in "Boligforening". */
function asWord(name: string): RegExp {
  const words = name.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?=s?(?![\\p{L}\\p{N}]))`, 'gu');
}

function titleOf(person: Actor): string {
  return person.titles?.join(', ') ?? 'en navngiven person';
}

function anonymous(person: Actor): Actor {
  const { aliases: _, ...rest } = person;
  return { ...rest, name: titleOf(person) };
}

/** A copy with every text changed, ids and keys left alone: no id holds a name in a form that a text could. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}
