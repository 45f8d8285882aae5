/**
 * The port between Tovholder and the chats. A chat (src/teams, src/slack, src/web) turns what its platform sends into a ChatEvent,
 * hands it to the bot, and draws the Reply; what the bot starts itself goes out through `Chat.post`.
 * Nothing in here knows a platform: `Account.id`, `Address` and `Posted` are opaque texts that only their own chat can read.
 */

export type ChatName = 'teams' | 'slack' | 'web';

export type Language = 'da' | 'en';

/** Where a person or a channel is reached: opaque, made and read by one chat alone (for Teams a conversation reference as JSON). */
export type Address = string;

/** A message that was posted: opaque, kept so that the message can be replaced later. */
export type Posted = string;

/** A chat account: several may belong to one person. */
export interface Account {
  chat: ChatName;
  /** Unique within the chat, the tenant or workspace included. */
  id: string;
  /** As the platform vouches for it; null where it gives none. Only this links an account to a person. */
  email: string | null;
  /** What the platform shows as the account's name. */
  name: string;
  /** From the platform's language setting. */
  language: Language;
  /** Where the account can be written to, one to one. */
  address: Address;
}

export interface Conversation {
  kind: 'personal' | 'group' | 'channel';
  address: Address;
}

interface EventFrom {
  /** The platform's id of this event; the same id twice is the same event delivered again. */
  id: string;
  account: Account;
  conversation: Conversation;
}

/** Something was written to the bot; the mention of the bot itself is taken out of `text`. */
export interface MessageEvent extends EventFrom {
  kind: 'message';
  text: string;
}

/**
 * A button was pressed, or a form sent. `data` is what the card's button carries, `values` the inputs by id exactly as the platform
 * gave them: nothing in either is to be trusted.
 */
export interface PressEvent extends EventFrom {
  kind: 'press';
  action: string;
  data: Record<string, string>;
  values: Record<string, string>;
}

/** The person opened the bot's own page or conversation (Slack's App Home, a first conversation in Teams). */
export interface OpenEvent extends EventFrom {
  kind: 'open';
}

/** The bot came to a conversation, or somebody joined one where it is: the accounts that can now be reached. */
export interface MembersEvent extends EventFrom {
  kind: 'members';
  members: Account[];
}

export type ChatEvent = MessageEvent | PressEvent | OpenEvent | MembersEvent;

/** An Adaptive Card 1.5, in the subset that cards/README.md lists. */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  version: string;
  body: CardElement[];
  actions?: CardElement[];
  [property: string]: unknown;
}

export interface CardElement {
  type: string;
  [property: string]: unknown;
}

export interface Message {
  card: AdaptiveCard;
  /** The card in plain words: for notifications, screen readers and chats that show no cards. Never empty. */
  text: string;
  /**
   * Set on a form (a card with inputs and one sending button). A chat that shows forms apart from messages (Slack) posts a message
   * with a button `open.label`, and on its press asks the bot for the form anew with `open.action` and `open.data`.
   */
  open?: { label: string; action: string; data: Record<string, string> };
}

export interface Reply {
  /** Said in the conversation that the event came from. */
  messages: Message[];
  /** Takes the place of the message that the event came from, for everyone who sees it. */
  update?: Message;
  /** What is wrong, by input id. The form stays with what was typed; `update` then holds that form with the errors written in. */
  errors?: Record<string, string>;
}

/** The bot's one way in. Never throws: what goes wrong becomes a Reply that tells the person what to do. */
export type Handle = (event: ChatEvent) => Promise<Reply>;

/** A chat, for what the bot starts itself. */
export interface Chat {
  readonly name: ChatName;
  /**
   * Posts to an address.
   * @throws ChatRefused when the platform will not take it there, now or later (blocked, removed, unknown)
   * @throws ChatBusy when it may be tried again
   */
  post(to: Address, message: Message): Promise<Posted>;
  /** Replaces a posted message. Throws as `post` does. */
  update(posted: Posted, message: Message): Promise<void>;
  /** The account with this e-mail address, where the chat can look that up; null where it cannot or there is none. */
  find(email: string): Promise<Account | null>;
}

/** The platform will not deliver to this address, however often it is tried. */
export class ChatRefused extends Error {
  override readonly name = 'ChatRefused';
}

/** The platform did not take it this time. */
export class ChatBusy extends Error {
  override readonly name = 'ChatBusy';
  /** Milliseconds that the platform asks us to wait; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(message: string, retryAfter: number | null = null, options?: ErrorOptions) {
    super(message, options);
    this.retryAfter = retryAfter;
  }
}
