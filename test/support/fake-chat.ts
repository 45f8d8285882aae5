import type { Account, Address, Chat, ChatName, Message, Posted } from '../../src/chat.js';

export interface Said {
  to: Address;
  message: Message;
  posted: Posted;
}

/** A chat that keeps what is posted, and fails as it is told. */
export interface FakeChat extends Chat {
  /** What was posted, oldest first. */
  posts: Said[];
  /** What took the place of a posted message. */
  updates: Said[];
  /** The next posts throw these, one each, before anything is posted. */
  failWith(...errors: Error[]): void;
  /** Every post to this address throws this from now on; null: it is taken again. */
  failAt(address: Address, error: Error | null): void;
  /** True: what is posted arrives, and the bot never hears of it. */
  silent: boolean;
  /** Accounts that can be looked up by e-mail address. */
  directory: Map<string, Account>;
}

export function createFakeChat(name: ChatName = 'web'): FakeChat {
  const posts: Said[] = [];
  const updates: Said[] = [];
  const failures: Error[] = [];
  const failing = new Map<Address, Error>();
  const directory = new Map<string, Account>();
  const chat: FakeChat = {
    name,
    posts,
    updates,
    directory,
    failWith: (...errors) => void failures.push(...errors),
    failAt: (address, error) => void (error === null ? failing.delete(address) : failing.set(address, error)),
    silent: false,
    async post(to, message) {
      const error = failing.get(to) ?? failures.shift();
      if (error !== undefined) throw error;
      const said = { to, message, posted: `${name}-${posts.length + 1}` };
      posts.push(said);
      return chat.silent ? new Promise<Posted>(() => {}) : said.posted;
    },
    async update(posted, message) {
      updates.push({ to: posts.find((said) => said.posted === posted)?.to ?? '', message, posted });
    },
    find: async (email) => directory.get(email) ?? null,
  };
  return chat;
}
