import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { Logger } from 'pino';
import type { Reply } from '../chat.js';
import type { Conversations } from './conversations.js';
import { BadRequest, conversationOf, messageEvent, openEvent, pressEvent, text } from './event.js';
import { onlyOwnPage, onlyThisMachine, secureHeaders } from './guard.js';
import type { Local, LocalPerson } from './local.js';
import { readClock, setClock } from './move-clock.js';
import type { Said } from './page/wire.js';
import { createFiles } from './page-files.js';
import type { Viewers } from './stream.js';
import type { Unread } from './unread.js';

export interface Parts {
  local: Local;
  log: Logger;
  conversations: Conversations;
  viewers: Viewers;
  unread: Unread;
  /** What the bot started since the clock was moved last, whoever looks. */
  started: Unread;
}

/**
 * The page, and what it and scripts ask for:
 * GET /api/people · GET /api/stream?person=&conversation= · POST /api/open · POST /api/say · POST /api/press · GET and POST /api/clock.
 * A POST names `person`; `conversation` is a channel's id, left out for the person's own; the answer is `Said`.
 */
export function createRoutes(parts: Parts): Router {
  const router = express.Router();
  const post = [onlyOwnPage, express.json({ limit: '64kb' })];

  router.get('/health', secureHeaders, (_request, response) => {
    response.type('text').send('ok');
  });
  router.use(secureHeaders, onlyThisMachine, createFiles());
  router.get('/api/people', async (_request, response) => {
    const people = await parts.local.people();
    response.json(people.map(({ email: _email, ...shown }) => shown));
  });
  router.get('/api/stream', (request, response) => openStream(parts, request, response));
  router.post('/api/open', post, async (request: Request, response: Response) => {
    const person = await personOf(parts.local, request.body);
    const event = openEvent(person, request.body);
    const { address } = event.conversation;
    // Where messages wait, or the page is loaded again, a greeting would only push them away.
    const reply = parts.conversations.all(address).length > 0 ? { messages: [] } : await parts.local.handle(event);
    response.json(written(parts.conversations, address, reply, null));
  });
  router.post('/api/say', post, async (request: Request, response: Response) => {
    const person = await personOf(parts.local, request.body);
    const event = messageEvent(person, request.body);
    parts.conversations.add(event.conversation.address, person.name, { text: event.text });
    const reply = await parts.local.handle(event);
    response.json(written(parts.conversations, event.conversation.address, reply, null));
  });
  router.post('/api/press', post, async (request: Request, response: Response) => {
    const person = await personOf(parts.local, request.body);
    const event = pressEvent(person, request.body);
    const message = text(request.body, 'message');
    const reply = await parts.local.handle(event);
    response.json(written(parts.conversations, event.conversation.address, reply, message));
  });
  router.get('/api/clock', async (_request, response) => response.json(await readClock(parts.local.clock)));
  router.post('/api/clock', post, (request: Request, response: Response) => setClock(parts, request, response));
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) =>
    sayWhatFailed(parts.log, error, response, next),
  );
  return router;
}

async function openStream(parts: Parts, request: Request, response: Response): Promise<void> {
  const { conversations, viewers, unread, local } = parts;
  const person = await personOf(local, request.query);
  const { address } = conversationOf(person, request.query);
  const last = request.headers['last-event-id'];
  const missed = typeof last === 'string' ? conversations.since(address, last) : null;
  viewers.open(address, response);
  if (missed === null) {
    viewers.send(response, 'log', conversations.all(address), conversations.eventId());
  }
  for (const entry of missed ?? []) {
    viewers.send(response, 'entry', entry, conversations.eventId(entry));
  }
  unread.clear(address);
  viewers.toAll('waiting', unread.list(await local.people()));
}

/** Puts the reply into the conversation. @param pressed the id of the message that the event came from, null where it came from none */
function written(conversations: Conversations, address: string, reply: Reply, pressed: string | null): Said {
  const said: Said = { messages: [] };
  if (reply.update) {
    const { update } = reply;
    said.update =
      (pressed === null ? null : conversations.replace(pressed, update)) ?? conversations.add(address, null, update);
  }
  said.messages = reply.messages.map((message) => conversations.add(address, null, message));
  return reply.errors ? { ...said, errors: reply.errors } : said;
}

async function personOf(local: Local, from: Record<string, unknown>): Promise<LocalPerson> {
  const person = (await local.people()).find(({ id }) => id === from.person);
  if (!person) {
    throw new BadRequest('person: the id of somebody in /api/people is needed.');
  }
  return person;
}

/** What the sender did wrong keeps its status and reason; the rest is logged and told without its inside. */
function sayWhatFailed(log: Logger, error: unknown, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = error instanceof Error && 'status' in error && Number(error.status) < 500 ? Number(error.status) : 500;
  if (status === 500) {
    log.error({ err: error }, 'A request of the browser chat failed');
  }
  const reason = status < 500 && error instanceof Error ? error.message : 'This did not work. The log says why.';
  response.status(status).json({ error: reason });
}
