import type { Place } from './place.js';
import type { Clock, Entry, Language, Moved, Person, Said, Waiting } from './wire.js';

/** Who speaks, where and in which language; every POST carries it. */
export interface Speaker {
  person: string;
  conversation: string | null;
  language: Language;
}

export interface Press {
  action: string;
  data: Record<string, string>;
  values: Record<string, string>;
}

/** What the server tells by itself. */
export interface Listener {
  /** The whole conversation anew. */
  log(entries: Entry[]): void;
  /** One new or changed message. */
  entry(entry: Entry): void;
  waiting(waiting: Waiting[]): void;
  clock(clock: Clock): void;
  connected(connected: boolean): void;
}

export function getPeople(): Promise<Person[]> {
  return ask('/api/people');
}

export function getClock(): Promise<Clock> {
  return ask('/api/clock');
}

/** Moves the clock to a destination, or with `now` back to the real time. */
export function moveClock(to: string): Promise<Moved> {
  return ask('/api/clock', { to });
}

export function open(speaker: Speaker): Promise<Said> {
  return ask('/api/open', speaker);
}

export function say(speaker: Speaker, text: string): Promise<Said> {
  return ask('/api/say', { ...speaker, text });
}

export function press(speaker: Speaker, message: string, pressed: Press): Promise<Said> {
  return ask('/api/press', { ...speaker, message, ...pressed });
}

/** Listens to a conversation; the browser reconnects by itself. Returns what ends it. */
export function listen(place: Place, listener: Listener): () => void {
  const query = new URLSearchParams({ person: place.person ?? '', conversation: place.channel ?? '' });
  const source = new EventSource(`/api/stream?${query}`);
  const on = <T>(name: string, tell: (data: T) => void) =>
    source.addEventListener(name, (event) => tell(JSON.parse(event.data) as T));
  on('log', listener.log);
  on('entry', listener.entry);
  on('waiting', listener.waiting);
  on('clock', listener.clock);
  source.addEventListener('open', () => listener.connected(true));
  source.addEventListener('error', () => listener.connected(false));
  return () => source.close();
}

/** GET, or POST with a body. @throws Error where the server refuses or does not answer */
async function ask<T>(path: string, body?: object): Promise<T> {
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, body ? post : undefined);
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return (await response.json()) as T;
}
