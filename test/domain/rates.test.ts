import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AskedCheckIn, partyOfCheckIn, rateOf, ratesByParty } from '../../src/domain/rates.js';
import { activityWith, parkWith } from '../support/agreement.js';

const source: [number] = [1];
const actor = (id: string, partOf?: string) => ({
  id,
  kind: 'unit' as const,
  name: id,
  source,
  ...(partOf && { partOf }),
});
const does = (actor: string, role: 'registrar' | 'coordinator') => ({ actor, role, task: null, source });
const park = parkWith({
  parties: ['kommunen', 'boligforeningen'],
  actors: [
    actor('kommunen'),
    actor('boligforeningen'),
    actor('skolen', 'kommunen'),
    actor('vejleder', 'skolen'),
    actor('konsulent', 'boligforeningen'),
    actor('frivillige'),
    actor('ring', 'rang'),
    actor('rang', 'ring'),
  ],
  activities: [
    activityWith({
      id: 'registrar',
      responsibilities: [does('konsulent', 'coordinator'), does('vejleder', 'registrar')] as never,
    }),
    activityWith({ id: 'coordinator', responsibilities: [does('konsulent', 'coordinator')] as never }),
    activityWith({
      id: 'second',
      responsibilities: [does('frivillige', 'registrar'), does('skolen', 'registrar')] as never,
    }),
    activityWith({ id: 'outside', responsibilities: [does('frivillige', 'registrar')] as never }),
    activityWith({ id: 'round', responsibilities: [does('ring', 'registrar')] as never }),
    activityWith({ id: 'nobody' }),
  ],
});

const until = new Date('2026-11-23T08:00:00Z');
const late = new Date('2026-11-23T08:00:01Z');
const asked = (activity: string, firstAnswerAt: Date | null, party = ''): AskedCheckIn => {
  return { activity, party, firstAnswerAt, onTimeUntil: until };
};

describe('whose a check-in is', () => {
  it.each([
    ['registrar', '', 'kommunen'],
    ['registrar', 'boligforeningen', 'boligforeningen'],
    ['coordinator', '', 'boligforeningen'],
    ['second', '', 'kommunen'],
    ['outside', '', ''],
    ['round', '', ''],
    ['nobody', '', ''],
    ['gone', '', ''],
  ])('%s, asked of %j: %j', (activity, party, whose) => {
    expect(partyOfCheckIn(park, { activity, party })).toBe(whose);
  });
});

describe('how well check-ins are answered', () => {
  it('is what was expected, answered and answered on time', () => {
    const checkIns = [
      asked('registrar', until),
      asked('registrar', late),
      asked('outside', null),
      asked('coordinator', null),
    ];
    expect(rateOf(checkIns)).toEqual({ expected: 4, answered: 2, onTime: 1 });
    expect(ratesByParty(park, checkIns)).toEqual([
      { party: 'kommunen', expected: 2, answered: 2, onTime: 1 },
      { party: 'boligforeningen', expected: 1, answered: 0, onTime: 0 },
      { party: '', expected: 1, answered: 0, onTime: 0 },
    ]);
    expect(rateOf([])).toEqual({ expected: 0, answered: 0, onTime: 0 });
    expect(ratesByParty(park, [])).toEqual([]);
  });

  const moment = fc.integer({ min: until.getTime() - 9e8, max: until.getTime() + 9e8 }).map((at) => new Date(at));
  const checkIn = fc.record({
    activity: fc.constantFrom(...park.activities.map(({ id }) => id), 'gone'),
    party: fc.constantFrom('', '', 'kommunen', 'left'),
    firstAnswerAt: fc.option(moment),
    onTimeUntil: moment,
  });

  it('never has more on time than answered, nor more answered than expected, and the parties’ add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(checkIn), (checkIns) => {
        const all = rateOf(checkIns);
        const parties = ratesByParty(park, checkIns);
        for (const rate of [all, ...parties]) {
          expect(rate.onTime).toBeLessThanOrEqual(rate.answered);
          expect(rate.answered).toBeLessThanOrEqual(rate.expected);
        }
        for (const key of ['expected', 'answered', 'onTime'] as const) {
          expect(parties.reduce((sum, rate) => sum + rate[key], 0)).toBe(all[key]);
        }
        expect(new Set(parties.map(({ party }) => party)).size).toBe(parties.length);
      }),
    );
  });

  it('does not depend on the order, and one more answer adds just that', () => {
    fc.assert(
      fc.property(fc.array(checkIn, { minLength: 1 }), moment, (checkIns, at) => {
        expect(rateOf([...checkIns].reverse())).toEqual(rateOf(checkIns));
        const [first, ...others] = checkIns as [AskedCheckIn, ...AskedCheckIn[]];
        const before = rateOf([{ ...first, firstAnswerAt: null }, ...others]);
        const after = rateOf([{ ...first, firstAnswerAt: at }, ...others]);
        expect(after).toEqual({
          expected: before.expected,
          answered: before.answered + 1,
          onTime: before.onTime + (at <= first.onTimeUntil ? 1 : 0),
        });
      }),
    );
  });
});
