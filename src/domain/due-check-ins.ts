/** The check-ins of an agreement and their reminders: one round a month. */
import type { Agreement } from './agreement.js';
import type { AgreementFacts, Due, DueKind, Rhythm, RoundFacts } from './due.js';
import { addMonths, dateAt, type Month, momentAt, monthsOf } from './period.js';
import { workdaysAfter } from './round.js';
import { isOnAt, type Turn, turnsOf } from './turn.js';
import { toAsk, type Unanswered, unansweredIn } from './unanswered.js';
import { firstWorkday, isWorkday } from './workday.js';

/** The reminders of a check-in, and the working days from its asking to each. */
export const REMINDERS = [
  { kind: 'check-in-reminder', workdays: 5 },
  { kind: 'check-in-last-reminder', workdays: 8 },
] as const;

/** The moment a month's round opens: the first working day of the month after; in a quiet week, the first one after that. */
export function roundOpensAt(month: Month, rhythm: Rhythm): Date {
  return momentAt(firstWorkday(addMonths(month, 1), rhythm.checkInCalendar), rhythm.time, rhythm.zone);
}

/** Whether anything about check-ins may be sent on the day of a moment: not on weekends, holidays and in quiet weeks. */
export function isCheckInDay(moment: Date, { zone, checkInCalendar }: Rhythm): boolean {
  return isWorkday(dateAt(moment, zone), checkInCalendar);
}

/** The months of an agreement whose rounds open after it was loaded and not later than `until`, in order. */
export function monthsToOpen(agreement: Agreement, loadedAt: Date, rhythm: Rhythm, until: Date): Month[] {
  return monthsOf(agreement.period.from, agreement.period.to).filter((month) => {
    const opens = roundOpensAt(month, rhythm);
    return opens > loadedAt && opens <= until;
  });
}

/** The rounds that are open and those that open not later than `until`, each with what nobody has answered. */
export function roundsUntil(facts: AgreementFacts, rhythm: Rhythm, until: Date): RoundFacts[] {
  const { agreement, loadedAt, rounds } = facts;
  const opened = rounds.map((round) => round.month);
  const coming = monthsToOpen(agreement, loadedAt, rhythm, until).filter((month) => !opened.includes(month));
  return [...rounds, ...coming.map((month) => comingRound(facts, month, rhythm))];
}

function comingRound(facts: AgreementFacts, month: Month, rhythm: Rhythm): RoundFacts {
  const unanswered = toAsk(facts, month).map(({ activity, party }) => ({ activity: activity.id, party }));
  return { month, openedAt: roundOpensAt(month, rhythm), closedAt: null, unanswered, asked: [] };
}

/**
 * A ladder for each check-in that nobody has answered and everybody whose turn it is, was or will be, of the rounds that open not later
 * than `until`: the check-in and its reminders, in order of time. Somebody who was away is asked once.
 */
export function dueCheckIns(facts: AgreementFacts, rhythm: Rhythm, until: Date): Due[][] {
  const seen = new Set<string>();
  return ladders(facts, rhythm, until, () => true).map((ladder) =>
    ladder.filter(({ key }) => {
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  );
}

/**
 * What is due now, for those alone whose turn it is: nobody who is away. Of each ladder it is the last step, and on a day that is no
 * working day nothing. Who has not been asked yet is asked, not reminded.
 */
export function checkInsDueAt(facts: AgreementFacts, rhythm: Rhythm, moment: Date): Due[] {
  if (!isCheckInDay(moment, rhythm)) return [];
  return ladders(facts, rhythm, moment, (turn) => isOnAt(turn, moment)).flatMap((ladder) => {
    const come = ladder.filter((due) => due.at <= moment);
    return ladder.some((due) => wasAsked(facts, due)) ? come.slice(-1) : come.slice(0, 1);
  });
}

function wasAsked({ rounds }: AgreementFacts, { activity, party = '', period, to }: Due): boolean {
  const person = to !== null && 'person' in to ? to.person : null;
  const asked = rounds.find(({ month }) => month === period)?.asked ?? [];
  return asked.some((row) => row.activity === activity && row.party === party && row.person === person);
}

function ladders(facts: AgreementFacts, rhythm: Rhythm, until: Date, counts: (turn: Turn) => boolean): Due[][] {
  return roundsUntil(facts, rhythm, until).flatMap((round) =>
    unansweredIn(facts, round).flatMap((unanswered) => laddersOf(facts, rhythm, round, unanswered, counts)),
  );
}

function laddersOf(
  facts: AgreementFacts,
  rhythm: Rhythm,
  round: RoundFacts,
  unanswered: Unanswered,
  counts: (turn: Turn) => boolean,
): Due[][] {
  const { activity, party } = unanswered;
  const askedOf = round.asked.filter((row) => row.activity === activity.id && row.party === party);
  const turns = turnsOf(facts, unanswered, roundOpensAt(round.month, rhythm), rhythm).filter(({ person }) =>
    isTheirs(facts, round.month, askedOf, person),
  );
  return turns.filter(counts).map((turn) => {
    const { person, from, until } = turn;
    const due = (kind: DueKind, at: Date, late = ''): Due => ({
      ...aboutCheckIn(kind, facts.agreement.id, round.month, unanswered, person),
      to: person === null ? null : { person },
      at,
      why: `${activity.name}: ${late}${turn.why}`,
    });
    const asked = askedOf.find((row) => row.person === person);
    const first = turns.find((one) => one.person === person) ?? turn;
    const moments = remindsAt(asked?.at ?? first.from, from, rhythm);
    const reminders = REMINDERS.map(({ kind, workdays }, index) =>
      due(kind, moments[index] ?? from, `not answered after ${workdays} working days; `),
    );
    return [due('check-in', from), ...reminders].filter(({ at }) => until === null || at < until);
  });
}

/** What makes a due one about a check-in, and its key; `more` tells it from others of its kind to the same person. */
export function aboutCheckIn(
  kind: DueKind,
  agreement: string,
  month: Month,
  { activity: { id: activity }, party }: { activity: { id: string }; party: string },
  person: string | null,
  more: readonly string[] = [],
): Pick<Due, 'kind' | 'agreement' | 'activity' | 'party' | 'period' | 'key'> {
  const ofParty = party === '' ? [] : [party];
  const key = [kind, agreement, month, activity, ...ofParty, person ?? 'nobody', ...more].join(':');
  return { kind, agreement, activity, ...(party !== '' && { party }), period: month, key };
}

/**
 * The moments of the reminders to somebody who was asked at a moment. Who was away when the first would have come gets it when they are
 * back, and the next one as many working days later as ever.
 */
function remindsAt(askedAt: Date, from: Date, rhythm: Rhythm): Date[] {
  const [first] = REMINDERS;
  const usual = workdaysAfter(askedAt, first.workdays, rhythm);
  const at = usual < from ? from : usual;
  return REMINDERS.map(({ workdays }) =>
    workdays === first.workdays ? at : workdaysAfter(at, workdays - first.workdays, rhythm),
  );
}

/** Who comes in somebody's place is asked for the newest month; the older ones, which others were asked for, stand in their list. */
function isTheirs(facts: AgreementFacts, month: Month, askedOf: RoundFacts['asked'], person: string | null): boolean {
  const isNewest = facts.rounds.every((round) => round.month <= month);
  return isNewest || askedOf.length === 0 || askedOf.some((row) => row.person === person);
}
