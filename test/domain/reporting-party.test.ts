import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/domain/agreement.js';
import { partyOf } from '../../src/domain/party.js';
import type { Part } from '../../src/domain/permission.js';
import { isOfReportingParty, reportingParties } from '../../src/domain/reporting-party.js';
import { activityWith, factsWith, member, parkWith } from '../support/agreement.js';

const park = parkWith();
const summerSchool = park.activities[0] ?? activityWith();
const DAY = '2026-11-02';
const part = (actor: string | null, agreement = park.id): Part => ({ agreement, role: 'partner', actor });

describe('the party of an actor', () => {
  it.each([
    ['klubleder', 'klubben'],
    ['klubben', 'klubben'],
    ['egeby-kommune', 'egeby-kommune'],
    // No party itself, and part of none.
    ['beboerkonsulent', 'beboerkonsulent'],
    ['nobody', 'nobody'],
  ])('%s is %s', (actor, party) => expect(partyOf(park, actor)).toBe(party));

  it('is the topmost where none is a party, and there is an end to actors that are part of each other', () => {
    expect(partyOf({ ...park, parties: [] }, 'klubleder')).toBe('egeby-kommune');
    const unit = (id: string, partOf: string): Actor => ({ id, kind: 'unit', name: id, partOf, source: [1] });
    expect(['a', 'b']).toContain(partyOf({ actors: [unit('a', 'b'), unit('b', 'a')], parties: [] }, 'a'));
  });
});

describe('the reporting party', () => {
  const members = [
    member('registrar', 'partner', 'klubleder'),
    member('colleague', 'partner', 'klubben'),
    member('coordinator', 'partner', 'beboerkonsulent'),
    member('librarian', 'partner', 'biblioteket'),
    member('leader', 'leader', null),
    member('secretary', 'secretariat', null),
  ];
  const facts = factsWith({ members });
  const isOf = (person: string, parts: readonly Part[], given = facts, party = '') =>
    isOfReportingParty(given, summerSchool, party, DAY, { person, parts });

  it('is that of those who are asked', () => {
    expect(reportingParties(facts, summerSchool, DAY)).toEqual(['klubben']);
    const named = { ...facts, reporters: [{ activity: summerSchool.id, person: 'librarian' }] };
    expect(reportingParties(named, summerSchool, DAY)).toEqual(['biblioteket']);
    const alone = { ...facts, members: [member('secretary', 'secretariat', null)] };
    expect(reportingParties(alone, summerSchool, DAY)).toEqual([]);
  });

  it('has those who are asked in it, and whoever stands for an actor of the same party', () => {
    expect(isOf('registrar', [part('klubleder')])).toBe(true);
    expect(isOf('colleague', [part('klubben')])).toBe(true);
    expect(isOf('librarian', [part('biblioteket')])).toBe(false);
    expect(isOf('coordinator', [part('beboerkonsulent')])).toBe(false);
    expect(isOf('leader', [part(null)])).toBe(false);
    // Of the organisation that the party is part of, but not of the party.
    expect(isOf('leader', [part('egeby-kommune')])).toBe(false);
    const named = { ...facts, reporters: [{ activity: summerSchool.id, person: 'leader' }] };
    expect(isOf('leader', [part(null)], named)).toBe(true);
    // Where each counts on its own, the other party's numbers are the other party's.
    expect(isOf('librarian', [part('biblioteket')], facts, 'biblioteket')).toBe(true);
    expect(isOf('registrar', [part('klubleder')], facts, 'biblioteket')).toBe(false);
  });

  it('has nobody in it by a part in another agreement', () => {
    expect(isOf('registrar', [part('klubleder', 'elsewhere')])).toBe(false);
    expect(isOf('registrar', [])).toBe(false);
  });
});
