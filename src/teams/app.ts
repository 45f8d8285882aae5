import type { Activity } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Chat, Handle } from '../chat.js';
import { createAuthentication, createConnectors, type TeamsConfig } from './connector.js';
import { tenantOf } from './event.js';
import { createChat } from './post.js';
import { createRoster } from './roster.js';
import { createTurn, type Turn } from './turn.js';

export type { TeamsConfig } from './connector.js';

export interface Teams {
  chat: Chat;
  /** Puts `POST /api/messages` on the app, with a JSON parser of its own. */
  mount(app: Express): void;
}

/** Teams sends at most about 100 KB of UTF-16; a form's answers are far less. */
const LARGEST_ACTIVITY = '256kb';

/**
 * Microsoft Teams over the Bot Framework's protocol.
 * @throws StartRefused when the configuration is not whole
 */
export function createTeams(config: TeamsConfig, handle: Handle, log: Logger): Teams {
  const authentication = createAuthentication(config);
  const connectors = createConnectors(authentication, config.appId);
  const turn = createTurn(handle, connectors, createRoster(connectors, log), log);
  const receive = createReceiver(config.tenantId, authentication, turn, log);

  function mount(app: Express): void {
    app.post('/api/messages', express.json({ limit: LARGEST_ACTIVITY }), receive, createErrorHandler(log));
  }

  return { chat: createChat(connectors), mount };
}

/** One request of the Bot Connector: authenticated, of this tenant, and answered. Only an invoke gets a body. */
function createReceiver(tenantId: string, authentication: BotFrameworkAuthentication, turn: Turn, log: Logger) {
  return async function receive(request: Request, response: Response): Promise<void> {
    const activity: unknown = request.body;
    if (!isActivity(activity)) {
      response.sendStatus(400);
      return;
    }
    const refusal = await refusalOf(activity, request.get('authorization') ?? '', tenantId, authentication, log);
    if (refusal) {
      response.sendStatus(refusal);
      return;
    }
    if (activity.type === 'invoke' && activity.name !== 'adaptiveCard/action') {
      response.sendStatus(501);
      return;
    }
    const answer = await turn(activity);
    if (answer) response.json(answer);
    else response.sendStatus(200);
  };
}

/** @returns the HTTP status that refuses the activity; null when it is genuine and from the right tenant */
async function refusalOf(
  activity: Activity,
  authorization: string,
  tenantId: string,
  authentication: BotFrameworkAuthentication,
  log: Logger,
): Promise<number | null> {
  try {
    await authentication.authenticateRequest(activity, authorization);
  } catch (error) {
    const unreachable = isKeyServerFailure(error);
    log[unreachable ? 'error' : 'warn']({ err: error }, 'a request to /api/messages was not authenticated');
    return unreachable ? 503 : 401;
  }
  if (tenantOf(activity) === tenantId) return null;
  log.warn({ tenant: tenantOf(activity) }, 'a request to /api/messages came from another tenant');
  return 403;
}

/** The keys to check a signature with could not be fetched: Teams may try again. Everything else is the sender's fault. */
function isKeyServerFailure(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode >= 500;
  return error instanceof Error && error.name === 'FetchError';
}

/** Only what the code relies on. Without a service URL botbuilder would skip its check of the URL against the token. */
function isActivity(body: unknown): body is Activity {
  const { type, channelId, serviceUrl, conversation, from, recipient } = (body ?? {}) as Partial<Activity>;
  return (
    channelId === 'msteams' &&
    [type, serviceUrl, conversation?.id, from?.id, recipient?.id].every(
      (field) => typeof field === 'string' && field !== '',
    )
  );
}

/** No stack trace leaves the house: the sender gets a status, the log the reason (not the body, which may hold what somebody wrote). */
function createErrorHandler(log: Logger): ErrorRequestHandler {
  return function answerError(error, _request, response, next) {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, 'a request to /api/messages failed');
    else log.warn({ status, type: error.type }, 'a request to /api/messages could not be read');
    response.sendStatus(status);
  };
}
