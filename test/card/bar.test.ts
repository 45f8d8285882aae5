import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bar } from '../../src/card/bar.js';

describe('a bar', () => {
  it.each([
    [0, 0, 30, '░░░░░░░░░░'],
    [12, 12, 30, '████░░░░░░'],
    [29, 29, 30, '█████████░'],
    [30, 30, 30, '██████████'],
    [75, 125, 150, '█████▒▒▒░░'],
    [500, 500, 30, '██████████'],
    [3, 3, 0, ''],
  ])('of %d to %d towards %d is %s', (least, most, target, drawn) => {
    expect(bar({ least, most }, target)).toBe(drawn);
  });

  it('is ten signs long, grows with what it draws, and is full no sooner than the target is reached', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 300 }), (count, more, target) => {
        const full = (value: number) => bar({ least: value, most: value }, target).split('█').length;
        expect(bar({ least: count, most: count + more }, target)).toHaveLength(10);
        expect(full(count + more)).toBeGreaterThanOrEqual(full(count));
        expect(full(count) === 11).toBe(count >= target);
      }),
    );
  });
});
