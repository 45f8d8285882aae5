import { describe, expect, it } from '@jest/globals';
import { type AgreementFacts, type Due, dueAt, dueBetween } from '../../src/domain/due.js';
import { withQuietWeeks } from '../../src/domain/workday.js';
import { COPENHAGEN, factsWith, member, parkWith } from '../support/agreement.js';

const facts = (changes: Partial<AgreementFacts> = {}) =>
  factsWith({ agreement: parkWith({ evaluation: null }), loadedAt: new Date('2026-10-15T10:00:00Z'), ...changes });
const at = (moment: string, changes: Partial<AgreementFacts> = {}) =>
  dueAt([facts(changes)], COPENHAGEN, new Date(moment));
const brief = (dues: Due[]) =>
  dues.map(
    ({ kind, activity, period, to }) => `${kind} ${period} ${activity} ${to && 'person' in to ? to.person : to}`,
  );

const october = (asked: AgreementFacts['rounds'][number]['asked'], unanswered = ['sommerhoejskole']) => ({
  rounds: [
    {
      month: '2026-10',
      openedAt: new Date('2026-11-02T08:00:00Z'),
      closedAt: null,
      unanswered: unanswered.map((activity) => ({ activity, party: '' })),
      asked,
    },
  ],
});
const ask = (person: string, moment: string) => ({
  activity: 'sommerhoejskole',
  party: '',
  person,
  at: new Date(moment),
});

describe('the check-ins of a month', () => {
  it('are due at nine on the first working day of the next month, one for each activity', () => {
    expect(at('2026-11-02T07:59:59Z')).toEqual([]);
    const due = at('2026-11-02T08:00:00Z');
    expect(brief(due)).toEqual(['check-in 2026-10 sommerhoejskole registrar', 'check-in 2026-10 byttecafe secretary']);
    expect(due[0]).toMatchObject({
      at: new Date('2026-11-02T08:00:00Z'),
      why: 'Sommerhøjskole: registrar',
      key: 'check-in:parken-fritid-2024:2026-10:sommerhoejskole:registrar',
    });
  });

  it('are not asked for the time before the agreement came here, nor after it ended', () => {
    const loadedAt = new Date('2029-12-15T10:00:00Z');
    expect(brief(at('2029-12-31T10:00:00Z', { loadedAt }))).toEqual([]);
    const afterwards = at('2031-06-03T10:00:00Z', { loadedAt });
    expect(new Set(afterwards.map(({ period }) => period))).toEqual(new Set(['2029-12']));
  });

  it('are due for nobody, and say so, when nobody can be reached', () => {
    const [due] = at('2026-11-02T08:00:00Z', { members: [member('secretary', 'secretariat', null, false)] });
    expect(due).toMatchObject({ to: null, key: 'check-in:parken-fritid-2024:2026-10:sommerhoejskole:nobody' });
  });

  it('are over once somebody has answered', () => {
    expect(at('2026-11-02T08:00:00Z', october([], []))).toEqual([]);
  });

  it('of an activity that has left the agreement are nobody’s to answer', () => {
    expect(at('2026-11-02T08:00:00Z', october([], ['gone']))).toEqual([]);
  });

  it('go to the next in line when the first can no longer be reached', () => {
    const members = [member('registrar', 'partner', 'klubleder', false), member('c', 'partner', 'beboerkonsulent')];
    const due = at('2026-11-03T08:00:00Z', { ...october([ask('registrar', '2026-11-02T08:00:00Z')]), members });
    expect(brief(due)).toEqual(['check-in 2026-10 sommerhoejskole c']);
  });
});

