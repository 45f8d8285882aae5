import type { IncomingHttpHeaders } from 'node:http';

/** A request that posted a message. */
export interface Recorded {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}
