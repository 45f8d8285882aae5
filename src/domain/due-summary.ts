/** What a month's round came to, told in the channels of the agreement's groups when it closes. */
import type { AgreementFacts, Due, Rhythm } from './due.js';
import { isCheckInDay } from './due-check-ins.js';
import { dateAt, daysBetween, momentAt } from './period.js';

/** After a sleep, and to a channel that is chosen late, what closed longer ago than this is no news. */
const NEWS_FOR_DAYS = 31;

/** What is due now: on a working day, from the hour at which things are sent. */
export function summariesDueAt(facts: AgreementFacts, rhythm: Rhythm, moment: Date): Due[] {
  const { zone, time } = rhythm;
  const today = dateAt(moment, zone);
  if (!isCheckInDay(moment, rhythm) || moment < momentAt(today, time, zone)) return [];
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
