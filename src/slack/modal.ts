/**
 * Forms. Slack shows inputs in a modal, which must be opened within three seconds of the press; so a modal that says "one moment"
 * comes first, and the form takes its place when the bot has made it.
 */

import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Message, Reply } from '../chat.js';
import { answer, type Context, eventFrom, showHomeAnew } from './answer.js';
import { type IncomingPress, type Submission, writeOrigin } from './event.js';
import { LIMITS, shorten } from './limits.js';
import { isForm, pressOfForm, renderForm, renderNotice, renderReceipt } from './render.js';
import { WORDS } from './words.js';

/** Slack waits three seconds for the answer to a form; this leaves one for the way. */
const IN_TIME_MS = 2000;

/** @throws Error when the modal could not even be opened: then nobody has told the person anything yet */
export async function onOpen(context: Context, incoming: IncomingPress): Promise<void> {
  const { client } = context.workspace;
  const { press, label } = incoming;
  const loading = renderNotice(WORDS[press.language].loading, label, press.language);
  const { view } = await client.views.open({ trigger_id: incoming.trigger, view: loading });
  const shown = await openedView(context, incoming);
  await client.views.update({ view_id: view?.id ?? '', view: shown });
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

/**
 * What was filled in, to the bot. `ack` is the answer to Slack, given once and in time: errors beside the fields, or the receipt.
 * Takes the bot longer, the modal says so meanwhile and is replaced when the bot is done.
 */
export async function onSubmit(
  context: Context,
  submission: Submission,
  ack: (response: ViewResponseAction) => Promise<void>,
): Promise<void> {
  const { press, title } = submission;
  const working = outcomeOf(context, submission);
  const inTime = await within(working, IN_TIME_MS);
  if (inTime === 'late') {
    await ack({ response_action: 'update', view: renderNotice(WORDS[press.language].saving, title, press.language) });
    await context.workspace.client.views.update({ view_id: submission.view, view: (await working).view });
  } else {
    await ack(
      inTime.errors
        ? { response_action: 'errors', errors: inTime.errors }
        : { response_action: 'update', view: inTime.view },
    );
  }
  const { reply, errors } = await working;
  if (reply !== null && errors === null) await tell(context, submission, reply);
}

interface Outcome {
  /** Null when the bot could not be asked. */
  reply: Reply | null;
  errors: Record<string, string> | null;
  /** What the modal shows next, where errors cannot be put beside the fields any more. */
  view: ModalView;
}

async function outcomeOf(context: Context, submission: Submission): Promise<Outcome> {
  const { title, values } = submission;
  try {
    const reply = await ask(context, submission, values);
    const errors = errorsByInput(reply, submission);
    const form = errors === null ? null : formIn(reply);
    const view =
      form === null
        ? receiptView(reply, submission, title)
        : renderForm(form, title, writeOrigin({ ...originOf(submission), press: pressOfForm(form) }));
    return { reply, errors, view };
  } catch (error) {
    return { reply: null, errors: null, view: failedView(context, submission, title, error) };
  }
}

function originOf({ press, place, title, stays }: Submission) {
  return { press, place, title, stays };
}

async function ask(
  context: Context,
  incoming: IncomingPress | Submission,
  values: Record<string, string>,
): Promise<Reply> {
  const { action, data } = incoming.press;
  return context.handle({ kind: 'press', ...(await eventFrom(context, incoming)), action, data, values });
}

function formIn(reply: Reply): Message | null {
  const messages = reply.update === undefined ? reply.messages : [reply.update, ...reply.messages];
  return messages.find(isForm) ?? null;
}

function receiptView(reply: Reply, { press }: IncomingPress | Submission, title: string): ModalView {
  const message = reply.update ?? reply.messages[0];
  const said = Object.values(reply.errors ?? {}).join('\n');
  if (message !== undefined) return renderReceipt(message, title);
  return renderNotice(said || WORDS[press.language].failed, title, press.language);
}

/** An error whose field is not in the modal would be refused by Slack: it is said at the first field. */
function errorsByInput(reply: Reply, { values, firstInput }: Submission): Record<string, string> | null {
  const errors: Record<string, string> = {};
  for (const [input, error] of Object.entries(reply.errors ?? {})) {
    const field = input in values ? input : firstInput;
    if (field === null) continue;
    const said = errors[field] === undefined ? error : `${errors[field]} ${error}`;
    errors[field] = shorten(said, LIMITS.inputLabel);
  }
  return Object.keys(errors).length > 0 ? errors : null;
}

function failedView({ log }: Context, incoming: IncomingPress | Submission, title: string, error: unknown): ModalView {
  log.error({ err: error, event: incoming.id }, 'slack: a form could not be shown or saved');
  const { language } = incoming.press;
  return renderNotice(WORDS[language].failed, title, language);
}

/** The message that the form was opened from, brought up to date. The person has the receipt already, so a failure is only logged. */
async function tell(context: Context, submission: Submission, reply: Reply): Promise<void> {
  const { update, messages } = reply;
  try {
    if (submission.place.kind === 'home') await showHomeAnew(context, submission, []);
    else if (submission.stays && update !== undefined)
      await answer(context, submission, { messages: [update, ...messages] });
    else await answer(context, submission, reply);
  } catch (error) {
    context.log.error({ err: error, event: submission.id }, 'slack: saved, but the message was not brought up to date');
  }
}

async function within<Result>(work: Promise<Result>, ms: number): Promise<Result | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, ms, 'late');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
