import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Address, ChatEvent, Posted } from '../../src/chat.js';
import type { TeamsConfig } from '../../src/teams/app.js';
import { BOT, type TeamsConnector } from './teams-connector.js';

type Activity = Record<string, unknown>;

export interface HttpAnswer {
  status: number;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer's body, asserted on by the test
  json: any;
}

export interface Outcome {
  posted?: Posted;
  error?: { name: string; message: string; retryAfter?: number | null };
}

/** The bot under test, in its own process, as Teams sees it. */
export interface TeamsBot {
  url: string;
  /** Sends an activity as Teams would; a token of your own, or null for none, replaces the genuine one. */
  send(activity: Activity, token?: string | null): Promise<HttpAnswer>;
  /** Sends any body with a genuine token. */
  sendRaw(body: string): Promise<HttpAnswer>;
  /** Every event that the bot was handed. */
  events(): Promise<ChatEvent[]>;
  lastEvent(): Promise<ChatEvent | undefined>;
  post(to: Address, text: string): Promise<Outcome>;
  update(posted: Posted, text: string): Promise<Outcome>;
  stop(): Promise<void>;
}

const MESSAGES = '/api/messages';
const HOST = fileURLToPath(new URL('./teams-host.ts', import.meta.url));
const LOADER = new URL('./typescript.mjs', import.meta.url).href;

/** Starts test/support/teams-host.ts against the fake connector, with everything about authentication switched on. */
export async function startTeamsBot(connector: TeamsConnector, more: Partial<TeamsConfig> = {}): Promise<TeamsBot> {
  const config: TeamsConfig = {
    appId: BOT.appId,
    appPassword: BOT.secret,
    tenantId: BOT.tenantId,
    appType: 'SingleTenant',
    settings: connector.settings,
    knownAuthorities: [new URL(connector.serviceUrl).host],
    ...more,
  };
  const child = fork(HOST, {
    execArgv: ['--import', LOADER],
    // The library prints each refused token to stderr.
    stdio: ['ignore', 'ignore', process.env.TEAMS_HOST_LOG ? 'inherit' : 'ignore', 'ipc'],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: connector.certificate.file, TEAMS_HOST_CONFIG: JSON.stringify(config) },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) =>
      reject(new Error(`The bot stopped with ${code}. Set TEAMS_HOST_LOG=info to see why.`)),
    );
  });
  // A test that fails before it stops the bot must not keep Jest waiting; the bot ends when Jest does.
  child.unref();
  child.channel?.unref();
  const url = `http://127.0.0.1:${port}`;
  const events = async (): Promise<ChatEvent[]> => (await fetch(`${url}/test/events`)).json();
  return {
    url,
    send: async (activity, token) => {
      const bearer = token === undefined ? await connector.token() : token;
      return sendActivity(url, activity, bearer);
    },
    sendRaw: async (body) => request(`${url}${MESSAGES}`, body, await connector.token()),
    events,
    lastEvent: async () => (await events()).at(-1),
    post: async (to, text) => (await request(`${url}/test/post`, JSON.stringify({ to, text }), null)).json,
    update: async (posted, text) => (await request(`${url}/test/update`, JSON.stringify({ posted, text }), null)).json,
    stop: () =>
      new Promise((resolve) => {
        child.ref();
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}

/** Sends an activity to any program that mounts Teams. */
export async function sendActivity(url: string, activity: Activity, token: string | null): Promise<HttpAnswer> {
  return request(`${url}${MESSAGES}`, JSON.stringify(activity), token);
}

async function request(url: string, body: string, token: string | null): Promise<HttpAnswer> {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, json: text.startsWith('{') ? JSON.parse(text) : null };
}
