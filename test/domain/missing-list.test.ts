import { describe, expect, it } from '@jest/globals';
import { type AgreementFacts, type Due, dueAt, type RoundFacts } from '../../src/domain/due.js';
import { leaderReminders, missingIn } from '../../src/domain/missing-list.js';
import { COPENHAGEN, factsWith, member, parkWith } from '../support/agreement.js';

const opened = new Date('2026-11-02T08:00:00Z');
const MEMBERS = [
  member('registrar', 'partner', 'klubleder'),
  member('leader', 'leader', null),
  member('other', 'leader', null),
  member('secretary', 'secretariat', null),
];
const round = (changes: Partial<RoundFacts> = {}): RoundFacts => ({
  month: '2026-10',
  openedAt: opened,
  closedAt: null,
  unanswered: [
    { activity: 'sommerhoejskole', party: '' },
    { activity: 'byttecafe', party: '' },
  ],
  asked: [{ activity: 'sommerhoejskole', party: '', person: 'registrar', at: new Date('2026-11-03T08:00:00Z') }],
  ...changes,
});
const facts = (changes: Partial<AgreementFacts> = {}) =>
  factsWith({
    agreement: parkWith({ evaluation: null }),
    loadedAt: new Date('2026-10-15T10:00:00Z'),
    members: MEMBERS,
    rounds: [round()],
    ...changes,
  });
const listsAt = (moment: string, changes: Partial<AgreementFacts> = {}) =>
  dueAt([facts(changes)], COPENHAGEN, new Date(moment)).filter(({ kind }) => kind === 'missing-list');
const brief = (dues: readonly Due[]) =>
  dues.map(({ period, to }) => `${period} ${to && 'person' in to ? to.person : to}`);

describe('the list of what is missing', () => {
  it('comes at nine, ten working days after the round opened, one to each leader', () => {
    expect(listsAt('2026-11-16T07:59:59Z')).toEqual([]);
    const due = listsAt('2026-11-16T08:00:00Z');
    expect(brief(due)).toEqual(['2026-10 leader', '2026-10 other']);
    expect(due[0]).toMatchObject({
      at: new Date('2026-11-16T08:00:00Z'),
      why: 'check-ins not answered after 10 working days; leader',
      key: 'missing-list:parken-fritid-2024:2026-10:leader',
    });
    expect(due[0]).not.toHaveProperty('activity');
  });

  it('counts from the day on which the round opened, where that was late', () => {
    const late = { rounds: [round({ openedAt: new Date('2026-11-18T12:00:00Z') })] };
    expect(listsAt('2026-12-01T12:00:00Z', late)).toEqual([]);
    expect(brief(listsAt('2026-12-02T08:00:00Z', late))).toEqual(['2026-10 leader', '2026-10 other']);
  });

  it.each([
    [
      'the other leader, when one has no account',
      [
        ['leader', 'leader', false],
        ['other', 'leader', true],
      ],
      ['other'],
    ],
    [
      'the secretariat, when no leader can be reached',
      [
        ['leader', 'leader', false],
        ['s', 'secretariat', true],
      ],
      ['s'],
    ],
    ['the secretariat, when there is no leader', [['s', 'secretariat', true]], ['s']],
    ['nobody, and says so', [['leader', 'leader', false]], ['null']],
  ] as [string, [string, 'leader' | 'secretariat', boolean][], string[]][])('goes to %s', (_, people, to) => {
    const members = people.map(([person, role, reachable]) => member(person, role, null, reachable));
    expect(brief(listsAt('2026-11-16T08:00:00Z', { members }))).toEqual(to.map((one) => `2026-10 ${one}`));
  });

  it.each([
    ['everything is answered', [round({ unanswered: [] })]],
    ['only what has left the agreement is missing', [round({ unanswered: [{ activity: 'gone', party: '' }] })]],
    [
      'the round is closed and a newer one is open',
      [round({ closedAt: opened }), round({ month: '2026-11', unanswered: [] })],
    ],
  ])('does not come when %s', (_, rounds) => {
    expect(listsAt('2026-11-16T08:00:00Z', { rounds })).toEqual([]);
  });

  it('still comes late for the newest round, also when it is closed', () => {
    expect(brief(listsAt('2026-11-30T08:00:00Z', { rounds: [round({ closedAt: opened })] }))).toHaveLength(2);
  });

  it('says what is missing, who is waited for, and since when', () => {
    expect(missingIn(facts(), '2026-10', '2026-11-16')).toEqual([
      {
        activity: { id: 'sommerhoejskole', name: 'Sommerhøjskole' },
        party: '',
        people: ['registrar'],
        since: new Date('2026-11-03T08:00:00Z'),
      },
      { activity: { id: 'byttecafe', name: 'Byttecafé' }, party: '', people: ['secretary'], since: opened },
    ]);
    expect(missingIn(facts(), '2026-09', '2026-11-16')).toEqual([]);
  });
});

describe('"Remind them"', () => {
  const remind = (moment: string) => leaderReminders(facts(), '2026-10', COPENHAGEN, new Date(moment));

  it('is now, for everybody who is waited for, under the day’s key', () => {
    const now = '2026-11-16T13:30:00Z';
    const due = remind(now);
    expect(due.map(({ activity, to, at }) => [activity, to.person, at])).toEqual([
      ['sommerhoejskole', 'registrar', new Date(now)],
      ['byttecafe', 'secretary', new Date(now)],
    ]);
    const keys = (moment: string) => remind(moment).map(({ key }) => key);
    expect(keys('2026-11-16T20:00:00Z')).toEqual(due.map(({ key }) => key));
    expect(keys('2026-11-17T08:00:00Z')).not.toContain(due[0]?.key);
  });

  it('on a Saturday waits for Monday at nine, and is Monday’s', () => {
    const [saturday] = remind('2026-11-21T10:00:00Z');
    expect(saturday?.at).toEqual(new Date('2026-11-23T08:00:00Z'));
    expect(remind('2026-11-23T09:00:00Z')[0]?.key).toBe(saturday?.key);
  });
});
