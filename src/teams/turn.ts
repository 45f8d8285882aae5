import type { Activity, AdaptiveCardInvokeResponse } from 'botbuilder';
import type { Logger } from 'pino';
import type { Handle, Message, Reply } from '../chat.js';
import type { Connectors } from './connector.js';
import { eventsOf, languageOf } from './event.js';
import { sendMessage, updateMessage } from './post.js';
import { renderDone, renderUpdate } from './render.js';
import type { Roster } from './roster.js';

/** One authenticated activity: hands its events to the bot and says the replies. Returns what answers a pressed button. */
export type Turn = (activity: Activity) => Promise<AdaptiveCardInvokeResponse | null>;

/** @param log gets what Teams did not take: the person sees nothing of it, and the next press or question works again */
export function createTurn(handle: Handle, connectors: Connectors, roster: Roster, log: Logger): Turn {
  return async function turn(activity) {
    let answer: AdaptiveCardInvokeResponse | null = null;
    for (const event of await eventsOf(activity, roster)) {
      const reply = await handle(event);
      if (reply.update && !reply.errors) await replace(activity, reply.update);
      for (const message of reply.messages) await say(activity, message);
      if (activity.type === 'invoke') answer = answerTo(activity, reply);
      else if (event.kind === 'press' && reply.update && reply.errors) await say(activity, reply.update);
    }
    return answer;
  };

  async function say(activity: Activity, message: Message): Promise<void> {
    try {
      const client = await connectors(activity.serviceUrl);
      await sendMessage(client, activity.serviceUrl, activity.conversation.id, message);
    } catch (error) {
      log.error({ err: error }, 'Teams did not take a reply');
    }
  }

  /** The answer to the press renews the card for the person who pressed; this renews it for everyone else. */
  async function replace(activity: Activity, message: Message): Promise<void> {
    if (!activity.replyToId) return;
    try {
      const client = await connectors(activity.serviceUrl);
      await updateMessage(client, activity.conversation.id, activity.replyToId, message);
    } catch (error) {
      log.warn({ err: error }, 'Teams did not update a card for the others in the conversation');
    }
  }
}

/** A form with errors comes back to the one who filled it in; the card itself stays as it is. */
function answerTo(activity: Activity, reply: Reply): AdaptiveCardInvokeResponse {
  return reply.update ? renderUpdate(reply.update) : renderDone(languageOf(activity), reply.messages.length > 0);
}
