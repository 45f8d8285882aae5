import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Said } from '../../src/web/page/wire.js';

/** POSTs JSON as a script does, and reads the answer. */
export async function post<T = Said>(url: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as T };
}

/** The status of a GET with a Host header of one's choice, which fetch does not let one set. */
export async function statusWithHost(url: string, host: string): Promise<number> {
  const sent = request(url, { headers: { host } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode ?? 0;
}

export interface StreamEvent {
  id: string;
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it waits for
  data: any;
}

export interface Stream {
  /** The next event of this name, skipping the others; waits for it. */
  next(event: string): Promise<StreamEvent>;
  close(): void;
}

/** Listens as a page does. */
export async function openStream(url: string, lastEventId?: string): Promise<Stream> {
  const abort = new AbortController();
  const headers: Record<string, string> = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
  const response = await fetch(url, { headers, signal: abort.signal });
  const events = eventsOf(response);
  async function next(event: string): Promise<StreamEvent> {
    for (;;) {
      const { value, done } = await events.next();
      if (done) {
        throw new Error(`The stream ended before "${event}".`);
      }
      if (value.event === event) {
        return value;
      }
    }
  }
  return { next, close: () => abort.abort() };
}

async function* eventsOf(response: Response): AsyncGenerator<StreamEvent, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of response.body ?? []) {
    const blocks = (rest + decoder.decode(part, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks.filter((one) => !one.startsWith(':'))) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      yield { id: field('id'), event: field('event'), data: JSON.parse(field('data')) };
    }
  }
}
