import { describe, expect, it } from '@jest/globals';
import { type AgreementFacts, dueAt } from '../../src/domain/due.js';
import { departuresOn } from '../../src/domain/due-successor.js';
import { activitiesOf, COPENHAGEN, factsWith, member, parkWith } from '../support/agreement.js';

const agreement = parkWith({ evaluation: null, activities: activitiesOf('sommerhoejskole') });
const asked = (person: string, day: string) => ({
  activity: 'sommerhoejskole',
  person,
  askedAt: new Date(`${day}T08:00:00Z`),
});
const REST = [member('leader', 'leader', null), member('secretary', 'secretariat', null)];
const facts = (changes: Partial<AgreementFacts> = {}) =>
  factsWith({
    agreement,
    loadedAt: new Date('2026-11-15T10:00:00Z'),
    members: REST,
    formerReporters: [asked('registrar', '2026-11-02')],
    ...changes,
  });
const questions = (changes: Partial<AgreementFacts> = {}) =>
  dueAt([facts(changes)], COPENHAGEN, new Date('2026-11-20T10:00:00Z'))
    .filter(({ kind }) => kind === 'successor')
    .map(({ to }) => (to !== null && 'person' in to ? to.person : null));

describe('who is asked for a new reporter', () => {
  const leaders = [member('leader', 'leader', null), member('other', 'leader', null)];
  const away = { person: 'leader', from: '2026-11-01', to: '2026-11-30', standIn: null };
  const holiday = [{ activity: 'sommerhoejskole', from: '2026-11', to: '2026-11' }];

  it.each<[string, Partial<AgreementFacts>, (string | null)[]]>([
    ['is the leader', {}, ['leader']],
    ['is each leader', { members: leaders }, ['leader', 'other']],
    ['is the secretariat without a leader', { members: REST.slice(1) }, ['secretary']],
    ['is the secretariat when the leader is away', { absences: [away] }, ['secretary']],
    [
      'is nobody, and it says so, when neither can be reached',
      { members: [member('leader', 'leader', null, false)] },
      [null],
    ],
    ['is nobody when it was nobody’s before', { formerReporters: [] }, []],
    ['is nobody when the registrar is there', { members: [...REST, member('r', 'partner', 'klubleder')] }, []],
    [
      'is nobody when the registrar is not found yet',
      { members: [...REST, member('r', 'partner', 'klubleder', false)] },
      [],
    ],
    [
      'is nobody when another activity has lost its reporter',
      { formerReporters: [{ ...asked('x', '2026-11-02'), activity: 'y' }] },
      [],
    ],
    ['is nobody while the activity holds a pause', { pauses: holiday }, []],
    [
      'is the leader when every account of the registrar is refused',
      { members: [...REST, member('registrar', 'partner', 'klubleder', false)], refused: ['registrar'] },
      ['leader'],
    ],
    [
      'is the leader, though a stand-in who was asked last is still there',
      { formerReporters: [asked('registrar', '2026-10-01'), asked('secretary', '2026-11-02')] },
      ['leader'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(questions(changes)).toEqual(expected);
  });

  it('is nobody after the agreement', () => {
    expect(departuresOn(facts(), '2029-12-31')).toHaveLength(1);
    expect(departuresOn(facts(), '2030-01-01')).toEqual([]);
  });

  it('is asked about the one who was asked last, under a key of its own', () => {
    const two = { formerReporters: [asked('later', '2026-11-02'), asked('registrar', '2026-10-01')] };
    const [due] = dueAt([facts(two)], COPENHAGEN, new Date('2026-11-20T10:00:00Z')).filter(
      ({ kind }) => kind === 'successor',
    );
    expect(due).toMatchObject({
      period: '2026-11-02',
      key: 'successor:parken-fritid-2024:2026-11-02:sommerhoejskole:later:leader',
      why: 'Sommerhøjskole: who reported it has left',
    });
  });
});
