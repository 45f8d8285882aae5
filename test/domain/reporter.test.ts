import { describe, expect, it } from '@jest/globals';
import type { AgreementFacts, Member } from '../../src/domain/due.js';
import { reportersOf } from '../../src/domain/reporter.js';
import { actorsInRole, groupForEvaluation, registrarsOf } from '../../src/domain/responsibility.js';
import { parkAgreement } from '../fixtures/park-agreement.js';
import { activityWith, criterion, factsWith, member, parkWith } from '../support/agreement.js';

const TODAY = '2026-11-02';
const summerSchool = activity('sommerhoejskole');

function activity(id: string) {
  const found = parkAgreement.activities.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function asked(members: Member[], changes: Partial<AgreementFacts> = {}): string[] {
  return reportersOf(factsWith({ members, ...changes }), summerSchool, TODAY).people;
}

describe('who is asked', () => {
  const everyone = (...reachable: string[]) => [
    member('named', 'partner', null, reachable.includes('named')),
    member('registrar', 'partner', 'klubleder', reachable.includes('registrar')),
    member('coordinator', 'partner', 'beboerkonsulent', reachable.includes('coordinator')),
    member('leader', 'leader', null, true),
    member('secretary', 'secretariat', null, reachable.includes('secretary')),
  ];
  const reporters = [{ activity: summerSchool.id, person: 'named' }];

  it.each([
    [['named', 'registrar', 'coordinator', 'secretary'], 'named'],
    [['registrar', 'coordinator', 'secretary'], 'registrar'],
    [['coordinator', 'secretary'], 'coordinator'],
    [['secretary'], 'secretary'],
  ])('of those who can be reached (%j) is %s', (reachable, person) => {
    expect(asked(everyone(...reachable), { reporters })).toEqual([person]);
  });

  it('is nobody, and it says so, when not even the secretariat can be reached', () => {
    const result = reportersOf(factsWith({ members: everyone() }), summerSchool, TODAY);
    expect(result).toEqual({ people: [], why: 'nobody can be reached, not even the secretariat', standIns: [] });
  });

  it('is each of several who stand for the same actor, and each once', () => {
    const two = [
      member('a', 'partner', 'klubleder'),
      member('b', 'leader', 'klubleder'),
      member('a', 'leader', 'klubleder'),
    ];
    expect(asked(two)).toEqual(['a', 'b']);
  });

  it('is not somebody who was named for another activity', () => {
    const members = everyone('named', 'secretary');
    expect(asked(members, { reporters: [{ activity: 'byttecafe', person: 'named' }] })).toEqual(['secretary']);
  });
});

describe('the registrar', () => {
  it('is the one that the criteria name, before the one in the role', () => {
    const named = { ...criterion('a', 'sum'), registrar: 'biblioteket' };
    expect(registrarsOf(parkWith(), { ...summerSchool, criteria: [named] })).toEqual(['biblioteket']);
    expect(registrarsOf(parkWith(), { ...summerSchool, criteria: [criterion('a', 'sum')] })).toEqual(['klubleder']);
  });

  it('of a sub-activity without one is its parent’s', () => {
    expect(actorsInRole(parkAgreement, activity('madvaerksted'), 'registrar')).toEqual(['klubleder']);
    expect(actorsInRole(parkAgreement, activity('madvaerksted'), 'expert')).toEqual(['biblioteket']);
    expect(actorsInRole(parkAgreement, activityWith(), 'registrar')).toEqual([]);
  });
});

describe('the group that is told of evaluations', () => {
  const without = (kind: string) => parkWith().actors.filter((actor) => actor.group?.kind !== kind);

  it('is the chefgruppe', () => {
    expect(groupForEvaluation(parkWith())).toBe('chefgruppen');
  });

  it('is else the one that decides', () => {
    expect(groupForEvaluation(parkWith({ actors: without('managers') }))).toBe('folgegruppen');
    expect(groupForEvaluation(parkWith({ actors: without('managers'), evaluation: null }))).toBe(null);
  });
});
