import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { slackLogger } from './logger.js';

/** Who the bot is in the workspace that its token belongs to. */
export interface Me {
  team: string;
  /** The Enterprise organisation that the workspace belongs to. */
  enterprise: string | null;
  user: string;
  botId: string;
}

export interface Workspace {
  client: WebClient;
  /** Asked once; asked again after a failure. */
  me(): Promise<Me>;
}

/** Longer than Slack ever needs, shorter than a person's patience. */
const TIMEOUT_MS = 10_000;

/**
 * Two more tries within about two seconds. Bolt's own choice, ten in half an hour, would keep a delivery hanging that the delivery
 * table tries again anyway. A try that Slack took but whose answer was lost is posted twice: chat.postMessage has no idempotency key.
 */
const RETRIES = { retries: 2, minTimeout: 500, maxTimeout: 1500 };

export function openWorkspace(token: string, apiUrl: string | undefined, log: Logger): Workspace {
  const client = new WebClient(token, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    logger: slackLogger(log),
    retryConfig: RETRIES,
    timeout: TIMEOUT_MS,
    // Otherwise one "try again in 30 s" would hold back every other call of this client for as long.
    rejectRateLimitedCalls: true,
  });
  let known: Promise<Me> | null = null;

  async function ask(): Promise<Me> {
    const { team_id, enterprise_id, user_id, bot_id } = await client.auth.test();
    if (!team_id || !user_id || !bot_id) throw new Error('Slack: the token is not a bot token (xoxb-…)');
    return { team: team_id, enterprise: enterprise_id ?? null, user: user_id, botId: bot_id };
  }

  function me(): Promise<Me> {
    known ??= ask().catch((error) => {
      known = null;
      throw error;
    });
    return known;
  }

  return { client, me };
}
