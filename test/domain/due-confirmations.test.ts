import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placedResponsibilities } from '../../src/domain/confirmation.js';
import { type AgreementFacts, type Due, dueAt, dueBetween } from '../../src/domain/due.js';
import { dateAt, monthOf } from '../../src/domain/period.js';
import { isWorkday } from '../../src/domain/workday.js';
import { activityWith, COPENHAGEN, factsWith, member, parkWith } from '../support/agreement.js';

const { zone, calendar } = COPENHAGEN;
const LOADED = new Date('2026-02-10T10:00:00Z');
const row = (actor: string, task: string) => ({ role: 'performer' as const, actor, task, source: [1] });
/** Nothing in it is asked every month: only its responsibilities are due. */
const park = parkWith({
  evaluation: null,
  responsibilities: [row('klubleder', 'leder')],
  activities: [
    activityWith({
      responsibilities: [row('klubleder', 'synger'), row('klubleder', 'danser'), row('projektleder', 'ser til')],
      period: { from: '2020-01-01', to: '2025-12-31', text: '', source: [1] },
    }),
  ],
});
const singing = { ...park, activities: park.activities.map(({ period, ...activity }) => activity) };
const [WHOLE = '', SINGS = '', DANCES = ''] = placedResponsibilities(singing).map(({ key }) => key);
const since = (moment = LOADED) => new Map(placedResponsibilities(singing).map(({ key }) => [key, moment]));
const facts = (changes: Partial<AgreementFacts> = {}) =>
  factsWith({
    agreement: singing,
    loadedAt: LOADED,
    members: [member('m', 'partner', 'klubleder')],
    channels: [],
    spokenOf: since(),
    ...changes,
  });
const isConfirmation = ({ kind }: Due) => kind === 'confirmation';
const at = (moment: string, changes: Partial<AgreementFacts> = {}) =>
  dueAt([facts(changes)], COPENHAGEN, new Date(moment)).filter(isConfirmation);
const wheel = (changes: Partial<AgreementFacts> = {}) =>
  dueBetween([facts(changes)], COPENHAGEN, LOADED, new Date('2031-01-01T00:00:00Z')).filter(isConfirmation);
const brief = (dues: Due[]) => dues.map((due) => `${dateAt(due.at, zone)} ${due.key.split(':').slice(2).join(':')}`);

describe('responsibilities that nobody has confirmed', () => {
  it('are asked about when a year has passed, in the middle of a month, at nine', () => {
    expect(at('2027-02-15T07:59:59Z')).toEqual([]);
    expect(at('2027-02-15T08:00:00Z')).toEqual([
      {
        kind: 'confirmation',
        agreement: park.id,
        period: '2027-02',
        to: { person: 'm' },
        at: new Date('2027-02-15T08:00:00Z'),
        why: 'klubleder: responsibilities that nobody has confirmed for a year',
        key: `confirmation:${park.id}:2027-02:m`,
      },
    ]);
  });

  it('wait for the month after where the year is full only then, and for a working day', () => {
    expect(brief(wheel({ spokenOf: since(new Date('2026-04-16T10:00:00Z')) }))).toEqual(['2027-05-18 2027-05:m']);
  });

  it('are asked about once, whether anybody answers or not', () => {
    expect(brief(wheel())).toEqual(['2027-02-15 2027-02:m']);
    const askedToConfirm = [{ person: 'm', at: new Date('2027-02-15T08:00:03Z') }];
    expect(at('2028-06-01T12:00:00Z', { askedToConfirm })).toEqual([]);
  });

  it('are asked about again a year after the answer', () => {
    const askedToConfirm = [{ person: 'm', at: new Date('2027-02-15T08:00:03Z') }];
    const spokenOf = since(new Date('2027-02-20T10:00:00Z'));
    expect(brief(wheel({ askedToConfirm, spokenOf }))).toEqual(['2028-03-15 2028-03:m']);
  });

  it('wait while a card is on its way', () => {
    expect(at('2027-02-15T08:00:00Z', { askedToConfirm: [{ person: 'm', at: null }] })).toEqual([]);
  });

  it('are asked about late where it was missed, on a working day from nine', () => {
    expect(at('2027-06-12T12:00:00Z')).toEqual([]);
    expect(at('2027-06-14T06:59:59Z')).toEqual([]);
    expect(brief(at('2027-06-14T07:00:00Z'))).toEqual(['2027-02-15 2027-02:m']);
  });

  it('that lapse one after the other have a card each, never two in a month, and one for all after a sleep', () => {
    const spokenOf = new Map([
      ...since(),
      [SINGS, new Date('2026-02-14T10:00:00Z')],
      [DANCES, new Date('2026-02-20T10:00:00Z')],
    ]);
    expect(brief(wheel({ spokenOf }))).toEqual(['2027-02-15 2027-02:m', '2027-03-15 2027-03:m']);
    expect(brief(at('2027-04-01T12:00:00Z', { spokenOf }))).toEqual(['2027-03-15 2027-03:m']);
    const askedToConfirm = [{ person: 'm', at: new Date('2027-03-02T12:00:00Z') }];
    expect(at('2027-03-31T12:00:00Z', { spokenOf, askedToConfirm })).toEqual([]);
    const later = new Map([...spokenOf, [WHOLE, new Date('2026-03-10T10:00:00Z')]]);
    expect(brief(wheel({ spokenOf: later, askedToConfirm }))).toEqual(['2027-04-15 2027-04:m']);
  });

  it('are asked of everybody who stands for the actor and can be reached, and of nobody else', () => {
    const members = [
      member('m', 'partner', 'klubleder'),
      member('n', 'leader', 'klubleder'),
      member('n', 'partner', 'projektleder'),
      member('o', 'partner', 'klubleder', false),
      member('secretary', 'secretariat', null),
      member('b', 'partner', 'biblioteket'),
    ];
    expect(brief(at('2027-02-15T08:00:00Z', { members }))).toEqual(['2027-02-15 2027-02:m', '2027-02-15 2027-02:n']);
  });

  it('are told to the operator where those who stand for the actor can not be reached, and to nobody where none does', () => {
    const members = [member('m', 'partner', 'klubleder', false), member('secretary', 'secretariat', null)];
    expect(at('2027-02-15T08:00:00Z', { members })).toMatchObject([
      { to: null, key: `confirmation:${park.id}:2027-02:nobody:klubleder` },
    ]);
    expect(at('2027-02-15T08:00:00Z', { members: [member('secretary', 'secretariat', null)] })).toEqual([]);
  });

  it('are not asked about when the activity or the agreement is over, nor before it begins', () => {
    expect(brief(wheel({ agreement: { ...park, responsibilities: [] } }))).toEqual([]);
    const period = (from: string, to: string) => ({ ...singing, period: { from, to, source: [1] } });
    expect(wheel({ agreement: period('2026-01-01', '2027-02-14') })).toEqual([]);
    expect(at('2027-03-01T12:00:00Z', { agreement: period('2026-01-01', '2027-02-28') })).toEqual([]);
    expect(brief(wheel({ agreement: period('2028-01-01', '2030-12-31') }))).toEqual(['2028-01-17 2028-01:m']);
  });
});

