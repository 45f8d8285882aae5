import { describe, expect, it } from '@jest/globals';
import type { Responsibility } from '../../src/domain/agreement.js';
import { lapseOf, placedResponsibilities, responsibilityKey } from '../../src/domain/confirmation.js';
import { activityWith, parkWith } from '../support/agreement.js';

const row: Responsibility = { role: 'coordinator', actor: 'klubleder', task: 'Holder koret i gang', source: [7] };

describe('the key of a responsibility', () => {
  it('is the same wherever it stands, and however its task is wrapped', () => {
    const key = responsibilityKey('kor', row);
    const moved = { ...row, task: ' holder\n  koret i gang ', source: [99], conditional: true };
    expect(responsibilityKey('kor', moved)).toBe(key);
  });

  it('is another for another activity, role, actor or task', () => {
    const keys = [
      responsibilityKey('kor', row),
      responsibilityKey(null, row),
      responsibilityKey('cafe', row),
      responsibilityKey('kor', { ...row, role: 'registrar' }),
      responsibilityKey('kor', { ...row, actor: 'beboerkonsulent' }),
      responsibilityKey('kor', { ...row, task: 'Holder op' }),
      responsibilityKey('kor', { role: row.role, actor: row.actor, source: [7] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has an end, however long the task', () => {
    expect(responsibilityKey('kor', { ...row, task: 'ø'.repeat(100_000) }).length).toBeLessThan(400);
  });
});

describe('the responsibilities of an agreement', () => {
  it('are those of the whole and of each activity, and what stands twice comes once', () => {
    const agreement = parkWith({ activities: [activityWith({ responsibilities: [row, { ...row, source: [8] }] })] });
    expect(placedResponsibilities(agreement).map(({ key }) => key)).toEqual([
      '/responsible/projektleder/ansvar for aftalens udførelse',
      'kor/coordinator/klubleder/holder koret i gang',
    ]);
  });

  it('end with their activity, or else with the agreement', () => {
    const period = (to: string | null) => ({ from: null, to, text: 'efteråret', source: [1] });
    const ends = ['2026-12-31', '2031-12-31', null].map((to) => {
      const activities = [activityWith({ responsibilities: [row], period: period(to) })];
      return placedResponsibilities(parkWith({ activities, responsibilities: [] }))[0]?.ends;
    });
    expect(ends).toEqual(['2026-12-31', '2029-12-31', '2029-12-31']);
  });
});

describe('a responsibility lapses', () => {
  const [placed] = placedResponsibilities(parkWith());
  const lapse = (moment: string) => placed && lapseOf(placed, new Date(moment), 'Europe/Copenhagen');

  it('a year after it was spoken of, by the day in Denmark', () => {
    expect(lapse('2026-03-01T22:59:59Z')).toBe('2027-03-01');
    expect(lapse('2026-03-01T23:00:00Z')).toBe('2027-03-02');
    expect(lapse('2028-02-29T12:00:00Z')).toBe('2029-02-28');
  });

  it('not after its end', () => {
    expect(lapse('2028-12-31T12:00:00Z')).toBe('2029-12-31');
    expect(lapse('2029-01-01T12:00:00Z')).toBeNull();
  });
});
