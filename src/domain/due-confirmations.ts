/** "Is this still so?": asked of those who stand for an actor whose responsibilities nobody has confirmed for a year. */
import { lapseOf, type Placed, placedResponsibilities } from './confirmation.js';
import type { AgreementFacts, Due, Recipient, Rhythm } from './due.js';
import { addMonths, dateAt, firstDay, type IsoDate, type Month, momentAt, monthOf } from './period.js';
import { isSendingTime, type WorkCalendar, workdayOnOrAfter } from './workday.js';

/** The day of the month, or the first working day after it: between a round's reminders and the next round. */
const ASK_ON_DAY = '15';

/** Nothing lapses sooner, in whatever time zone: a year, less a day. In an agreement's first year there is nothing to work out. */
const SOONEST_MS = 364 * 86_400_000;

/**
 * The cards of each person in order of time, if nobody confirms anything meanwhile. A card asks about all that has lapsed by its day,
 * so there is at most one in a month, and no lapse is on its way twice.
 */
export function dueConfirmations(facts: AgreementFacts, rhythm: Rhythm): Due[][] {
  const placed = placedResponsibilities(facts.agreement);
  return askedOnes(facts, placed).map((asked) => {
    const lapses = placed
      .filter(({ row }) => asked.actors.has(row.actor))
      .flatMap((one) => lapseIn(facts, rhythm, one) ?? [])
      .sort();
    return askingDays(facts, rhythm, lapses, asked.to).map((day) => toDue(facts.agreement.id, rhythm, asked, day));
  });
}

/** What is due now, one card a person. What is late waits for a working day's hour: a year is no hurry. */
export function confirmationsDueAt(facts: AgreementFacts, rhythm: Rhythm, moment: Date): Due[] {
  const today = dateAt(moment, rhythm.zone);
  if (!isSendingTime(moment, rhythm, rhythm.calendar) || today > facts.agreement.period.to) return [];
  const spoken = [...facts.spokenOf.values()];
  if (spoken.every((since) => moment.getTime() - since.getTime() < SOONEST_MS)) return [];
  return dueConfirmations(facts, rhythm).flatMap((cards) => cards.filter(({ at }) => at <= moment).slice(-1));
}

/** Actors with responsibilities that have lapsed and nobody to ask whether they are still so, and how many those are. */
export function lapsedWithoutAnybody(facts: AgreementFacts, { zone }: Rhythm, moment: Date): Map<string, number> {
  const { agreement, members } = facts;
  const heard = new Set(members.filter(({ reachable }) => reachable).map(({ actor }) => actor));
  const today = dateAt(moment, zone);
  const counts = new Map<string, number>();
  if (today > agreement.period.to) return counts;
  for (const placed of placedResponsibilities(agreement)) {
    const since = facts.spokenOf.get(placed.key);
    const lapse = since === undefined || placed.ends < today ? null : lapseOf(placed, since, zone);
    const { actor } = placed.row;
    if (lapse !== null && lapse <= today && !heard.has(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return counts;
}

interface Asked {
  to: Recipient | null;
  /** For the key. */
  name: string;
  actors: ReadonlySet<string>;
}

/** Everybody who stands for a responsible actor and can be reached; an actor that people stand for whom nothing reaches has nobody. */
function askedOnes({ members }: AgreementFacts, placed: readonly Placed[]): Asked[] {
  const responsible = new Set(placed.map(({ row }) => row.actor));
  const standing = members.flatMap(({ actor, ...member }) =>
    actor !== null && responsible.has(actor) ? [{ ...member, actor }] : [],
  );
  const reached = standing.filter(({ reachable }) => reachable);
  const people = [...new Set(reached.map(({ person }) => person))].map((person) => ({
    to: { person },
    name: person,
    actors: new Set(reached.filter((one) => one.person === person).map(({ actor }) => actor)),
  }));
  const heard = new Set(reached.map(({ actor }) => actor));
  const unheard = [...new Set(standing.map(({ actor }) => actor))].filter((actor) => !heard.has(actor));
  return [...people, ...unheard.map((actor) => ({ to: null, name: `nobody:${actor}`, actors: new Set([actor]) }))];
}

/** Not before the agreement begins. */
function lapseIn({ agreement, spokenOf }: AgreementFacts, { zone }: Rhythm, placed: Placed): IsoDate | null {
  const since = spokenOf.get(placed.key);
  const lapse = since === undefined ? null : lapseOf(placed, since, zone);
  return lapse !== null && lapse < agreement.period.from ? agreement.period.from : lapse;
}

/** The days of a person's cards. What lapsed before the last card stood on it; while one is on its way there is no other. */
function askingDays(
  { agreement, askedToConfirm }: AgreementFacts,
  { zone, calendar }: Rhythm,
  lapses: readonly IsoDate[],
  to: Recipient | null,
): IsoDate[] {
  const asked = askedToConfirm.filter(({ person }) => to !== null && 'person' in to && to.person === person);
  if (asked.some(({ at }) => at === null)) return [];
  const days: IsoDate[] = [];
  let last =
    asked
      .map(({ at }) => (at === null ? '' : dateAt(at, zone)))
      .sort()
      .at(-1) ?? '';
  for (const lapse of lapses) {
    if (lapse <= last) continue;
    const free = last === '' ? lapse : firstDay(addMonths(monthOf(last), 1));
    last = askingDay(lapse > free ? lapse : free, calendar);
    if (last <= agreement.period.to) days.push(last);
  }
  return days;
}

function askingDay(earliest: IsoDate, calendar: WorkCalendar): IsoDate {
  const inMonth = (month: Month) => workdayOnOrAfter(`${month}-${ASK_ON_DAY}`, calendar);
  const day = inMonth(monthOf(earliest));
  return day >= earliest ? day : inMonth(addMonths(monthOf(earliest), 1));
}

function toDue(agreement: string, { zone, time }: Rhythm, { to, name, actors }: Asked, day: IsoDate): Due {
  const month = monthOf(day);
  return {
    kind: 'confirmation',
    agreement,
    period: month,
    to,
    at: momentAt(day, time, zone),
    why: `${[...actors].join(', ')}: responsibilities that nobody has confirmed for a year`,
    key: ['confirmation', agreement, month, name].join(':'),
  };
}
