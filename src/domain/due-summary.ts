/** What a month's round came to, told in the channels of the agreement's groups when it closes. */
import type { AgreementFacts, Due, Rhythm } from './due.js';
import { dateAt, daysBetween } from './period.js';
import { isSendingTime } from './workday.js';

/** After a sleep, and to a channel that is chosen late, what closed longer ago than this is no news. */
const NEWS_FOR_DAYS = 31;

/** What is due now: on a working day, from the hour at which things are sent. */
export function summariesDueAt(facts: AgreementFacts, rhythm: Rhythm, moment: Date): Due[] {
  const { zone, checkInCalendar } = rhythm;
  if (!isSendingTime(moment, rhythm, checkInCalendar)) return [];
  const today = dateAt(moment, zone);
  return dueSummaries(facts).filter(({ at }) => at <= moment && daysBetween(dateAt(at, zone), today) <= NEWS_FOR_DAYS);
}

/** Of the newest round that is closed: nobody is told the whole past. */
export function dueSummaries({ agreement, rounds, channels }: AgreementFacts): Due[] {
  const newest = rounds
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .findLast(({ closedAt }) => closedAt !== null);
  if (newest === undefined || newest.closedAt === null) return [];
  const { month, closedAt } = newest;
  return channels.map((group) => ({
    kind: 'round-summary',
    agreement: agreement.id,
    period: month,
    to: { group },
    at: closedAt,
    why: 'the round has closed',
    key: ['round-summary', agreement.id, month, group].join(':'),
  }));
}
