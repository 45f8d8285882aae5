/** Who is asked for an activity's numbers. */
import type { Activity } from './agreement.js';
import type { AgreementFacts, Member } from './due.js';
import { actorsInRole, registrarsOf } from './responsibility.js';

export interface Reporters {
  /** Person ids; empty when not even the secretariat can be reached. */
  people: string[];
  /** For the operator: why they. */
  why: string;
}

/**
 * Whom an activity's check-in goes to: the person that the secretariat has named, else those who stand for the activity's registrar,
 * else for its coordinator, else the secretariat. Who has no chat account is passed over, so that nobody waits for a silent box.
 */
export function reportersOf(facts: AgreementFacts, activity: Activity): Reporters {
  const { agreement, members } = facts;
  const reachable = new Set(members.filter((member) => member.reachable).map((member) => member.person));
  const standFor = (actors: readonly string[]) =>
    people(members, (member) => member.actor !== null && actors.includes(member.actor));
  const steps: [string[], string][] = [
    [
      facts.reporters.filter((row) => row.activity === activity.id).map((row) => row.person),
      'named by the secretariat to report it',
    ],
    [standFor(registrarsOf(agreement, activity)), 'registrar'],
    [standFor(actorsInRole(agreement, activity, 'coordinator')), 'coordinator'],
    [people(members, (member) => member.role === 'secretariat'), 'secretariat, as nobody nearer can be reached'],
  ];
  for (const [candidates, why] of steps) {
    const found = candidates.filter((person) => reachable.has(person));
    if (found.length > 0) return { people: found, why };
  }
  return { people: [], why: 'nobody can be reached, not even the secretariat' };
}

function people(members: readonly Member[], which: (member: Member) => boolean): string[] {
  return [...new Set(members.filter(which).map((member) => member.person))];
}
