/** Brings what the bot says to where it belongs in Slack. */

import { setTimeout as wait } from 'node:timers/promises';
import { WebAPIRateLimitedError } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Account, Conversation, Handle, Language, Message, Reply } from '../chat.js';
import { conversationOf, type Incoming, type Place } from './event.js';
import { escapeMrkdwn } from './mrkdwn.js';
import type { People } from './people.js';
import { AS_IT_IS } from './post.js';
import { renderHome, renderMessage, type SlackMessage } from './render.js';
import { WORDS } from './words.js';
import type { Workspace } from './workspace.js';

/** What every listener needs. */
export interface Context {
  workspace: Workspace;
  people: People;
  handle: Handle;
  log: Logger;
}

const RESPOND_TIMEOUT_MS = 10_000;
const LONGEST_WAIT_S = 30;

/** What all events have in common, looked up. */
export async function eventFrom(
  { workspace, people }: Context,
  incoming: Incoming,
): Promise<{ id: string; account: Account; conversation: Conversation }> {
  const me = await workspace.me();
  return { id: incoming.id, account: await people.account(incoming.user), conversation: conversationOf(incoming, me) };
}

/**
 * Says the reply's messages and puts its update in the place of the message that was pressed. On the App Home page the reply stands
 * above what still waits, because a page has no message to replace.
 */
export async function answer(context: Context, incoming: Incoming, reply: Reply): Promise<void> {
  const { place } = incoming;
  const update = reply.update === undefined ? [] : [reply.update];
  if (place.kind === 'home') return showHomeAnew(context, incoming, [...update, ...reply.messages]);
  for (const message of update) await replace(context.workspace, place, renderMessage(message));
  for (const message of reply.messages) await say(context.workspace, place, renderMessage(message));
}

/** The App Home page: `first`, then what waits for the person. */
export async function showHome(context: Context, incoming: Incoming, first: Message[]): Promise<void> {
  const from = await eventFrom(context, incoming);
  const { messages } = await context.handle({ kind: 'open', ...from });
  const view = renderHome([...first, ...messages], from.account.language);
  await patiently(() => context.workspace.client.views.publish({ user_id: incoming.user, view }));
}

/** The page after something was done on it: a question of its own to the bot, so under an id of its own. */
export async function showHomeAnew(context: Context, incoming: Incoming, first: Message[]): Promise<void> {
  await showHome(context, { ...incoming, id: `${incoming.id}:home` }, first);
}

/** The one sentence that a person gets when something went wrong on the way. The operator gets the error in the log. */
export async function apologise(context: Context, incoming: Incoming): Promise<void> {
  try {
    const { language } = await context.people.account(incoming.user);
    await sayFailed(context.workspace, incoming, language);
  } catch (error) {
    context.log.error({ err: error, event: incoming.id }, 'slack: the person could not be told either');
  }
}

async function sayFailed(workspace: Workspace, { place, user }: Incoming, language: Language): Promise<void> {
  const { failed } = WORDS[language];
  const blocks: SlackMessage['blocks'] = [{ type: 'section', text: { type: 'plain_text', text: failed } }];
  if (place.kind !== 'home') return say(workspace, place, { text: escapeMrkdwn(failed), blocks });
  await workspace.client.views.publish({ user_id: user, view: { type: 'home', blocks } });
}

type Conversational = Exclude<Place, { kind: 'home' }>;

async function say({ client }: Workspace, place: Conversational, message: SlackMessage): Promise<void> {
  if (place.kind === 'hidden') {
    return respond(place.url, { ...message, response_type: 'ephemeral', replace_original: false });
  }
  const thread = place.thread === undefined ? {} : { thread_ts: place.thread };
  await patiently(() => client.chat.postMessage({ channel: place.channel, ...thread, ...message, ...AS_IT_IS }));
}

async function replace(workspace: Workspace, place: Conversational, message: SlackMessage): Promise<void> {
  if (place.kind === 'hidden') return respond(place.url, { ...message, replace_original: true });
  if (place.ts === undefined) return say(workspace, place, message);
  const target = { channel: place.channel, ts: place.ts };
  await patiently(() => workspace.client.chat.update({ ...target, ...message }));
}

/** Somebody waits for an answer, and nobody tries it again later: a rate limit is waited out once, when it is short. */
async function patiently<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof WebAPIRateLimitedError) || error.retryAfter > LONGEST_WAIT_S) throw error;
    await wait(error.retryAfter * 1000);
    return call();
  }
}

/** A response_url is good for five answers in half an hour. */
async function respond(url: string, body: Record<string, unknown>): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(RESPOND_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`Slack did not take an answer to its response_url: ${response.status}`);
}
