import { describe, expect, it } from '@jest/globals';
import { askedMonths } from '../../src/bot/asked-months.js';

describe('the months that a question means', () => {
  it.each([
    ['hvor mange kom i maj?', '2026-05'],
    ['hvor mange kom i november', '2026-11'],
    ['hvor mange kom i december', '2025-12'],
    ['hvor mange kom i maj 2024', '2024-05'],
    ['how many came in May', '2026-05'],
    ['how many came in February 2025', '2025-02'],
    ['hvor mange deltog i 2024', '2024'],
    ['hvor mange deltog sidste år', '2025'],
    ['how many came last year', '2025'],
    ['hvor mange deltog sidste måned', '2026-10'],
    ['how many came last month', '2026-10'],
  ])('%s', (text, months) => {
    expect(askedMonths(text, '2026-11')).toBe(months);
  });

  it.each([
    'hvordan går det med koret',
    'may I see the numbers',
    'hvor mange mødre skal komme',
    'hvor mange er 20 timer',
  ])('none: %s', (text) => {
    expect(askedMonths(text, '2026-11')).toBeNull();
  });
});
