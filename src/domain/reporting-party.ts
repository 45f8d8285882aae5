/** Whose numbers an activity's are: those who are asked for them, and the party that they stand for. */
import type { Activity } from './agreement.js';
import type { AgreementFacts } from './due.js';
import { partiesOf, partyOf } from './party.js';
import type { IsoDate } from './period.js';
import type { Part } from './permission.js';
import { reportersOf } from './reporter.js';

/** The parties of those who are asked for an activity's numbers (`reportersOf`): actor ids, none for somebody who stands for no actor. */
export function reportingParties(facts: AgreementFacts, activity: Activity, day: IsoDate): string[] {
  const { people } = reportersOf(facts, activity, day);
  return [...new Set(people.flatMap((person) => partiesOf(facts, person)))];
}

/**
 * Whether somebody is asked for an activity's numbers on a day, or stands for an actor of the same party as one who is.
 * @param party whose numbers they are, where each party counts on its own; '': everybody's
 */
export function isOfReportingParty(
  facts: AgreementFacts,
  activity: Activity,
  party: string,
  day: IsoDate,
  { person, parts }: { person: string; parts: readonly Part[] },
): boolean {
  const here = parts.filter((part) => part.agreement === facts.agreement.id);
  if (here.length === 0) return false;
  if (reportersOf(facts, activity, day, party).people.includes(person)) return true;
  const parties = party === '' ? reportingParties(facts, activity, day) : [party];
  return here.some(({ actor }) => actor !== null && parties.includes(partyOf(facts.agreement, actor)));
}
