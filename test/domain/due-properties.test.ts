import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Due, dueAt, dueBetween } from '../../src/domain/due.js';
import { dateAt } from '../../src/domain/period.js';
import { isWorkday } from '../../src/domain/workday.js';
import { activitiesOf, COPENHAGEN, factsWith, parkWith, YEARLY } from '../support/agreement.js';

const START = Date.parse('2024-01-01T00:00:00Z');
const END = Date.parse('2031-01-01T00:00:00Z');
const occasions = [
  { label: 'årlig', due: '06' },
  { label: 'midtvejs', due: '2026-10' },
  { label: 'afsluttende', due: '2028-02-29' },
  { label: 'én gang', due: '2027-06' },
];
const agreements = [
  parkWith({ period: { from: '2024-01-01', to: '2030-12-31', source: [1] } }),
  parkWith({
    id: 'parken-bolig-2024',
    period: { from: '2024-02-29', to: '2030-11-15', source: [1] },
    evaluation: { ...YEARLY, occasions },
    activities: activitiesOf('sommerhoejskole', 'cykelhold-for-boern'),
  }),
];
const loadedAt = new Date(START);
const facts = agreements.map((agreement) => factsWith({ agreement, loadedAt }));
const keys = (dues: readonly Due[]) => dues.map(({ key }) => key).sort();
const moment = fc.integer({ min: START, max: END }).map((at) => new Date(at));
const inOrder = (moments: Date[]) => [...moments].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date, Date];

describe('all that is due from 2024 to 2030', () => {
  const all = dueBetween(facts, COPENHAGEN, new Date(START), new Date(END));

  it('is a lot, each under a key of its own', () => {
    expect(all.length).toBeGreaterThan(800);
    expect(new Set(keys(all)).size).toBe(all.length);
  });

  it('is due at nine on working days', () => {
    const wrong = all.filter(({ at }) => !isWorkday(dateAt(at, COPENHAGEN.zone), COPENHAGEN.calendar));
    expect(keys(wrong)).toEqual([]);
    const hours = new Intl.DateTimeFormat('da', { timeZone: COPENHAGEN.zone, timeStyle: 'medium' });
    expect(new Set(all.map(({ at }) => hours.format(at)))).toEqual(new Set(['09.00.00']));
  });

  it('comes in order of time', () => {
    const times = all.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('at any moments', () => {
  it('what is due from a to b and from b to c is what is due from a to c', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment).map(inOrder), ([a, b, c]) => {
        const parts = [dueBetween(facts, COPENHAGEN, a, b), dueBetween(facts, COPENHAGEN, b, c)].flatMap(keys);
        expect([...new Set(parts)].sort()).toEqual(keys(dueBetween(facts, COPENHAGEN, a, c)));
      }),
      { numRuns: 8 },
    );
  });

  it('so it is for agreements that come later, as if they had always been here', () => {
    const later = facts.map((one) => ({ ...one, loadedAt: new Date(END) }));
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment).map(inOrder), ([a, b, c]) => {
        const parts = [dueBetween(later, COPENHAGEN, a, b), dueBetween(later, COPENHAGEN, b, c)].flatMap(keys);
        expect([...new Set(parts)].sort()).toEqual(keys(dueBetween(later, COPENHAGEN, a, c)));
      }),
      { numRuns: 8 },
    );
  });

  it('what is due after a sleep was due before: nothing is made up, and nobody gets two steps of a ladder', () => {
    fc.assert(
      fc.property(moment, (now) => {
        const due = dueAt(facts, COPENHAGEN, now);
        const before = new Set(keys(dueBetween(facts, COPENHAGEN, new Date(START), now)));
        expect(keys(due).filter((key) => !before.has(key))).toEqual([]);
        const about = due.map(({ agreement, activity, period, to }) =>
          JSON.stringify([agreement, activity, period, to]),
        );
        expect(new Set(about).size).toBe(about.length);
      }),
      { numRuns: 8 },
    );
  });

  it('a check-in that was due and is not answered is still due later', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment).map(inOrder), ([a, , c]) => {
        const later = new Set(keys(dueAt(facts, COPENHAGEN, c)));
        const checkIns = dueAt(facts, COPENHAGEN, a).filter(({ kind }) => kind === 'check-in');
        expect(keys(checkIns).filter((key) => !later.has(key))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
