import type { DestinationStream } from 'pino';
import { createAgreements } from '../../src/bot/agreements.js';
import type { Bot } from '../../src/bot/bot.js';
import { createHandle } from '../../src/bot/handle.js';
import { createTick, type Tick } from '../../src/bot/tick.js';
import { createTopics } from '../../src/bot/topics.js';
import type { Account, Conversation, Handle, Reply } from '../../src/chat.js';
import type { Agreement } from '../../src/domain/agreement.js';
import { createLog } from '../../src/log.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { type PersonInAgreement, savePeople } from '../../src/store/people.js';
import { COPENHAGEN, parkWith } from './agreement.js';
import type { TestDatabase } from './databases.js';
import { createFakeChat, type FakeChat } from './fake-chat.js';

/** A bot on a real database, with a recording chat and a clock that stands where it is set. */
export interface TestBot extends Bot {
  database: TestDatabase;
  chat: FakeChat;
  handle: Handle;
  tick: Tick;
  /** Lines of the log at warn and above. */
  logged: string[];
  setClock(moment: string): void;
  /** Sets the clock and takes a turn. */
  tickAt(moment: string): ReturnType<Tick>;
  say(account: Account, text: string, conversation?: Conversation): Promise<Reply>;
  press(
    account: Account,
    action: string,
    data: Record<string, string>,
    values?: Record<string, string>,
  ): Promise<Reply>;
}

/** Another process on the same database has a bot of its own; they may share a chat. */
export function startBot(
  database: TestDatabase,
  moment: string,
  chat: FakeChat = createFakeChat(),
  smallCount = 5,
): TestBot {
  let clock = new Date(moment);
  let events = 0;
  const logged: string[] = [];
  const stream: DestinationStream = { write: (line) => void logged.push(line) };
  const bot: Bot = {
    client: database.client,
    agreements: createAgreements(database.client),
    topics: createTopics(() => clock),
    chats: new Map([[chat.name, chat]]),
    rhythm: COPENHAGEN,
    smallCount,
    now: () => clock,
    log: createLog('warn', stream),
  };
  const handle = createHandle(bot);
  const { tick } = createTick(bot);
  const prefix = Math.random().toString(36);
  const from = (account: Account, conversation: Conversation = { kind: 'personal', address: account.address }) => {
    events += 1;
    return { id: `${prefix}-${events}`, account, conversation };
  };
  const setClock = (to: string) => {
    clock = new Date(to);
  };
  return {
    ...bot,
    database,
    chat,
    handle,
    tick,
    logged,
    setClock,
    tickAt: (to) => {
      setClock(to);
      return tick();
    },
    say: (account, text, conversation) => handle({ kind: 'message', text, ...from(account, conversation) }),
    press: (account, action, data, values = {}) => handle({ kind: 'press', action, data, values, ...from(account) }),
  };
}

/** An account in the fake chat; its address is what the posts are told apart by. */
export function accountOf(name: string, more: Partial<Account> = {}): Account {
  return {
    chat: 'web',
    id: `id-${name}`,
    email: `${name}@example.org`,
    name,
    language: 'en',
    address: name,
    ...more,
  };
}

export const REGISTRAR = accountOf('registrar');
export const COORDINATOR = accountOf('coordinator');
export const LEADER = accountOf('leader');
export const MANAGER = accountOf('manager');
export const SECRETARY = accountOf('secretary');
export const STRANGER = accountOf('stranger', { email: null });

export const PEOPLE: readonly PersonInAgreement[] = [
  { name: 'The registrar', email: 'registrar@example.org', roles: [{ role: 'partner', actor: 'klubleder' }] },
  { name: 'The coordinator', email: 'coordinator@example.org', roles: [{ role: 'partner', actor: 'beboerkonsulent' }] },
  { name: 'The leader', email: 'leader@example.org', roles: [{ role: 'leader' }] },
  { name: 'The manager', email: 'manager@example.org', roles: [{ role: 'managers', actor: 'chefgruppen' }] },
  { name: 'The secretary', email: 'secretary@example.org', roles: [{ role: 'secretariat' }] },
];

/** Loads an agreement with these people, and lets those write who have an account. */
export async function loadPark(
  bot: TestBot,
  {
    agreement = parkWith(),
    people = PEOPLE,
    accounts = [REGISTRAR, COORDINATOR, LEADER, MANAGER, SECRETARY],
  }: {
    agreement?: Agreement;
    people?: readonly PersonInAgreement[];
    accounts?: readonly Account[];
  } = {},
): Promise<void> {
  await saveAgreement(bot.client, agreement, OPERATOR, bot.now());
  await savePeople(bot.client, { agreement: agreement.id, people }, OPERATOR, bot.now());
  for (const account of accounts) await bot.say(account, 'help');
}

/** Who was written to, and the first line of what was said. */
export function said(chat: FakeChat): string[] {
  return chat.posts.map(({ to, message }) => `${to}: ${message.text.split('\n')[0]}`);
}

export function textOf(reply: Reply): string {
  return [...reply.messages, ...(reply.update ? [reply.update] : [])].map(({ text }) => text).join('\n');
}
