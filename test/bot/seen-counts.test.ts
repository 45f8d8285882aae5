/** Who sees which numbers: every kind of person, by every way in. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account, Reply } from '../../src/chat.js';
import { findCheckIn } from '../../src/store/check-ins.js';
import type { PersonInAgreement } from '../../src/store/people.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import {
  accountOf,
  COORDINATOR,
  LEADER,
  loadPark,
  MANAGER,
  PEOPLE,
  REGISTRAR,
  SECRETARY,
  STRANGER,
  startBot,
  type TestBot,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({
  evaluation: null,
  activities: [
    activityWith({
      id: 'sangkor',
      name: 'Sangkor',
      responsibilities: [{ role: 'registrar', actor: 'klubleder', source: [36] }],
      criteria: [{ ...criterion('sum', 'sum'), atLeast: 5000 }],
    }),
  ],
});
const other = parkWith({ id: 'parken-bolig-2026', title: 'Delaftale for Bolig', area: 'Bolig', evaluation: null });

const [COLLEAGUE, BOARD, OWN_LEADER] = ['colleague', 'board', 'own-leader'].map((name) => accountOf(name)) as [
  Account,
  Account,
  Account,
];
const MORE: PersonInAgreement[] = [
  { name: 'The colleague', email: 'colleague@example.org', roles: [{ role: 'partner', actor: 'klubben' }] },
  { name: 'The board', email: 'board@example.org', roles: [{ role: 'board' }] },
  { name: 'The own leader', email: 'own-leader@example.org', roles: [{ role: 'leader', actor: 'klubben' }] },
];
const OTHERS = (['partner', 'leader', 'managers', 'board', 'secretariat'] as const).map((role): PersonInAgreement => {
  // Stands for the same actor, in another agreement.
  return { name: `Other ${role}`, email: `other-${role}@example.org`, roles: [{ role, actor: 'klubleder' }] };
});
const OTHER_ACCOUNTS = OTHERS.map(({ email = '' }) => accountOf(email.split('@')[0] ?? ''));

/** What somebody gets to see of 4,177 in one month and 3 in the next. */
type Seen = 'exact' | 'masked' | 'nothing';

function seenIn(reply: Reply): Seen {
  const text = JSON.stringify(reply);
  if (/4[.,]?18(0|1)|4[.,]?177(?!\d)/.test(text.replaceAll(/4[.,]178–4[.,]181/g, ''))) return 'exact';
  return /4[.,]178–4[.,]181/.test(text) ? 'masked' : 'nothing';
}

/** The person; the own activity by name, all activities together, and the check-in itself. */
const TABLE: [string, Account, Seen, Seen, Seen][] = [
  ['who reports it', REGISTRAR, 'exact', 'nothing', 'exact'],
  ['a partner of the same party', COLLEAGUE, 'exact', 'nothing', 'nothing'],
  ['a partner of another party', COORDINATOR, 'nothing', 'nothing', 'nothing'],
  ['the leader', LEADER, 'masked', 'masked', 'nothing'],
  ['a leader of the reporting party', OWN_LEADER, 'exact', 'exact', 'exact'],
  ['the chefgruppe', MANAGER, 'masked', 'masked', 'nothing'],
  ['the board', BOARD, 'masked', 'masked', 'nothing'],
  ['the secretariat', SECRETARY, 'exact', 'exact', 'exact'],
  ['an account that is linked to nobody', STRANGER, 'nothing', 'nothing', 'nothing'],
  ...OTHER_ACCOUNTS.map((account): [string, Account, Seen, Seen, Seen] => {
    return [`${account.name} of another agreement`, account, 'nothing', 'nothing', 'nothing'];
  }),
];

