/**
 * A form that was sent. Slack waits three seconds for the answer: errors beside the fields, or the receipt. When the bot takes longer,
 * the modal says so meanwhile.
 */

import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Reply } from '../chat.js';
import { answer, apologise, type Context, showHomeAnew } from './answer.js';
import { type Submission, writeOrigin } from './event.js';
import { LIMITS, shorten } from './limits.js';
import { ask, failedView, receiptView, showInstead } from './modal.js';
import { isForm, pressOfForm, renderForm, renderNotice } from './render.js';
import { within } from './within.js';
import { WORDS } from './words.js';

/** Slack waits three seconds for the answer to a form; this leaves one for the way. */
const IN_TIME_MS = 2000;

/** What was filled in, to the bot. `ack` is the answer to Slack, given once and in time. */
export async function onSubmit(context: Context, submission: Submission, ack: Ack): Promise<void> {
  const working = outcomeOf(context, submission);
  const shown = await showOutcome(context, submission, working, ack);
  const { reply, again } = await working;
  if (reply === null) return shown ? undefined : apologise(context, submission);
  // A form that nobody saw again, in a modal that was closed meanwhile, goes where it came from.
  if (!again || !shown) await tell(context, submission, reply);
}

type Ack = (response: ViewResponseAction) => Promise<void>;

/** False when the modal was gone before it could say what became of the form. */
async function showOutcome(
  context: Context,
  submission: Submission,
  working: Promise<Outcome>,
  ack: Ack,
): Promise<boolean> {
  const { press, title, view } = submission;
  try {
    const inTime = await within(working, IN_TIME_MS);
    if (inTime !== 'late') {
      await ack(responseOf(inTime));
      return true;
    }
    await ack({ response_action: 'update', view: renderNotice(WORDS[press.language].saving, title, press.language) });
    return await showInstead(context, view, (await working).view);
  } catch (error) {
    context.log.warn({ err: error, event: submission.id }, 'slack: a modal could not say what became of its form');
    return false;
  }
}

function responseOf({ errors, view }: Outcome): ViewResponseAction {
  return errors === null ? { response_action: 'update', view } : { response_action: 'errors', errors };
}

interface Outcome {
  /** Null when the bot could not be asked. */
  reply: Reply | null;
  errors: Record<string, string> | null;
  /**
   * Nothing is done yet, and the modal holds the form: something is wrong, or somebody else has answered meanwhile. The message that
   * it was opened from stays as it is.
   */
  again: boolean;
  /** What the modal shows next, where errors cannot be put beside the fields any more. */
  view: ModalView;
}

async function outcomeOf(context: Context, submission: Submission): Promise<Outcome> {
  const { title, values } = submission;
  try {
    const reply = await ask(context, submission, values);
    const errors = errorsByInput(reply, submission);
    const form = reply.update !== undefined && isForm(reply.update) ? reply.update : null;
    const view =
      form === null
        ? receiptView(reply, submission, title)
        : renderForm(form, title, writeOrigin({ ...originOf(submission), press: pressOfForm(form) }));
    return { reply, errors, again: errors !== null || form !== null, view };
  } catch (error) {
    return { reply: null, errors: null, again: false, view: failedView(context, submission, title, error) };
  }
}

function originOf({ press, place, title, stays }: Submission) {
  return { press, place, title, stays };
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
