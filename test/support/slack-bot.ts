/** Slack's end of the program, around any bot. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Chat, ChatEvent, Handle } from '../../src/chat.js';
import { createLog } from '../../src/log.js';
import { createSlack } from '../../src/slack/app.js';
import type { SlackWorld } from './slack-world.js';

export interface SlackBot {
  chat: Chat;
  /** What the bot was handed, in order. */
  events: ChatEvent[];
  /** Lines of the log at warn and above. */
  log: string[];
  stop(): Promise<void>;
}

/** Slack's end of the program on an Express app of its own, as main has it. */
export async function startSlackBot(world: SlackWorld, handle: Handle): Promise<SlackBot> {
  const events: ChatEvent[] = [];
  const log: string[] = [];
  const logger = createLog('warn', { write: (line: string) => void log.push(line) });
  const slack = createSlack(
    world.config,
    async (event) => {
      events.push(event);
      return handle(event);
    },
    logger,
  );
  const app = express();
  slack.mount(app);
  app.use(express.json());
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  world.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await slack.start();

  async function stop(): Promise<void> {
    await slack.stop();
    server.closeAllConnections();
    server.close();
  }

  return { chat: slack.chat, events, log, stop };
}
