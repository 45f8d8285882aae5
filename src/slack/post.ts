import type { Address, Chat, Message, Posted } from '../chat.js';
import { ChatRefused } from '../chat.js';
import { readAddress, readPosted, writePosted } from './address.js';
import { failureOf } from './failure.js';
import type { People } from './people.js';
import { renderMessage } from './render.js';
import type { Workspace } from './workspace.js';

/** Nothing in our messages is markup, and a link in one is not worth a preview. */
export const AS_IT_IS = { mrkdwn: false, parse: 'none', unfurl_links: false, unfurl_media: false } as const;

/** Slack for what the bot starts itself. */
export function openChat({ client, me }: Workspace, people: People): Chat {
  async function post(to: Address, message: Message): Promise<Posted> {
    const { team, user, channel } = readAddress(to);
    const rendered = renderMessage(message);
    await ours(team);
    // A user id in the place of a channel is the direct conversation with that person, which Slack opens.
    const target = channel ?? user ?? '';
    const sent = await orFailure(client.chat.postMessage({ channel: target, ...rendered, ...AS_IT_IS }));
    return writePosted({ team, channel: sent.channel ?? target, ts: sent.ts ?? '' });
  }

  async function update(posted: Posted, message: Message): Promise<void> {
    const { team, channel, ts } = readPosted(posted);
    const rendered = renderMessage(message);
    await ours(team);
    await orFailure(client.chat.update({ channel, ts, ...rendered }));
  }

  /** @throws ChatRefused for an address of another workspace: its ids may belong to somebody else here */
  async function ours(team: string): Promise<void> {
    const self = await orFailure(me());
    if (self.team !== team)
      throw new ChatRefused(`Slack: an address in workspace ${team}; the token belongs to ${self.team}`);
  }

  return { name: 'slack', post, update, find: people.find };
}

async function orFailure<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    throw failureOf(error);
  }
}
