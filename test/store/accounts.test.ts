import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChatName } from '../../src/chat.js';
import {
  findAccount,
  hasRefused,
  linkAccount,
  markRefused,
  meetAccount,
  reachablePeople,
  rememberAccount,
  unlinkedAccounts,
} from '../../src/store/accounts.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { findPersonBy, savePeople } from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import { accountOf, PEOPLE, STRANGER } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const at = new Date('2026-11-02T08:00:00Z');
const later = new Date('2026-11-03T08:00:00Z');

describe.each(databases())('chat accounts on $name', ({ open }) => {
  let database: TestDatabase;
  let registrar: string;
  let leader: string;
  beforeEach(async () => {
    database = await open();
    const park = parkWith();
    await saveAgreement(database.client, park, OPERATOR, at);
    await savePeople(database.client, { agreement: park.id, people: PEOPLE }, OPERATOR, at);
    registrar = (await findPersonBy(database.client, 'registrar@example.org'))?.id ?? '';
    leader = (await findPersonBy(database.client, 'leader@example.org'))?.id ?? '';
  });
  afterEach(() => database.drop());

  const ownerOf = async (id: string) => (await findAccount(database.client, 'web', id))?.person;

  it('belong to the person with their e-mail address, however it is written', async () => {
    const account = accountOf('x', { email: 'Registrar@EXAMPLE.org' });
    expect(await rememberAccount(database.client, account, at)).toEqual({ account, person: registrar });
    expect(await auditOf(database.client, registrar)).toMatchObject([
      { action: 'link-account', by: registrar, details: { chat: 'web', account: 'id-x', how: 'e-mail address' } },
    ]);
  });

  it('are not given to somebody else when their e-mail address changes', async () => {
    await rememberAccount(database.client, accountOf('registrar'), at);
    await rememberAccount(database.client, accountOf('registrar', { email: 'leader@example.org' }), later);
    expect(await ownerOf('id-registrar')).toBe(registrar);
  });

  it('that nobody knows wait for the secretariat, who says whose they are', async () => {
    const { client } = database;
    await rememberAccount(client, STRANGER, at);
    expect((await unlinkedAccounts(client)).map(({ id }) => id)).toEqual([STRANGER.id]);
    await linkAccount(client, { chat: 'web', id: STRANGER.id, person: leader }, 'the-secretary', later);
    expect(await ownerOf(STRANGER.id)).toBe(leader);
    expect(await unlinkedAccounts(client)).toEqual([]);
    expect((await auditOf(client, leader)).at(-1)).toMatchObject({
      at: later,
      by: 'the-secretary',
      action: 'link-account',
      details: { account: STRANGER.id, how: 'secretariat' },
    });
    await rememberAccount(client, { ...STRANGER, email: 'registrar@example.org' }, later);
    expect(await ownerOf(STRANGER.id)).toBe(leader);
  });

  it('that the secretariat says are nobody’s are not asked about again', async () => {
    const { client } = database;
    await rememberAccount(client, STRANGER, at);
    await linkAccount(client, { chat: 'web', id: STRANGER.id, person: null }, 'the-secretary', at);
    await rememberAccount(client, STRANGER, later);
    expect(await unlinkedAccounts(client)).toEqual([]);
    expect(await ownerOf(STRANGER.id)).toBeNull();
  });

  it('that the secretariat says are nobody’s are not linked by their e-mail address either', async () => {
    const { client } = database;
    const leaving = accountOf('leader');
    await rememberAccount(client, leaving, at);
    await linkAccount(client, { chat: 'web', id: leaving.id, person: null }, 'the-secretary', at);
    await rememberAccount(client, leaving, later);
    expect(await ownerOf(leaving.id)).toBeNull();
  });

  it('that are only met are remembered when they are somebody’s', async () => {
    await meetAccount(database.client, STRANGER, at);
    await meetAccount(database.client, accountOf('leader'), at);
    expect(await findAccount(database.client, 'web', STRANGER.id)).toBeNull();
    expect(await ownerOf('id-leader')).toBe(leader);
  });

  it('that write for the first time twice at once are remembered once', async () => {
    const events = Array.from({ length: 8 }, () => rememberAccount(database.client, accountOf('leader'), at));
    expect(new Set((await Promise.all(events)).map(({ person }) => person))).toEqual(new Set([leader]));
    expect(await database.client.account.count()).toBe(1);
  });

  it('of one person: the one used last is written to, and the other when that one refuses', async () => {
    const { client } = database;
    const phone = accountOf('phone', { email: 'leader@example.org', chat: 'slack', address: 'on the phone' });
    await rememberAccount(client, accountOf('leader'), at);
    await rememberAccount(client, phone, later);
    const chats = ['web', 'slack'] as const;
    const address = async (among: readonly ChatName[] = chats) =>
      (await reachablePeople(client, [leader], among)).get(leader)?.account.address;
    expect(await address()).toBe('on the phone');
    expect(await address(['web'])).toBe('leader');
    expect(await address(['teams'])).toBeUndefined();

    await markRefused(client, 'slack', phone.id, later);
    expect(await address()).toBe('leader');
    expect(await hasRefused(client, phone)).toBe(true);
    expect(await hasRefused(client, { ...phone, address: 'a new conversation' })).toBe(false);

    await markRefused(client, 'web', 'id-leader', later);
    expect(await address()).toBeUndefined();

    await rememberAccount(client, phone, later);
    expect(await address()).toBe('on the phone');
    expect(await hasRefused(client, phone)).toBe(false);
  });

  it('are written to in the person’s language, else in their own', async () => {
    const { client } = database;
    const english = accountOf('leader', { language: 'en' });
    await rememberAccount(client, english, at);
    const language = async () => (await reachablePeople(client, [leader], ['web'])).get(leader)?.language;
    expect(await language()).toBe('en');
    const people = PEOPLE.map((person) => ({ ...person, language: 'da' as const }));
    await savePeople(client, { agreement: parkWith().id, people }, OPERATOR, at);
    expect(await language()).toBe('da');
  });
});
