/** Written in a channel by the secretariat: this is where the agreement's group gets its messages. */
import { choicesMessage, notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { groupForEvaluation } from '../domain/responsibility.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { saveChannel } from '../store/channels.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import type { ConversationEvent } from './conversation.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

/** @param agreement id of the chosen one; null: the asker's only one, or a question which */
export async function chooseChannel(
  bot: Bot,
  asker: Asker,
  { account, conversation }: ConversationEvent,
  agreement: string | null,
): Promise<Reply> {
  const { language } = asker;
  const t = words(language);
  const say = (text: string): Reply => ({ messages: [notice(text, language)] });
  const ids = agreementsWhere(asker, 'administer');
  if (asker.person === null || ids.length === 0) return say(t.notAllowed(await whoToAsk(bot, asker)));
  if (conversation.kind === 'personal') return say(t.onlyInChannel);

  const administered = (await bot.agreements.load()).current.filter(({ agreement }) => ids.includes(agreement.id));
  const [only, second] =
    agreement === null ? administered : administered.filter((one) => one.agreement.id === agreement);
  if (only === undefined) return say(t.gone);
  if (second !== undefined) return whichAgreement(administered, asker);
  const group = groupForEvaluation(only.agreement);
  const actor = only.agreement.actors.find(({ id }) => id === group);
  if (actor === undefined) return say(t.noGroup(shortTitle(only.agreement)));
  const channel = { chat: account.chat, address: conversation.address };
  await saveChannel(bot.client, { agreement: only.agreement.id, group: actor.id }, channel, asker.person.id, bot.now());
  return say(t.channelChosen(actor.name, shortTitle(only.agreement)));
}

function whichAgreement(agreements: readonly CurrentAgreement[], { language }: Asker): Reply {
  const choices = agreements.map(({ agreement }) => ({
    label: shortTitle(agreement),
    question: 'kanal',
    agreement: agreement.id,
  }));
  return { messages: [choicesMessage({ text: words(language).whichAgreement, choices }, language)] };
}
