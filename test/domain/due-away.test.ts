/** What people who are away mean for what is due. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Absence, absenceOn } from '../../src/domain/absence.js';
import { type AgreementFacts, type Due, dueAt, dueBetween } from '../../src/domain/due.js';
import { roundOpensAt } from '../../src/domain/due-check-ins.js';
import { addDays, dateAt, momentAt, monthOf } from '../../src/domain/period.js';
import { isWorkday } from '../../src/domain/workday.js';
import { activitiesOf, COPENHAGEN, factsWith, member, parkWith } from '../support/agreement.js';

const agreement = parkWith({ evaluation: null, activities: activitiesOf('sommerhoejskole') });
const MEMBERS = [
  member('registrar', 'partner', 'klubleder'),
  member('colleague', 'partner', null),
  member('coordinator', 'partner', 'beboerkonsulent'),
  member('secretary', 'secretariat', null),
];
const loadedAt = new Date('2026-10-15T10:00:00Z');
const withAbsences = (absences: Absence[], changes: Partial<AgreementFacts> = {}) =>
  factsWith({ agreement, members: MEMBERS, loadedAt, absences, ...changes });
const away = (from: string, to: string, standIn: string | null = 'colleague', person = 'registrar'): Absence => ({
  person,
  from,
  to,
  standIn,
});
const toOf = ({ to }: Due) => (to !== null && 'person' in to ? to.person : 'nobody');
/** What goes to those who answer; the leader's list has tests of its own. */
const brief = (dues: readonly Due[]) =>
  dues.filter(({ kind }) => kind !== 'missing-list').map((due) => `${due.kind} ${due.period} ${toOf(due)}`);
const askedOf = (...asked: [string, string][]) => ({
  rounds: [
    {
      month: '2026-10',
      openedAt: new Date('2026-11-02T08:00:00Z'),
      closedAt: null,
      unanswered: [{ activity: 'sommerhoejskole', party: '' }],
      asked: asked.map(([person, at]) => ({ activity: 'sommerhoejskole', party: '', person, at: new Date(at) })),
    },
  ],
});

describe('the check-in of somebody who is away', () => {
  it.each<[string, string, Absence[], string]>([
    ['goes to the stand-in', '2026-11-02T08:00:00Z', [away('2026-11-01', '2026-11-20')], 'colleague'],
    [
      'goes to the next in line without one',
      '2026-11-02T08:00:00Z',
      [away('2026-11-01', '2026-11-20', null)],
      'coordinator',
    ],
    [
      'goes to the next in line when the stand-in is away too',
      '2026-11-02T08:00:00Z',
      [away('2026-11-01', '2026-11-20'), away('2026-11-02', '2026-11-02', null, 'colleague')],
      'coordinator',
    ],
    [
      'goes to the next in line when the stand-in has no part here',
      '2026-11-02T08:00:00Z',
      [away('2026-11-01', '2026-11-20', 'stranger')],
      'coordinator',
    ],
    [
      'goes to the secretariat when everybody nearer is away',
      '2026-11-02T08:00:00Z',
      [away('2026-11-01', '2026-11-20', null), away('2026-11-01', '2026-11-20', null, 'coordinator')],
      'secretary',
    ],
    ['goes to themselves before it', '2026-11-02T08:00:00Z', [away('2026-11-03', '2026-11-20')], 'registrar'],
    ['goes to themselves after it', '2026-11-23T08:00:00Z', [away('2026-11-01', '2026-11-20')], 'registrar'],
  ])('%s', (_, moment, absences, person) => {
    expect(brief(dueAt([withAbsences(absences)], COPENHAGEN, new Date(moment)))).toEqual([
      `check-in 2026-10 ${person}`,
    ]);
  });

  it('that was sent already goes to the stand-in too, at nine on the first working day of the absence', () => {
    const facts = withAbsences([away('2026-11-07', '2026-11-20')], askedOf(['registrar', '2026-11-02T08:00:00Z']));
    const at = (moment: string) => brief(dueAt([facts], COPENHAGEN, new Date(moment)));
    expect(at('2026-11-06T12:00:00Z')).toEqual(['check-in 2026-10 registrar']);
    // Saturday: somebody is away, and nobody is disturbed.
    expect(at('2026-11-07T12:00:00Z')).toEqual([]);
    expect(at('2026-11-09T07:59:00Z')).toEqual([]);
    expect(at('2026-11-09T08:00:00Z')).toEqual(['check-in 2026-10 colleague']);
  });

  it('of an older round is not sent anew: it stands in the stand-in’s list', () => {
    const { rounds } = askedOf(['registrar', '2026-11-02T08:00:00Z']);
    const newest = {
      month: '2026-11',
      openedAt: new Date('2026-12-01T08:00:00Z'),
      closedAt: null,
      unanswered: [{ activity: 'sommerhoejskole', party: '' }],
      asked: [],
    };
    const facts = withAbsences([away('2026-11-07', '2026-12-20')], { rounds: [...rounds, newest] });
    expect(brief(dueAt([facts], COPENHAGEN, new Date('2026-12-02T10:00:00Z')))).toEqual(['check-in 2026-11 colleague']);
  });
});

