import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import express, { type Express, type Request, type Response } from 'express';
import { type Certificate, makeCertificate } from './certificate.js';
import { makeSigningKey, type SigningKey, type TokenClaims } from './teams-keys.js';

/** The bot's registration, as the fake knows it. */
export const BOT = {
  appId: '11111111-1111-4111-8111-111111111111',
  secret: 'a secret for tests',
  tenantId: '22222222-2222-4222-8222-222222222222',
};

/** One call of the bot to the connector. */
export interface Call {
  method: string;
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the bot sent
  body: any;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A fake of Teams' Bot Connector and of Entra's token endpoint on one HTTPS server, strict about the bot's tokens. */
export interface TeamsConnector {
  /** Where the bot finds it, with the trailing slash that Teams gives. */
  serviceUrl: string;
  certificate: Certificate;
  /** botbuilder's settings that point at this server. */
  settings: Record<string, string>;
  keys: { endorsed: SigningKey; unendorsed: SigningKey; unpublished: SigningKey };
  /** Calls to `/v3/…` in order, those that were refused for their token left out. */
  calls: Call[];
  /** The calls among them that posted (POST) or replaced (PUT) a message. */
  sent(method: 'POST' | 'PUT'): Call[];
  /** Calls whose token was missing or not one that this server gave. */
  refusedTokens: number;
  tokensGiven: number;
  /** The roster of every conversation and team. */
  members: Record<string, unknown>[];
  /** The next call whose method and path match gets this answer, once. */
  failNext(method: string, path: RegExp, answer: Answer): void;
  /** A token as Teams signs it for the bot, with whatever is to be wrong in it. */
  token(wrong?: Partial<TokenClaims>, key?: SigningKey, kid?: string): Promise<string>;
  stop(): Promise<void>;
}

const ISSUER = 'https://api.botframework.com';
const PAGE = 2;

export async function startTeamsConnector(): Promise<TeamsConnector> {
  const certificate = await makeCertificate();
  const app = express();
  const server = createServer({ key: certificate.key, cert: certificate.cert }, app);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  server.unref();
  const base = `https://localhost:${(server.address() as AddressInfo).port}`;
  const connector = await describe(base, certificate, server);
  serveIdentity(app, base, connector);
  serveConversations(app, connector);
  return connector;
}

type Inside = TeamsConnector & { tokens: Set<string>; failures: { method: string; path: RegExp; answer: Answer }[] };

async function describe(base: string, certificate: Certificate, server: Server): Promise<Inside> {
  const [endorsed, unendorsed, unpublished] = await Promise.all([
    makeSigningKey('teams', ['msteams']),
    makeSigningKey('web chat', ['webchat']),
    makeSigningKey('nobody', ['msteams']),
  ]);
  const serviceUrl = `${base}/emea/`;
  const failures: Inside['failures'] = [];
  const calls: Call[] = [];
  return {
    serviceUrl,
    certificate,
    settings: settingsFor(base),
    keys: { endorsed, unendorsed, unpublished },
    calls,
    sent: (method) => calls.filter((call) => call.method === method && call.path.includes('/activities')),
    refusedTokens: 0,
    tokensGiven: 0,
    members: [],
    tokens: new Set(),
    failures,
    failNext: (method, path, answer) => failures.push({ method, path, answer }),
    token: (wrong = {}, key = endorsed, kid = key.kid) => {
      const exp = Math.floor(Date.now() / 1000) + 3600;
      return key.sign({ iss: ISSUER, aud: BOT.appId, serviceurl: serviceUrl, exp, ...wrong }, kid);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await certificate.remove();
    },
  };
}

function settingsFor(base: string): Record<string, string> {
  return {
    ToChannelFromBotLoginUrl: `${base}/${BOT.tenantId}`,
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: `${base}/oauth`,
    ToBotFromChannelOpenIdMetadataUrl: `${base}/openid`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${base}/openid`,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'true',
  };
}

/** What Entra and the Bot Framework publish, and the token endpoint. */
function serveIdentity(app: Express, base: string, connector: Inside): void {
  const authority = `${base}/${BOT.tenantId}`;
  app.get('/openid', (_request, response) => void response.json({ issuer: ISSUER, jwks_uri: `${base}/keys` }));
  app.get('/keys', (_request, response) => {
    response.json({ keys: [connector.keys.endorsed.jwk, connector.keys.unendorsed.jwk] });
  });
  app.get(`/${BOT.tenantId}/v2.0/.well-known/openid-configuration`, (_request, response) => {
    response.json({
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      jwks_uri: `${base}/keys`,
    });
  });
  app.post(`/${BOT.tenantId}/oauth2/v2.0/token`, express.urlencoded(), (request, response) => {
    const { client_id, client_secret, scope, grant_type } = request.body;
    const known = client_id === BOT.appId && client_secret === BOT.secret && scope.startsWith(`${ISSUER}/.default`);
    if (!known || grant_type !== 'client_credentials') {
      response
        .status(401)
        .json({ error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret.' });
      return;
    }
    const token = `given-${++connector.tokensGiven}`;
    connector.tokens.add(token);
    response.json({ token_type: 'Bearer', expires_in: 3600, access_token: token });
  });
}

function serveConversations(app: Express, connector: Inside): void {
  let activities = 0;
  const nextId = () => ({ id: `activity-${++activities}` });
  app.use('/emea/v3', express.json({ limit: '1mb' }), (request, response, next) => {
    if (!connector.tokens.has((request.get('authorization') ?? '').replace(/^Bearer /, ''))) {
      connector.refusedTokens++;
      response.sendStatus(401);
      return;
    }
    connector.calls.push({ method: request.method, path: decodeURIComponent(request.path), body: request.body });
    if (!fail(connector, request, response)) next();
  });
  app.post('/emea/v3/conversations', (request, response) => {
    response.status(201).json({ id: `a:with ${request.body.members[0].id}` });
  });
  app.post('/emea/v3/conversations/:conversation/activities', (_request, response) => void response.json(nextId()));
  app.put('/emea/v3/conversations/:conversation/activities/:id', (request, response) => {
    response.json({ id: request.params.id });
  });
  app.delete('/emea/v3/conversations/:conversation/activities/:id', (_request, response) => void response.json({}));
  app.get(
    '/emea/v3/conversations/:conversation/members',
    (_request, response) => void response.json(connector.members),
  );
  app.get('/emea/v3/conversations/:conversation/members/:id', (request, response) => {
    const member = connector.members.find(({ id }) => id === request.params.id);
    if (member) response.json(member);
    else response.status(404).json({ error: { code: 'MemberNotFoundInConversation', message: 'Not found.' } });
  });
  app.get('/emea/v3/conversations/:conversation/pagedmembers', (request, response) => {
    const start = Number(request.query.continuationToken ?? 0);
    const end = start + PAGE;
    const more = end < connector.members.length && { continuationToken: String(end) };
    response.json({ members: connector.members.slice(start, end), ...more });
  });
}

function fail(connector: Inside, request: Request, response: Response): boolean {
  const path = decodeURIComponent(request.path);
  const index = connector.failures.findIndex((failure) => failure.method === request.method && failure.path.test(path));
  const [failure] = index < 0 ? [] : connector.failures.splice(index, 1);
  if (!failure) return false;
  const { status, headers = {}, body } = failure.answer;
  response
    .status(status)
    .set(headers)
    .json(body ?? { error: { code: 'Failed', message: 'As the test asked.' } });
  return true;
}
