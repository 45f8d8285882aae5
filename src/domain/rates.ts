/** How well check-ins are answered, of an agreement and of each of its parties: expected, answered, on time. */
import type { Agreement } from './agreement.js';
import { partyOf } from './party.js';
import { actorsInRole, registrarsOf } from './responsibility.js';

/** A check-in that was asked: its round has opened. Nobody's answer is yet another thing than zero, "not held" and "don't know". */
export interface AskedCheckIn {
  activity: string;
  /** Actor id of the party that it was asked of alone; "" where one answer is everybody's. */
  party: string;
  /** When the first answer was saved, whatever it said; null while it is missing. A correction changes nothing of that. */
  firstAnswerAt: Date | null;
  /** The last moment at which that is on time. */
  onTimeUntil: Date;
}

export interface Rate {
  expected: number;
  answered: number;
  /** Of the answered ones. */
  onTime: number;
}

export interface PartyRate extends Rate {
  /** Actor id; "" for what no party of the agreement is to answer: the secretariat's. */
  party: string;
}

export function rateOf(checkIns: readonly AskedCheckIn[]): Rate {
  const answered = checkIns.filter(({ firstAnswerAt }) => firstAnswerAt !== null);
  const onTime = answered.filter(
    ({ firstAnswerAt, onTimeUntil }) => firstAnswerAt !== null && firstAnswerAt <= onTimeUntil,
  );
  return { expected: checkIns.length, answered: answered.length, onTime: onTime.length };
}

/** The parties of which something was expected, in the agreement's order; what is the secretariat's comes last. */
export function ratesByParty(agreement: Agreement, checkIns: readonly AskedCheckIn[]): PartyRate[] {
  const parties = new Map<string, AskedCheckIn[]>([...agreement.parties, ''].map((party) => [party, []]));
  for (const checkIn of checkIns) {
    const party = partyOfCheckIn(agreement, checkIn);
    parties.set(party, [...(parties.get(party) ?? []), checkIn]);
  }
  return [...parties].flatMap(([party, own]) => (own.length === 0 ? [] : [{ party, ...rateOf(own) }]));
}

/**
 * Whose a check-in is: the party that it was asked of, else that of those who register the activity's numbers, else of its coordinators.
 * Where those belong to several parties it is the first one's; "" where they belong to none.
 */
export function partyOfCheckIn(
  agreement: Agreement,
  { activity: id, party }: Pick<AskedCheckIn, 'activity' | 'party'>,
): string {
  if (party !== '') return party;
  const activity = agreement.activities.find((one) => one.id === id);
  if (activity === undefined) return '';
  const registrars = registrarsOf(agreement, activity);
  const actors = registrars.length > 0 ? registrars : actorsInRole(agreement, activity, 'coordinator');
  return actors.map((actor) => partyOf(agreement, actor)).find((found) => agreement.parties.includes(found)) ?? '';
}
