import type { Response } from 'express';

/** Proxies and sleeping laptops cut a silent connection; a comment a while keeps it and finds the dead ones. */
const HEARTBEAT = 25_000;

interface Viewer {
  address: string;
  response: Response;
}

/** The open pages: server-sent events, one connection for each page. */
export interface Viewers {
  /** Opens the stream on `response` for who looks at this conversation; `left` is called when the page goes away. */
  open(address: string, response: Response): void;
  send(response: Response, event: string, data: unknown, id?: string): void;
  toAddress(address: string, event: string, data: unknown, id: string): void;
  toAll(event: string, data: unknown): void;
  /** Whether a page looks at this conversation now. */
  lookingAt(address: string): boolean;
  close(): void;
}

export function createViewers(): Viewers {
  const viewers = new Set<Viewer>();
  const heartbeat = setInterval(() => {
    for (const viewer of viewers) {
      viewer.response.write(':\n\n');
    }
  }, HEARTBEAT);
  heartbeat.unref();

  function open(address: string, response: Response): void {
    const viewer = { address, response };
    response.status(200).set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.flushHeaders();
    viewers.add(viewer);
    response.on('close', () => viewers.delete(viewer));
  }

  function send(response: Response, event: string, data: unknown, id?: string): void {
    const name = id === undefined ? '' : `id: ${id}\n`;
    response.write(`${name}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  function toAddress(address: string, event: string, data: unknown, id: string): void {
    for (const viewer of viewers) {
      if (viewer.address === address) {
        send(viewer.response, event, data, id);
      }
    }
  }

  function toAll(event: string, data: unknown): void {
    for (const viewer of viewers) {
      send(viewer.response, event, data);
    }
  }

  function lookingAt(address: string): boolean {
    return [...viewers].some((viewer) => viewer.address === address);
  }

  function close(): void {
    clearInterval(heartbeat);
    for (const viewer of viewers) {
      viewer.response.end();
    }
    viewers.clear();
  }

  return { open, send, toAddress, toAll, lookingAt, close };
}
