import { describe, expect, it } from '@jest/globals';
import { countsPeople } from '../../src/domain/counts-people.js';
import type { FieldKind } from '../../src/domain/measure.js';
import { addedUp, exactly, reaches, type Shown, within } from '../../src/domain/shown.js';
import { shownSum, sumOf } from '../../src/domain/shown-sum.js';

describe('which numbers count people', () => {
  const field = (kind: FieldKind, unit: string | null, measure = 'm') => countsPeople({ kind, unit, measure });

  it.each([
    ...['familier', 'børn', 'beboere', 'kvinder', 'deltagere', 'kursister', 'protester'],
    // Often one person's, each of them.
    ...['samtaler', 'velkomstbesøg', 'rådgivningsforløb', 'fritidsjob', 'overgange', 'opstartsmøder', 'makkerpar'],
    '',
    'et ukendt ord',
  ])('%s do, in doubt', (unit) => expect(field('sum', unit)).toBe(true));

  it.each([
    ...['arrangementer', 'events', 'gange', 'møder', 'aftener', 'aftner', 'kurser', 'workshops', 'Åbningsdage'],
    ...['fællesspisninger', 'caféaftener', 'rytmikformiddage', 'mandage', 'åbne arrangementer', 'ferieaktiviteter'],
    ...['meetings', 'open evenings', 'concerts'],
  ])('%s are occasions', (unit) => expect(field('sum', unit)).toBe(false));

  it('times held are occasions, and whatever different people, totals and shares are counted in is people', () => {
    expect(field('occasions', 'familier')).toBe(false);
    expect(field('sum', null, 'times-held')).toBe(false);
    expect(field('sum', null, 'attendances')).toBe(true);
    for (const kind of ['unique', 'total', 'numerator', 'denominator'] as const) {
      expect(field(kind, 'arrangementer')).toBe(true);
    }
  });
});

describe('what is shown', () => {
  const between = (least: number, most: number): Shown => ({ kind: 'between', least, most });

  it('is said in the way that people know it by', () => {
    expect(within({ least: 7, most: 7 }, 5)).toEqual(exactly(7));
    expect(within({ least: 1, most: 4 }, 5)).toEqual({ kind: 'below', limit: 5 });
    expect(within({ least: 1, most: 4 }, 10)).toEqual(between(1, 4));
  });

  it('is added up as it is shown', () => {
    expect(addedUp([exactly(18), { kind: 'below', limit: 5 }, between(9, 12)], 5)).toEqual(between(28, 34));
    expect(addedUp([], 5)).toEqual(exactly(0));
    expect(addedUp([exactly(0), { kind: 'below', limit: 5 }], 5)).toEqual({ kind: 'below', limit: 5 });
  });

  it.each([
    [exactly(8), 8, true],
    [exactly(7), 8, false],
    [between(8, 11), 8, true],
    [between(4, 7), 8, false],
    [between(7, 8), 8, null],
    [{ kind: 'below', limit: 5 } as const, 3, null],
    [{ kind: 'below', limit: 5 } as const, 1, true],
    [{ kind: 'below', limit: 5 } as const, 5, false],
  ])('of %j says of a target of %i whether it is reached: %s', (shown, atLeast, expected) => {
    expect(reaches(shown, atLeast)).toBe(expected);
  });
});

describe('a sum over months', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const one = (month: string, count: number | null, day: number, revision = 1) => ({
    ...{ month: `2026-${month}`, at: at(day), revision, count },
  });
  const year = (month: string) => month.slice(0, 4);
  const everyMonth = () => true;

  it('tells less after a correction, and what it told before stays as it was', () => {
    const answers = [one('01', 3, 1), one('02', 3, 2), one('03', 3, 3), one('04', 20, 4)];
    expect(sumOf(shownSum(answers, 5, year), everyMonth)).toEqual({ kind: 'between', least: 29, most: 32 });
    const corrected = shownSum([...answers, one('02', 2, 5, 2)], 5, year);
    expect(corrected.months.get('2026-02')).toEqual({ kind: 'below', limit: 5 });
    // One run for January, none for March, and another that February has begun.
    expect(sumOf(corrected, everyMonth)).toEqual({ kind: 'between', least: 23, most: 32 });
  });

  it('is nothing where no month has a number, and no zero', () => {
    const taken = [one('01', 4, 1), one('01', null, 2, 2)];
    expect(sumOf(shownSum(taken, 5, year), everyMonth)).toBeNull();
    expect(sumOf(shownSum([one('01', 0, 1)], 5, year), everyMonth)).toEqual(exactly(0));
  });

  it('is that of the months that are asked about', () => {
    const shown = shownSum([one('01', 3, 1), one('02', 30, 2), one('03', 2, 3)], 5, year);
    expect(sumOf(shown, (month) => month <= '2026-02')).toEqual({ kind: 'between', least: 31, most: 34 });
    expect(sumOf(shown, (month) => month >= '2026-02')).toEqual({ kind: 'between', least: 31, most: 34 });
    expect(sumOf(shown, (month) => month > '2026-03')).toBeNull();
  });
});
