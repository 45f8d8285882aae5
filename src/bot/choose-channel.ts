/** Written in a channel by the secretariat: this is where the agreement's group gets its messages. */
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { groupForEvaluation } from '../domain/responsibility.js';
import { shortTitle } from '../domain/title.js';
import { saveChannel } from '../store/channels.js';
import { administeredAgreement } from './administered-agreement.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { ConversationEvent } from './conversation.js';
import { words } from './words.js';

/** @param agreement id of the chosen one; null: the asker's only one, or a question which */
export async function chooseChannel(
  bot: Bot,
  asker: Asker,
  { account, conversation }: ConversationEvent,
  agreement: string | null,
): Promise<Reply> {
  const t = words(asker.language);
  const say = (text: string): Reply => ({ messages: [notice(text, asker.language)] });
  const found = await administeredAgreement(bot, asker, agreement, 'kanal');
  if ('reply' in found) return found.reply;
  if (conversation.kind === 'personal') return say(t.onlyInChannel);
  const { agreement: chosen } = found.current;
  const group = chosen.actors.find(({ id }) => id === groupForEvaluation(chosen));
  if (group === undefined) return say(t.noGroup(shortTitle(chosen)));
  const channel = { chat: account.chat, address: conversation.address };
  await saveChannel(bot.client, { agreement: chosen.id, group: group.id }, channel, found.by, bot.now());
  return say(t.channelChosen(group.name, shortTitle(chosen)));
}
