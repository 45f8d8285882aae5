import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CLOSE_AFTER_WORKDAYS,
  closingMoment,
  deadlineOf,
  onTimeUntil,
  type RoundState,
  roundState,
} from '../../src/domain/round.js';
import { COPENHAGEN } from '../support/agreement.js';

const openedAt = new Date('2026-11-02T08:00:00Z');
const deadline = new Date('2026-11-23T08:00:00Z');
const moment = fc
  .integer({ min: openedAt.getTime(), max: openedAt.getTime() + 60 * 86_400_000 })
  .map((at) => new Date(at));

describe('a round', () => {
  it.each([
    ['open', null, null, false],
    ['reminded', null, null, true],
    ['closed', deadline, null, true],
    ['closed', deadline, null, false],
    ['locked', deadline, deadline, false],
  ] as [RoundState, Date | null, Date | null, boolean][])('is %s', (state, closedAt, lockedAt, reminded) => {
    expect(roundState({ openedAt, closedAt, lockedAt }, reminded)).toBe(state);
  });

  it('ends fifteen working days after it opened, at nine', () => {
    expect(CLOSE_AFTER_WORKDAYS).toBe(15);
    expect(deadlineOf({ openedAt }, COPENHAGEN)).toEqual(deadline);
    expect(deadlineOf({ openedAt: new Date('2026-12-01T08:00:00Z') }, COPENHAGEN)).toEqual(
      new Date('2026-12-22T08:00:00Z'),
    );
    expect(deadlineOf({ openedAt: new Date('2027-03-01T08:00:00Z') }, COPENHAGEN)).toEqual(
      new Date('2027-03-22T08:00:00Z'),
    );
  });

  it.each([
    ['goes on while something is missing', '2026-11-23T07:59:59Z', false, null],
    ['closes when everything is answered', '2026-11-05T10:00:00Z', true, new Date('2026-11-05T10:00:00Z')],
    ['closes at its deadline', '2026-11-23T08:00:00Z', false, deadline],
    ['after a sleep has closed at its deadline', '2026-12-24T10:00:00Z', false, deadline],
    ['after a sleep in which all was answered too', '2026-12-24T10:00:00Z', true, deadline],
  ])('%s', (_, at, allAnswered, closedAt) => {
    expect(closingMoment({ openedAt, allAnswered }, COPENHAGEN, new Date(at))).toEqual(closedAt);
  });

  it('an answer is on time until the deadline, whenever the clock noticed it and whoever else had answered', () => {
    fc.assert(
      fc.property(moment, moment, fc.boolean(), (answeredAt, tickedAt, others) => {
        const allAnswered = others && answeredAt <= tickedAt;
        const closedAt = closingMoment({ openedAt, allAnswered }, COPENHAGEN, tickedAt);
        const onTime = answeredAt <= onTimeUntil({ openedAt, closedAt }, COPENHAGEN);
        expect(onTime).toBe(answeredAt <= deadline);
      }),
    );
  });
});
