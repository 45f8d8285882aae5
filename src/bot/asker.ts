/** Who has written or pressed. */
import type { Account, ChatEvent, Language } from '../chat.js';
import { type Deed, may, type Part } from '../domain/permission.js';
import { findAccount, meetAccount, rememberAccount } from '../store/accounts.js';
import { findPerson, type Person, partsOf } from '../store/people.js';
import type { Bot } from './bot.js';

export interface Asker {
  account: Account;
  /** Null for an account that is linked to nobody. */
  person: Person | null;
  /** The person's parts in all agreements. */
  parts: readonly Part[];
  language: Language;
  /** True when this account was never seen before. */
  isNew: boolean;
}

/**
 * The person behind an event. The account is linked by its e-mail address if it is not linked yet; somebody who has no part in any
 * agreement (any more) counts as nobody. A stranger who only looks is not remembered.
 */
export async function recognise(bot: Bot, { account, kind }: Pick<ChatEvent, 'account' | 'kind'>): Promise<Asker> {
  const known = await findAccount(bot.client, account.chat, account.id);
  const remember = kind === 'open' ? meetAccount : rememberAccount;
  const { person: id } = await remember(bot.client, account, bot.now());
  const parts = id === null ? [] : await partsOf(bot.client, id);
  const person = id === null || parts.length === 0 ? null : await findPerson(bot.client, id);
  return { account, person, parts, language: person?.language ?? account.language, isNew: known === null };
}

/** Ids of the agreements in which the asker may do something. */
export function agreementsWhere({ parts }: Pick<Asker, 'parts'>, deed: Deed): string[] {
  return [...new Set(parts.map((part) => part.agreement))].filter((id) => may(deed, parts, id));
}
