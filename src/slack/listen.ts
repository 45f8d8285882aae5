/** Which of Slack's events go where. Every one is acknowledged before the bot is asked, except a form, which Slack waits for. */

import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt';
import { apologise, type Context } from './answer.js';
import { onHome, onJoin, onPress, onText } from './conversation.js';
import {
  type Incoming,
  readButton,
  readCommand,
  readDirectMessage,
  readJoin,
  readMention,
  readSubmission,
} from './event.js';
import { onOpen } from './modal.js';
import { BUTTONS } from './press.js';
import { FORM } from './render.js';
import { onSubmit } from './submit.js';

/** Runs the work for an event; what goes wrong becomes a line in the log and, where somebody waits, a sentence to the person. */
type Attempt = (incoming: Incoming, work: () => Promise<void>, somebodyWaits: boolean) => Promise<void>;

/** @returns the work under way, for a stop that waits for it */
export function listen(app: App, context: Context): ReadonlySet<Promise<void>> {
  const underWay = new Set<Promise<void>>();

  const attempt: Attempt = async (incoming, work, somebodyWaits) => {
    const task = work().catch(async (error: unknown) => {
      context.log.error({ err: error, event: incoming.id }, 'slack: an event was not answered');
      if (somebodyWaits) await apologise(context, incoming);
    });
    underWay.add(task);
    await task;
    underWay.delete(task);
  };

  listenToEvents(app, context, attempt);
  listenToPresses(app, context, attempt);
  // What is thrown outside an attempt: a payload that is not ours, or a failed auth.test.
  app.error(async (error) => context.log.error({ err: error }, 'slack: an event could not be read'));
  return underWay;
}

function listenToEvents(app: App, context: Context, attempt: Attempt): void {
  const { workspace } = context;

  app.event('message', async ({ event, body }) => {
    const incoming = readDirectMessage(event, body.event_id, await workspace.me());
    if (incoming !== null) await attempt(incoming, () => onText(context, incoming), true);
  });

  app.event('app_mention', async ({ event, body }) => {
    const incoming = readMention(event, body.event_id, await workspace.me());
    if (incoming !== null) await attempt(incoming, () => onText(context, incoming), true);
  });

  app.event('app_home_opened', async ({ event, body }) => {
    // The other tab is the direct conversation, which has its own messages.
    if (event.tab !== undefined && event.tab !== 'home') return;
    const incoming: Incoming = { id: body.event_id, user: event.user, place: { kind: 'home' } };
    await attempt(incoming, () => onHome(context, incoming), true);
  });

  app.event('member_joined_channel', async ({ event, body }) => {
    const incoming = readJoin(event, body.event_id);
    await attempt(incoming, () => onJoin(context, incoming), false);
  });

  app.command(/./, async ({ command, ack }) => {
    await ack();
    const incoming = readCommand(command, await workspace.me());
    await attempt(incoming, () => onText(context, incoming), true);
  });
}

function listenToPresses(app: App, context: Context, attempt: Attempt): void {
  app.action<BlockAction<ButtonAction>>({ action_id: BUTTONS.open }, async ({ body, action, ack }) => {
    await ack();
    const incoming = readButton(body, action);
    await attempt(incoming, () => onOpen(context, incoming), true);
  });

  app.action<BlockAction<ButtonAction>>({ action_id: BUTTONS.press }, async ({ body, action, ack }) => {
    await ack();
    const incoming = readButton(body, action);
    await attempt(incoming, () => onPress(context, incoming), true);
  });

  // Slack tells of a pressed link too, and shows a warning when nobody acknowledges it.
  app.action(BUTTONS.link, async ({ ack }) => ack());

  app.view<ViewSubmitAction>({ callback_id: FORM, type: 'view_submission' }, async ({ body, ack }) => {
    const submission = readSubmission(body);
    // The modal tells the person what went wrong; nothing is left for the conversation.
    await attempt(submission, () => onSubmit(context, submission, ack), false);
  });
}
