import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { placedResponsibilities } from '../../src/domain/confirmation.js';
import { markRefused, rememberAccount } from '../../src/store/accounts.js';
import { currentAgreements, OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { saveChannel } from '../../src/store/channels.js';
import { findCheckIn, saveAnswer } from '../../src/store/check-ins.js';
import { confirm } from '../../src/store/confirmations.js';
import { claimDeliveries, recordSent, recordSetback } from '../../src/store/deliveries.js';
import { finishEvaluation, receiveEvaluation } from '../../src/store/evaluations.js';
import { gatherFacts, type Reach } from '../../src/store/facts.js';
import { findPersonBy, savePeople } from '../../src/store/people.js';
import { planDeliveries } from '../../src/store/plan-deliveries.js';
import { openRound } from '../../src/store/rounds.js';
import { parkWith } from '../support/agreement.js';
import { accountOf, PEOPLE } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const at = new Date('2026-11-02T08:00:00Z');
const later = new Date('2026-11-02T08:05:00Z');
const park = parkWith();

describe.each(databases())('the facts about an agreement on $name', ({ open }) => {
  let database: TestDatabase;
  let registrar: string;
  beforeEach(async () => {
    database = await open();
    await saveAgreement(database.client, park, OPERATOR, at);
    const people = PEOPLE.slice(0, 1).map((one) => ({ ...one, reports: ['byttecafe'] }));
    await savePeople(database.client, { agreement: park.id, people, evaluation: '03-15' }, OPERATOR, at);
    registrar = (await findPersonBy(database.client, 'registrar@example.org'))?.id ?? '';
  });
  afterEach(() => database.drop());
  const facts = async (reach: Reach = ['web']) => {
    const [found] = await gatherFacts(database.client, await currentAgreements(database.client), reach);
    if (found === undefined) throw new Error('no agreement');
    return found;
  };

  it('are the agreement, its people, channels and day of evaluation', async () => {
    await saveChannel(
      database.client,
      { agreement: park.id, group: 'chefgruppen' },
      { chat: 'web', address: 'c' },
      '',
      at,
    );
    expect(await facts()).toEqual({
      agreement: park,
      loadedAt: at,
      evaluationDay: '03-15',
      evaluatedSince: at,
      members: [{ person: registrar, role: 'partner', actor: 'klubleder', reachable: false }],
      reporters: [{ activity: 'byttecafe', person: registrar }],
      separately: [],
      absences: [],
      pauses: [],
      formerReporters: [],
      refused: [],
      channels: ['chefgruppen'],
      rounds: [],
      evaluations: [],
      spokenOf: new Map(placedResponsibilities(park).map(({ key }) => [key, at])),
      askedToConfirm: [],
    });
  });

  it('say since when each responsibility stands as it does, and when it was last spoken of', async () => {
    const { client } = database;
    const days = ['2026-11-03', '2026-11-04', '2026-11-05'].map((day) => new Date(`${day}T08:00:00Z`));
    const [second = at, third = at, fourth = at] = days;
    const [moved, kept] = placedResponsibilities(park).map(({ key }) => key);
    await saveAgreement(client, { ...park, responsibilities: [] }, OPERATOR, second);
    await saveAgreement(client, park, OPERATOR, third);
    const { spokenOf } = await facts();
    expect([spokenOf.get(moved ?? ''), spokenOf.get(kept ?? '')]).toEqual([third, at]);
    const responsibilities = [{ key: kept ?? '', holds: false }];
    await confirm(client, { agreement: park.id, responsibilities, by: registrar, at: fourth });
    expect((await facts()).spokenOf.get(kept ?? '')).toEqual(fourth);
    // Said before it was taken out and came back.
    const before = [{ key: moved ?? '', holds: true }];
    await confirm(client, { agreement: park.id, responsibilities: before, by: registrar, at: second });
    expect((await facts()).spokenOf.get(moved ?? '')).toEqual(third);
  });

  it('say who was asked to confirm, and who is about to be', async () => {
    const { client } = database;
    const due = { kind: 'confirmation' as const, agreement: park.id, at, why: '', to: { person: registrar } };
    await planDeliveries(client, [{ ...due, period: '2026-10', key: 'a' }]);
    expect((await facts()).askedToConfirm).toEqual([{ person: registrar, at: null }]);
    const [claimed] = await claimDeliveries(client, at, 1, 60_000);
    await recordSent(client, [{ id: claimed?.id ?? '', at, chat: 'web', posted: 'p1' }]);
    expect((await facts()).askedToConfirm).toEqual([{ person: registrar, at }]);
    await planDeliveries(client, [{ ...due, period: '2026-11', key: 'b' }]);
    const [second] = await claimDeliveries(client, at, 1, 60_000);
    const dropped = { state: 'dropped', problem: 'no longer needed' } as const;
    if (second !== undefined) await recordSetback(client, second, dropped);
    expect((await facts()).askedToConfirm).toEqual([{ person: registrar, at }]);
  });

  it('say who can be reached: by an account that takes messages, or perhaps by an e-mail address', async () => {
    const reachable = async (reach?: Reach) => (await facts(reach)).members[0]?.reachable;
    expect([await reachable(), await reachable(null)]).toEqual([false, true]);
    await rememberAccount(database.client, accountOf('registrar'), at);
    expect(await reachable()).toBe(true);
    await markRefused(database.client, 'web', 'id-registrar', at);
    expect(await reachable()).toBe(false);
  });

  it('say of a round what is unanswered, and who was asked when', async () => {
    const { client } = database;
    const key = { agreement: park.id, activity: 'byttecafe', month: '2026-10' };
    const checkIns = ['byttecafe', 'sommerhoejskole'].map((activity) => ({ activity, fields: [] }));
    await openRound(client, { agreement: park.id, month: '2026-10', version: 1, checkIns }, at);
    const due = {
      kind: 'check-in' as const,
      agreement: park.id,
      period: '2026-10',
      at,
      why: '',
      to: { person: registrar },
    };
    await planDeliveries(client, [
      { ...due, key: '1', activity: 'byttecafe' },
      { ...due, key: '2', activity: 'sommerhoejskole' },
    ]);
    expect((await facts()).rounds[0]?.asked.map(({ at: asked }) => asked)).toEqual([at, at]);
    const claimed = await claimDeliveries(client, later, 9, 60_000);
    const first = claimed.find(({ activity }) => activity === 'byttecafe');
    await recordSent(client, [{ id: first?.id ?? '', at: later, chat: 'web', posted: 'p' }]);
    const checkIn = await findCheckIn(client, key);
    if (checkIn === null) throw new Error('no check-in');
    await saveAnswer(
      client,
      checkIn,
      { status: 'notHeld', counts: {}, ended: false, comment: null },
      { by: registrar, at, basedOn: 0 },
    );

    const [round] = (await facts()).rounds;
    expect(round?.month).toBe('2026-10');
    expect(round?.unanswered).toEqual([{ activity: 'sommerhoejskole', party: '' }]);
    expect(round?.asked).toContainEqual({ activity: 'byttecafe', party: '', person: registrar, at: later });
  });

  it('say how an evaluation stands', async () => {
    const key = { agreement: park.id, occasion: '2027-03-15' };
    await receiveEvaluation(database.client, key, registrar, at);
    const untouched = {
      occasion: '2027-03-15',
      due: '2027-03-15',
      movedAt: null,
      receipts: [{ person: registrar, at }],
    };
    expect((await facts()).evaluations).toEqual([{ ...untouched, done: false }]);
    await finishEvaluation(database.client, key, registrar, later);
    expect((await facts()).evaluations).toEqual([{ ...untouched, done: true }]);
  });
});
