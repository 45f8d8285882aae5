import { setTimeout as wait } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackLogger } from './logger.js';

/** Socket Mode: Slack's events over a connection that we open, so no public address is needed. */
export interface Socket {
  receiver: SocketModeReceiver;
  /** @throws Error when the first connection fails; later ones are tried until `disconnect`. */
  connect(): Promise<void>;
  disconnect(): Promise<void>;
}

/** Slack renews the connection every few hours, and somebody may be waiting for an answer. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;

/**
 * Reconnecting is done here: the library's own gives up at the first network error, in a promise that nobody catches, and takes the
 * whole process with it (@slack/socket-mode 3, `delayReconnectAttempt`).
 */
export function openSocket(appToken: string, apiUrl: string | undefined, log: Logger): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: slackLogger(log),
    installerOptions: {
      clientOptions: { retryConfig: { retries: 1 }, ...(apiUrl !== undefined && { slackApiUrl: apiUrl }) },
    },
  });
  const { client } = receiver;
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  async function stayConnected(): Promise<void> {
    let pause = FIRST_WAIT_MS;
    let closed = closing();
    while (!stopping.signal.aborted) {
      await closed;
      if (!(await waited(pause, stopping.signal))) return;
      try {
        await client.start();
        closed = closing();
        pause = FIRST_WAIT_MS;
      } catch (error) {
        log.error({ err: error }, 'slack: no connection in Socket Mode; trying again');
        pause = Math.min(pause * 2, LONGEST_WAIT_MS);
      }
    }
  }

  function closing(): Promise<void> {
    return new Promise((resolve) => {
      client.once('disconnected', () => resolve());
    });
  }

  async function connect(): Promise<void> {
    await client.start();
    running = stayConnected();
  }

  async function disconnect(): Promise<void> {
    stopping.abort();
    await client.disconnect();
    await running;
  }

  return { receiver, connect, disconnect };
}

/** False when it was stopped before the time was up. */
async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
