/** What a round asks and nobody has answered: an activity's check-in, or one party's where each counts on its own. */
import type { Activity } from './agreement.js';
import type { AgreementFacts, RoundFacts } from './due.js';
import { partiesOf } from './party.js';
import { activitiesAsked, isPaused } from './pause.js';
import type { Month } from './period.js';
import { reportingSteps } from './reporter.js';

export interface Unanswered {
  activity: Activity;
  /** Actor id; '' where one answer is everybody's. */
  party: string;
}

/** In the agreement's order; what a pause leaves out is not waited for. */
export function unansweredIn({ agreement, pauses }: AgreementFacts, round: RoundFacts): Unanswered[] {
  return agreement.activities
    .filter(({ id }) => !isPaused(pauses, id, round.month))
    .flatMap((activity) =>
      round.unanswered.filter((row) => row.activity === activity.id).map(({ party }) => ({ activity, party })),
    );
}

/** Everything that a month will be asked about. */
export function toAsk(facts: AgreementFacts, month: Month): Unanswered[] {
  return activitiesAsked(facts.agreement, month, facts.pauses).flatMap((activity) =>
    partiesAsked(facts, activity).map((party) => ({ activity, party })),
  );
}

/**
 * The parties that an activity is asked of, each alone: those of the people who report it, where the office says that each counts on its
 * own. Everywhere else, and where they are all of one party, it is asked of them together: [''].
 */
export function partiesAsked(facts: AgreementFacts, activity: Activity): string[] {
  if (!facts.separately.includes(activity.id)) return [''];
  const [people = []] = reportingSteps(facts, activity)
    .map(([candidates]) => candidates)
    .filter((candidates) => candidates.length > 0);
  const parties = new Set(people.flatMap((person) => partiesOf(facts, person)));
  return parties.size > 1 ? [...parties] : [''];
}
