/** A check-in's form, with what is saved in it: to answer or to correct. */
import { checkInForm } from '../card/check-in.js';
import type { Reply } from '../chat.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { openCheckIn } from './open-check-in.js';
import type { Values } from './values.js';

export async function showCheckIn(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openCheckIn(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const form = checkInForm(opened.view, asker.language);
  return data.where === 'here' ? { messages: [], update: form } : { messages: [form] };
}
