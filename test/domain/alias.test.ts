import { describe, expect, it } from '@jest/globals';
import { isOfPerson, targetName, withAliases } from '../../src/domain/alias.js';
import { parkWith } from '../support/agreement.js';

const park = parkWith();
const cafe = { kind: 'activity', id: 'byttecafe' } as const;
const club = { kind: 'actor', id: 'klubben' } as const;

describe('an agreement with aliases', () => {
  it('has them after its own, and is not changed itself', () => {
    const aliased = withAliases(park, [
      { target: cafe, text: 'genbrugsbutikken' },
      { target: club, text: 'ungeklubben' },
      { target: cafe, text: 'loppen' },
    ]);
    expect(aliased.activities.find(({ id }) => id === cafe.id)?.aliases).toEqual(['genbrugsbutikken', 'loppen']);
    expect(aliased.actors.find(({ id }) => id === club.id)?.aliases).toEqual(['klubben', 'ungeklubben']);
    expect(park).toEqual(parkWith());
    expect(withAliases(park, [])).toBe(park);
  });

  it('leaves out what it means no longer', () => {
    const gone = { kind: 'activity', id: 'nedlagt' } as const;
    expect(withAliases(park, [{ target: gone, text: 'x' }])).toEqual(park);
    expect([gone, cafe, club].map((target) => targetName(park, target))).toEqual([null, 'Byttecafé', 'Ungdomsklubben']);
    expect(targetName(park, { kind: 'actor', id: cafe.id })).toBeNull();
  });

  it('knows which are a person’s', () => {
    const person = { id: 'p', kind: 'person' as const, name: 'Titus Testesen', source: [1] };
    const withPerson = parkWith({ actors: [...park.actors, person] });
    expect(isOfPerson(withPerson, { kind: 'actor', id: 'p' })).toBe(true);
    expect(isOfPerson(withPerson, club)).toBe(false);
  });
});
