/** Who is asked for an activity's numbers. */
import { presentFor } from './absence.js';
import type { Activity } from './agreement.js';
import type { AgreementFacts, Member } from './due.js';
import { partiesOf } from './party.js';
import type { IsoDate } from './period.js';
import { actorsInRole, registrarsOf } from './responsibility.js';

export interface Reporters {
  /** Person ids; empty when not even the secretariat can be reached. */
  people: string[];
  /** For the operator: why they. */
  why: string;
  /** Of these people, who stands in for whom: person ids. */
  standIns: { person: string; for: string }[];
}

/** Why the secretariat is asked. A delivery's `why` ends with it: who was asked like that was never the activity's own reporter. */
export const AS_SECRETARIAT = 'secretariat, as nobody nearer can be reached';

/**
 * Whom an activity's check-in goes to on a day: the person that the secretariat has named, else those who stand for the activity's
 * registrar, else for its coordinator, else the secretariat. Who has no chat account is passed over, so that nobody waits for a silent
 * box; who is away is too, and their stand-in takes the place.
 * @param party whose numbers, where each party counts on its own: then only those who stand for it are asked
 */
export function reportersOf(facts: AgreementFacts, activity: Activity, day: IsoDate, party = ''): Reporters {
  const { members, absences } = facts;
  const reachable = new Set(members.filter((member) => member.reachable).map((member) => member.person));
  const secretariat = people(members, (member) => member.role === 'secretariat');
  const ofParty = (person: string) => party === '' || partiesOf(facts, person).includes(party);
  const own = reportingSteps(facts, activity).map(([all, why]): [string[], string] => [all.filter(ofParty), why]);
  const steps: [string[], string][] = [...own, [secretariat, AS_SECRETARIAT]];
  for (const [candidates, why] of steps) {
    const found = candidates.flatMap((one) => {
      const person = presentFor(absences, one, day);
      return person !== null && reachable.has(person) ? [{ person, for: one }] : [];
    });
    if (found.length > 0) return reporters(found, why);
  }
  return { people: [], why: 'nobody can be reached, not even the secretariat', standIns: [] };
}

/** Those who report an activity by name or by the agreement, the nearest first, and why; reachable or not. */
export function reportingSteps(
  { agreement, members, reporters: named }: AgreementFacts,
  activity: Activity,
): [string[], string][] {
  const standFor = (actors: readonly string[]) =>
    people(members, (member) => member.actor !== null && actors.includes(member.actor));
  return [
    [
      named.filter((row) => row.activity === activity.id).map((row) => row.person),
      'named by the secretariat to report it',
    ],
    [standFor(registrarsOf(agreement, activity)), 'registrar'],
    [standFor(actorsInRole(agreement, activity, 'coordinator')), 'coordinator'],
  ];
}

/** Who reports it anyway stands in for nobody. */
function reporters(found: readonly Reporters['standIns'][number][], why: string): Reporters {
  const asked = [...new Set(found.map(({ person }) => person))];
  const own = new Set(found.filter((one) => one.person === one.for).map(({ person }) => person));
  const standIns = found.filter(({ person }) => !own.has(person));
  return { people: asked, why: standIns.length === 0 ? why : `stand-in for ${why}`, standIns };
}

function people(members: readonly Member[], which: (member: Member) => boolean): string[] {
  return [...new Set(members.filter(which).map((member) => member.person))];
}