describe.each(databases())('the numbers that are seen, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  const key = (month: string, revision: string) => ({ agreement: park.id, activity: 'sangkor', month, revision });
  const held = (count: string) => ({ status: 'held', 'sum.sum': count });
  const save = (account: Account, month: string, revision: string, count: string) =>
    bot.press(account, 'save-check-in', key(month, revision), held(count));
  const answersOf = async (month: string) =>
    (await findCheckIn(bot.client, key(month, '0')))?.answers.map(({ by, counts }) => [by.name, counts['sum.sum']]);

  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2025-12-20T10:00:00Z');
    await loadPark(bot, {
      agreement: park,
      people: [...PEOPLE, ...MORE],
      accounts: [REGISTRAR, COORDINATOR, LEADER, MANAGER, SECRETARY, COLLEAGUE, BOARD, OWN_LEADER],
    });
    await loadPark(bot, { agreement: other, people: OTHERS, accounts: OTHER_ACCOUNTS });
    await bot.tickAt('2026-03-02T08:00:00Z');
    await save(REGISTRAR, '2026-01', '0', '4177');
    await save(REGISTRAR, '2026-02', '0', '3');
  });
  afterEach(() => database.drop());

  /** Of everything that shows counts, what is seen; and of what shows none. */
  const seenBy = async (account: Account) => {
    const say = async (text: string) => seenIn(await bot.say(account, text));
    const press = async (action: string, data: Record<string, string>, values = {}) =>
      seenIn(await bot.press(account, action, data, values));
    const question = 'Hvordan går det med sangkoret?';
    return {
      ofOne: [
        await say(question),
        await say('Hvor mange familier har sangkoret haft i 2026?'),
        await press('ask', { question, agreement: park.id }),
      ],
      ofAll: [await say('Hvordan går det med målene?'), await press('ask', { question: 'Hvordan går det?' })],
      checkIn: [
        await press('show-check-in', { ...key('2026-01', '1'), where: 'here' }),
        await press('show-check-in', key('2026-01', '1')),
        // Filled in before the answer came.
        await press('save-check-in', key('2026-01', '0'), held('17')),
      ],
      neither: [
        await say('status'),
        await say('Hvem mangler at svare?'),
        await say('Hvad venter på mig?'),
        await press('save-check-in', key('2026-01', '0'), held('mange')),
      ],
    };
  };

  it('are those that the table says, by every way in', async () => {
    const found = new Map<string, unknown>();
    for (const [who, account] of TABLE) found.set(who, await seenBy({ ...account, language: 'da' }));
    const times = (count: number, seen: Seen) => Array.from({ length: count }, () => seen);
    const expected = TABLE.map(([who, _, ofOne, ofAll, checkIn]): [string, unknown] => [
      who,
      { ofOne: times(3, ofOne), ofAll: times(2, ofAll), checkIn: times(3, checkIn), neither: times(4, 'nothing') },
    ]);
    expect(found).toEqual(new Map(expected));
    expect(await answersOf('2026-01')).toEqual([['The registrar', 4177]]);
  }, 60_000);

  it('of a single month are small for the leader, and not for those whose they are', async () => {
    const february = 'Hvordan gik det med sangkoret i februar 2026?';
    const text = async (account: Account) => JSON.stringify(await bot.say({ ...account, language: 'da' }, february));
    expect(await text(LEADER)).toContain('<5 familier i alt');
    expect(await text(LEADER)).not.toContain('3 familier');
    for (const account of [REGISTRAR, COLLEAGUE, SECRETARY]) expect(await text(account)).toContain('3 familier i alt');
  });

  it('are no secret where the setting hides none, and more of one where it hides more', async () => {
    const total = async (smallCount: number) => {
      const set = startBot(database, '2026-03-03T08:00:00Z', bot.chat, smallCount);
      return seenIn(await set.say({ ...LEADER, language: 'da' }, 'Hvordan går det med sangkoret?'));
    };
    expect([await total(1), await total(5)]).toEqual(['exact', 'masked']);
    const set = startBot(database, '2026-03-03T08:00:00Z', bot.chat, 4);
    const text = JSON.stringify(await set.say({ ...LEADER, language: 'da' }, 'Hvordan går det med sangkoret?'));
    expect(text).toContain('4.178–4.180 familier i alt');
  });

  it('can be given by a leader where nobody has answered, corrected by the same, and no longer when somebody else has', async () => {
    await bot.tickAt('2026-04-01T08:00:00Z');
    await save(LEADER, '2026-03', '0', '2');
    expect(JSON.stringify(await save(LEADER, '2026-03', '1', '4'))).toContain('4');
    await save(REGISTRAR, '2026-03', '2', '4177');
    const refused = await save(LEADER, '2026-03', '3', '6');
    expect(JSON.stringify(refused)).toMatch(/The registrar has answered for Sangkor/);
    expect(seenIn(refused)).toBe('nothing');
    expect(await answersOf('2026-03')).toEqual([
      ['The registrar', 4177],
      ['The leader', 4],
      ['The leader', 2],
    ]);
  });

  it('are not sent to a leader in the place of a card that asked', async () => {
    bot.chat.updates.length = 0;
    await save(SECRETARY, '2026-01', '1', '4181');
    const told = bot.chat.updates.map(({ to, message }) => [to, seenIn({ messages: [message] })]);
    expect(told).toEqual([['registrar', 'exact']]);
  });
});
