import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AgreementFacts, CHECK_IN_KINDS, type Due, dueAt, dueBetween, type Rhythm } from '../../src/domain/due.js';
import { addDays, dateAt, momentAt } from '../../src/domain/period.js';
import { isWorkday, withQuietWeeks, workdayOnOrAfter } from '../../src/domain/workday.js';
import { danishCalendar } from '../../src/holidays.js';
import { activitiesOf, COPENHAGEN, factsWith, parkWith, YEARLY } from '../support/agreement.js';

const { zone, calendar } = COPENHAGEN;
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
      fc.property(fc.tuple(moment, moment, moment).map(inOrder), ([a, , late]) => {
        // On a day on which nobody is bothered it waits for the next one.
        const c = momentAt(workdayOnOrAfter(dateAt(late, zone), calendar), '23:59', zone);
        const later = new Set(keys(dueAt(facts, COPENHAGEN, c)));
        const checkIns = dueAt(facts, COPENHAGEN, a).filter(({ kind }) => kind === 'check-in');
        expect(keys(checkIns).filter((key) => !later.has(key))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('whatever the office’s days off and quiet weeks are', () => {
  const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { maxLength: 12 });
  const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2025-01-01', days).slice(5));
  const rhythms = fc.tuple(weeks, fc.uniqueArray(day, { maxLength: 12 })).map(([quiet, daysOff]) => {
    const own = danishCalendar(daysOff);
    return { ...COPENHAGEN, calendar: own, checkInCalendar: withQuietWeeks(own, quiet) };
  });
  const isAboutCheckIn = ({ kind }: Due) => (CHECK_IN_KINDS as readonly string[]).includes(kind);
  /** Days from one to another that count, the first one left out. */
  const counted = (from: Date, to: Date, { checkInCalendar }: Rhythm): number => {
    let count = 0;
    for (let date = dateAt(from, zone); date < dateAt(to, zone); ) {
      date = addDays(date, 1);
      if (isWorkday(date, checkInCalendar)) count += 1;
    }
    return count;
  };
  const year = (at: number) => [new Date(Date.UTC(at, 0, 1)), new Date(Date.UTC(at + 1, 0, 1))] as const;

  it('nothing about a check-in is due on a day that is not counted, and each step comes just so many days after the first', () => {
    fc.assert(
      fc.property(rhythms, fc.integer({ min: 2024, max: 2029 }), (rhythm, at) => {
        const [from, to] = year(at);
        const dues = dueBetween(facts, rhythm, from, to).filter(isAboutCheckIn);
        const wrong = dues.filter((due) => !isWorkday(dateAt(due.at, zone), rhythm.checkInCalendar));
        expect(keys(wrong)).toEqual([]);
        const asked = new Map(
          dues.filter(({ kind }) => kind === 'check-in').map((due) => [`${due.agreement} ${due.period}`, due.at]),
        );
        const after = { 'check-in-reminder': 5, 'check-in-last-reminder': 8, 'missing-list': 10 };
        for (const due of dues) {
          const opened = asked.get(`${due.agreement} ${due.period}`);
          if (opened === undefined || due.kind === 'check-in') continue;
          expect(counted(opened, due.at, rhythm)).toBe(after[due.kind as keyof typeof after]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('nothing about a check-in is sent late on such a day, and nobody who was asked gets two steps at once', () => {
    fc.assert(
      fc.property(rhythms, moment, moment, (rhythm, askedAt, now) => {
        const open = facts.map((one): AgreementFacts => {
          const unanswered = one.agreement.activities.map(({ id }) => ({ activity: id, party: '' }));
          const asked = unanswered.map((check) => ({ ...check, person: 'registrar', at: askedAt }));
          return { ...one, rounds: [{ month: '2023-11', openedAt: askedAt, closedAt: null, unanswered, asked }] };
        });
        const due = dueAt(open, rhythm, now).filter(isAboutCheckIn);
        if (!isWorkday(dateAt(now, zone), rhythm.checkInCalendar)) expect(due).toEqual([]);
        const about = due.map(({ agreement, activity, period, to }) =>
          JSON.stringify([agreement, activity, period, to]),
        );
        expect(new Set(about).size).toBe(about.length);
        for (const { kind, period, to, at } of due) {
          if (period !== '2023-11' || !to || !('person' in to) || to.person !== 'registrar' || kind === 'check-in')
            continue;
          expect(counted(askedAt, at, rhythm)).toBe(kind === 'check-in-reminder' ? 5 : 8);
        }
      }),
      { numRuns: 12 },
    );
  });
});