const moments = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) }).map((time) => new Date(time));

describe('however the clock ticks', () => {
  it('each lapse is asked about once, on a working day from nine, and never two cards go in a month', () => {
    const entered = fc.tuple(...[1, 2, 3].map(() => moments('2026-01-01T00:00:00Z', '2027-06-01T00:00:00Z')));
    const ticks = fc.array(moments('2026-06-01T00:00:00Z', '2029-06-01T00:00:00Z'), { minLength: 5, maxLength: 80 });
    fc.assert(
      fc.property(entered, ticks, ([whole = LOADED, sings = LOADED, dances = LOADED], someTicks) => {
        const spokenOf = new Map([...since(), [WHOLE, whole], [SINGS, sings], [DANCES, dances]]);
        const sent: Due[] = [];
        const asked: Date[] = [];
        // Each tick comes twice, and the last one long after everything has lapsed.
        const all = [...someTicks, ...someTicks, new Date('2029-06-04T12:00:00Z')];
        for (const now of all.sort((a, b) => a.getTime() - b.getTime())) {
          const askedToConfirm = asked.map((moment) => ({ person: 'm', at: moment }));
          const due = dueAt([facts({ spokenOf, askedToConfirm })], COPENHAGEN, now).filter(isConfirmation);
          expect(due.length).toBeLessThan(2);
          if (due.length > 0) asked.push(now);
          sent.push(...due);
        }
        expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
        expect(new Set(asked.map((moment) => monthOf(dateAt(moment, zone)))).size).toBe(asked.length);
        for (const moment of asked) expect(isWorkday(dateAt(moment, zone), calendar)).toBe(true);
        for (const { at: moment } of sent) expect(isWorkday(dateAt(moment, zone), calendar)).toBe(true);
        // A card asks about what has lapsed since the one before: each lapse is new on one card, the first one after it.
        const lapses = [whole, sings, dances].map((moment) => moment.getTime() + 367 * 86_400_000);
        for (const lapse of lapses)
          expect(asked.some((moment) => moment.getTime() >= lapse - 2 * 86_400_000)).toBe(true);
        expect(asked.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it('what is due from a to b and from b to c is what is due from a to c', () => {
    const three = fc.array(moments('2026-01-01T00:00:00Z', '2029-06-01T00:00:00Z'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(three, (some) => {
        const [a = LOADED, b = LOADED, c = LOADED] = some.sort((one, other) => one.getTime() - other.getTime());
        const of = (from: Date, to: Date) => dueBetween([facts()], COPENHAGEN, from, to).filter(isConfirmation);
        expect(new Set([...brief(of(a, b)), ...brief(of(b, c))])).toEqual(new Set(brief(of(a, c))));
      }),
      { numRuns: 20 },
    );
  });
});
