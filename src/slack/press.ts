import type { Language } from '../chat.js';

/** What a button carries to Slack and back, and a form in its `private_metadata`. */
export interface Press {
  action: string;
  data: Record<string, string>;
  /** Of the card that the button is on: Slack must be answered before the person can be looked up. */
  language: Language;
  /** On a message that opens several forms: it is a list, and stays when one of them is sent. */
  stays: boolean;
}

/** Kinds of buttons, as the part of their action_id before the colon. */
export type ButtonKind = 'press' | 'open' | 'link';

export const BUTTONS: Record<ButtonKind, RegExp> = { press: /^press:/, open: /^open:/, link: /^link:/ };

/** Short keys, because Slack allows a button 2,000 characters. */
export function writePress(press: Press): string {
  return JSON.stringify({ a: press.action, d: press.data, l: press.language, ...(press.stays && { s: 1 }) });
}

/** @throws Error when the text is not one that `writePress` made */
export function readPress(text: string): Press {
  const { a, d, l, s } = JSON.parse(text) as Record<'a' | 'd' | 'l' | 's', unknown>;
  if (typeof a !== 'string') throw new Error('the button carries no action');
  return { action: a, data: texts(d, `data of ${a}`), language: l === 'en' ? 'en' : 'da', stays: s === 1 };
}

/** True for a button whose press is answered with a form. */
export function opensForm(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'opens' in data && data.opens === 'form';
}

/**
 * `data` as flat texts.
 * @throws Error when it is anything else
 */
export function texts(data: unknown, what: string): Record<string, string> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error(`${what}: not an object`);
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== 'string') throw new Error(`${what}: ${key} is not a text`);
  }
  return data as Record<string, string>;
}
