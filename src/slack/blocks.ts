/** One element of a card as Block Kit. Texts are plain_text or rich text throughout: Slack formats nothing in them and calls nobody. */

import type { ActionsBlock, Button, KnownBlock, PlainTextElement, RichTextBlock, RichTextSection } from '@slack/types';
import type { CardElement } from '../chat.js';
import { listOf, optionalOf, textOf } from './card.js';
import { atMost, LIMITS, shorten, whole } from './limits.js';
import { unescapeMarkdown } from './mrkdwn.js';
import { opensForm, type Press, texts, writePress } from './press.js';

/** A text for people, shortened where Slack would refuse it. */
export function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: shorten(text, max), emoji: false };
}

export const DIVIDER: KnownBlock = { type: 'divider' };

/** A paragraph; nothing where the text is blank, because Slack refuses an empty one. */
export function paragraph(text: string): KnownBlock[] {
  if (text.trim() === '') return [];
  return [{ type: 'section', text: plain(text, LIMITS.sectionText) }];
}

export function drawTextBlock(element: CardElement): KnownBlock[] {
  const text = unescapeMarkdown(textOf(element, 'text'));
  const size = optionalOf(element, 'size')?.toLowerCase();
  if (text.trim() === '') return [];
  const heading = element.style === 'heading' || size === 'large' || size === 'extralarge';
  if (heading && text.length <= LIMITS.headerText) return [{ type: 'header', text: plain(text, LIMITS.headerText) }];
  // A heading too long for a header keeps its words and is bold instead.
  if (heading || optionalOf(element, 'weight')?.toLowerCase() === 'bolder') return [richText([bold(text)])];
  if (element.isSubtle === true || size === 'small') {
    return [{ type: 'context', elements: [plain(text, LIMITS.sectionText)] }];
  }
  return paragraph(text);
}

/** Title and value under each other would lose which is which; "**Title:** value" a line reads well on a phone. */
export function drawFactSet(element: CardElement): KnownBlock[] {
  const facts = listOf<{ title: string; value: string }>(element, 'facts');
  const lines = facts.map(({ title, value }, index) => {
    const end = index < facts.length - 1 ? '\n' : '';
    const name = title.trim() === '' ? [] : bold(`${unescapeMarkdown(title).replace(/:$/, '')}: `).elements;
    return section([
      ...name,
      { type: 'text', text: shorten(unescapeMarkdown(value) || '–', LIMITS.sectionText) + end },
    ]);
  });
  return lines.length > 0 ? [richText(lines)] : [];
}

function richText(elements: RichTextSection[]): RichTextBlock {
  return { type: 'rich_text', elements };
}

function bold(text: string): RichTextSection {
  return section([{ type: 'text', text: shorten(text, LIMITS.sectionText), style: { bold: true } }]);
}

function section(elements: RichTextSection['elements']): RichTextSection {
  return { type: 'rich_text_section', elements };
}

/** What every button of a card carries, whatever it does. */
export type Frame = Pick<Press, 'language' | 'stays'>;

/**
 * The buttons of an ActionSet. `sending: false` leaves out those that send something: a form's one becomes the modal's own button.
 * @throws Error at an action that is neither Execute nor OpenUrl
 */
export function drawActions(element: CardElement, frame: Frame, sending: boolean): KnownBlock[] {
  const actions = listOf(element, 'actions').filter((action) => sending || action.type !== 'Action.Execute');
  const buttons = actions.map((action, index) => drawAction(action, index, frame));
  return buttons.length > 0 ? [actionsBlock(buttons)] : [];
}

export function actionsBlock(buttons: Button[]): ActionsBlock {
  return { type: 'actions', elements: atMost(buttons, LIMITS.actionElements, 'buttons in a row') };
}

/** @throws Error at an action that is neither Execute nor OpenUrl */
export function drawAction(action: CardElement, index: number, frame: Frame): Button {
  const title = textOf(action, 'title');
  if (action.type === 'Action.OpenUrl') {
    const url = whole(textOf(action, 'url'), LIMITS.url, 'address');
    return { type: 'button', action_id: `link:${index}`, text: plain(title, LIMITS.buttonText), url };
  }
  if (action.type !== 'Action.Execute') throw new Error(`${action.type} is no action that Slack's renderer knows`);
  const data = texts(action.data ?? {}, `data of "${title}"`);
  const button = sendingButton(title, index, { ...frame, action: textOf(action, 'verb'), data });
  if (action.style === 'positive') return { ...button, style: 'primary' };
  return action.style === 'destructive' ? { ...button, style: 'danger' } : button;
}

/**
 * A button that comes back to us. One whose data says `opens: 'form'` has an action_id of its own, so that a modal can be opened
 * before anything else is done.
 */
export function sendingButton(title: string, index: number, press: Press): Button {
  const kind = opensForm(press.data) ? 'open' : 'press';
  const value = whole(writePress(press), LIMITS.buttonValue, `data behind "${title}"`);
  return { type: 'button', action_id: `${kind}:${index}`, text: plain(title, LIMITS.buttonText), value };
}
