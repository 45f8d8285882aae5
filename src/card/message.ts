import type { Language, Message } from '../chat.js';
import { plainText } from './plain-text.js';
import { type CardName, fillCard } from './template.js';

/** A button that asks the bot to do `action`. `data` is flat, and comes back as it is. */
export interface Button {
  label: string;
  action: string;
  data: Record<string, string>;
}

/** Where an answer stands: the agreement's (and activity's) title, and line numbers as text, '' where there are none. */
export interface CardSource {
  title: string;
  lines: string;
}

/** A filled-in card together with its plain words. */
export function message(card: CardName, language: Language, data: Record<string, unknown>): Message {
  const filled = fillCard(card, language, data);
  return { card: filled, text: plainText(filled) };
}

/** A form: `open` is the button for a chat that shows forms apart, and for any card that leads to the form. */
export function form(card: CardName, language: Language, data: Record<string, unknown>, open: Button): Message {
  return { ...message(card, language, data), open };
}

/** A button that leads to a form says so: Slack must open its window before any other work. */
export function opensForm(button: Button): Button {
  return { ...button, data: { ...button.data, opens: 'form' } };
}

/** A button whose form takes the place of the card that it stands on, instead of following as a message of its own. */
export function inPlace(button: Button): Button {
  return { ...button, data: { ...button.data, where: 'here' } };
}

/** As many as a list to choose from can hold in every chat, with room for a few of its own: Slack takes 100. */
export const MOST_CHOICES = 95;

/** A text's lines, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
