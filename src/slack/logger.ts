import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from 'pino';
import { withoutQuotes } from '../errors.js';

/** Slack's libraries write into our log. Their debug lines are dropped: they hold what people wrote. */
export function slackLogger(log: Logger): SlackLogger {
  const line = (parts: unknown[]) =>
    withoutQuotes(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '));
  return {
    debug: () => undefined,
    info: (...parts) => log.debug({ from: 'slack' }, line(parts)),
    warn: (...parts) => log.warn({ from: 'slack' }, line(parts)),
    error: (...parts) => log.error({ from: 'slack' }, line(parts)),
    getLevel: () => LogLevel.INFO,
    setLevel: () => undefined,
    setName: () => undefined,
  };
}
