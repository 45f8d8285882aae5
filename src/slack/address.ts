import { type Address, ChatRefused, type Posted } from '../chat.js';

/** Where to write: a person (Slack opens the direct conversation) or a channel that the bot is in. */
export interface SlackAddress {
  /** The workspace: ids of one mean nothing in another. */
  team: string;
  user?: string;
  channel?: string;
}

/** Where a message lies, so that it can be replaced. */
export interface SlackPosted {
  team: string;
  channel: string;
  ts: string;
}

/** The same place always gives the same text, so that addresses can be compared. */
export function writeAddress({ team, user, channel }: SlackAddress): Address {
  return JSON.stringify({ team, user, channel });
}

/** @throws ChatRefused when the text is no address of this chat */
export function readAddress(address: Address): SlackAddress {
  const { team, user, channel } = fieldsOf(address);
  if (!team || !(user || channel)) throw new ChatRefused(`Not an address in Slack: ${address}`);
  return { team, ...(user && { user }), ...(channel && { channel }) };
}

export function writePosted({ team, channel, ts }: SlackPosted): Posted {
  return JSON.stringify({ team, channel, ts });
}

/** @throws ChatRefused when the text is no message of this chat */
export function readPosted(posted: Posted): SlackPosted {
  const { team, channel, ts } = fieldsOf(posted);
  if (!team || !channel || !ts) throw new ChatRefused(`Not a message in Slack: ${posted}`);
  return { team, channel, ts };
}

function fieldsOf(text: string): Record<string, string | undefined> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, string | undefined>) : {};
  } catch {
    return {};
  }
}
