/**
 * Opening a form. Slack shows inputs in a modal, which must be opened within three seconds of the press; so a modal that says "one
 * moment" comes first, and the form takes its place when the bot has made it. What happens to a form that is sent is in submit.ts.
 */

import type { ModalView } from '@slack/types';
import type { Message, Reply } from '../chat.js';
import { answer, type Context, eventFrom } from './answer.js';
import { type IncomingPress, type Submission, writeOrigin } from './event.js';
import { slackErrorOf } from './failure.js';
import { isForm, pressOfForm, renderForm, renderNotice, renderReceipt } from './render.js';
import { WORDS } from './words.js';

/** @throws Error when the modal could not even be opened: then nobody has told the person anything yet */
export async function onOpen(context: Context, incoming: IncomingPress): Promise<void> {
  const { client } = context.workspace;
  const { press, label } = incoming;
  const loading = renderNotice(WORDS[press.language].loading, label, press.language);
  const { view } = await client.views.open({ trigger_id: incoming.trigger, view: loading });
  await showInstead(context, view?.id ?? '', await openedView(context, incoming));
}

async function openedView(context: Context, incoming: IncomingPress): Promise<ModalView> {
  const { press, label, place } = incoming;
  try {
    const reply = await ask(context, incoming, {});
    const form = formIn(reply);
    const stays = press.stays;
    if (form !== null)
      return renderForm(form, label, writeOrigin({ press: pressOfForm(form), place, title: label, stays }));
    if (reply.update !== undefined && !stays) await answer(context, incoming, { messages: [], update: reply.update });
    return receiptView(reply, incoming, label);
  } catch (error) {
    return failedView(context, incoming, label, error);
  }
}

/** False when the person has closed the modal. */
export async function showInstead({ workspace }: Context, id: string, view: ModalView): Promise<boolean> {
  try {
    await workspace.client.views.update({ view_id: id, view });
    return true;
  } catch (error) {
    if (slackErrorOf(error) === 'not_found') return false;
    throw error;
  }
}

/** Presses the button, or sends the form with these values. */
export async function ask(
  context: Context,
  incoming: IncomingPress | Submission,
  values: Record<string, string>,
): Promise<Reply> {
  const { action, data } = incoming.press;
  return context.handle({ kind: 'press', ...(await eventFrom(context, incoming)), action, data, values });
}

/** The form that a reply brings, if any. */
function formIn(reply: Reply): Message | null {
  const messages = reply.update === undefined ? reply.messages : [reply.update, ...reply.messages];
  return messages.find(isForm) ?? null;
}

/** A reply that is no form, in words. */
export function receiptView(reply: Reply, { press }: IncomingPress | Submission, title: string): ModalView {
  const message = reply.update ?? reply.messages[0];
  const said = Object.values(reply.errors ?? {}).join('\n');
  if (message !== undefined) return renderReceipt(message, title);
  return renderNotice(said || WORDS[press.language].failed, title, press.language);
}

/** One sentence for the person, and the error for the operator. */
export function failedView(
  { log }: Context,
  incoming: IncomingPress | Submission,
  title: string,
  error: unknown,
): ModalView {
  log.error({ err: error, event: incoming.id }, 'slack: a form could not be shown or saved');
  const { language } = incoming.press;
  return renderNotice(WORDS[language].failed, title, language);
}
