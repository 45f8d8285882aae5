import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/chat.js';
import { auditOf } from '../../src/store/audit.js';
import { checkInsOf } from '../../src/store/check-ins.js';
import { parkWith } from '../support/agreement.js';
import { LEADER, loadPark, MANAGER, REGISTRAR, SECRETARY, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

/** Evaluated on 1 December. */
const park = parkWith();
const evaluation = { agreement: park.id, occasion: '2026-12-01' };
const LOCKED =
  'The numbers for October 2026 have been used in the evaluation that was said to be done on 2 December 2026 by The manager, and can no longer be corrected. If something is wrong, write to the secretariat.';

describe.each(databases())('a round on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
  });
  afterEach(() => database.drop());
  const answer = (account: Account, activity: string, { month = '2026-10', revision = '0' } = {}) => {
    const values: Record<string, string> =
      activity === 'byttecafe' ? { status: 'notHeld' } : { status: 'held', 'familier.unique': '7' };
    return bot.press(account, 'save-check-in', { agreement: park.id, activity, month, revision }, values);
  };
  const show = (account: Account) =>
    bot.press(account, 'show-check-in', { agreement: park.id, activity: 'byttecafe', month: '2026-10' });
  const status = async () => textOf(await bot.say(LEADER, 'status'));
  const closedAt = async (month = '2026-10') =>
    (await bot.client.round.findFirstOrThrow({ where: { month } })).closedAt?.toISOString() ?? null;

  it('is open, then reminded, then closed at its deadline; what comes after that is kept, and counts as late', async () => {
    expect(await status()).toContain('\nThe deadline is 23 November 2026.\n');
    await bot.tickAt('2026-11-09T08:00:00Z');
    await answer(REGISTRAR, 'sommerhoejskole');
    expect(await status()).toContain('\nReminders have been sent. The deadline is 23 November 2026.\n');
    await bot.tickAt('2026-11-23T07:59:00Z');
    expect(await closedAt()).toBeNull();
    await bot.tickAt('2026-11-23T08:01:00Z');
    expect(await closedAt()).toBe('2026-11-23T08:00:00.000Z');
    expect(await status()).toContain('\nThe month is closed.');
    expect(await status()).toContain('All months: Answered 1 of 2, 1 on time');

    bot.setClock('2026-11-24T08:00:00Z');
    expect(textOf(await answer(SECRETARY, 'byttecafe'))).toContain('Saved: Byttecafé');
    expect(await status()).toContain('All months: Answered 2 of 2, 1 on time');
    await bot.tick();
    expect(await closedAt()).toBe('2026-11-23T08:00:00.000Z');
  });

  it('closes when everything is answered, also with "not held", and a correction is no late answer', async () => {
    await answer(SECRETARY, 'byttecafe');
    await answer(REGISTRAR, 'sommerhoejskole');
    await bot.tickAt('2026-11-03T10:00:00Z');
    expect(await closedAt()).toBe('2026-11-03T10:00:00.000Z');
    bot.setClock('2026-11-30T10:00:00Z');
    await answer(REGISTRAR, 'sommerhoejskole', { revision: '1' });
    expect(await status()).toContain('All months: Answered 2 of 2, 2 on time');
  });

  it('slept through is closed as of its deadline, once, by whichever process wakes first', async () => {
    const other = startBot(database, '2026-12-10T10:00:00Z', bot.chat);
    bot.setClock('2026-12-10T10:00:00Z');
    await Promise.all([bot.tick(), other.tick()]);
    expect(await closedAt()).toBe('2026-11-23T08:00:00.000Z');
    expect(await closedAt('2026-11')).toBeNull();
  });

  describe('that an evaluation has used', () => {
    beforeEach(async () => {
      await answer(REGISTRAR, 'sommerhoejskole');
      for (const day of ['11-16', '11-23', '12-01']) await bot.tickAt(`2026-${day}T08:00:00Z`);
      bot.setClock('2026-12-02T10:00:00Z');
      await bot.press(MANAGER, 'finish-evaluation', evaluation);
    });
    const answers = async () => {
      const checkIns = await checkInsOf(bot.client, park.id, '2026-10');
      return checkIns.flatMap((one) => one.answers).length;
    };

    it('is locked, with who and when in the audit; a newer one that is not closed is not', async () => {
      const rounds = await bot.client.round.findMany({ orderBy: { month: 'asc' } });
      expect(rounds.map(({ month, lockedAt }) => [month, lockedAt?.toISOString() ?? null])).toEqual([
        ['2026-10', '2026-12-02T10:00:00.000Z'],
        ['2026-11', null],
      ]);
      const locks = (await auditOf(bot.client, park.id)).filter(({ action }) => action === 'lock-round');
      expect(locks.map(({ details }) => details)).toEqual([{ month: '2026-10', occasion: '2026-12-01' }]);
      expect(textOf(await answer(SECRETARY, 'byttecafe', { month: '2026-11' }))).toContain('Saved: Byttecafé');
    });

    it.each([
      ['a correction', REGISTRAR, 'sommerhoejskole', '1'],
      ['a late answer', SECRETARY, 'byttecafe', '0'],
      ['the leader’s answer', LEADER, 'byttecafe', '0'],
    ])('takes no %s, says why, and stores nothing', async (_, account, activity, revision) => {
      const reply = await answer(account, activity, { revision });
      expect(textOf(reply)).toBe(LOCKED);
      expect(await answers()).toBe(1);
    });

    it('says so when its form is opened, in the reader’s language', async () => {
      expect(textOf(await show(SECRETARY))).toBe(LOCKED);
      const dane = { ...SECRETARY, language: 'da' as const };
      expect(textOf(await show(dane))).toBe(
        'Tallene for oktober 2026 er brugt i evalueringen, der blev meldt gennemført 2. december 2026 af The manager, og kan ikke rettes længere. Er der en fejl, så skriv til sekretariatet.',
      );
    });

    it('stands in nobody’s list, and what still asks for it says why it can’t be answered', async () => {
      expect(textOf(await bot.say(SECRETARY, 'what is waiting for me'))).not.toContain('October 2026');
      const shown = bot.chat.updates.filter(({ message }) => message.text === LOCKED).map(({ to }) => to);
      expect(new Set(shown)).toEqual(new Set(['secretary', 'leader']));
      expect(textOf(await bot.press(LEADER, 'remind-missing', { agreement: park.id, month: '2026-10' }))).toBe(LOCKED);
      const before = bot.chat.posts.length;
      await bot.tickAt('2026-12-03T08:00:00Z');
      expect(bot.chat.posts.slice(before).filter(({ message }) => message.text.includes('October'))).toEqual([]);
    });

    it('keeps what nobody has answered as missing', async () => {
      expect(await status()).toContain('All months: Answered 1 of 4, 1 on time');
    });
  });

  it('that was on its way to be asked for when it was locked is not asked for', async () => {
    await bot.tickAt('2026-11-23T08:00:00Z');
    const due = { kind: 'check-in-last-reminder', agreementId: park.id, activityId: 'byttecafe', period: '2026-10' };
    const row = await bot.client.delivery.findFirstOrThrow({ where: { activityId: 'byttecafe' } });
    const { id: _id, ...rest } = row;
    const planned = {
      ...rest,
      ...due,
      id: 'waiting',
      key: 'waiting',
      state: 'planned',
      attempts: 0,
      nextAt: bot.now(),
    };
    await bot.client.delivery.create({ data: planned });
    await bot.press(MANAGER, 'finish-evaluation', evaluation);
    const before = bot.chat.posts.length;
    await bot.tickAt('2026-11-24T08:00:00Z');
    expect(bot.chat.posts.slice(before).filter(({ to }) => to === 'secretary')).toEqual([]);
    expect((await bot.client.delivery.findUniqueOrThrow({ where: { id: 'waiting' } })).state).toBe('dropped');
  });
});
