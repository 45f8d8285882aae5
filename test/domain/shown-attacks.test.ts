/** Subtraction attacks: over months, parties, totals and corrections, at every moment. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addedUp, exactly, isSmall, rangeOf, type Shown } from '../../src/domain/shown.js';
import { shownRunningTotal } from '../../src/domain/shown-running-total.js';
import { type SavedShare, shownShares } from '../../src/domain/shown-share.js';
import { type Saved, shownSum, sumOf } from '../../src/domain/shown-sum.js';
import { shownTogether } from '../../src/domain/shown-together.js';
import { type Counts, listsOf, type WorkedOut, workedOut } from '../support/attack.js';

/** Which month is saved, one time after the other: 0, 1, 2 in turn, or late, or again. */
type Schedule = readonly number[];
type Count = number | null;

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'];
const inTurn = (months: number): Schedule => Array.from({ length: months }, (_, at) => at);
const savedOf = (schedule: Schedule, counts: readonly Count[]): Saved[] =>
  counts.map((count, at) => ({
    month: MONTHS[schedule[at] ?? 0] ?? '',
    at: new Date(Date.UTC(2026, 0, at + 1)),
    revision: at,
    count,
  }));
/** What there is to see after the first answer, the second, … */
const overTime = (saved: readonly Saved[], look: (saved: readonly Saved[]) => unknown) =>
  saved.map((_, at) => look(saved.slice(0, at + 1)));
const oneYear = (month: string) => month.slice(0, 4);
/** So that a run ends in the middle. */
const twoSeasons = (month: string) => (month < '2026-04' ? 'spring' : 'autumn');

function everySum(saved: readonly Saved[], limit: number, periodOf: (month: string) => string): unknown {
  const shown = shownSum(saved, limit, periodOf);
  const asked = [...shown.months.keys()];
  const spans = asked.flatMap((from) => asked.filter((to) => to >= from).map((to) => ({ from, to })));
  return [[...shown.months], spans.map(({ from, to }) => sumOf(shown, (month) => month >= from && month <= to))];
}

/** Each saved count, the corrected ones too. */
const eachOf = (counts: readonly Count[]): Counts =>
  new Map(counts.flatMap((count, at) => (count === null ? [] : [[`${at}`, count]])));
/** The small counts of which fewer than so many values are possible. */
const known = <H>(found: readonly WorkedOut<H>[], limit: number, fewest: number) => {
  const small = found.filter(({ count }) => isSmall(count, limit));
  expect(small.length).toBeGreaterThan(0);
  return small.filter(({ candidates }) => candidates.size < fewest);
};
const all = (limit: number) => new Set(Array.from({ length: limit - 1 }, (_, at) => at + 1));

/** Any order of the first months, with late answers and corrections. */
const schedules = (answers: number, months: number) =>
  fc.array(fc.nat(months - 1), { minLength: answers, maxLength: answers });

