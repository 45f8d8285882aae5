/** Slack: @slack/bolt wired to the bot. */

import { App, ExpressReceiver } from '@slack/bolt';
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { Chat, Handle } from '../chat.js';
import { StartRefused } from '../errors.js';
import { listen } from './listen.js';
import { slackLogger } from './logger.js';
import { openPeople } from './people.js';
import { openChat } from './post.js';
import { openSocket } from './socket.js';
import { within } from './within.js';
import { openWorkspace } from './workspace.js';

export interface SlackConfig {
  /** `xoxb-…` */
  botToken: string;
  /** For the Events API over HTTP. */
  signingSecret: string | null;
  /** `xapp-…`, for Socket Mode; taken before the signing secret when both are there. */
  appToken: string | null;
  /** Slack's Web API; another address in tests. */
  apiUrl?: string;
}

export interface Slack {
  chat: Chat;
  /** In HTTP mode, `/slack/events` on the shared Express 5 app, before any body parser that reads all routes. */
  mount(app: Express): void;
  /** Asks Slack who the bot is, and connects in Socket Mode. Throws when Slack refuses. */
  start(): Promise<void>;
  /** Takes no more events and waits for those under way. */
  stop(): Promise<void>;
}

const PATH = '/slack/events';

/** Work that takes longer is not waited for: a stop must come to an end. */
const STOP_WITHIN_MS = 5000;

/** @throws StartRefused when neither a signing secret nor an app token is given */
export function createSlack(config: SlackConfig, handle: Handle, log: Logger): Slack {
  const workspace = openWorkspace(config.botToken, config.apiUrl, log);
  const people = openPeople(workspace, log);
  const socket = config.appToken ? openSocket(config.appToken, config.apiUrl, log) : null;
  const http = socket === null ? openHttp(config.signingSecret, log) : null;
  const app = new App({
    receiver: http ?? socket?.receiver,
    authorize: async () => {
      const { user, botId } = await workspace.me();
      return { botToken: config.botToken, botUserId: user, botId };
    },
    convoStore: false,
    logger: slackLogger(log),
  });
  const underWay = listen(app, { workspace, people, handle, log });

  function mount(app: Express): void {
    if (http !== null) app.use(http.router);
  }

  async function start(): Promise<void> {
    await workspace.me();
    await socket?.connect();
  }

  async function stop(): Promise<void> {
    await socket?.disconnect();
    await within(Promise.allSettled(underWay), STOP_WITHIN_MS);
  }

  return { chat: openChat(workspace, people), mount, start, stop };
}

function openHttp(signingSecret: string | null, log: Logger): ExpressReceiver {
  if (!signingSecret) {
    throw new StartRefused(
      'Slack needs SLACK_SIGNING_SECRET (events over HTTP) or SLACK_APP_TOKEN (Socket Mode) as well.',
    );
  }
  return new ExpressReceiver({ signingSecret, endpoints: PATH, logger: slackLogger(log) });
}
