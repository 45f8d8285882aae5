/** Which party of an agreement somebody belongs to. */
import { nameOfActor } from './actor.js';
import type { Agreement } from './agreement.js';
import type { AgreementFacts } from './due.js';

/**
 * The party that an actor is or is part of, by the agreement's list of parties; where none of them is one, the topmost. Actors that are
 * parts of each other end where they began.
 */
export function partyOf({ actors, parties }: Pick<Agreement, 'actors' | 'parties'>, actor: string): string {
  const seen = new Set<string>();
  let id = actor;
  while (!parties.includes(id) && !seen.has(id)) {
    seen.add(id);
    id = actors.find((one) => one.id === id)?.partOf ?? id;
  }
  return id;
}

/** The parties that a person stands for in an agreement. */
export function partiesOf({ agreement, members }: AgreementFacts, person: string): string[] {
  const actors = members.flatMap((member) => (member.person === person && member.actor !== null ? [member.actor] : []));
  return [...new Set(actors.map((actor) => partyOf(agreement, actor)))];
}

/** "Familiekursus, Sundhedsplejen": an activity's name with that of the party whose numbers it is about, where each counts on its own. */
export function nameWithParty({ actors }: Pick<Agreement, 'actors'>, activity: string, party: string): string {
  return party === '' ? activity : `${activity}, ${nameOfActor({ actors }, party)}`;
}
