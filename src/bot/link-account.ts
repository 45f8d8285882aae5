/** An account that nobody knows: the secretariat says whose it is. */

import { notice } from '../card/notice.js';
import { linkForm, NO_PERSON } from '../card/people.js';
import { texts } from '../card/text.js';
import type { Account, ChatName, Reply } from '../chat.js';
import type { Part } from '../domain/permission.js';
import { findAccount, linkAccount } from '../store/accounts.js';
import { listPeopleOnlyIn, type Person, partsOf } from '../store/people.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import { notAllowed } from './secretariat.js';
import { tellSecretariat } from './tell-secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** Asks the secretariat, once, when an unknown account first writes. Until it is answered, the account waits in the secretariat's list. */
export function askWhoItIs(bot: Bot, account: Account): Promise<void> {
  return tellSecretariat(bot, undefined, async ({ language }, { id }) => {
    const people = await peopleOfSecretariat(bot, await partsOf(bot.client, id));
    return linkForm({ account, people }, language);
  });
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

/** The people of the agreements that somebody administers, and of no others: nobody hands out a part in other people's agreements. */
function peopleOfSecretariat(bot: Bot, parts: readonly Part[]): Promise<Person[]> {
  return listPeopleOnlyIn(bot.client, agreementsWhere({ parts }, 'administer'));
}

async function openAccount(
  bot: Bot,
  asker: Asker,
  data: Values,
): Promise<{ account: Account; by: string } | { refused: Reply }> {
  const t = words(asker.language);
  const refuse = (text: string) => ({ refused: { messages: [notice(text, asker.language)] } });
  if (asker.person === null || agreementsWhere(asker, 'administer').length === 0) {
    return { refused: await notAllowed(bot, asker) };
  }
  const known = await findAccount(bot.client, (data.chat ?? '') as ChatName, data.account ?? '');
  if (known === null) return refuse(t.gone);
  // Whose it is already, and who works with others' agreements too, is for their secretariat to say.
  if (known.person !== null && !(await isTheirs(bot, asker, known.person))) {
    return { refused: await notAllowed(bot, asker) };
  }
  return { account: known.account, by: asker.person.id };
}

/** Whether every part of a person lies in agreements that the asker administers; somebody without a part is anybody's to link. */
async function isTheirs(bot: Bot, asker: Asker, person: string): Promise<boolean> {
  const administered = agreementsWhere(asker, 'administer');
  return (await partsOf(bot.client, person)).every(({ agreement }) => administered.includes(agreement));
}

async function tell(bot: Bot, account: Account, text: string): Promise<void> {
  try {
    await bot.chats.get(account.chat)?.post(account.address, notice(text, account.language));
  } catch (error) {
    bot.log.warn({ err: error, chat: account.chat }, 'a person could not be told that the account is linked');
  }
}
