import { describe, expect, it } from '@jest/globals';
import { weekday } from '../../src/domain/period.js';
import { addWorkdays, firstWorkday, isWorkday, workdayOnOrBefore } from '../../src/domain/workday.js';
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

  it('works on the leap day of 2028, a Tuesday', () => {
    expect(weekday('2028-02-29')).toBe(2);
    expect(isWorkday('2028-02-29', calendar)).toBe(true);
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
