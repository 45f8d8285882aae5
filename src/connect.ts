/** The chats that are configured. Only their modules are loaded. */
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { Chat, Handle } from './chat.js';
import type { Config } from './config.js';

export interface Connected {
  chat: Chat;
  /** Puts its routes on the shared app. */
  mount(app: Express): void;
  /** Once the server listens. */
  start?(): Promise<void>;
  stop?(): Promise<void>;
}

/** @throws StartRefused when a chat's configuration is not whole */
export async function connectChats(config: Config, handle: Handle, log: Logger): Promise<Connected[]> {
  const connected: Connected[] = [];
  if (config.slack !== null) {
    const { createSlack } = await import('./slack/app.js');
    connected.push(createSlack(config.slack, handle, log));
  }
  if (config.teams !== null) {
    const { createTeams } = await import('./teams/app.js');
    connected.push(createTeams(config.teams, handle, log));
  }
  return connected;
}
