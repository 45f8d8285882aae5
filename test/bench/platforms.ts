/**
 * A stand-in for the Bot Connector, for the login that it trusts and for Slack's Web API, as bare as can be: it reads each request
 * whole and answers what the platform would. In a process of its own, so that it takes no time from the contenders.
 * It keeps the first requests that post a message; `GET /recorded` gives them, and ends the recording.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Recorded } from './recorded.js';

const MOST_RECORDED = 1000;

let recorded: Recorded[] | null = [];
let posted = 0;

function answerTo(path: string, base: string): [status: number, body: unknown] {
  if (path.endsWith('/.well-known/openid-configuration')) {
    const authority = `${base}/tenant`;
    const endpoints = { authorization_endpoint: `${authority}/authorize`, token_endpoint: `${authority}/token` };
    return [200, { issuer: `${authority}/v2.0`, jwks_uri: `${base}/keys`, ...endpoints }];
  }
  if (path.endsWith('/token')) return [200, { token_type: 'Bearer', expires_in: 3600, access_token: 'x'.repeat(1200) }];
  if (path === '/api/auth.test') return [200, { ok: true, team_id: 'T1', user_id: 'U0', bot_id: 'B0' }];
  if (path === '/api/chat.postMessage') return [200, { ok: true, channel: 'D1', ts: `1700000000.${++posted}` }];
  if (path.endsWith('/activities')) return [200, { id: String(++posted) }];
  return [404, {}];
}

async function serve(request: IncomingMessage, response: ServerResponse, base: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { url = '', headers } = request;
  const path = url.replace(/\?.*/, '');
  if (path === '/recorded') {
    response.end(JSON.stringify(recorded));
    recorded = null;
    return;
  }
  const before = posted;
  const [status, body] = answerTo(path, base);
  if (posted > before && recorded !== null && recorded.length < MOST_RECORDED) {
    recorded.push({ path, headers, body: Buffer.concat(chunks).toString() });
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

const server = createServer(JSON.parse(process.env.PLATFORMS_CERTIFICATE ?? ''));
server.listen(0, 'localhost', () => {
  const base = `https://localhost:${(server.address() as AddressInfo).port}`;
  server.on('request', (request, response) => void serve(request, response, base));
  process.send?.({ base });
});
process.on('disconnect', () => process.exit());
