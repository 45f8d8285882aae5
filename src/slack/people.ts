import type { UsersInfoResponse, WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Account, Language } from '../chat.js';
import { writeAddress } from './address.js';
import { failureOf, slackErrorOf } from './failure.js';
import type { Me, Workspace } from './workspace.js';

type User = NonNullable<UsersInfoResponse['user']>;

/** A changed e-mail address or language is seen after this long. */
const FRESH_MS = 10 * 60_000;
const MOST_KEPT = 5000;

export interface People {
  /** The account of a member; where Slack will not say more, one without e-mail address, in Danish. */
  account(user: string): Promise<Account>;
  /** Throws ChatBusy when it may be asked again; null when nobody has the address or Slack does not tell. */
  find(email: string): Promise<Account | null>;
  /** The people in a channel, without bots and closed accounts. */
  membersOf(channel: string): Promise<Account[]>;
}

export function openPeople({ client, me }: Workspace, log: Logger): People {
  const kept = new Map<string, { user: User; until: number }>();

  async function userOf(id: string): Promise<User | null> {
    const found = kept.get(id);
    if (found !== undefined && found.until > Date.now()) return found.user;
    const { user } = await client.users.info({ user: id, include_locale: true });
    if (user === undefined) return null;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(id, { user, until: Date.now() + FRESH_MS });
    return user;
  }

  /** Null, and a line in the log, where Slack will not say who this is. */
  async function lookUp(id: string): Promise<User | null> {
    try {
      return await userOf(id);
    } catch (error) {
      log.warn({ err: error }, 'slack: users.info failed, so one person is without e-mail address for now');
      return null;
    }
  }

  async function account(id: string): Promise<Account> {
    const self = await me();
    return accountOf(id, (await lookUp(id)) ?? {}, self);
  }

  async function find(email: string): Promise<Account | null> {
    try {
      const { user } = await client.users.lookupByEmail({ email });
      if (user?.id === undefined || user.deleted || user.is_bot) return null;
      // The language is not in this answer, only in that of users.info.
      const found = accountOf(user.id, (await lookUp(user.id)) ?? user, await me());
      return found.email === null ? null : found;
    } catch (error) {
      if (slackErrorOf(error) === 'users_not_found') return null;
      if (slackErrorOf(error) !== 'missing_scope') throw failureOf(error);
      log.warn('slack: the scope users:read.email is missing, so nobody is found by e-mail address');
      return null;
    }
  }

  async function membersOf(channel: string): Promise<Account[]> {
    const self = await me();
    const accounts: Account[] = [];
    for await (const id of memberIds(client, channel)) {
      const user = id === self.user ? null : await lookUp(id);
      if (user !== null && !user.is_bot && !user.deleted) accounts.push(accountOf(id, user, self));
    }
    return accounts;
  }

  return { account, find, membersOf };
}

async function* memberIds(client: WebClient, channel: string): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const page = await client.conversations.members({ channel, limit: 200, ...(cursor && { cursor }) });
    yield* page.members ?? [];
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
}

/**
 * The id is the person's own workspace and user id. Somebody from another organisation, in a channel that two share, therefore is
 * an account of its own, and without e-mail address: that address is vouched for by a workspace that is not ours.
 */
function accountOf(id: string, user: User, me: Me): Account {
  return {
    chat: 'slack',
    id: `${user.team_id ?? me.team}:${id}`,
    email: isOurs(user, me) ? (user.profile?.email ?? null) : null,
    name: user.profile?.display_name || user.real_name || user.name || id,
    language: languageFrom(user.locale),
    address: writeAddress({ team: me.team, user: id }),
  };
}

function isOurs(user: User, me: Me): boolean {
  if (user.is_stranger === true || user.is_email_confirmed === false) return false;
  if (user.team_id === me.team) return true;
  return me.enterprise !== null && user.enterprise_user?.enterprise_id === me.enterprise;
}

/** Slack's `en-US` or `en-GB` is English; every other language gets Danish, which is what the agreements are written in. */
function languageFrom(locale: string | undefined): Language {
  return locale?.startsWith('en') ? 'en' : 'da';
}
