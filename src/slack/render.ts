/** A message of the bot as Slack shows it: in a conversation, as a form in a modal, as a receipt, on the App Home page. */

import type { Button, HomeView, KnownBlock, ModalView } from '@slack/types';
import type { CardElement, Language, Message } from '../chat.js';
import {
  actionsBlock,
  DIVIDER,
  drawAction,
  drawActions,
  drawFactSet,
  drawTextBlock,
  type Frame,
  paragraph,
  plain,
  sendingButton,
} from './blocks.js';
import { elementsOf, executesOf, isInput, textOf } from './card.js';
import { drawInput } from './inputs.js';
import { atMost, LIMITS, shorten, whole } from './limits.js';
import { escapeMrkdwn } from './mrkdwn.js';
import { opensForm, type Press, texts } from './press.js';
import { languageOf, WORDS } from './words.js';

/** The callback_id of the modal that holds a form. */
export const FORM = 'form';

const TITLE = 'Tovholder';

export interface SlackMessage {
  /** For notifications and screen readers. */
  text: string;
  blocks: KnownBlock[];
}

/**
 * Which parts of a card a surface shows: `form` texts and inputs, `opener` what stands before a form's first input (what follows
 * explains the inputs), `whole` texts and buttons, `receipt` texts alone. Links are shown on all.
 */
type Parts = 'form' | 'opener' | 'whole' | 'receipt';

/** True when the message is a form: its inputs are shown in a modal, not in the conversation. */
export function isForm(message: Message): boolean {
  return elementsOf(message.card).some(isInput);
}

/**
 * A form becomes its texts and a button that opens it; any other message is shown whole.
 * @throws Error at what Slack cannot show; a form without `open` is such a thing
 */
export function renderMessage(message: Message): SlackMessage {
  const form = isForm(message);
  const { open } = message;
  if (form && open === undefined) throw new Error('a form has no `open`, so nothing could open it in Slack');
  const blocks = draw(message, form ? 'opener' : 'whole');
  if (open !== undefined) {
    // The modal is opened at the press, before the bot is asked: that the press opens a form must show in its action_id.
    const press = { ...frameOf(message), action: open.action, data: open.data };
    const button = sendingButton(open.label, 0, press);
    const others = form ? otherFormsOf(message) : [];
    blocks.push(actionsBlock([{ ...button, action_id: 'open:0', style: 'primary' }, ...others]));
  }
  atMost(blocks, LIMITS.messageBlocks, 'blocks in a message');
  whole(JSON.stringify(blocks), LIMITS.messageJson, 'blocks');
  return { text: escapeMrkdwn(shorten(message.text, LIMITS.messageText)), blocks };
}

/** A form's buttons that lead to another form: beside the one that opens it, because a modal has its own button alone. */
function otherFormsOf(message: Message): Button[] {
  return executesOf(elementsOf(message.card))
    .filter((action) => opensForm(action.data))
    .map((action, index) => drawAction(action, index + 1, frameOf(message)));
}

/**
 * A form as a modal. `metadata` comes back with what was filled in.
 * @throws Error when the card has not exactly one button that sends it
 */
export function renderForm(message: Message, title: string, metadata: string): ModalView {
  const language = languageOf(message.card);
  const submit = textOf(submitOf(message), 'title');
  return {
    ...modal(draw(message, 'form'), title, WORDS[language].cancel),
    callback_id: FORM,
    submit: plain(submit, LIMITS.viewTitle),
    private_metadata: whole(metadata, LIMITS.privateMetadata, 'data behind a form'),
  };
}

/** What sending the form presses. */
export function pressOfForm(message: Message): Press {
  const submit = submitOf(message);
  return {
    action: textOf(submit, 'verb'),
    data: texts(submit.data ?? {}, 'data of the form'),
    ...frameOf(message),
  };
}

function submitOf(message: Message): CardElement {
  const [submit, ...more] = executesOf(elementsOf(message.card)).filter((action) => !opensForm(action.data));
  if (submit === undefined || more.length > 0) throw new Error('a form needs exactly one button that sends it');
  return submit;
}

/** What was done, in the modal that the form was in. Its buttons stay with the message in the conversation. */
export function renderReceipt(message: Message, title: string): ModalView {
  const blocks = draw(message, 'receipt');
  return modal(blocks, title, WORDS[languageOf(message.card)].close);
}

/** One sentence in a modal. */
export function renderNotice(text: string, title: string, language: Language): ModalView {
  return modal(paragraph(text), title, WORDS[language].close);
}

function modal(blocks: KnownBlock[], title: string, close: string): ModalView {
  return {
    type: 'modal',
    title: plain(title.trim() || TITLE, LIMITS.viewTitle),
    close: plain(close, LIMITS.viewTitle),
    blocks: atMost(blocks, LIMITS.viewBlocks, 'blocks in a modal'),
  };
}

/** The App Home page: what waits for the person. What does not fit is said to be missing. */
export function renderHome(messages: Message[], language: Language): HomeView {
  const words = WORDS[language];
  const pages = messages.map((message) => renderMessage(message).blocks);
  if (pages.length === 0) return { type: 'home', blocks: paragraph(words.nothingWaiting) };
  const blocks: KnownBlock[] = [];
  for (const page of pages) {
    // Room is kept for the line between two messages and for the sentence that there is more.
    if (blocks.length + page.length + 2 > LIMITS.viewBlocks)
      return { type: 'home', blocks: [...blocks, ...paragraph(words.more)] };
    blocks.push(...(blocks.length > 0 ? [DIVIDER] : []), ...page);
  }
  return { type: 'home', blocks };
}

function draw(message: Message, parts: Parts): KnownBlock[] {
  const frame = frameOf(message);
  return shownElements(message, parts).flatMap((element, index) => {
    const drawn = drawElement(element, frame, parts);
    const line = element.separator === true && index > 0 && drawn.length > 0;
    return line ? [DIVIDER, ...drawn] : drawn;
  });
}

function frameOf({ card }: Message): Frame {
  const openers = executesOf(elementsOf(card)).filter((action) => opensForm(action.data));
  return { language: languageOf(card), stays: openers.length > 1 };
}

function shownElements(message: Message, parts: Parts): CardElement[] {
  const elements = elementsOf(message.card);
  if (parts === 'receipt') return elements.filter((element) => !isInput(element));
  return parts === 'opener' ? elements.slice(0, elements.findIndex(isInput)) : elements;
}

function drawElement(element: CardElement, frame: Frame, parts: Parts): KnownBlock[] {
  if (isInput(element)) return drawInput(element);
  switch (element.type) {
    case 'TextBlock':
      return drawTextBlock(element);
    case 'FactSet':
      return drawFactSet(element);
    case 'ActionSet':
      return drawActions(element, frame, parts === 'whole');
    default:
      throw new Error(`${element.type} is no element that Slack's renderer knows`);
  }
}
