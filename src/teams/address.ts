import { type Address, ChatRefused, type Posted } from '../chat.js';

/** Enough to write to a conversation, or, without `conversationId`, to open the one-to-one conversation with `userId`. */
export interface TeamsAddress {
  /** The Bot Connector of the region, taken from an authenticated request: our access token is sent there. */
  serviceUrl: string;
  tenantId: string;
  /** The bot's own account in Teams, `28:` and the app id. */
  botId: string;
  conversationId?: string;
  /** The person's account, `29:` and an id that holds for this bot alone. */
  userId?: string;
}

/** Where a message lies, so that it can be replaced. */
export interface TeamsPosted {
  serviceUrl: string;
  conversationId: string;
  activityId: string;
}

/** The same place always gives the same text, so that addresses can be compared. */
export function writeAddress(address: TeamsAddress): Address {
  const { serviceUrl, tenantId, botId, conversationId, userId } = address;
  return JSON.stringify({ serviceUrl, tenantId, botId, conversationId, userId });
}

/** @throws ChatRefused when the text is no address of this chat */
export function readAddress(address: Address): TeamsAddress {
  const { serviceUrl, tenantId, botId, conversationId, userId } = fieldsOf(address);
  if (!serviceUrl || !tenantId || !botId || !(conversationId || userId)) {
    throw new ChatRefused(`Not an address in Teams: ${address}`);
  }
  return {
    serviceUrl,
    tenantId,
    botId,
    ...(conversationId && { conversationId }),
    ...(userId && { userId }),
  };
}

export function writePosted(posted: TeamsPosted): Posted {
  const { serviceUrl, conversationId, activityId } = posted;
  return JSON.stringify({ serviceUrl, conversationId, activityId });
}

/** @throws ChatRefused when the text is no message of this chat */
export function readPosted(posted: Posted): TeamsPosted {
  const { serviceUrl, conversationId, activityId } = fieldsOf(posted);
  if (!serviceUrl || !conversationId || !activityId) {
    throw new ChatRefused(`Not a message in Teams: ${posted}`);
  }
  return { serviceUrl, conversationId, activityId };
}

function fieldsOf(text: string): Record<string, string | undefined> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