describe('the reminder', () => {
  const asked = october([ask('registrar', '2026-11-02T08:00:30Z')]);

  it('comes at nine, five working days after the check-in, and the last one eight working days after it', () => {
    expect(brief(at('2026-11-09T07:59:59Z', asked))).toEqual(['check-in 2026-10 sommerhoejskole registrar']);
    expect(brief(at('2026-11-09T08:00:00Z', asked))).toEqual(['check-in-reminder 2026-10 sommerhoejskole registrar']);
    expect(brief(at('2026-11-12T07:59:59Z', asked))).toEqual(['check-in-reminder 2026-10 sommerhoejskole registrar']);
    const [last, ...more] = at('2026-11-12T08:00:00Z', asked);
    expect(more).toEqual([]);
    expect(last).toMatchObject({
      kind: 'check-in-last-reminder',
      why: 'Sommerhøjskole: not answered after 8 working days; registrar',
      key: 'check-in-last-reminder:parken-fritid-2024:2026-10:sommerhoejskole:registrar',
    });
    const ofOctober = (dues: Due[]) =>
      dues.filter(({ period, kind }) => period === '2026-10' && kind !== 'missing-list');
    expect(ofOctober(at('2027-03-01T08:00:00Z', asked)).map(({ key }) => key)).toEqual([last?.key]);
  });

  it('counts from the day on which the check-in went out, where that was late', () => {
    const late = october([ask('registrar', '2026-11-18T12:00:00Z')]);
    const reminded = (moment: string) =>
      at(moment, late).some(({ kind, period }) => kind === 'check-in-reminder' && period === '2026-10');
    expect(reminded('2026-11-24T12:00:00Z')).toBe(false);
    expect(reminded('2026-11-25T08:00:00Z')).toBe(true);
  });

  it('does not come to somebody who has not been asked: after a sleep the check-in comes alone', () => {
    const [first, ...more] = at('2026-11-20T08:00:00Z', october([]));
    expect(brief(first ? [first] : [])).toEqual(['check-in 2026-10 sommerhoejskole registrar']);
    expect(more.map(({ kind }) => kind)).toEqual(['missing-list']);
    const checkIns = at('2027-01-20T08:00:00Z').filter(({ kind }) => kind !== 'missing-list');
    const kinds = new Set(checkIns.map(({ kind, period }) => `${kind} ${period}`));
    expect([...kinds]).toEqual(['check-in 2026-10', 'check-in 2026-11', 'check-in 2026-12']);
  });

  it('counts the holidays out', () => {
    const wheel = dueBetween([facts()], COPENHAGEN, new Date('2027-04-01T00:00:00Z'), new Date('2027-04-30T00:00:00Z'));
    const days = wheel.map(({ kind, at: moment }) => `${kind} ${moment.toISOString()}`);
    expect(new Set(days)).toEqual(
      new Set([
        'check-in 2027-04-01T07:00:00.000Z',
        'check-in-reminder 2027-04-08T07:00:00.000Z',
        'check-in-last-reminder 2027-04-13T07:00:00.000Z',
        'missing-list 2027-04-15T07:00:00.000Z',
      ]),
    );
  });
});

describe('on days on which nobody is bothered', () => {
  const asked = october([ask('registrar', '2026-11-02T08:00:30Z')]);
  const quiet = { ...COPENHAGEN, checkInCalendar: withQuietWeeks(COPENHAGEN.calendar, [46]) };
  const dueThen = (moment: string) => brief(dueAt([facts(asked)], quiet, new Date(moment)));

  it('nothing is due, however late it is', () => {
    for (const day of ['2026-11-14', '2026-11-15']) expect(at(`${day}T10:00:00Z`, asked)).toEqual([]);
    for (const day of ['2026-11-09', '2026-11-11', '2026-11-13']) expect(dueThen(`${day}T10:00:00Z`)).toEqual([]);
  });

  it('nothing is counted: the reminder comes after the fifth day that is', () => {
    expect(dueThen('2026-11-16T07:59:59Z')).toEqual(['check-in 2026-10 sommerhoejskole registrar']);
    expect(dueThen('2026-11-16T08:00:00Z')).toEqual(['check-in-reminder 2026-10 sommerhoejskole registrar']);
    expect(dueThen('2026-11-19T08:00:00Z')).toEqual(['check-in-last-reminder 2026-10 sommerhoejskole registrar']);
  });

  it('no round opens: it does on the first working day after', () => {
    const rhythm = { ...COPENHAGEN, checkInCalendar: withQuietWeeks(COPENHAGEN.calendar, [45, 46]) };
    const first = dueBetween([facts()], rhythm, new Date('2026-11-01T00:00:00Z'), new Date('2026-11-30T00:00:00Z'))[0];
    expect(first).toMatchObject({ kind: 'check-in', period: '2026-10', at: new Date('2026-11-16T08:00:00Z') });
  });

  it('evaluations are reminded of all the same', () => {
    const yearly = factsWith({ agreement: parkWith(), rounds: [] });
    const rhythm = { ...COPENHAGEN, checkInCalendar: withQuietWeeks(COPENHAGEN.calendar, [48]) };
    const due = dueAt([yearly], rhythm, new Date('2026-11-24T08:00:00Z'));
    expect(new Set(due.map(({ kind }) => kind))).toEqual(new Set(['evaluation']));
  });
});
