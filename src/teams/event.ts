import { randomUUID } from 'node:crypto';
import type { Activity, ChannelAccount } from 'botbuilder';
import type { Account, ChatEvent, Conversation, Language } from '../chat.js';
import { writeAddress } from './address.js';
import { pressOf } from './press.js';
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
  if (activity.type === 'conversationUpdate' || isInstallation(activity)) return memberEvents(activity, roster);
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

/** Somebody who had removed the app and adds it again can be reached again; Teams then sends this alone, the first time both. */
function isInstallation(activity: Activity): boolean {
  return activity.type === 'installationUpdate' && activity.action === 'add' && kindOf(activity) === 'personal';
}

/** The bot came: everybody is new. Somebody joined: only they are. In a personal conversation the bot's coming also opens it. */
async function memberEvents(activity: Activity, roster: Roster): Promise<ChatEvent[]> {
  const added = activity.membersAdded ?? [];
  const botCame = added.some(({ id }) => id === activity.recipient.id);
  if (added.length === 0 && !isInstallation(activity)) return [];
  const people =
    botCame || isInstallation(activity) ? await roster.members(activity) : await membersOf(activity, added, roster);
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