describe('a small count among months that are added up', () => {
  const attacked = (schedule: Schedule, domain: readonly Count[], limit: number, periodOf = oneYear) =>
    workedOut(
      listsOf(domain, schedule.length),
      (counts) => overTime(savedOf(schedule, counts), (saved) => everySum(saved, limit, periodOf)),
      eachOf,
    );

  it.each<[number, number, readonly Count[], (month: string) => string]>([
    [3, 5, [null, 0, 1, 2, 3], oneYear],
    [3, 6, [0, 1, 2, 3], twoSeasons],
    [4, 6, [0, 1, 2, 3], oneYear],
    [5, 5, [0, 1, 2, 3, 4, 9], oneYear],
    [5, 6, [1, 2, 3, 4], oneYear],
  ])('with the limit %i, over %i months of %j, can still be anything', (limit, months, domain, periodOf) => {
    const found = attacked(inTurn(months), domain, limit, periodOf);
    expect(found.length).toBeGreaterThan(1000);
    expect(known(found, limit, limit - 1)).toEqual([]);
    expect(found.find(({ count }) => count === 1)?.candidates).toEqual(all(limit));
  });

  it('can still be anything after late answers and corrections', () => {
    const property = fc.property(schedules(5, 4), fc.constantFrom(oneYear, twoSeasons), (schedule, periodOf) => {
      const found = attacked(schedule, [null, 1, 2, 3], 3, periodOf);
      expect(known(found, 3, 2)).toEqual([]);
    });
    fc.assert(property, { numRuns: 15 });
    const wider = fc.property(schedules(5, 3), (schedule) => {
      const found = attacked(schedule, [1, 2, 3, 7], 4);
      expect(known(found, 4, 3)).toEqual([]);
    });
    fc.assert(wider, { numRuns: 5 });
  });

  it('is not known to another party, nor to one who sees all the parties’ totals', () => {
    const limit = 3;
    const halves = (counts: readonly number[]) => [counts.slice(0, 3), counts.slice(3)];
    const looks = (counts: readonly number[]) => {
      const [own = [], others = []] = halves(counts);
      const shown = (party: readonly number[]) => shownSum(savedOf(inTurn(3), party), limit, oneYear);
      const total = (mine: Shown, months: (month: string) => boolean) =>
        addedUp([mine, sumOf(shown(others), months) ?? exactly(0)], limit);
      const months = own.map((count, at) => total(exactly(count), (month) => month === MONTHS[at]));
      const year = total(exactly(own.reduce((a, b) => a + b, 0)), () => true);
      return [own, overTime(savedOf(inTurn(3), others), (one) => everySum(one, limit, oneYear)), months, year];
    };
    const found = workedOut(listsOf([0, 1, 2, 3], 6), looks, (counts) => eachOf(halves(counts)[1] ?? []));
    expect(found.length).toBeGreaterThan(1000);
    expect(known(found, limit, limit - 1)).toEqual([]);
  });

  it('would be found where sums are shown as soon as they are large', () => {
    const limit = 5;
    const naive = (saved: readonly Saved[]) => {
      const sum = saved.reduce((total, { count }) => total + (count ?? 0), 0);
      return sum < limit ? 'small' : sum;
    };
    const looks = (counts: readonly number[]) => overTime(savedOf(inTurn(5), counts), naive);
    const found = workedOut(listsOf([1, 2, 3, 4], 5), looks, eachOf);
    expect(known(found, limit, 2).length).toBeGreaterThan(0);
  });
});

describe('a small difference between running totals', () => {
  const looks = (schedule: Schedule, limit: number) => (counts: readonly Count[]) =>
    overTime(savedOf(schedule, counts), (saved) => [...shownRunningTotal(saved, limit, oneYear)]);
  const current = (schedule: Schedule, counts: readonly Count[]) => {
    const months = new Map<number, number>();
    for (const [at, count] of counts.entries()) {
      if (count === null) months.delete(schedule[at] ?? 0);
      else months.set(schedule[at] ?? 0, count);
    }
    return [...months].sort(([a], [b]) => a - b);
  };
  /** At every moment: each total, and how many came between any two months. */
  const differences = (schedule: Schedule) => (counts: readonly Count[]) => {
    const found = counts.flatMap((_, end) => {
      const totals = [[-1, 0] as [number, number], ...current(schedule, counts.slice(0, end + 1))];
      return totals.flatMap(([to, later], at) =>
        totals.slice(0, at).map(([from, earlier]): [string, number] => [`${end}: ${from}-${to}`, later - earlier]),
      );
    });
    return new Map(found);
  };
  const rising = (schedule: Schedule) => (counts: readonly Count[]) =>
    counts.every((_, end) => {
      const totals = current(schedule, counts.slice(0, end + 1)).map(([, count]) => count);
      return totals.every((count, at) => at === 0 || count >= (totals[at - 1] ?? 0));
    });
  /** Nobody outside knows how high it can go: what is near the end of the domain would only be known by the domain. */
  const attacked = (schedule: Schedule, domain: readonly Count[], limit: number, possible = rising(schedule)) => {
    const histories = [...listsOf(domain, schedule.length)].filter(possible);
    const most = Math.max(...domain.map((count) => count ?? 0)) - limit;
    const found = workedOut(histories, looks(schedule, limit), differences(schedule));
    const fair = found.filter(({ history }) => history.every((count) => (count ?? 0) <= most));
    return known(fair, limit, 2);
  };
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);

  it.each([
    [3, 4, 10],
    [4, 4, 10],
    [5, 3, 16],
  ])(
    'is not worked out with the limit %i, over %i months up to %i, by one who knows that they rise',
    (limit, months, most) => {
      expect(attacked(inTurn(months), upTo(most), limit)).toEqual([]);
    },
  );

  it('is not worked out from late answers', () => {
    for (const schedule of [
      [0, 2, 1],
      [2, 0, 1],
      [1, 3, 2, 0],
      [3, 1, 0, 2],
    ])
      expect(attacked(schedule, upTo(9), 3)).toEqual([]);
    expect(attacked([0, 2, 1], upTo(14), 5)).toEqual([]);
  });

  it('is not worked out from corrections', () => {
    const property = fc.property(schedules(4, 3), (schedule) => {
      expect(attacked(schedule, [null, ...upTo(8)], 3)).toEqual([]);
      expect(attacked(schedule, upTo(8), 3, () => true)).toEqual([]);
    });
    fc.assert(property, { numRuns: 6 });
  });
});

