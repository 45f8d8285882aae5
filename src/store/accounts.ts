/** Chat accounts, and whose they are. */
import type { Account, ChatName, Language } from '../chat.js';
import { recordAudit } from './audit.js';
import type { Client } from './db.js';

export interface KnownAccount {
  account: Account;
  /** Id of the person; null for an account that is linked to nobody. */
  person: string | null;
}

/**
 * Remembers an account that has written or pressed, as its chat shows it now. One that is linked to nobody is linked to the person
 * with its e-mail address, if there is one. An e-mail address never changes the link to somebody who has a part in an agreement, nor
 * what the secretariat has said.
 */
export function rememberAccount(client: Client, account: Account, now: Date): Promise<KnownAccount> {
  return remember(client, account, now, 'wrote');
}

/**
 * Remembers an account that was met in a conversation or found by its e-mail address, if it is somebody's. Strangers who have not
 * written are none of our business; and a roster does not know a person's language or which chat they use.
 */
export function meetAccount(client: Client, account: Account, now: Date): Promise<KnownAccount> {
  return remember(client, account, now, 'met');
}

async function remember(client: Client, account: Account, now: Date, how: 'wrote' | 'met'): Promise<KnownAccount> {
  const { chat, id, name, language, address } = account;
  const email = account.email?.toLowerCase() ?? null;
  const seen = { name, email, address, refusedAt: null };
  const used = { language, lastSeenAt: now };
  const person = await client.$transaction(async (transaction) => {
    const before = await transaction.account.findUnique({
      where: { chat_id: { chat, id } },
      include: { person: { include: { memberships: { take: 1 } } } },
    });
    const owner =
      email === null || before?.leftUnlinked ? null : await transaction.person.findUnique({ where: { email } });
    const hasPart = before?.person != null && before.person.memberships.length > 0;
    const personId = hasPart ? before.personId : (owner?.id ?? before?.personId ?? null);
    if (how === 'met' && personId === null) return null;
    await transaction.account.upsert({
      where: { chat_id: { chat, id } },
      create: { chat, id, personId, ...seen, ...used },
      update: { personId, ...seen, ...(how === 'wrote' && used) },
    });
    if (personId !== null && before?.personId !== personId) {
      await recordAudit(transaction, {
        at: now,
        by: personId,
        action: 'link-account',
        subject: personId,
        details: { chat, account: id, how: 'e-mail address' },
      });
    }
    return personId;
  });
  return { account, person };
}

/** Links an account to a person by somebody's word; `person` null says that it belongs to nobody here. */
export async function linkAccount(
  client: Client,
  link: { chat: ChatName; id: string; person: string | null },
  by: string,
  now: Date,
): Promise<void> {
  const { chat, id, person } = link;
  await client.$transaction(async (transaction) => {
    await transaction.account.update({
      where: { chat_id: { chat, id } },
      data: { personId: person, leftUnlinked: person === null },
    });
    await recordAudit(transaction, {
      at: now,
      by,
      action: person === null ? 'unlink-account' : 'link-account',
      subject: person ?? id,
      details: { chat, account: id, how: 'secretariat' },
    });
  });
}

export async function findAccount(client: Client, chat: ChatName, id: string): Promise<KnownAccount | null> {
  const row = await client.account.findUnique({ where: { chat_id: { chat, id } } });
  return row === null ? null : { account: toAccount(row), person: row.personId };
}

/** The platform will not deliver to this account: it is passed over until it is seen again. */
export async function markRefused(client: Client, chat: ChatName, id: string, now: Date): Promise<void> {
  await client.account.update({ where: { chat_id: { chat, id } }, data: { refusedAt: now } });
}

/** True for an account that refused us at this very address. */
export async function hasRefused(client: Client, { chat, id, address }: Account): Promise<boolean> {
  return (await client.account.count({ where: { chat, id, address, refusedAt: { not: null } } })) > 0;
}

interface AccountRow {
  chat: string;
  id: string;
  email: string | null;
  name: string;
  language: string;
  address: string;
}

const ACCOUNT_FIELDS = { chat: true, id: true, email: true, name: true, language: true, address: true } as const;

function toAccount({ chat, id, email, name, language, address }: AccountRow): Account {
  return { chat: chat as ChatName, id, email, name, language: language === 'en' ? 'en' : 'da', address };
}

/** How many accounts a person of the secretariat is shown to link, the newest first. */
const MOST_UNLINKED = 10;

/** Accounts of nobody who has a part in an agreement, and of which nobody has said that it shall stay so. */
export async function unlinkedAccounts(client: Client): Promise<Account[]> {
  const rows = await client.account.findMany({
    where: { leftUnlinked: false, OR: [{ personId: null }, { person: { memberships: { none: {} } } }] },
    orderBy: { lastSeenAt: 'desc' },
    take: MOST_UNLINKED,
  });
  return rows.map(toAccount);
}

/** Somebody who can be written to. */
export interface Reachable {
  /** The account used last among those that take messages. */
  account: Account;
  language: Language;
  /** The agreements in which the person has a part now. */
  agreements: ReadonlySet<string>;
}

/** By person id: where they are written to in these chats. Who can't be reached is left out. */
export async function reachablePeople(
  client: Client,
  people: readonly string[],
  chats: readonly ChatName[],
): Promise<Map<string, Reachable>> {
  const rows = await client.account.findMany({
    where: { personId: { in: [...people] }, refusedAt: null, chat: { in: [...chats] } },
    select: {
      ...ACCOUNT_FIELDS,
      person: { select: { id: true, language: true, memberships: { select: { agreementId: true } } } },
    },
    orderBy: { lastSeenAt: 'asc' },
  });
  return new Map(
    rows.flatMap((row): [string, Reachable][] => {
      if (row.person === null) return [];
      const account = toAccount(row);
      const { id, language, memberships } = row.person;
      const agreements = new Set(memberships.map(({ agreementId }) => agreementId));
      return [[id, { account, language: toLanguage(language) ?? account.language, agreements }]];
    }),
  );
}

function toLanguage(language: string | null): Language | null {
  return language === 'da' || language === 'en' ? language : null;
}
