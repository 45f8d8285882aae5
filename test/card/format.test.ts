import { describe, expect, it } from '@jest/globals';
import {
  formatDate,
  formatList,
  formatMoment,
  formatMonth,
  formatMonthName,
  formatNumber,
} from '../../src/card/format.js';

describe('dates and numbers', () => {
  it('in Danish', () => {
    expect(formatDate('2026-12-01', 'da')).toBe('1. december 2026');
    expect(formatMonth('2026-11', 'da')).toBe('november 2026');
    expect(formatMonthName('2026-11', 'da')).toBe('november');
    expect(formatMoment(new Date('2026-07-01T22:30:00Z'), 'da')).toBe('2. juli 2026 kl. 00.30');
    expect(formatNumber(1250, 'da')).toBe('1.250');
    expect(formatList(['a', 'b', 'c'], 'da')).toBe('a, b og c');
  });

  it('in English', () => {
    expect(formatDate('2028-02-29', 'en')).toBe('29 February 2028');
    expect(formatMonth('2026-11', 'en')).toBe('November 2026');
    expect(formatMoment(new Date('2026-12-31T23:00:00Z'), 'en')).toBe('1 January 2027 at 00:00');
    expect(formatNumber(1250, 'en')).toBe('1,250');
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});