describe('a small part of a whole, or rest of it', () => {
  const LIMIT = 3;
  type Share = { numerator: number; denominator: number };
  const wholes = Array.from({ length: 9 }, (_, denominator) => denominator);
  const shares = wholes.flatMap((denominator) =>
    wholes.filter((one) => one <= denominator).map((numerator): Share => ({ numerator, denominator })),
  );
  const savedShares = (list: readonly Share[]): SavedShare[] =>
    list.map((share, at) => ({ month: '2026-06', at: new Date(at), revision: at, share }));
  const looks = (list: readonly Share[]) =>
    list.map((_, at) => [...shownShares(savedShares(list.slice(0, at + 1)), LIMIT)]);
  const parts = (list: readonly Share[]) => {
    const counts = list.flatMap(({ numerator, denominator }, at): [string, number][] => [
      [`${at} part`, numerator],
      [`${at} rest`, denominator - numerator],
      [`${at} whole`, denominator],
    ]);
    return new Map(counts);
  };
  it('is not worked out', () => {
    for (const answers of [1, 2]) {
      const found = workedOut(listsOf(shares, answers), looks, parts);
      expect(known(found, LIMIT, 2)).toEqual([]);
    }
  });

  it('is not worked out when the whole is corrected and the hidden part is known to have stayed', () => {
    const stayed = [...listsOf(shares, 2)].filter(([a, b]) => a?.numerator === b?.numerator);
    const first = ([share]: readonly Share[]) => shownShares(savedShares(share ? [share] : []), LIMIT).get('2026-06');
    const hidden = stayed.filter((list) => first(list)?.numerator.kind !== 'exact');
    expect(hidden.length).toBeGreaterThan(20);
    const found = workedOut(
      hidden,
      looks,
      (list) => new Map([...parts(list)].filter(([name]) => name.startsWith('1') && !name.includes('whole'))),
    );
    expect(known(found, LIMIT, 2)).toEqual([]);
  });
});

describe('a small overlap, or what only one party has counted', () => {
  it.each([3, 5])('is not worked out with the limit %i', (limit) => {
    const most = 2 * limit + 2;
    const counts = Array.from({ length: most + 1 }, (_, count) => count);
    const worlds = [...listsOf(counts, 3)].filter(([a = 0, b = 0, same = 0]) => same <= a && same <= b);
    const total = (count: number) =>
      shownRunningTotal(savedOf([0], [count]), limit, oneYear).get(MONTHS[0] ?? '') ?? exactly(count);
    const looks = ([a = 0, b = 0, same = 0]: readonly number[]) => {
      const parties = [total(a), total(b)];
      return [parties, shownTogether(parties, total(same), limit), addedUp(parties, limit)];
    };
    const parts = ([a = 0, b = 0, same = 0]: readonly number[]) => {
      const found: [string, number][] = [
        ['a', a],
        ['b', b],
        ['same', same],
        ['only a', a - same],
        ['only b', b - same],
      ];
      return new Map(found);
    };
    const found = workedOut(worlds, looks, parts);
    expect(found.length).toBeGreaterThan(100);
    expect(known(found, limit, 2)).toEqual([]);
  });
});

