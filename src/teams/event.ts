import { randomUUID } from 'node:crypto';
import type { Activity, ChannelAccount } from 'botbuilder';
import type { Account, ChatEvent, Conversation, Language, PressEvent } from '../chat.js';
import { writeAddress } from './address.js';
import { BUTTON_DATA } from './render.js';
import type { Member, Roster } from './roster.js';

const CONVERSATION_KINDS: Record<string, Conversation['kind']> = {
  personal: 'personal',
  groupChat: 'group',
  channel: 'channel',
};

type EventFrom = Pick<ChatEvent, 'account' | 'conversation'>;

/**
 * What an authenticated activity from Teams means to the bot; nothing for what does not concern it (typing, reactions, edits).
 * Activity ids are unique within a conversation only, so an event's id is conversation, activity and kind.
 */
export async function eventsOf(activity: Activity, roster: Roster): Promise<ChatEvent[]> {
  if (activity.type === 'conversationUpdate') return memberEvents(activity, roster);
  const pressed = pressOf(activity);
  if (!pressed && activity.type !== 'message') return [];
  const from = await eventFrom(activity, roster);
  return pressed
    ? [{ kind: 'press', id: idOf(activity, 'press'), ...from, ...pressed }]
    : [{ kind: 'message', id: idOf(activity, 'message'), ...from, text: textOf(activity) }];
}

/** Danish unless Teams says that the person uses another language. */
export function languageOf(activity: Activity): Language {
  return /^(da|$)/i.test(activity.locale ?? '') ? 'da' : 'en';
}

/** The tenant that Teams says the activity comes from; null where it says nothing. */
export function tenantOf(activity: Activity): string | null {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? null;
}

/** The bot came: everybody is new. Somebody joined: only they are. In a personal conversation the bot's coming also opens it. */
async function memberEvents(activity: Activity, roster: Roster): Promise<ChatEvent[]> {
  const added = activity.membersAdded ?? [];
  if (added.length === 0) return [];
  const botCame = added.some(({ id }) => id === activity.recipient.id);
  const people = botCame ? await roster.members(activity) : await membersOf(activity, added, roster);
  const from = await eventFrom(activity, roster);
  const members = people.map((person) => accountOf(activity, person));
  const events: ChatEvent[] = [{ kind: 'members', id: idOf(activity, 'members'), ...from, members }];
  if (botCame && from.conversation.kind === 'personal') {
    events.push({ kind: 'open', id: idOf(activity, 'open'), ...from });
  }
  return events;
}

async function membersOf(activity: Activity, added: ChannelAccount[], roster: Roster): Promise<Member[]> {
  const found = await Promise.all(added.map(({ id }) => roster.member(activity, id)));
  return found.filter((member) => member !== null);
}

async function eventFrom(activity: Activity, roster: Roster): Promise<EventFrom> {
  const { from } = activity;
  const member = await roster.member(activity, from.id);
  const account = accountOf(activity, {
    userId: from.id,
    objectId: from.aadObjectId ?? member?.objectId ?? null,
    name: from.name || member?.name || '',
    email: member?.email ?? null,
  });
  return { account, conversation: conversationOf(activity) };
}

function accountOf(activity: Activity, member: Member): Account {
  const tenantId = tenantOf(activity) ?? '';
  const isTheirs = kindOf(activity) === 'personal' && member.userId === activity.from.id;
  return {
    chat: 'teams',
    id: `${tenantId}/${member.objectId ?? member.userId}`,
    email: member.email,
    name: member.name,
    language: languageOf(activity),
    address: writeAddress({
      ...botPlace(activity),
      ...(isTheirs && { conversationId: activity.conversation.id }),
      userId: member.userId,
    }),
  };
}

/** A channel's address is the channel itself, not the thread that was written in: what the bot starts there is a new post. */
function conversationOf(activity: Activity): Conversation {
  const conversationId = activity.conversation.id.replace(/;messageid=.*$/, '');
  return { kind: kindOf(activity), address: writeAddress({ ...botPlace(activity), conversationId }) };
}

function kindOf({ conversation }: Activity): Conversation['kind'] {
  return CONVERSATION_KINDS[conversation.conversationType ?? ''] ?? (conversation.isGroup ? 'group' : 'personal');
}

function botPlace(activity: Activity) {
  return { serviceUrl: activity.serviceUrl, tenantId: tenantOf(activity) ?? '', botId: activity.recipient.id };
}

/** Without an id of its own an activity is a new event each time, rather than the same one for ever. */
function idOf(activity: Activity, kind: ChatEvent['kind']): string {
  return `${activity.conversation.id}/${activity.id ?? randomUUID()}/${kind}`;
}

/** The text without the bot's mentions, which Teams writes as `<at>name</at>`; other people's mentions keep the name. */
function textOf(activity: Activity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const mentionsBot = entity.type === 'mention' && entity.mentioned?.id === activity.recipient.id;
    if (mentionsBot && entity.text) text = text.replaceAll(entity.text, ' ');
  }
  return text
    .replace(/<\/?at(\s[^>]*)?>/g, '')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}

/** Action.Execute comes as an invoke; Action.Submit and messageBack, from older cards, as a message with a value. */
function pressOf(activity: Activity): Pick<PressEvent, 'action' | 'data' | 'values'> | null {
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
