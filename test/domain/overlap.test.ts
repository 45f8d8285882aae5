import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldsOf } from '../../src/domain/measure.js';
import { countedApart, isSaid, readOverlap } from '../../src/domain/overlap.js';
import type { MonthReport } from '../../src/domain/progress.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';

const activity = activityWith({ criteria: [criterion('familier', 'unique')] });
const park = parkWith({ activities: [activity] });
const AT = new Date('2026-06-01T00:00:00Z');

function report(party: string, month: string, count: number): MonthReport {
  const answer = { revision: 1, status: 'held' as const, counts: { 'familier.unique': count }, ended: false, at: AT };
  return { month, party, fields: fieldsOf(activity), answers: [answer] };
}

const counts = fc.array(fc.nat(500), { minLength: 2, maxLength: 5 });

describe('what several parties have counted', () => {
  it('takes every number from none to all but the largest, and no other; the same is reckoned then', () => {
    fc.assert(
      fc.property(counts, fc.nat(2500), (numbers, overlap) => {
        const reports = numbers.map((count, index) => report(`p${index}`, `2026-0${index + 1}`, count));
        const [sum, largest] = [numbers.reduce((all, count) => all + count, 0), Math.max(...numbers)];
        const [found, ...more] = countedApart(park, activity, reports, new Map());
        expect(more).toEqual([]);
        if (sum === largest) return expect(found).toBeUndefined();
        if (found === undefined) throw new Error('not found');
        expect(found).toMatchObject({ sum, largest, least: largest, most: sum });
        expect(isSaid(found)).toBe(false);
        const read = readOverlap(String(overlap), found);
        expect(read).toBe(overlap <= sum - largest ? overlap : 'tooLarge');
        if (read !== overlap) return;
        const said = new Map([['familier year:2026-01', { count: overlap, at: AT, times: 1 }]]);
        const [after] = countedApart(park, activity, reports.toReversed(), said);
        expect(after && [after.least, after.most]).toEqual([sum - overlap, sum - overlap]);
        return expect(after?.parties).toEqual(found.parties);
      }),
    );
  });

  it('is one for each period, the newest first; each party’s newest number counts', () => {
    const reports = [
      report('a', '2025-11', 3),
      report('b', '2025-12', 4),
      report('a', '2026-01', 5),
      report('a', '2026-03', 9),
      report('b', '2026-02', 7),
    ];
    const found = countedApart(park, activity, reports, new Map());
    expect(found.map(({ period, parties }) => [period.from, parties])).toEqual([
      [
        '2026-01',
        [
          { party: 'a', count: 9, until: '2026-03' },
          { party: 'b', count: 7, until: '2026-02' },
        ],
      ],
      [
        '2025-01',
        [
          { party: 'b', count: 4, until: '2025-12' },
          { party: 'a', count: 3, until: '2025-11' },
        ],
      ],
    ]);
  });

  it('is nothing where all count together', () => {
    const reports = [report('', '2026-01', 5), report('', '2026-02', 9)];
    expect(countedApart(park, activity, reports, new Map())).toEqual([]);
  });
});
