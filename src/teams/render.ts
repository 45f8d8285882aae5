import type { Activity, AdaptiveCardInvokeResponse } from 'botbuilder';
import type { Language, Message } from '../chat.js';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

/**
 * Teams merges what was typed into the button's data. What the card's button carries is therefore sent under this one key, so that
 * event.ts can tell the two apart again, and no input can pass for it.
 */
export const BUTTON_DATA = 'tovholder';

const DONE = 'OK';
const SEE_REPLY: Record<Language, string> = {
  da: 'Se svaret her i samtalen.',
  en: 'See the reply in the conversation.',
};

/**
 * The message as Teams takes it: one card. `summary` is what notifications show; `text` stays empty, because Teams would print it
 * above the card (and as Markdown).
 */
export function renderMessage(message: Message): Partial<Activity> {
  return {
    type: 'message',
    summary: message.text,
    attachments: [{ contentType: CARD_TYPE, content: renderCard(message) }],
  };
}

/** The answer to a pressed button: the card that takes the pressed one's place. */
export function renderUpdate(message: Message): AdaptiveCardInvokeResponse {
  return { statusCode: 200, type: CARD_TYPE, value: renderCard(message) };
}

/** The answer to a pressed button that leaves the card as it is: Teams shows it for a moment. What was said follows as a message. */
export function renderDone(language: Language, said: boolean): AdaptiveCardInvokeResponse {
  const text = said ? SEE_REPLY[language] : DONE;
  return { statusCode: 200, type: MESSAGE_TYPE, value: text as unknown as Record<string, unknown> };
}

function renderCard(message: Message): Record<string, unknown> {
  return wrapButtonData(message.card) as Record<string, unknown>;
}

function wrapButtonData(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(wrapButtonData);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, wrapButtonData(value)]);
  const copy = Object.fromEntries(entries);
  return copy.type === 'Action.Execute' ? { ...copy, data: { [BUTTON_DATA]: copy.data ?? {} } } : copy;
}
