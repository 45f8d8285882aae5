/** What the page and the server of the local chat say to each other, as JSON. Types alone: nothing of this file is left at run time. */

export type Language = 'da' | 'en';

/** A text in both languages: the page changes its language without asking again. */
export type InBoth = Record<Language, string>;

export interface Channel {
  id: string;
  label: string;
}

export interface Person {
  id: string;
  /** A title, never a real person's name. */
  name: string;
  description: InBoth;
  language: Language;
  /** The channels that the person is in. */
  channels: Channel[];
}

/** One message in a conversation. */
export interface Entry {
  id: string;
  /** Its place in the conversation; never changes. */
  order: number;
  /** Counts every change of any message: of two states of an entry, the higher one is current. */
  change: number;
  /** ISO instant, by the chat's clock. */
  at: string;
  /** The name of the person who wrote it; null is the bot. */
  from: string | null;
  text: string;
  /** An Adaptive Card; null on what a person wrote. */
  card: unknown;
}

/** A conversation where messages came: that nobody has looked at, or while the clock was moved. */
export interface Waiting {
  /** Null is a person's own conversation with the bot. */
  channel: string | null;
  /** The channel's or the person's name. */
  label: string;
  /** Ids of the people who see the conversation. */
  people: string[];
  count: number;
}

export interface Clock {
  /** ISO instant. */
  now: string;
  moved: boolean;
  destinations: { id: string; label: InBoth; at: string }[];
}

export interface Said {
  messages: Entry[];
  /** The message that the press came from, in its new state. */
  update?: Entry;
  /** What is wrong, by input id. */
  errors?: Record<string, string>;
}

export interface Moved extends Clock {
  /** Where the bot's own messages went on the way. */
  posted: Waiting[];
}
