import type { Source } from './source.js';

export type ActorKind = 'organisation' | 'unit' | 'position' | 'person' | 'group' | 'collective';

export type GroupKind =
  | 'board'
  | 'managers'
  | 'adHoc'
  | 'steering'
  | 'coordination'
  | 'followUp'
  | 'working'
  | 'meeting'
  | 'arbiter';

export interface Group {
  kind: GroupKind;
  mandate: string | null;
  /** ISO duration, as `P1Y`. */
  term?: string;
  /** Actor ids; `notStated` where the document does not say who sits in it. */
  members: string[] | 'notStated';
  coordinator?: string;
}

/** Everyone that can be party to, responsible for or member of something. */
export interface Actor {
  id: string;
  kind: ActorKind;
  name: string;
  aliases?: string[];
  partOf?: string;
  titles?: string[];
  group?: Group;
  source: Source;
}

/** What an actor is called; its id where the agreement has none with it. */
export function nameOfActor({ actors }: { actors: readonly Pick<Actor, 'id' | 'name'>[] }, id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}
