/** Another name for an activity or an actor, given by the secretariat beside those in the agreement's file. */
import type { Agreement } from './agreement.js';

export type AliasKind = 'activity' | 'actor';

/** What a name is given to: the id of an activity or an actor in an agreement. */
export interface AliasTarget {
  kind: AliasKind;
  id: string;
}

export interface Alias {
  id: string;
  agreement: string;
  target: AliasTarget;
  text: string;
}

/** The agreement as questions see it. An alias of something that this version does not have is left out. */
export function withAliases(agreement: Agreement, aliases: readonly Pick<Alias, 'target' | 'text'>[]): Agreement {
  if (aliases.length === 0) return agreement;
  const given = (kind: AliasKind, id: string) =>
    aliases.filter(({ target }) => target.kind === kind && target.id === id).map(({ text }) => text);
  const withThem = <T extends { id: string; aliases?: string[] }>(kind: AliasKind, one: T): T => {
    const more = given(kind, one.id);
    return more.length === 0 ? one : { ...one, aliases: [...(one.aliases ?? []), ...more] };
  };
  return {
    ...agreement,
    activities: agreement.activities.map((activity) => withThem('activity', activity)),
    actors: agreement.actors.map((actor) => withThem('actor', actor)),
  };
}

/** The name of what an alias stands for; null when this version of the agreement does not have it. */
export function targetName(agreement: Agreement, { kind, id }: AliasTarget): string | null {
  const among = kind === 'activity' ? agreement.activities : agreement.actors;
  return among.find((one) => one.id === id)?.name ?? null;
}

/** Whether an alias is a person's: those are for whoever may see persons' names. */
export function isOfPerson(agreement: Agreement, { kind, id }: AliasTarget): boolean {
  return kind === 'actor' && agreement.actors.some((actor) => actor.id === id && actor.kind === 'person');
}
