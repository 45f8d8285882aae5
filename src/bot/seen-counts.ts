/** Which numbers somebody may see, and which of them exactly. */
import type { Activity } from '../domain/agreement.js';
import { may, type Part } from '../domain/permission.js';
import { isOfReportingParty } from '../domain/reporting-party.js';
import { NOTHING_SMALL } from '../domain/shown.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { gatherFacts } from '../store/facts.js';
import { type Bot, reachOf, today } from './bot.js';

/**
 * The limit below which counts are hidden from somebody, of an activity, or of the whole agreement (null). NOTHING_SMALL: every count is
 * seen as it is; null: none is seen. `party` is whose numbers they are, '' where one answer is everybody's.
 */
export type Sight = (activity: Activity | null, party: string) => number | null;

/** @param viewer whose `parts` are null for the operator, who sees everything */
export async function sightOf(
  bot: Bot,
  current: CurrentAgreement,
  { parts, person }: { parts: readonly Part[] | null; person: string | null },
): Promise<Sight> {
  if (parts === null) return () => NOTHING_SMALL;
  const [facts] = await gatherFacts(bot.client, [current], reachOf(bot));
  const { id } = current.agreement;
  const day = today(bot);
  return (activity, party) => {
    const isTheirs =
      facts !== undefined &&
      activity !== null &&
      person !== null &&
      isOfReportingParty(facts, activity, party, day, { person, parts });
    if (may('seeExactCounts', parts, id, isTheirs)) return NOTHING_SMALL;
    return may('seeCounts', parts, id, isTheirs) ? bot.smallCount : null;
  };
}
