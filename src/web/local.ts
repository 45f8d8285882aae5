import type { Handle, Language } from '../chat.js';

export interface LocalChannel {
  /** Its address is `channel:<id>`. */
  id: string;
  label: string;
}

/** Somebody whom the newcomer can choose to be. */
export interface LocalPerson {
  id: string;
  /** A title, never a real person's name. */
  name: string;
  /** One line below the name: "Partner, Barselscafé". */
  description: Record<Language, string>;
  email: string;
  language: Language;
  /** The channels that the person sees beside the own conversation. */
  channels: LocalChannel[];
}

/** A moment that the clock can be moved to, in words: "Første arbejdsdag i næste måned". */
export interface Destination {
  id: string;
  label: Record<Language, string>;
  at: Date;
}

export interface LocalClock {
  now(): Date;
  moved(): boolean;
  destinations(): Promise<Destination[]>;
  /** Moves the clock and runs what falls due on the way; resolves when all of it is posted. */
  moveTo(at: Date): Promise<void>;
  /** Back to the real time. */
  reset(): Promise<void>;
}

/** What the local chat needs of the program around it. */
export interface Local {
  handle: Handle;
  people(): Promise<LocalPerson[]>;
  clock: LocalClock;
}
