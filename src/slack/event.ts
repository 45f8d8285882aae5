/** Slack's payloads as what the bot understands. Pure: who the person is gets looked up afterwards. */

import { createHash } from 'node:crypto';
import type { BlockAction, ButtonAction, SlashCommand, ViewSubmitAction } from '@slack/bolt';
import type { AllMessageEvents, AppMentionEvent, MemberJoinedChannelEvent } from '@slack/types';
import type { Conversation } from '../chat.js';
import { writeAddress } from './address.js';
import { readMrkdwn } from './mrkdwn.js';
import { type Press, readPress } from './press.js';
import type { Me } from './workspace.js';

/**
 * Where in Slack something happened, and so where the answer goes: a conversation (`ts`: the message that was pressed), a message
 * that only one person sees (reached through its response_url alone), or the person's App Home page.
 */
export type Place =
  | { kind: 'message'; channel: string; name?: string; thread?: string; ts?: string }
  | { kind: 'hidden'; url: string }
  | { kind: 'home' };

export interface Incoming {
  /** Slack's id of the event; the same id twice is the same event delivered again. */
  id: string;
  user: string;
  place: Place;
}

export interface IncomingText extends Incoming {
  text: string;
}

export interface IncomingPress extends Incoming {
  press: Press;
  /** The words on the button. */
  label: string;
  /** Opens a modal, for three seconds and once. */
  trigger: string;
}

export interface Submission extends Incoming, FormOrigin {
  /** By input id. */
  values: Record<string, string>;
  /** The modal, and the id of its first input, null where it has none. */
  view: string;
  firstInput: string | null;
}

/** What a form keeps with it while it is open: what sending it presses, and where it was opened from. */
export interface FormOrigin {
  press: Press;
  place: Place;
  title: string;
  /** The message that it was opened from stays, and the receipt comes beside it. */
  stays: boolean;
}

/** A direct message to the bot; null for everything else that Slack calls a message: edits, joins, bots, other conversations. */
export function readDirectMessage(event: AllMessageEvents, id: string, me: Me): IncomingText | null {
  if (event.subtype !== undefined && event.subtype !== 'file_share') return null;
  if (event.channel_type !== 'im' || 'bot_id' in event || !event.user || event.user === me.user) return null;
  const thread = event.thread_ts === undefined ? {} : { thread: event.thread_ts };
  const place: Place = { kind: 'message', channel: event.channel, ...thread };
  return { id, user: event.user, place, text: readMrkdwn(event.text ?? '', me.user) };
}

/** A mention in a channel, answered in its thread; null from bots, and in a direct conversation, where it comes as a message too. */
export function readMention(event: AppMentionEvent, id: string, me: Me): IncomingText | null {
  if (event.bot_id !== undefined || event.user === undefined || isDirect(event.channel)) return null;
  const place: Place = { kind: 'message', channel: event.channel, thread: event.thread_ts ?? event.ts };
  return { id, user: event.user, place, text: readMrkdwn(event.text, me.user) };
}

export function readCommand(command: SlashCommand, me: Me): IncomingText {
  return {
    id: command.trigger_id,
    user: command.user_id,
    place: { kind: 'hidden', url: command.response_url },
    text: readMrkdwn(command.text, me.user),
  };
}

/** Who joined where; `invitedBy` is who is answered for it. */
export function readJoin(event: MemberJoinedChannelEvent, id: string): Incoming & { invitedBy: string } {
  const place: Place = { kind: 'message', channel: event.channel };
  return { id, user: event.user, place, invitedBy: event.inviter ?? event.user };
}

/** @throws Error when the button is not one of ours */
export function readButton(body: BlockAction, action: ButtonAction): IncomingPress {
  return {
    id: body.trigger_id,
    user: body.user.id,
    place: placeOf(body),
    press: readPress(action.value ?? ''),
    label: action.text?.text ?? '',
    trigger: body.trigger_id,
  };
}

function placeOf(body: BlockAction): Place {
  if (body.channel === undefined) return { kind: 'home' };
  const { id: channel, name } = body.channel;
  if (body.container.is_ephemeral === true) return { kind: 'hidden', url: body.response_url };
  // A message in a direct conversation is answered beside it, one in a channel in its thread.
  const ts: string | undefined = body.message?.ts ?? body.container.message_ts;
  const thread: string | undefined = body.message?.thread_ts ?? (isDirect(channel) ? undefined : ts);
  return { kind: 'message', channel, name, ...(ts && { ts }), ...(thread && { thread }) };
}

/** @throws Error when the modal is not one of ours */
export function readSubmission(body: ViewSubmitAction): Submission {
  const inputs = body.view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id ?? null);
  return {
    ...readOrigin(body.view.private_metadata),
    id: submissionId(body),
    user: body.user.id,
    values: valuesOf(body),
    view: body.view.id,
    firstInput: inputs[0] ?? null,
  };
}

/** Every submission has a trigger_id; a client that sends none is told apart by what it sends. */
function submissionId(body: ViewSubmitAction): string {
  return body.trigger_id ?? createHash('sha256').update(JSON.stringify(body)).digest('hex');
}

/** The inputs by id, as Slack gives them; an empty one is ''. */
function valuesOf(body: ViewSubmitAction): Record<string, string> {
  const inputs = Object.entries(body.view.state.values).map(([id, byAction]) => {
    const state = Object.values(byAction)[0];
    const chosen = state?.selected_option?.value ?? state?.selected_date;
    return [id, state?.value ?? chosen ?? ''];
  });
  return Object.fromEntries(inputs);
}

export function writeOrigin(origin: FormOrigin): string {
  return JSON.stringify(origin);
}

function readOrigin(text: string): FormOrigin {
  const { press, place, title, stays } = JSON.parse(text) as Partial<FormOrigin>;
  if (press === undefined || place === undefined) throw new Error('the modal carries no form of ours');
  return { press, place, title: title ?? '', stays: stays === true };
}

/**
 * The conversation in the port's words. What only one person sees is as personal as a direct conversation, and a slash command also
 * works where the bot is not and could not write. A direct conversation is the person's own address, never that of two others.
 */
export function conversationOf({ place, user }: Incoming, me: Me): Conversation {
  if (place.kind !== 'message' || isDirect(place.channel)) {
    return { kind: 'personal', address: writeAddress({ team: me.team, user }) };
  }
  const kind = place.name?.startsWith('mpdm-') ? 'group' : 'channel';
  return { kind, address: writeAddress({ team: me.team, channel: place.channel }) };
}

/** Slack's ids of direct conversations begin with D. */
function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}
