import { describe, expect, it } from '@jest/globals';
import { addDays, isoWeek, weekday } from '../../src/domain/period.js';
import { addWorkdays, firstWorkday, isWorkday, withQuietWeeks, workdayOnOrBefore } from '../../src/domain/workday.js';
import { danishCalendar } from '../../src/holidays.js';

const calendar = danishCalendar();

describe('the Danish calendar', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-02', 'Maundy Thursday'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-14', 'Ascension'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-12-25', 'Christmas Day'],
    ['2028-04-17', 'Easter Monday, 2028'],
    ['2028-05-25', 'Ascension, 2028'],
    ['2028-06-05', 'Whit Monday, 2028'],
  ])('%s is a holiday: %s', (date) => {
    expect(calendar.isHoliday(date)).toBe(true);
    expect(isWorkday(date, calendar)).toBe(false);
  });

  it('has Store Bededag to 2023 and no longer', () => {
    expect(calendar.isHoliday('2023-05-05')).toBe(true);
    const fridays = ['2024-04-26', '2025-05-16', '2026-05-01', '2027-04-23', '2028-05-12'];
    expect(fridays.map(weekday)).toEqual([5, 5, 5, 5, 5]);
    expect(fridays.filter((date) => calendar.isHoliday(date))).toEqual([]);
  });

  /** As the law of 2023 (no. 214 of 7 March) has them from 2024. */
  it.each([
    ['2023', '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26'],
    ['2024', '01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26'],
    ['2025', '01-01 04-17 04-18 04-20 04-21 05-29 06-08 06-09 12-25 12-26'],
  ])('of %s has these holidays and no others', (year, days) => {
    const all = Array.from({ length: 365 }, (_, at) => addDays(`${year}-01-01`, at));
    const holidays = all.filter((date) => calendar.isHoliday(date)).map((date) => date.slice(5));
    expect(holidays.join(' ')).toBe(days);
  });

  it('has 5 June and 24 December as days off where they are set, in every year', () => {
    const own = danishCalendar(['06-05', '12-24']);
    for (const date of ['2026-06-05', '2026-12-24', '2027-12-24']) {
      expect([calendar.isHoliday(date), own.isHoliday(date)]).toEqual([false, true]);
    }
    expect(own.isHoliday('2026-12-25')).toBe(true);
    expect(addWorkdays('2026-12-23', 1, own)).toBe('2026-12-28');
  });

  it('works on the leap day of 2028, a Tuesday', () => {
    expect(weekday('2028-02-29')).toBe(2);
    expect(isWorkday('2028-02-29', calendar)).toBe(true);
  });
});

describe('quiet weeks', () => {
  it.each([
    ['2026-07-05', 27],
    ['2026-07-06', 28],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2027-12-31', 52],
    ['2028-01-02', 52],
    ['2024-12-30', 1],
    ['2021-01-01', 53],
  ])('%s lies in ISO week %i', (date, week) => {
    expect(isoWeek(date)).toBe(week);
    expect(isWorkday(date, withQuietWeeks(calendar, [week]))).toBe(false);
  });

  it('are not counted, and what would fall into one comes on the first working day after it', () => {
    const quiet = withQuietWeeks(calendar, [28, 29, 30, 42, 44]);
    expect(addWorkdays('2026-07-02', 5, quiet)).toBe('2026-07-30');
    expect(addWorkdays('2026-10-08', 2, quiet)).toBe('2026-10-19');
    expect(firstWorkday('2026-11', withQuietWeeks(calendar, [45]))).toBe('2026-11-09');
    expect(isWorkday('2026-11-02', quiet)).toBe(true);
  });

  it('over New Year hold week 53 apart from week 52 and week 1', () => {
    const next = (weeks: number[]) => addWorkdays('2026-12-18', 1, withQuietWeeks(calendar, weeks));
    expect(next([52])).toBe('2026-12-28');
    expect(next([52, 53])).toBe('2027-01-04');
    expect(next([52, 53, 1])).toBe('2027-01-11');
    expect(addWorkdays('2027-12-24', 1, withQuietWeeks(calendar, [52, 53]))).toBe('2028-01-03');
  });
});

describe('working days', () => {
  it.each([
    ['2026-01', '2026-01-02'],
    ['2026-08', '2026-08-03'],
    ['2026-11', '2026-11-02'],
    ['2027-01', '2027-01-04'],
    ['2028-01', '2028-01-03'],
    ['2029-04', '2029-04-03'],
  ])('of %s the first is %s', (month, date) => {
    expect(firstWorkday(month, calendar)).toBe(date);
  });

  it('are counted over a weekend and over Easter', () => {
    expect(addWorkdays('2026-12-01', 5, calendar)).toBe('2026-12-08');
    expect(addWorkdays('2026-04-01', 5, calendar)).toBe('2026-04-13');
    expect(addWorkdays('2026-12-05', 0, calendar)).toBe('2026-12-05');
  });

  it('before Easter Monday is the Wednesday', () => {
    expect(workdayOnOrBefore('2026-04-06', calendar)).toBe('2026-04-01');
    expect(workdayOnOrBefore('2026-04-01', calendar)).toBe('2026-04-01');
  });
});