describe('the reminder', () => {
  it('comes to the stand-in five working days after they were asked, and never to who is away', () => {
    const facts = withAbsences(
      [away('2026-11-05', '2026-11-27')],
      askedOf(['registrar', '2026-11-02T08:00:00Z'], ['colleague', '2026-11-05T08:00:00Z']),
    );
    const at = (moment: string) => brief(dueAt([facts], COPENHAGEN, new Date(moment)));
    expect(at('2026-11-09T08:00:00Z')).toEqual(['check-in 2026-10 colleague']);
    expect(at('2026-11-12T08:00:00Z')).toEqual(['check-in-reminder 2026-10 colleague']);
  });

  it('that would have come meanwhile comes at nine on the first working day back', () => {
    const facts = withAbsences([away('2026-11-05', '2026-11-20')], askedOf(['registrar', '2026-11-02T08:00:00Z']));
    const at = (moment: string) => brief(dueAt([facts], COPENHAGEN, new Date(moment)));
    expect(at('2026-11-21T12:00:00Z')).toEqual([]);
    expect(at('2026-11-23T07:59:00Z')).toEqual([]);
    expect(at('2026-11-23T08:00:00Z')).toEqual(['check-in-reminder 2026-10 registrar']);
    expect(at('2026-11-26T08:00:00Z')).toEqual(['check-in-last-reminder 2026-10 registrar']);
  });
});

describe('with any absences', () => {
  const START = '2026-10-20';
  const person = fc.constantFrom(...MEMBERS.map((one) => one.person), 'stranger');
  const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays(START, days));
  const absence = fc.record({ person, a: day, b: day, standIn: fc.option(person) });
  const absences = fc.array(absence, { maxLength: 8 }).map((all) =>
    all.map(({ person: who, a, b, standIn }): Absence => {
      return { person: who, from: a < b ? a : b, to: a < b ? b : a, standIn };
    }),
  );
  const moment = fc
    .tuple(day, fc.integer({ min: 0, max: 23 }))
    .map(([date, hour]) => momentAt(date, `${String(hour).padStart(2, '0')}:30`, COPENHAGEN.zone));
  const reminded = askedOf(
    ['registrar', '2026-11-02T08:00:00Z'],
    ['colleague', '2026-11-05T08:00:00Z'],
    ['coordinator', '2026-11-10T08:00:00Z'],
  );

  it('nobody who is away is asked or reminded', () => {
    fc.assert(
      fc.property(absences, moment, fc.boolean(), (all, now, wasAsked) => {
        const facts = withAbsences(all, wasAsked ? reminded : {});
        const today = dateAt(now, COPENHAGEN.zone);
        const disturbed = dueAt([facts], COPENHAGEN, now).map(toOf);
        expect(disturbed.filter((one) => absenceOn(all, one, today) !== undefined)).toEqual([]);
      }),
    );
  });

  it('somebody is asked about every open month on a working day, or it is said that nobody can be', () => {
    fc.assert(
      fc.property(absences, moment, (all, now) => {
        const today = dateAt(now, COPENHAGEN.zone);
        fc.pre(isWorkday(today, COPENHAGEN.calendar) && now >= momentAt(today, COPENHAGEN.time, COPENHAGEN.zone));
        const due = dueAt([withAbsences(all)], COPENHAGEN, now).filter(({ kind }) => kind === 'check-in');
        const open = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02'].filter(
          (month) => roundOpensAt(month, COPENHAGEN) <= now && month < monthOf(today),
        );
        expect([...new Set(due.map(({ period }) => period))]).toEqual(open);
        const present = MEMBERS.some((one) => one.person === 'secretary' && !absenceOn(all, one.person, today));
        if (present) expect(due.map(toOf)).not.toContain('nobody');
      }),
    );
  });

  it('the wheel holds what is due at any moment, each under a key of its own, and is the sum of its parts', () => {
    const start = new Date('2026-10-20T00:00:00Z');
    const keys = (dues: readonly Due[]) => dues.map(({ key }) => key).sort();
    fc.assert(
      fc.property(absences, moment, moment, (all, one, other) => {
        const facts = [withAbsences(all)];
        const [middle, end] = one < other ? [one, other] : [other, one];
        const wheel = keys(dueBetween(facts, COPENHAGEN, start, end));
        expect(new Set(wheel).size).toBe(wheel.length);
        // The list of what is missing goes to who is there when it goes out, however late that is.
        const come = dueAt(facts, COPENHAGEN, end).filter(({ kind }) => kind !== 'missing-list');
        expect(keys(come).filter((key) => !wheel.includes(key))).toEqual([]);
        const parts = [...dueBetween(facts, COPENHAGEN, start, middle), ...dueBetween(facts, COPENHAGEN, middle, end)];
        expect([...new Set(keys(parts))]).toEqual(wheel);
      }),
    );
  });
});
