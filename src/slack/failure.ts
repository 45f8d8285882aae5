import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { ChatBusy, ChatRefused } from '../chat.js';

/**
 * Slack's answers that are about the recipient and will be the same tomorrow. Everything else (a missing scope, a revoked token, a
 * fault at Slack) can be mended without the recipient, so it may be tried again.
 */
const REFUSALS: ReadonlySet<string> = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'cant_update_message',
  'channel_not_found',
  'edit_window_closed',
  'is_archived',
  'is_inactive',
  'message_not_found',
  'messages_tab_disabled',
  'not_in_channel',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_locked',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
]);

/** The word that Slack answers with, as `channel_not_found`; null where Slack did not answer. */
export function slackErrorOf(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? error.data.error : null;
}

/** A failed call to Slack in the port's words. */
export function failureOf(error: unknown): ChatRefused | ChatBusy {
  if (error instanceof ChatRefused || error instanceof ChatBusy) return error;
  const code = slackErrorOf(error);
  if (code !== null && REFUSALS.has(code)) return new ChatRefused(`Slack: ${code}`, { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  return new ChatBusy(`Slack: ${code ?? message}`, retryAfterOf(error), { cause: error });
}

/** Milliseconds; null where Slack does not say. */
function retryAfterOf(error: unknown): number | null {
  if (error instanceof WebAPIRateLimitedError) return error.retryAfter * 1000;
  if (!(error instanceof WebAPIPlatformError)) return null;
  const seconds = error.data.response_metadata?.retryAfter;
  return typeof seconds === 'number' ? seconds * 1000 : null;
}
