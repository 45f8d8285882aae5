import { describe, expect, it } from '@jest/globals';
import { dueAt, dueBetween } from '../../src/domain/due.js';
import { activitiesAsked, isPaused, pauseErrors } from '../../src/domain/pause.js';
import { addMonths } from '../../src/domain/period.js';
import { COPENHAGEN, factsWith, parkWith } from '../support/agreement.js';

const pauses = [{ activity: 'byttecafe', from: '2026-07', to: '2026-08' }];
const agreement = parkWith({ evaluation: null });

describe('an activity that holds a pause', () => {
  it.each([
    ['2026-06', false],
    ['2026-07', true],
    ['2026-08', true],
    ['2026-09', false],
  ])('in %s: %s', (month, paused) => {
    expect(isPaused(pauses, 'byttecafe', month)).toBe(paused);
    expect(isPaused(pauses, 'sommerhoejskole', month)).toBe(false);
    const asked = activitiesAsked(agreement, month, pauses).map(({ id }) => id);
    expect(asked).toEqual(['sommerhoejskole', ...(paused ? [] : ['byttecafe'])]);
  });

  it('is not asked about in the months to come, and again afterwards', () => {
    const facts = factsWith({ agreement, pauses });
    const all = dueBetween([facts], COPENHAGEN, new Date('2026-07-01T00:00:00Z'), new Date('2026-10-31T00:00:00Z'));
    const months = all.flatMap(({ activity, kind, period }) =>
      activity === 'byttecafe' && kind === 'check-in' ? [period] : [],
    );
    expect(months).toEqual(['2026-06', '2026-09']);
  });

  it('is neither asked about nor reminded of in a round that is open already', () => {
    const asked = [{ activity: 'byttecafe', party: '', person: 'secretary', at: new Date('2026-08-03T07:00:00Z') }];
    const rounds = [
      {
        month: '2026-07',
        openedAt: new Date('2026-08-03T07:00:00Z'),
        closedAt: null,
        unanswered: [{ activity: 'byttecafe', party: '' }],
        asked,
      },
    ];
    const due = (held: typeof pauses) =>
      dueAt(
        [factsWith({ agreement, rounds, pauses: held, loadedAt: new Date('2026-07-15T00:00:00Z') })],
        COPENHAGEN,
        new Date('2026-08-20T07:00:00Z'),
      );
    expect(due([]).map(({ kind }) => kind)).toEqual(['check-in-last-reminder', 'missing-list']);
    expect(due(pauses)).toEqual([]);
  });
});

describe('the months of a pause', () => {
  const choices = Array.from({ length: 14 }, (_, at) => addMonths('2026-05', at));

  it.each([
    ['2026-05', '2026-05', {}],
    ['2026-07', '2026-12', {}],
    ['2026-07', '2027-01', { to: 'tooLong' }],
    ['2026-08', '2026-07', { to: 'endsBeforeStart' }],
    ['2026-04', '2026-07', { from: 'notChosen' }],
    ['2026-07', '2027-07', { to: 'notChosen' }],
    ['', 'juli', { from: 'notChosen', to: 'notChosen' }],
  ])('from %j to %j: %j', (from, to, errors) => {
    expect(pauseErrors({ from, to }, choices)).toEqual(errors);
  });
});
