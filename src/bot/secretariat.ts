/** Whom to turn to. */
import { formatList } from '../card/format.js';
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { secretariat } from '../store/people.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { words } from './words.js';

/** The secretariat as a person reads it: of one agreement, or of all; the first word is a capital. */
export async function whoToAsk(bot: Bot, asker: Asker, agreement?: string): Promise<string> {
  const people = await secretariat(bot.client, agreement);
  const names = [...new Set(people.map(({ name }) => name))];
  return names.length === 0 ? words(asker.language).theSecretariat : formatList(names, asker.language);
}

/** To somebody who may not do something: of one agreement, or at all. */
export async function notAllowed(bot: Bot, asker: Asker, agreement?: string): Promise<Reply> {
  const who = await whoToAsk(bot, asker, agreement);
  return { messages: [notice(words(asker.language).notAllowed(who), asker.language)] };
}
