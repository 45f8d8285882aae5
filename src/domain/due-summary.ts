/** What a month's round came to, told in the channels of the agreement's groups when it closes. */
import type { AgreementFacts, Due } from './due.js';

/** Of the newest round that is closed: after a sleep, and to a channel that is chosen late, nobody is told the whole past. */
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
