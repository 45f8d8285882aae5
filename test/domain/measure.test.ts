import { describe, expect, it } from '@jest/globals';
import { activitiesToAsk, fieldsOf, hasCheckIn } from '../../src/domain/measure.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';

const ids = (activity: Parameters<typeof fieldsOf>[0]) => fieldsOf(activity).map(({ id, kind }) => [id, kind]);

describe('what an activity is asked', () => {
  it('follows its criteria, in their order, each with the numbers that it needs', () => {
    const criteria = [
      criterion('a', 'sum'),
      criterion('b', 'unique'),
      criterion('c', 'average'),
      criterion('d', 'share'),
    ];
    expect(ids(activityWith({ criteria }))).toEqual([
      ['a.sum', 'sum'],
      ['b.unique', 'unique'],
      ['c.total', 'total'],
      ['c.occasions', 'occasions'],
      ['d.numerator', 'numerator'],
      ['d.denominator', 'denominator'],
    ]);
  });

  it('goes on with what the secretariat has added', () => {
    const measures = [{ id: 'm', text: 'Aftener', measure: 'sum' as const, unit: 'aftener', per: null }];
    expect(ids(activityWith({ criteria: [criterion('a', 'sum')], measures }))).toEqual([
      ['a.sum', 'sum'],
      ['m.sum', 'sum'],
    ]);
    expect(ids(activityWith({ measures }))).toEqual([['m.sum', 'sum']]);
  });

  it('is times held, attendances and new participants where nothing is agreed', () => {
    expect(ids(activityWith())).toEqual([
      ['times-held', 'sum'],
      ['attendances', 'sum'],
      ['new-participants', 'unique'],
    ]);
  });

  it('is nothing but the status where the agreement says that contacts must not be recorded', () => {
    const registration = { allowed: false, why: 'anonym rådgivning', source: [1] };
    expect(fieldsOf(activityWith({ registration, criteria: [criterion('a', 'sum')] }))).toEqual([]);
  });

  it('must be answered, except for a share, which is known when the course has ended', () => {
    const criteria = [criterion('a', 'average'), criterion('d', 'share')];
    expect(fieldsOf(activityWith({ criteria })).map(({ required }) => required)).toEqual([true, true, false, false]);
  });
});

describe('an activity with a check-in', () => {
  it('is a main activity, or a sub-activity that something is counted for', () => {
    expect(hasCheckIn(activityWith())).toBe(true);
    expect(hasCheckIn(activityWith({ partOf: 'x' }))).toBe(false);
    expect(hasCheckIn(activityWith({ partOf: 'x', criteria: [criterion('a', 'sum')] }))).toBe(true);
  });

  it('is not one whose form lies in another agreement', () => {
    expect(hasCheckIn(activityWith({ describedIn: { text: 'Beskæftigelse', source: [1] } }))).toBe(false);
  });

  it('is asked in the months in which it runs, the first and the last included', () => {
    const period = { from: '2026-03-15', to: '2026-05-02', text: '', source: [1] };
    const agreement = parkWith({ activities: [activityWith({ period })] });
    const asked = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].filter(
      (month) => activitiesToAsk(agreement, month).length > 0,
    );
    expect(asked).toEqual(['2026-03', '2026-04', '2026-05']);
  });
});
