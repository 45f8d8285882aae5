import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agreementSchema } from '../../src/documents/agreement-schema.js';
import { fieldsOf } from '../../src/domain/measure.js';
import { withId } from '../../src/domain/measure-id.js';
import { KINDS, PERIODS, readMeasure, typedAs, withMeasure } from '../../src/domain/set-measures.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';

const TYPED = { text: 'Unge', unit: 'unge', measure: 'sum', per: 'year', atLeast: '' };

function measureOf(changes: Partial<typeof TYPED>) {
  const read = readMeasure({ ...TYPED, ...changes }, []);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.measure;
}

describe('a measure', () => {
  it('of any text is refused or can stand in an agreement file, and reads back from its form as it is', () => {
    const typed = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 220 }),
      unit: fc.string({ unit: 'grapheme', maxLength: 45 }),
      measure: fc.constantFrom(...KINDS),
      per: fc.constantFrom(...PERIODS),
      atLeast: fc.oneof(fc.constantFrom('', '0', '12', '1.250', ' 100 '), fc.string({ maxLength: 5 })),
    });
    const activity = activityWith({ criteria: [criterion('familier', 'sum')] });
    fc.assert(
      fc.property(typed, (one) => {
        const read = readMeasure(one, activity.criteria);
        if (!read.ok) return expect(Object.keys(read.errors)).not.toEqual([]);
        const measure = withId(read.measure, null, activity, []);
        const agreement = withMeasure(parkWith({ activities: [activity] }), activity.id, measure, null);
        expect(agreementSchema.safeParse(agreement).error).toBeUndefined();
        return expect(readMeasure(typedAs(measure), activity.criteria)).toEqual(read);
      }),
    );
  });

  it.each([
    ['Unge på lektiehjælp & Ærø', 'unge-paa-lektiehjaelp-aeroe'],
    ['Familier', 'familier-2'],
    ['Éclairs: 12 stk.', 'eclairs-12-stk'],
    ['日本', 'taelling'],
    ['ord '.repeat(40), 'ord-ord-ord-ord-ord-ord-ord-ord-ord-ord'],
  ])('»%s« has the id %s beside »familier«', (text, id) => {
    const activity = activityWith({ criteria: [criterion('familier', 'sum')] });
    expect(withId(measureOf({ text }), null, activity, []).id).toBe(id);
  });

  it.each([
    [{}, 'unge'],
    [{ per: 'season' }, 'unge'],
    [{ unit: 'piger' }, 'unge-2'],
    [{ measure: 'unique' }, 'unge-2'],
    [{ measure: 'share' }, 'unge-2'],
  ])('like one that months were asked for, but %j, has the id %s', (changes, id) => {
    const asked = fieldsOf(activityWith({ measures: [{ ...measureOf({}), id: 'unge' }] }));
    expect(withId(measureOf(changes), null, activityWith(), asked).id).toBe(id);
  });
});
