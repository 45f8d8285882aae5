import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findAccount } from '../../src/store/accounts.js';
import { findEvaluation } from '../../src/store/evaluations.js';
import { findPersonBy, type PersonInAgreement } from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import {
  accountOf,
  LEADER,
  loadPark,
  REGISTRAR,
  SECRETARY,
  STRANGER,
  said,
  startBot,
  type TestBot,
  textOf,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const titled = {
  id: 'person-x',
  kind: 'person' as const,
  name: 'Titus Testesen',
  titles: ['afdelingsleder'],
  source: [11],
};
const park = parkWith();
const withPerson = parkWith({
  actors: [...park.actors, titled],
  activities: park.activities.map((one) => ({
    ...one,
    responsibilities: [...one.responsibilities, { role: 'accountable' as const, actor: titled.id, source: [51] }],
  })),
});
const other = parkWith({ id: 'parken-bolig-2026', title: 'Delaftale for indsatsområdet Bolig', area: 'Bolig' });
const OTHERS = (['leader', 'managers', 'secretariat'] as const).map((role): PersonInAgreement => {
  return { name: `Other ${role}`, email: `other-${role}@example.org`, roles: [{ role }] };
});
const otherAccounts = OTHERS.map(({ email }) => accountOf(email?.split('@')[0] ?? ''));

describe.each(databases())('what is not for everybody, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-05T10:00:00Z');
    await loadPark(bot, { agreement: withPerson });
    await loadPark(bot, { agreement: other, people: OTHERS, accounts: otherAccounts });
    await bot.tickAt('2026-11-02T08:00:00Z');
    bot.chat.posts.length = 0;
  });
  afterEach(() => database.drop());

  it('names are shown to those who are known, titles to others, who are told whom to ask for the rest', async () => {
    const question = 'Hvem har ansvaret for Byttecafé i Fritid og trivsel?';
    expect(textOf(await bot.say(LEADER, question))).toContain('Titus Testesen');
    const answer = textOf(await bot.say(STRANGER, question));
    expect(answer).toContain('afdelingsleder');
    expect(answer).not.toContain('Testesen');
    for (const asked of ['status', 'help']) {
      expect(textOf(await bot.say(STRANGER, asked))).toMatch(/The secretary|Other secretariat/);
    }
  });

  it('an unknown account is told of to the secretariat, once', async () => {
    await bot.say(STRANGER, 'help');
    await bot.say(STRANGER, 'help');
    const told = () => said(bot.chat).map((line) => line.split(':')[0]);
    // The stranger's answer does not wait for it.
    while (told().length < 2) await setImmediate();
    expect(told().sort()).toEqual(['other-secretariat', 'secretary']);
  });

  it.each(otherAccounts)('$name sees, saves and decides nothing here', async (account) => {
    expect(textOf(await bot.say(account, 'status'))).not.toContain('Fritid og trivsel');
    const key = { agreement: park.id, activity: 'byttecafe', month: '2026-10', revision: '0' };
    expect(textOf(await bot.press(account, 'show-check-in', key))).toMatch(/not the one who reports/);
    await bot.press(account, 'save-check-in', key, { status: 'notHeld' });
    const evaluation = { agreement: park.id, occasion: '2026-12-01' };
    for (const action of ['receive-evaluation', 'finish-evaluation', 'show-evaluation-plan', 'plan-evaluation']) {
      const reply = await bot.press(account, action, evaluation, { date: '2026-12-20' });
      expect(textOf(reply)).toMatch(/The secretary can help you/);
    }
    expect(await bot.client.checkInAnswer.count()).toBe(0);
    expect(await findEvaluation(bot.client, evaluation)).toMatchObject({ receipts: [], movedAt: null, done: null });
  });

  it('accounts are linked by the secretariat alone, and only to its own people', async () => {
    await bot.say(STRANGER, 'help');
    const data = { chat: 'web', account: STRANGER.id };
    const leader = (await findPersonBy(bot.client, 'leader@example.org'))?.id ?? '';
    const owner = async (id = STRANGER.id) => (await findAccount(bot.client, 'web', id))?.person;
    for (const account of [LEADER, REGISTRAR, STRANGER, accountOf('other-leader')]) {
      await bot.press(account, 'link-account', data, { person: leader });
    }
    const foreign = await bot.press(accountOf('other-secretariat'), 'link-account', data, { person: leader });
    expect(Object.keys(foreign.errors ?? {})).toEqual(['person']);
    expect(await owner()).toBeNull();

    const linked = await bot.press(SECRETARY, 'link-account', data, { person: leader });
    expect(textOf(linked)).toContain('The leader');
    expect(await owner()).toBe(leader);
    for (const person of ['none', (await findPersonBy(bot.client, 'other-leader@example.org'))?.id ?? '']) {
      await bot.press(accountOf('other-secretariat'), 'link-account', data, { person });
    }
    expect(await owner()).toBe(leader);
  });

  const absent: Record<string, string>[] = [{}, { chat: 'web' }, { chat: 'pigeon', account: 'x' }];
  it.each(absent)('an account that is not there (%j) can’t be linked', async (data) => {
    expect(textOf(await bot.press(SECRETARY, 'link-account', data, { person: 'x' }))).toMatch(/can no longer find/);
  });

  it('who has answered is not told in a channel', async () => {
    const channel = { kind: 'channel', address: 'somewhere' } as const;
    expect(textOf(await bot.say(LEADER, 'status', channel))).toMatch(/between you and me/);
    expect(textOf(await bot.say(LEADER, 'status'))).toContain('Sommerhøjskole');
  });
});
