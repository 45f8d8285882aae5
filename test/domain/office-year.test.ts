import { describe, expect, it } from '@jest/globals';
import { readDaysOff, readQuietWeeks } from '../../src/domain/office-year.js';

describe('days off', () => {
  it.each([
    ['', []],
    [' ', []],
    ['06-05', ['06-05']],
    [' 06-05 , 12-24 ', ['06-05', '12-24']],
    ['12-24,12-24', ['12-24']],
    ['02-29', ['02-29']],
  ])('%j are %j', (text, days) => {
    expect(readDaysOff(text)).toEqual(days);
  });

  it.each(['5.6.', '06/05', '6-5', '13-01', '02-30', '2026-12-24', '06-05,', ',', 'x', '06-05;12-24'])(
    'refuses %j, and says what to write',
    (text) => {
      expect(readDaysOff(text)).toEqual({
        problem: expect.stringContaining('Write months and days like 06-05,12-24.'),
      });
    },
  );

  it('leave most of the year', () => {
    const month = (name: string) => Array.from({ length: 28 }, (_, at) => `${name}-${String(at + 1).padStart(2, '0')}`);
    expect(readDaysOff(month('07').join(','))).toHaveLength(28);
    expect(readDaysOff(['06', '07', '08'].flatMap(month).join(','))).toEqual({ problem: 'write at most 60 days.' });
  });
});

describe('quiet weeks', () => {
  it.each([
    ['', []],
    ['7', [7]],
    ['07', [7]],
    ['7,28-30,42,52', [7, 28, 29, 30, 42, 52]],
    [' 28 , 29 ', [28, 29]],
    ['28-29,29-30', [28, 29, 30]],
    ['28-28', [28]],
    ['52-1', [52, 53, 1]],
    ['53', [53]],
  ])('%j are %j', (text, weeks) => {
    expect(readQuietWeeks(text)).toEqual(weeks);
  });

  it.each(['0', '54', '28-', '-30', '28-54', '28–30', '28 30', '1.5', '7,', 'x', 'uge 7'])(
    'refuses %j, and says what to write',
    (text) => {
      const problem = expect.stringContaining('Write ISO week numbers from 1 to 53 like 7,28-30,42.');
      expect(readQuietWeeks(text)).toEqual({ problem });
    },
  );

  it.each(['1-53', '27-1', '30-29'])('refuses %j: half of the year has to be left', (text) => {
    expect(readQuietWeeks(text)).toEqual({ problem: 'write at most 26 weeks.' });
  });
});
