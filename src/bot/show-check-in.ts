/** A check-in's form, with what is saved in it: to answer or to correct. */
import { checkInForm } from '../card/check-in-form.js';
import type { Reply } from '../chat.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { openCheckIn } from './open-check-in.js';
import type { Values } from './values.js';

/** @param values what is typed already in the form that the button stands on: it is kept */
export async function showCheckIn(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  const opened = await openCheckIn(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const typed = Object.keys(values).length > 0 ? { ...values } : null;
  const ended = data.ended === undefined ? {} : { ended: data.ended === 'yes' };
  const form = checkInForm(opened.view, asker.language, { typed, errors: {}, ...ended });
  return data.where === 'here' ? { messages: [], update: form } : { messages: [form] };
}
