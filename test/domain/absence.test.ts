import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Absence, absenceErrors, absenceOn, presentFor } from '../../src/domain/absence.js';

const away = (person: string, standIn: string | null, from = '2026-07-01', to = '2026-07-21'): Absence => ({
  person,
  from,
  to,
  standIn,
});
const DAY = '2026-07-10';

describe('who answers for somebody', () => {
  it.each<[string, Absence[], string | null]>([
    ['is the person, when nobody is away', [], 'a'],
    ['is the person, when somebody else is away', [away('b', 'c')], 'a'],
    ['is the stand-in', [away('a', 'b')], 'b'],
    ['is nobody, when there is no stand-in', [away('a', null)], null],
    ['is the stand-in’s stand-in', [away('a', 'b'), away('b', 'c')], 'c'],
    ['is nobody, when the stand-in is away without one', [away('a', 'b'), away('b', null)], null],
    ['is nobody, when two stand in for each other', [away('a', 'b'), away('b', 'a')], null],
    ['is nobody, when three stand in in a ring', [away('a', 'b'), away('b', 'c'), away('c', 'a')], null],
    ['is nobody, when somebody stands in for themselves', [away('a', 'a')], null],
    ['is the person on the day before', [away('a', 'b', '2026-07-11')], 'a'],
    ['is the stand-in on the first day', [away('a', 'b', DAY)], 'b'],
    ['is the stand-in on the last day', [away('a', 'b', '2026-07-01', DAY)], 'b'],
    ['is the person on the day after', [away('a', 'b', '2026-07-01', '2026-07-09')], 'a'],
  ])('%s', (_, absences, expected) => {
    expect(presentFor(absences, 'a', DAY)).toBe(expected);
  });

  it('is never somebody who is away, and is always found or missed', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd');
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-07-${String(number).padStart(2, '0')}`);
    const absence = fc.record({ person, from: day, to: day, standIn: fc.option(person) });
    fc.assert(
      fc.property(fc.array(absence, { maxLength: 12 }), person, day, (absences, who, on) => {
        const present = presentFor(absences, who, on);
        if (present !== null) expect(absenceOn(absences, present, on)).toBeUndefined();
        if (absenceOn(absences, who, on) === undefined) expect(present).toBe(who);
      }),
    );
  });
});

describe('the dates of an absence', () => {
  it.each([
    ['2026-07-01', '2026-07-21', {}],
    ['2026-06-10', '2026-06-10', {}],
    ['2026-06-01', '2026-06-10', {}],
    ['2026-06-11', '2027-06-10', {}],
    ['2026-06-10', '2027-06-10', { to: 'tooLong' }],
    ['2026-07-21', '2026-07-01', { to: 'endsBeforeStart' }],
    ['2026-05-01', '2026-06-09', { to: 'past' }],
    ['', '2026-07-21', { from: 'notADate' }],
    ['2026-07-01', '31.7.', { to: 'notADate' }],
    ['2026-02-30', 'x', { from: 'notADate', to: 'notADate' }],
  ])('from %j to %j, on 10 June 2026: %j', (from, to, errors) => {
    expect(absenceErrors({ from, to }, '2026-06-10')).toEqual(errors);
  });
});
