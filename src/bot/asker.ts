/** Who has written or pressed. */
import type { Account, Language } from '../chat.js';
import { type Deed, may, type Part } from '../domain/permission.js';
import { findAccount, rememberAccount } from '../store/accounts.js';
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

/** The person behind an account, which is linked by its e-mail address if it is not linked yet. */
export async function recognise(bot: Bot, account: Account): Promise<Asker> {
  const known = await findAccount(bot.client, account.chat, account.id);
  const { person: id } = await rememberAccount(bot.client, account, bot.now());
  const person = id === null ? null : await findPerson(bot.client, id);
  return {
    account,
    person,
    parts: person === null ? [] : await partsOf(bot.client, person.id),
    language: person?.language ?? account.language,
    isNew: known === null,
  };
}

/** Ids of the agreements in which the asker may do something. */
export function agreementsWhere({ parts }: Pick<Asker, 'parts'>, deed: Deed): string[] {
  return [...new Set(parts.map((part) => part.agreement))].filter((id) => may(deed, parts, id));
}
