/**
 * local-slack, a Slack workspace that nobody here wrote, in Socket Mode. It takes any token and any blocks, and does not draw
 * `number_input`; what it adds is a second opinion on the payloads and on the way that they take.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'undici';
import type { Json } from './slack-limits.js';
import {
  BOT,
  buttonIn,
  CHANNEL,
  MEMBERS,
  type Member,
  type Shown,
  type SlackWorld,
  stateOf,
  TEAM,
  until,
} from './slack-world.js';

const APP = 'A1';
const PROGRAM = 'node_modules/local-slack-linux-x64/bin/local-slack';

/** Where `npm install --no-save --prefix DIR local-slack-linux-x64@0.1.8` put it; LOCAL_SLACK_DIR is that DIR. */
function programFile(): string {
  return join(process.env.LOCAL_SLACK_DIR ?? process.cwd(), PROGRAM);
}

/** Whether it can run here. Says in one line when its tests are skipped; where CI=true they run, and fail without it. */
export function hasLocalSlack(): boolean {
  if (existsSync(programFile()) || process.env.CI === 'true') return true;
  console.warn(
    'Skipped: no local-slack (npm install --no-save --prefix DIR local-slack-linux-x64@0.1.8; LOCAL_SLACK_DIR=DIR).',
  );
  return false;
}

/** What its page is told about modals, pages and errors. */
interface Page {
  modal: Json | null;
  homes: Map<string, Json>;
  errors: Record<string, string> | null;
  /** Counts the answers to modals that were sent. */
  answers: number;
  socket: WebSocket;
}

export async function startLocalSlack(port: number): Promise<SlackWorld> {
  const program = run(port);
  const base = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${base}/_control/state`).catch(() => null))?.ok, 'local-slack is running');
  const page = await openPage(port);

  async function control(path: string, body: Json): Promise<void> {
    const response = await fetch(`${base}/_control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`local-slack: ${path} gave ${response.status}`);
  }

  async function messagesIn(channel: string): Promise<Shown[]> {
    const { messages } = (await (await fetch(`${base}/_control/messages/${channel}`)).json()) as { messages: Json[] };
    return messages.filter((message) => message.user === BOT).map((message) => shown(channel, message));
  }

  async function directId(member: Member): Promise<string | undefined> {
    const { channels } = (await (await fetch(`${base}/_control/state`)).json()) as { channels: Json[] };
    return channels.find((channel) => channel.is_im && channel.members.includes(member.id))?.id;
  }

  return {
    config: { botToken: 'xoxb-local', signingSecret: null, appToken: 'xapp-local', apiUrl: `${base}/api/` },
    deliverTo: () => undefined,
    write: (member, text) => control('message', { channel: member.id, user: member.id, text }),
    mention: (member, channel, text) => control('message', { channel, user: member.id, text: `<@${BOT}> ${text}` }),
    command: (member, channel, text) => control('command', { channel, user: member.id, command: '/tovholder', text }),
    openHome: (member) => control('open-home', { user: member.id }),
    press: async (member, on, label) => {
      if (on === 'home') throw new Error('local-slack cannot press a button on the App Home page');
      const action = { ...buttonIn(on.blocks, label), type: 'button' };
      await control('interact', { channel: on.channel, messageTs: on.ts, user: member.id, action });
    },
    submit: async (member, values) => {
      const { answers } = page;
      page.errors = null;
      page.socket.send(JSON.stringify({ t: 'view_submit', user: member.id, values: stateOf(page.modal, values) }));
      await until(async () => page.answers > answers, 'the form was answered');
      return page.errors;
    },
    direct: async (member) => {
      const id = await directId(member);
      return id === undefined ? [] : messagesIn(id);
    },
    channel: messagesIn,
    modal: async () => page.modal,
    home: async (member) => page.homes.get(member.id) ?? null,
    stop: () => stopped(program, page),
  };
}

function run(port: number): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'tovholder-local-slack-'));
  const config = join(folder, 'workspace.json');
  const person = ({ id, name, email }: Member) => ({ id, name, real_name: name, email });
  writeFileSync(
    config,
    JSON.stringify({
      workspace: { name: 'Tovholder', domain: 'tovholder', teamId: TEAM },
      apps: [{ appId: APP, botUserId: BOT, botName: 'tovholder', botToken: 'xoxb-local', appToken: 'xapp-local' }],
      users: MEMBERS.map(person),
      channels: [{ id: CHANNEL, name: 'chefgruppe', members: [BOT, ...MEMBERS.map(({ id }) => id)] }],
    }),
  );
  const args = ['--config', config, '--port', String(port), '--base-host', '127.0.0.1', '--files-dir', folder];
  const program = spawn(programFile(), args, { stdio: 'ignore' });
  // Without this a missing program would end the whole test run instead of failing its tests.
  program.once('error', (error) => console.error(error.message));
  program.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return program;
}

async function openPage(port: number): Promise<Page> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ui`);
  const page: Page = { modal: null, homes: new Map(), errors: null, answers: 0, socket };
  socket.addEventListener('message', ({ data }) => follow(page, JSON.parse(String(data))));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return page;
}

function follow(page: Page, told: Json): void {
  if (told.t === 'view') page.modal = told.stack.at(-1) ?? null;
  if (told.t === 'home') page.homes.set(told.user, told.view);
  if (told.t === 'view_errors') page.errors = told.errors;
  if (told.t === 'view' || told.t === 'view_errors') page.answers += 1;
}

function shown(channel: string, message: Json): Shown {
  const { ts, text, blocks, thread_ts: thread, ephemeral_to: onlyTo } = message;
  return { channel, ts, text, blocks, ...(thread && { thread }), ...(onlyTo && { onlyTo }) };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function stopped(program: ChildProcess, page: Page): Promise<void> {
  page.socket.close();
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await gone;
}