describe('what is told all the same', () => {
  const limits = fc.integer({ min: 3, max: 12 });
  const counts = (most: number) => fc.array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 7 });

  it('is every count that is 0 or large, and the true sum lies in what is shown of it', () => {
    const property = fc.property(limits, counts(40), (limit, list) => {
      const shown = shownSum(savedOf(inTurn(7), list), limit, oneYear);
      for (const [at, count] of list.entries()) {
        const expected = isSmall(count, limit) ? { least: 1, most: limit - 1 } : { least: count, most: count };
        expect(rangeOf(shown.months.get(MONTHS[at] ?? '') ?? exactly(-1))).toEqual(expected);
      }
      const { least, most } = rangeOf(sumOf(shown, () => true) ?? exactly(-1));
      const sum = list.reduce((a, b) => a + b, 0);
      expect(least <= sum && sum <= most).toBe(true);
      expect(most - least).toBeLessThanOrEqual(2 * (limit - 2));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('is a sum that is never wider than seven numbers, after four years of small counts', () => {
    const property = fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 48, maxLength: 48 }), (list) => {
      const saved = list.map((count, at): Saved => {
        return { month: `2026-${at + 10}`, at: new Date(at), revision: 1, count };
      });
      const { least, most } = rangeOf(sumOf(shownSum(saved, 5, oneYear), () => true) ?? exactly(-1));
      expect(most - least).toBeLessThanOrEqual(6);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('is a running total as long as it grows by enough, and otherwise where it lies', () => {
    const saved = savedOf(inTurn(6), [3, 8, 8, 10, 20, 22]);
    expect([...shownRunningTotal(saved, 5, oneYear).values()]).toEqual([
      { kind: 'below', limit: 5 },
      { kind: 'exact', value: 8 },
      { kind: 'exact', value: 8 },
      { kind: 'between', least: 9, most: 12 },
      { kind: 'exact', value: 20 },
      { kind: 'between', least: 21, most: 24 },
    ]);
  });

  it('is everything, for those from whom nothing is hidden', () => {
    const property = fc.property(schedules(7, 4), counts(9), (schedule, list) => {
      const saved = savedOf(schedule, list);
      const newest = new Map(saved.map(({ month, count }) => [month, exactly(count ?? 0)]));
      expect(new Map(shownSum(saved, 1, oneYear).months)).toEqual(newest);
      expect(new Map(shownRunningTotal(saved, 1, oneYear))).toEqual(newest);
    });
    fc.assert(property);
    const share = { numerator: 1, denominator: 2 };
    const shown = shownShares([{ month: '2026-01', at: new Date(0), revision: 1, share }], 1);
    expect(shown.get('2026-01')).toEqual({ numerator: exactly(1), denominator: exactly(2) });
    expect(shownTogether([exactly(50), exactly(75)], exactly(48), 1)).toEqual(exactly(77));
  });

  it('is how many different people two parties have, when somebody has said how many are the same', () => {
    const parties = [exactly(50), exactly(75)];
    expect(shownTogether(parties, null, 5)).toEqual({ kind: 'between', least: 75, most: 125 });
    expect(shownTogether(parties, exactly(25), 5)).toEqual(exactly(100));
    // Two are only of the first party.
    expect(shownTogether(parties, exactly(48), 5)).toEqual({ kind: 'between', least: 75, most: 125 });
    expect(shownTogether([exactly(50), { kind: 'below', limit: 5 }], null, 5)).toEqual({
      kind: 'between',
      least: 50,
      most: 54,
    });
  });
});
