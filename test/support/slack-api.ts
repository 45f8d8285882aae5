/** A stub of Slack's Web API: keeps what the bot posts, and refuses what Slack refuses. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import { faultsInBlocks, faultsInView, type Json } from './slack-limits.js';
import { BOT, LEADER, MEMBERS, type Member, PARTNER, type Shown, TEAM } from './slack-world.js';

export const BOT_TOKEN = 'xoxb-the-bots-token';

/** In another organisation's workspace, with the partner's address as its own. */
export const STRANGER: Member = { ...PARTNER, id: 'U09STRA', name: 'Somebody' };

interface Refusal {
  status: number;
  headers?: Record<string, string>;
  body: Json;
}

export interface SlackApi {
  url: string;
  calls: { method: string; args: Json }[];
  messages: Shown[];
  homes: Map<string, Json>;
  modal: Json | null;
  members: string[];
  /** The method's next answers, instead of doing anything. */
  refuse(method: string, ...answers: Refusal[]): void;
  newTrigger(): string;
  /** Where `onlyTo` is answered, about the message `ts` when that was pressed. */
  newResponseUrl(onlyTo: string, channel: string, ts?: string): string;
  /** A view as Slack gives it back, with an id. */
  shownView(view: Json, id?: string): Json;
  close(): Promise<void>;
}

export async function startSlackApi(): Promise<SlackApi> {
  const refusals = new Map<string, Refusal[]>();
  const triggers = new Set<string>();
  const responses = new Map<string, { onlyTo: string; channel: string; ts?: string }>();
  let counter = 0;
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const api: SlackApi = {
    url: `${base}/api/`,
    calls: [],
    messages: [],
    homes: new Map(),
    modal: null,
    members: [BOT, PARTNER.id, LEADER.id],
    refuse: (method, ...answers) => refusals.set(method, [...(refusals.get(method) ?? []), ...answers]),
    newTrigger: () => {
      const trigger = `trigger.${next()}`;
      triggers.add(trigger);
      return trigger;
    },
    newResponseUrl: (onlyTo, channel, ts) => {
      const id = `response${next()}`;
      responses.set(id, { onlyTo, channel, ...(ts && { ts }) });
      return `${base}/hooks/${id}`;
    },
    shownView: (view, id = `V${next()}`) => ({ ...view, id, team_id: TEAM, hash: `h${next()}` }),
    close: () => closed(server),
  };

  function next(): number {
    counter += 1;
    return counter;
  }

  app.post('/api/:method', express.urlencoded({ extended: false, limit: '5mb' }), (request, response) => {
    const method = String(request.params.method);
    const args = argumentsOf(request);
    api.calls.push({ method, args });
    const refusal = refusals.get(method)?.shift();
    if (refusal !== undefined) return void response.status(refusal.status).set(refusal.headers).json(refusal.body);
    if (request.get('authorization') !== `Bearer ${BOT_TOKEN}`) return void fail(response, 'invalid_auth');
    const work = METHODS[method];
    if (work === undefined) return void fail(response, 'unknown_method');
    const result = work(api, args, triggers, next);
    if (typeof result === 'string') return void fail(response, result);
    response.json({ ok: true, ...result });
  });

  app.post('/hooks/:id', express.json(), (request, response) => {
    const about = responses.get(String(request.params.id));
    const { text, blocks, replace_original } = request.body;
    if (about === undefined || faultsInBlocks(blocks, 'message').length > 0) return void response.sendStatus(400);
    const pressed = api.messages.find(({ ts }) => ts === about.ts);
    if (replace_original && pressed) Object.assign(pressed, { text, blocks });
    else api.messages.push({ channel: about.channel, ts: `hidden.${next()}`, text, blocks, onlyTo: about.onlyTo });
    response.send('ok');
  });

  return api;
}

/** What a method does: an error's name, or what it answers. */
type Method = (api: SlackApi, args: Json, triggers: Set<string>, next: () => number) => string | Json;

const METHODS: Record<string, Method> = {
  'auth.test': () => ({ team_id: TEAM, user_id: BOT, bot_id: 'B0BOT' }),
  'users.info': (_api, { user }) => userOf((member) => member.id === user) ?? 'user_not_found',
  'users.lookupByEmail': (_api, { email }) => userOf((member) => member.email === email) ?? 'users_not_found',
  'conversations.members': pageOfMembers,
  'chat.postMessage': postMessage,
  'chat.update': (api, { channel, ts, text, blocks }) => {
    const message = api.messages.find((one) => one.channel === channel && one.ts === ts);
    if (message === undefined) return 'message_not_found';
    if (faultsInBlocks(blocks, 'message').length > 0) return 'invalid_blocks';
    Object.assign(message, { text, blocks });
    return { channel, ts };
  },
  'views.open': (api, { trigger_id, view }, triggers) => {
    if (!triggers.delete(trigger_id)) return 'exchanged_trigger_id';
    if (faultsInView(view).length > 0) return 'invalid_arguments';
    api.modal = api.shownView(view);
    return { view: api.modal };
  },
  'views.update': (api, { view_id, view }) => {
    if (api.modal?.id !== view_id) return 'not_found';
    if (faultsInView(view).length > 0) return 'invalid_arguments';
    api.modal = api.shownView(view, view_id);
    return { view: api.modal };
  },
  'views.publish': (api, { user_id, view }) => {
    if (faultsInView(view).length > 0) return 'invalid_arguments';
    api.homes.set(user_id, view);
    return { view };
  },
};

function postMessage(api: SlackApi, args: Json, _triggers: Set<string>, next: () => number): string | Json {
  const { text, blocks, thread_ts: thread } = args;
  const channel = args.channel.startsWith('U') ? `D-${args.channel}` : args.channel;
  if (!/^[CD]/.test(channel) || channel.endsWith('GONE')) return 'channel_not_found';
  if (!text) return 'no_text';
  if (faultsInBlocks(blocks, 'message').length > 0) return 'invalid_blocks';
  const ts = `1700000000.${String(next()).padStart(6, '0')}`;
  api.messages.push({ channel, ts, text, blocks, ...(thread && { thread }) });
  return { channel, ts };
}

/** Two at a time, so that the bot must ask for the next page. */
function pageOfMembers(api: SlackApi, { cursor }: Json): Json {
  const from = Number(cursor || 0);
  const more = from + 2 < api.members.length;
  return {
    members: api.members.slice(from, from + 2),
    response_metadata: { next_cursor: more ? String(from + 2) : '' },
  };
}

function userOf(is: (member: Member) => boolean): Json | null {
  const member = [...MEMBERS, STRANGER].find(is);
  if (member === undefined) return null;
  const { id, name, email, locale } = member;
  const team_id = id === STRANGER.id ? 'T99ELSE' : TEAM;
  return { user: { id, team_id, name, locale, profile: { display_name: name, email } } };
}

function argumentsOf({ body }: Request): Json {
  const parsed = ['blocks', 'view'].filter((name) => body[name]).map((name) => [name, JSON.parse(body[name])]);
  return { ...body, ...Object.fromEntries(parsed) };
}

function fail(response: Response, error: string): void {
  response.json({ ok: false, error });
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
