import { randomUUID } from 'node:crypto';
import type { Account, Conversation, Language, MessageEvent, OpenEvent, PressEvent } from '../chat.js';
import type { LocalPerson } from './local.js';

const CHANNEL = 'channel:';
const LONGEST = 2_000;

/** What a request says is wrong with it; becomes status 400 with this text. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly status = 400;
}

/** The address of a channel, from its id. */
export function channelAddress(id: string): string {
  return `${CHANNEL}${id}`;
}

/** The id of the channel, or null where the address is a person's own. */
export function channelOf(address: string): string | null {
  return address.startsWith(CHANNEL) ? address.slice(CHANNEL.length) : null;
}

/** The person's account here: the e-mail address is id and address in one, which is what lets the bot link it. */
export function accountOf(person: LocalPerson, language: Language = person.language): Account {
  const { email, name } = person;
  return { chat: 'web', id: email, email, name, language, address: email };
}

/** Where the request speaks: the person's own conversation, or the channel that `conversation` names. @throws BadRequest */
export function conversationOf(person: LocalPerson, body: Record<string, unknown>): Conversation {
  const id = body.conversation ?? null;
  if (id === null || id === '') {
    return { kind: 'personal', address: person.email };
  }
  const channel = person.channels.find((known) => known.id === id);
  if (!channel) {
    throw new BadRequest('conversation: this person is in no such channel.');
  }
  return { kind: 'channel', address: channelAddress(channel.id) };
}

/** @throws BadRequest where a field is missing or of another type */
export function messageEvent(person: LocalPerson, body: Record<string, unknown>): MessageEvent {
  return { kind: 'message', ...eventFrom(person, body), text: text(body, 'text') };
}

/** @throws BadRequest where a field is missing or of another type */
export function pressEvent(person: LocalPerson, body: Record<string, unknown>): PressEvent {
  return {
    kind: 'press',
    ...eventFrom(person, body),
    action: text(body, 'action'),
    data: texts(body, 'data'),
    values: texts(body, 'values'),
  };
}

/** @throws BadRequest where a field is missing or of another type */
export function openEvent(person: LocalPerson, body: Record<string, unknown>): OpenEvent {
  return { kind: 'open', ...eventFrom(person, body) };
}

/** A text field of the request, trimmed. @throws BadRequest where it is missing, empty or too long */
export function text(body: Record<string, unknown>, key: string): string {
  const value = body[key];
  if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST) {
    throw new BadRequest(`${key}: a text of 1 to ${LONGEST} characters is needed.`);
  }
  return value.trim();
}

function eventFrom(person: LocalPerson, body: Record<string, unknown>) {
  const language = body.language === 'da' || body.language === 'en' ? body.language : person.language;
  return { id: randomUUID(), account: accountOf(person, language), conversation: conversationOf(person, body) };
}

function texts(body: Record<string, unknown>, key: string): Record<string, string> {
  const value = body[key] ?? {};
  if (
    typeof value !== 'object' ||
    Array.isArray(value) ||
    !Object.values(value).every((one) => typeof one === 'string')
  ) {
    throw new BadRequest(`${key}: an object with texts is needed.`);
  }
  return { ...value };
}
