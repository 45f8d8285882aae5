/** "This is wrong", said of an answer. */
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { addObjection, type Objection } from '../store/objections.js';
import { secretariat } from '../store/people.js';
import { answerCard } from './answer-card.js';
import { answerTo } from './answer-question.js';
import { readAsked } from './asked-before.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { ConversationEvent } from './conversation.js';
import { groundFor } from './ground.js';
import { reachableNow } from './reachable-now.js';
import { whoToAsk } from './secretariat.js';
import { objectionCard } from './settle-objection.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** Keeps what is said to be wrong, tells the secretariat, and says who that is. The answer is worked out anew: a button may be forged. */
export async function object(bot: Bot, asker: Asker, event: ConversationEvent, data: Values): Promise<Reply> {
  const { language, person, account } = asker;
  const t = words(language);
  const say = (text: string): Reply => ({ messages: [notice(text, language)] });
  const ground = await groundFor(bot, asker, event);
  const { agreement = '' } = data;
  const asked = readAsked(data, language);
  if (!ground.library.agreements.has(agreement) || asked.text === '') return say(t.gone);

  const answer = await answerTo(bot, ground, asker, event, asked);
  const { text } = await answerCard(bot, ground, asker, asked, answer);
  const objection = { agreement, question: asked.text, answer: text, by: person?.id ?? null };
  const kept = await addObjection(bot.client, objection, bot.now());
  const who = await whoToAsk(bot, asker, agreement);
  if (kept === null) return say(t.alreadyObjected(who));
  // Whoever objects does not wait for the secretariat; the objection is kept already, and waits in its list.
  void tellSecretariat(bot, kept, account.name);
  return say(t.objected(who, person?.name ?? account.name));
}

/** Never throws: what could not be told is in the list of what waits for the secretariat. */
async function tellSecretariat(bot: Bot, objection: Objection, account: string): Promise<void> {
  const people = await secretariat(bot.client, objection.agreement).catch(() => []);
  for (const person of people) {
    try {
      const to = await reachableNow(bot, person);
      if (to === undefined) continue;
      const message = await objectionCard(bot, objection, to.language, account);
      await bot.chats.get(to.account.chat)?.post(to.account.address, message);
    } catch (error) {
      bot.log.warn({ err: error, person: person.id }, 'somebody could not be told that an answer is said to be wrong');
    }
  }
}
