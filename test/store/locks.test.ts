import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { findCheckIn, saveAnswer } from '../../src/store/check-ins.js';
import { finishEvaluation, planEvaluation } from '../../src/store/evaluations.js';
import { holdUnlocked, lockedAt, lockedBy, lockRounds, RoundLocked } from '../../src/store/locks.js';
import { findPersonBy, savePeople } from '../../src/store/people.js';
import { closeRound, ongoingRounds, openRound } from '../../src/store/rounds.js';
import { parkWith } from '../support/agreement.js';
import { PEOPLE } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const now = new Date('2027-01-04T08:00:00Z');
const park = parkWith();
const agreement = park.id;
const key = { agreement, occasion: '2026-12-01' };

describe.each(databases())('locking rounds on $name', ({ open }) => {
  let database: TestDatabase;
  let manager: string;
  beforeEach(async () => {
    database = await open();
    await saveAgreement(database.client, park, OPERATOR, now);
    await savePeople(database.client, { agreement, people: PEOPLE }, OPERATOR, now);
    manager = (await findPersonBy(database.client, 'manager@example.org'))?.id ?? '';
    for (const month of ['2026-10', '2026-11', '2026-12', '2027-01']) {
      const checkIns = [{ activity: 'byttecafe', fields: [] }];
      await openRound(database.client, { agreement, month, version: 1, checkIns }, now);
    }
  });
  afterEach(() => database.drop());
  async function close(...months: string[]): Promise<void> {
    const rounds = await ongoingRounds(database.client);
    for (const { id } of rounds.filter(({ month }) => months.includes(month)))
      await closeRound(database.client, id, now);
  }
  async function save(month: string): Promise<boolean> {
    const checkIn = await findCheckIn(database.client, { agreement, activity: 'byttecafe', month });
    if (checkIn === null) throw new Error('not there');
    return saveAnswer(
      database.client,
      checkIn,
      { status: 'unknown', counts: {}, ended: false, comment: null },
      { by: manager, at: now, basedOn: checkIn.answers.length },
    );
  }
  const locked = async () => (await lockedAt(database.client, agreement, now)).map(({ month }) => month);
  const count = () => database.client.checkInAnswer.count();

  it('a round is closed once', async () => {
    const [round] = await ongoingRounds(database.client);
    const later = new Date(now.getTime() + 1);
    const both = await Promise.all([now, later].map((at) => closeRound(database.client, round?.id ?? '', at)));
    expect([...both].sort()).toEqual([false, true]);
    const { closedAt } = await database.client.round.findUniqueOrThrow({ where: { id: round?.id ?? '' } });
    expect(closedAt).toEqual(both[0] ? now : later);
  });

  it('an evaluation locks what is closed, up to the month in which it is due, and says so in the audit', async () => {
    await close('2026-10', '2026-12', '2027-01');
    expect(await finishEvaluation(database.client, key, manager, now)).toBe(true);
    expect(await locked()).toEqual(['2026-10', '2026-12']);
    expect(await lockedBy(database.client, agreement, now)).toBe('The manager');
    const entries = (await auditOf(database.client, agreement)).filter(({ action }) => action === 'lock-round');
    expect(entries.map(({ by, details }) => [by, details.month])).toEqual([
      [manager, '2026-10'],
      [manager, '2026-12'],
    ]);
  });

  it('an evaluation that was moved locks up to the month that it was moved to', async () => {
    await close('2026-10', '2026-12', '2027-01');
    await planEvaluation(database.client, key, '2027-01-20', manager, now);
    await finishEvaluation(database.client, key, manager, now);
    expect(await locked()).toEqual(['2026-10', '2026-12', '2027-01']);
  });

  it('an evaluation that is finished again locks nothing more', async () => {
    await finishEvaluation(database.client, key, manager, now);
    await close('2026-10');
    expect(await finishEvaluation(database.client, key, manager, new Date(now.getTime() + 1))).toBe(false);
    expect(await database.client.round.count({ where: { lockedAt: { not: null } } })).toBe(0);
  });

  it('what is saved before stands, what comes after is refused', async () => {
    await close('2026-10', '2026-11');
    expect(await save('2026-10')).toBe(true);
    await finishEvaluation(database.client, key, manager, now);
    await expect(save('2026-11')).rejects.toThrow(RoundLocked);
    expect(await save('2027-01')).toBe(true);
    expect(await count()).toBe(2);
  });

  it('an answer that comes while the lock is being written waits for it, and is refused', async () => {
    await close('2026-10');
    let saving: Promise<unknown> = Promise.resolve();
    await database.client.$transaction(async (transaction) => {
      await lockRounds(transaction, { ...key, until: '2026-10' }, manager, now);
      saving = save('2026-10').catch((error: unknown) => error);
      await wait(100);
    });
    expect(await saving).toBeInstanceOf(RoundLocked);
    expect(await count()).toBe(0);
  });

  it('a lock that comes while an answer is being written waits for it', async () => {
    await close('2026-10');
    const order: string[] = [];
    let locking: Promise<unknown> = Promise.resolve();
    await database.client.$transaction(async (transaction) => {
      await holdUnlocked(transaction, { agreement, month: '2026-10' });
      locking = finishEvaluation(database.client, key, manager, now).then(() => order.push('locked'));
      await wait(100);
      order.push('saved');
    });
    await locking;
    expect(order).toEqual(['saved', 'locked']);
    expect(await locked()).toEqual(['2026-10']);
  });

  it('answers and a lock at once: what was said to be saved is there, and nothing else', async () => {
    const months = ['2026-10', '2026-11', '2026-12'];
    await close(...months);
    const [finished, ...saved] = await Promise.all([
      finishEvaluation(database.client, key, manager, now),
      ...months.map((month) => save(month).catch((error: unknown) => error)),
    ]);
    expect(finished).toBe(true);
    for (const one of saved) expect(one === true || one instanceof RoundLocked).toBe(true);
    const kept = await count();
    expect(kept).toBe(saved.filter((one) => one === true).length);
    for (const month of months) await expect(save(month)).rejects.toThrow(RoundLocked);
    expect(await count()).toBe(kept);
  });
});
