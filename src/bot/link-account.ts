/** An account that nobody knows: the secretariat says whose it is. */

import { notice } from '../card/notice.js';
import { linkForm, NO_PERSON } from '../card/people.js';
import { texts } from '../card/text.js';
import type { Account, ChatName, Reply } from '../chat.js';
import type { Part } from '../domain/permission.js';
import { accountOf, findAccount, linkAccount } from '../store/accounts.js';
import { listPeople, type Person, partsOf, secretariat } from '../store/people.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import { findAccountOf } from './find-accounts.js';
import type { Values } from './open-check-in.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

/** Asks the secretariat, once, when an unknown account first writes. Until it is answered, it waits in the secretariat's list. */
export async function askWhoItIs(bot: Bot, account: Account): Promise<void> {
  for (const person of await secretariat(bot.client)) {
    const to = await accountToAsk(bot, person);
    if (to === null) continue;
    const language = person.language ?? to.language;
    const people = await peopleOfSecretariat(bot, await partsOf(bot.client, person.id));
    try {
      await bot.chats.get(to.chat)?.post(to.address, linkForm({ account, people }, language));
    } catch (error) {
      bot.log.warn({ err: error, person: person.id }, 'the secretariat could not be asked whose an account is');
    }
  }
}

/** Somebody may write before the clock's next turn has found the secretariat in its chat. */
async function accountToAsk(bot: Bot, person: Person): Promise<Account | null> {
  const known = await accountOf(bot.client, person.id);
  if (known !== null) return known;
  await findAccountOf(bot, person);
  return accountOf(bot.client, person.id);
}

export async function showLinkAccount(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openAccount(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const people = await peopleOfSecretariat(bot, asker.parts);
  return { messages: [linkForm({ account: opened.account, people }, asker.language)] };
}

export async function linkToPerson(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  const opened = await openAccount(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { account, by } = opened;
  const people = await peopleOfSecretariat(bot, asker.parts);
  const chosen = values.person ?? '';
  const person = people.find(({ id }) => id === chosen);
  if (person === undefined && chosen !== NO_PERSON) {
    const form = linkForm({ account, people }, asker.language);
    return { messages: [], update: form, errors: { person: texts(asker.language).linkError } };
  }
  await linkAccount(bot.client, { chat: account.chat, id: account.id, person: person?.id ?? null }, by, bot.now());
  const t = words(asker.language);
  if (person === undefined) return { messages: [], update: notice(t.leftUnlinked(account.name), asker.language) };
  await tell(bot, account, words(person.language ?? account.language).linked(person.name));
  return { messages: [], update: notice(t.linkedNow(account.name, person.name), asker.language) };
}

/** The people of the agreements that somebody administers: nobody hands out a part in other people's agreements. */
function peopleOfSecretariat(bot: Bot, parts: readonly Part[]): Promise<Person[]> {
  return listPeople(bot.client, agreementsWhere({ parts }, 'administer'));
}

async function openAccount(
  bot: Bot,
  asker: Asker,
  data: Values,
): Promise<{ account: Account; by: string } | { refused: Reply }> {
  const t = words(asker.language);
  const refuse = (text: string) => ({ refused: { messages: [notice(text, asker.language)] } });
  if (asker.person === null || agreementsWhere(asker, 'administer').length === 0) {
    return refuse(t.notAllowed(await whoToAsk(bot, asker)));
  }
  const known = await findAccount(bot.client, (data.chat ?? '') as ChatName, data.account ?? '');
  if (known === null) return refuse(t.gone);
  const people = await peopleOfSecretariat(bot, asker.parts);
  // Whose it is already, and who works with others' agreements alone, is for their secretariat to say.
  if (known.person !== null && !people.some(({ id }) => id === known.person)) {
    return refuse(t.notAllowed(await whoToAsk(bot, asker)));
  }
  return { account: known.account, by: asker.person.id };
}

async function tell(bot: Bot, account: Account, text: string): Promise<void> {
  try {
    await bot.chats.get(account.chat)?.post(account.address, notice(text, account.language));
  } catch (error) {
    bot.log.warn({ err: error, chat: account.chat }, 'a person could not be told that the account is linked');
  }
}
