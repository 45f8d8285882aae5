import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { type Account, type Address, type Chat, ChatBusy, ChatRefused, type Message, type Posted } from '../chat.js';
import { readAddress, readPosted, type TeamsAddress, writePosted } from './address.js';
import type { Connectors } from './connector.js';
import { renderMessage } from './render.js';

/** Teams, for what the bot starts itself. */
export function createChat(connectors: Connectors): Chat {
  async function post(to: Address, message: Message): Promise<Posted> {
    const address = readAddress(to);
    return orBusy(async () => {
      const client = await connectors(address.serviceUrl);
      const conversationId = address.conversationId ?? (await openConversation(client, address));
      return sendMessage(client, address.serviceUrl, conversationId, message);
    });
  }

  async function update(posted: Posted, message: Message): Promise<void> {
    const { serviceUrl, conversationId, activityId } = readPosted(posted);
    await orBusy(async () => updateMessage(await connectors(serviceUrl), conversationId, activityId, message));
  }

  return { name: 'teams', post, update, find: findNobody };
}

/** Says a message in a conversation; the conversation's id decides about the thread. */
export async function sendMessage(
  client: ConnectorClient,
  serviceUrl: string,
  conversationId: string,
  message: Message,
): Promise<Posted> {
  const activity = renderMessage(message) as Activity;
  const { id } = await client.conversations.sendToConversation(conversationId, activity);
  return writePosted({ serviceUrl, conversationId, activityId: id });
}

/** Puts a message in another's place, for everyone who sees it. */
export async function updateMessage(
  client: ConnectorClient,
  conversationId: string,
  activityId: string,
  message: Message,
): Promise<void> {
  const activity = { ...renderMessage(message), id: activityId } as Activity;
  await client.conversations.updateActivity(conversationId, activityId, activity);
}

/** Teams gives the same conversation each time it is asked for one with the same person. */
async function openConversation(client: ConnectorClient, address: TeamsAddress): Promise<string> {
  const { tenantId, botId, userId = '' } = address;
  const { id } = await client.conversations.createConversation({
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: userId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  } as Parameters<ConnectorClient['conversations']['createConversation']>[0]);
  return id;
}

/** Teams looks nobody up by e-mail without Microsoft Graph. People become known when the bot meets them (`members` events). */
async function findNobody(): Promise<Account | null> {
  return null;
}

/** What is neither of the port's errors comes from signing in as the bot: the operator's to mend, and then it works. */
async function orBusy<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ChatRefused || cause instanceof ChatBusy) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ChatBusy(`Teams could not be used: ${reason}`, null, { cause });
  }
}
