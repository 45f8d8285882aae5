import type { Express } from 'express';
import type { Logger } from 'pino';
import type { Chat } from '../chat.js';
import { createConversations } from './conversations.js';
import type { Local } from './local.js';
import { createChat } from './post.js';
import { createRoutes } from './routes.js';
import { createViewers } from './stream.js';
import { createUnread } from './unread.js';

export type { Destination, Local, LocalChannel, LocalClock, LocalPerson } from './local.js';

export interface LocalChat {
  /** For what the bot starts itself. Addresses: a person's e-mail, or `channel:<id>`. */
  chat: Chat;
  /** Adds the page and its routes to `app`, and from then on refuses every request that is not from this machine. */
  mount(app: Express): void;
  /** Ends the open streams, so that the server can close. */
  close(): void;
}

/**
 * The browser chat of local mode: anyone on this machine chooses who they are, so it has no accounts and must never be reachable from
 * elsewhere. Conversations live in memory as long as the process.
 */
export function createLocalChat(local: Local, log: Logger): LocalChat {
  const viewers = createViewers();
  const unread = createUnread();
  const started = createUnread();
  const conversations = createConversations(local.clock.now, ({ address, entry }) => {
    viewers.toAddress(address, 'entry', entry, conversations.eventId(entry));
  });

  const chat = createChat(local.people, conversations, (address) => {
    started.add(address);
    if (!viewers.lookingAt(address)) {
      unread.add(address);
      local.people().then(
        (people) => viewers.toAll('waiting', unread.list(people)),
        (error: unknown) => log.error({ err: error }, 'The open pages were not told of a new message'),
      );
    }
  });

  function mount(app: Express): void {
    app.use(createRoutes({ local, log, conversations, viewers, unread, started }));
  }

  return { chat, mount, close: viewers.close };
}
