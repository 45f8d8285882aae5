import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  addYears,
  dateAt,
  daysBetween,
  isDate,
  isMonth,
  lastDay,
  momentAt,
  monthsOf,
  withOffset,
} from '../../src/domain/period.js';

const zone = 'Europe/Copenhagen';

describe('a date', () => {
  it('exists or does not', () => {
    expect(['2028-02-29', '2026-12-31'].map(isDate)).toEqual([true, true]);
    const wrong = ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00', '', 'x'];
    expect(wrong.filter(isDate)).toEqual([]);
    expect(['2026-12', '2026-13', '2026-00', '2026', 'x', ''].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is counted over the leap day', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
    expect(lastDay('2028-02')).toBe('2028-02-29');
    expect(lastDay('2100-02')).toBe('2100-02-28');
  });

  it('is counted over both clock changes', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('lies in a month of a period, the first and the last included', () => {
    expect(monthsOf('2026-11-30', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });
});

describe('nine in Copenhagen', () => {
  it.each([
    ['2026-03-27', '2026-03-27T08:00:00.000Z'],
    ['2026-03-28', '2026-03-28T08:00:00.000Z'],
    ['2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['2026-03-30', '2026-03-30T07:00:00.000Z'],
    ['2026-10-24', '2026-10-24T07:00:00.000Z'],
    ['2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['2026-10-26', '2026-10-26T08:00:00.000Z'],
    ['2028-02-29', '2028-02-29T08:00:00.000Z'],
  ])('on %s is %s', (date, moment) => {
    expect(momentAt(date, '09:00', zone).toISOString()).toBe(moment);
  });

  it('is written with the offset of its day', () => {
    expect(withOffset(new Date('2026-12-01T08:00:00Z'), zone)).toBe('2026-12-01T09:00:00+01:00');
    expect(withOffset(new Date('2026-07-01T07:00:00.5Z'), zone)).toBe('2026-07-01T09:00:00+02:00');
  });

  it('that the clock skips is the hour after, that it repeats the first of the two', () => {
    expect(momentAt('2026-03-29', '02:30', zone).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(momentAt('2026-10-25', '02:30', zone).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('the date at a moment', () => {
  it('is that of the place, not of the machine', () => {
    const lateEvening = new Date('2026-06-30T22:30:00Z');
    expect(dateAt(lateEvening, zone)).toBe('2026-07-01');
    expect(dateAt(lateEvening, 'UTC')).toBe('2026-06-30');
    expect(dateAt(lateEvening, 'Pacific/Auckland')).toBe('2026-07-01');
    expect(dateAt(lateEvening, 'America/Los_Angeles')).toBe('2026-06-30');
  });
});
