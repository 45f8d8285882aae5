import { describe, expect, it } from '@jest/globals';
import { type AgreementFacts, type Due, dueAt, dueBetween, type EvaluationFacts } from '../../src/domain/due.js';
import { COPENHAGEN, factsWith, member, parkWith } from '../support/agreement.js';

const facts = (changes: Partial<AgreementFacts> = {}) =>
  factsWith({ agreement: parkWith({ activities: [] }), members: [member('m', 'managers', 'chefgruppen')], ...changes });
const at = (moment: string, changes: Partial<AgreementFacts> = {}) =>
  dueAt([facts(changes)], COPENHAGEN, new Date(moment));
/** Occasion, days left and recipient: what the key says. */
const brief = (dues: Due[]) => dues.map(({ key }) => key.split(':').slice(2).join(' '));
const touched = (changes: Partial<EvaluationFacts>): Partial<AgreementFacts> => ({
  evaluations: [{ occasion: '2026-12-01', due: '2026-12-01', movedAt: null, done: false, receipts: [], ...changes }],
});

describe('the reminders of an evaluation', () => {
  it('go to the group’s channel and to its members', () => {
    expect(at('2026-10-02T06:59:59Z')).toEqual([]);
    expect(brief(at('2026-10-02T07:00:00Z'))).toEqual([
      '2026-12-01 2026-12-01 60 #chefgruppen',
      '2026-12-01 2026-12-01 60 m',
    ]);
  });

  it('go to the secretariat where nobody in the group can be reached', () => {
    const members = [member('m', 'managers', 'chefgruppen', false), member('s', 'secretariat', null)];
    expect(brief(at('2026-10-02T07:00:00Z', { members, channels: [] }))).toEqual(['2026-12-01 2026-12-01 60 s']);
    expect(at('2026-10-02T07:00:00Z', { members: [], channels: [] })).toMatchObject([{ to: null }]);
  });

  it('do not go to the channel of another group, or to another group’s members', () => {
    const members = [member('f', 'board', 'folgegruppen'), member('s', 'secretariat', null)];
    const due = at('2026-10-02T07:00:00Z', { members, channels: ['folgegruppen'] });
    expect(brief(due)).toEqual(['2026-12-01 2026-12-01 60 s']);
  });

  it('are the last step alone after a sleep', () => {
    expect(brief(at('2026-11-25T12:00:00Z', { channels: [] }))).toEqual(['2026-12-01 2026-12-01 7 m']);
    expect(brief(at('2026-12-16T12:00:00Z', { channels: [] }))).toEqual(['2026-12-01 2026-12-01 -14 m']);
  });

  it('begin at once with the step that stands when the agreement comes late, and not for what was due before', () => {
    const loadedAt = new Date('2026-11-20T12:00:00Z');
    expect(brief(at('2026-11-20T12:00:00Z', { loadedAt, channels: [] }))).toEqual(['2026-12-01 2026-12-01 14 m']);
    const later = new Date('2026-12-02T12:00:00Z');
    expect(at('2026-12-09T12:00:00Z', { loadedAt: later })).toEqual([]);
  });

  it('stop weekly telling that it is late when the next one begins', () => {
    const due = at('2027-10-04T12:00:00Z', { channels: [] });
    expect(brief(due)).toEqual(['2026-12-01 2026-12-01 -301 m', '2027-12-01 2027-12-01 60 m']);
  });
});

describe('an evaluation', () => {
  it('that is done reminds nobody', () => {
    expect(at('2026-12-01T12:00:00Z', touched({ done: true }))).toEqual([]);
  });

  it('that was received is quiet to that person until seven days before, not to the others', () => {
    const members = [member('m', 'managers', 'chefgruppen'), member('n', 'managers', 'chefgruppen')];
    const received = touched({ receipts: [{ person: 'm', at: new Date('2026-10-05T12:00:00Z') }] });
    const of = (moment: string) => brief(at(moment, { ...received, members, channels: [] }));
    expect(of('2026-11-17T12:00:00Z')).toEqual(['2026-12-01 2026-12-01 14 n']);
    expect(of('2026-11-24T12:00:00Z')).toEqual(['2026-12-01 2026-12-01 7 m', '2026-12-01 2026-12-01 7 n']);
  });

  it('that was moved has a ladder to the new day, without what that ladder had before the move', () => {
    const moved = { ...touched({ due: '2027-01-15', movedAt: new Date('2026-11-20T12:00:00Z') }), channels: [] };
    expect(at('2026-12-15T12:00:00Z', moved)).toEqual([]);
    expect(brief(at('2026-12-16T08:00:00Z', moved))).toEqual(['2026-12-01 2027-01-15 30 m']);
  });

  it('that was moved and moved back does not send the same step again', () => {
    const back = { ...touched({ movedAt: new Date('2026-11-25T12:00:00Z') }), channels: [] };
    expect(at('2026-11-27T12:00:00Z', back)).toEqual([]);
    expect(brief(at('2026-11-30T08:00:00Z', back))).toEqual(['2026-12-01 2026-12-01 1 m']);
  });

  it('that was planned for today, after nine, is late in a week', () => {
    const today = { ...touched({ due: '2026-11-25', movedAt: new Date('2026-11-25T12:00:00Z') }), channels: [] };
    expect(at('2026-12-01T12:00:00Z', today)).toEqual([]);
    expect(brief(at('2026-12-02T08:00:00Z', today))).toEqual(['2026-12-01 2026-11-25 -7 m']);
  });

  it('that the secretariat has set is on its day', () => {
    const wheel = dueBetween(
      [facts({ evaluationDay: '03-15', channels: [] })],
      COPENHAGEN,
      new Date('2027-03-01T00:00:00Z'),
      new Date('2027-03-16T00:00:00Z'),
    );
    expect(brief(wheel)).toEqual([
      '2027-03-15 2027-03-15 14 m',
      '2027-03-15 2027-03-15 7 m',
      '2027-03-15 2027-03-15 1 m',
      '2027-03-15 2027-03-15 0 m',
    ]);
  });
});
