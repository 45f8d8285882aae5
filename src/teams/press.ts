import type { Activity } from 'botbuilder';
import type { PressEvent } from '../chat.js';
import { BUTTON_DATA } from './render.js';

/**
 * A pressed button, or null for an activity that is none. Action.Execute comes as an invoke; Action.Submit and messageBack, from cards
 * of an older kind, as a message with a value.
 */
export function pressOf(activity: Activity): Pick<PressEvent, 'action' | 'data' | 'values'> | null {
  if (activity.type === 'invoke') {
    const { verb, data } = activity.value?.action ?? {};
    return { action: textual(verb) ?? '', ...splitValue(data) };
  }
  const verb = activity.type === 'message' ? textual(activity.value?.verb) : null;
  return verb === null ? null : { action: verb, ...splitValue(activity.value) };
}

/** Undoes what BUTTON_DATA says. A card without that key was not made by render.ts: everything then counts as typed. */
function splitValue(value: unknown): Pick<PressEvent, 'data' | 'values'> {
  const { [BUTTON_DATA]: data, ...values } = recordOf(value);
  return { data: textsOf(data), values: textsOf(values) };
}

function textsOf(value: unknown): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [key, entry] of Object.entries(recordOf(value))) {
    const text = textual(entry);
    if (text !== null) texts[key] = text;
  }
  return texts;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textual(value: unknown): string | null {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : null;
}
