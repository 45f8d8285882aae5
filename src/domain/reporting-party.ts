/** Whose numbers an activity's are: those who are asked for them, and the party that they stand for. */
import type { Activity, Agreement } from './agreement.js';
import type { AgreementFacts } from './due.js';
import type { Part } from './permission.js';
import { reportersOf } from './reporter.js';

/**
 * The party that an actor belongs to: itself or the nearest that it is part of, by the agreement's list of parties; where none of them is
 * a party, the topmost. An actor that is part of itself, over whatever way, ends there.
 */
export function partyOf(agreement: Pick<Agreement, 'actors' | 'parties'>, actor: string): string {
  const seen = new Set<string>();
  let id = actor;
  while (!agreement.parties.includes(id) && !seen.has(id)) {
    seen.add(id);
    id = agreement.actors.find((one) => one.id === id)?.partOf ?? id;
  }
  return id;
}

/** The parties of those who are asked for an activity's numbers (`reportersOf`): actor ids, none for somebody who stands for no actor. */
export function reportingParties(facts: AgreementFacts, activity: Activity): string[] {
  const { people } = reportersOf(facts, activity);
  const actors = facts.members.flatMap(({ person, actor }) =>
    actor !== null && people.includes(person) ? [actor] : [],
  );
  return [...new Set(actors.map((actor) => partyOf(facts.agreement, actor)))];
}

/** Whether somebody is asked for an activity's numbers, or stands for an actor of the same party as one who is. */
export function isOfReportingParty(
  facts: AgreementFacts,
  activity: Activity,
  { person, parts }: { person: string; parts: readonly Part[] },
): boolean {
  const here = parts.filter((part) => part.agreement === facts.agreement.id);
  if (here.length === 0) return false;
  if (reportersOf(facts, activity).people.includes(person)) return true;
  const parties = reportingParties(facts, activity);
  return here.some(({ actor }) => actor !== null && parties.includes(partyOf(facts.agreement, actor)));
}
