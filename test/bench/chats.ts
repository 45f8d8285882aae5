/** The chats as the program makes them, and their platforms' own libraries alone, both pointed at the stand-in platforms. */
import { ConfidentialClientApplication } from '@azure/msal-node';
import { LogLevel, WebClient } from '@slack/web-api';
import type { Activity } from 'botbuilder';
import { ConnectorClient, MsalAppCredentials } from 'botframework-connector';
import type { Address, Chat } from '../../src/chat.js';
import { writeAddress as slackAddress } from '../../src/slack/address.js';
import { createSlack } from '../../src/slack/app.js';
import { writeAddress as teamsAddress } from '../../src/teams/address.js';
import { createTeams } from '../../src/teams/app.js';
import type { Recorded } from './recorded.js';
import { log } from './world.js';

export type Measured = 'teams' | 'slack';

export interface Contenders {
  chat: Chat;
  /** Where the stand-in takes messages to this person. */
  addressOf(person: number): Address;
  /** What posts a recorded message through the platform's own library alone; reading the recording is not part of the work. */
  library(recorded: Recorded): () => Promise<unknown>;
}

const APP_ID = '11111111-1111-4111-8111-111111111111';
const SCOPE = 'https://api.botframework.com';
const SECRET = 'a secret';

const handle = async () => ({ messages: [] });

export function contenders(measured: Measured, base: string): Contenders {
  return measured === 'teams' ? teamsAt(base) : slackAt(base);
}

function teamsAt(base: string): Contenders {
  const authority = `${base}/tenant`;
  const knownAuthorities = [new URL(base).host];
  const config = { appId: APP_ID, appPassword: SECRET, tenantId: 'tenant', appType: 'SingleTenant' as const };
  const { chat } = createTeams({ ...config, settings: teamsSettings(base), knownAuthorities }, handle, log);

  const login = new ConfidentialClientApplication({
    auth: { clientId: APP_ID, clientSecret: SECRET, authority, knownAuthorities },
  });
  // The same class twice to the compiler: MSAL describes its ESM and its CommonJS build apart.
  const credentials = new MsalAppCredentials(login as never, APP_ID, authority, SCOPE);
  const client = new ConnectorClient(credentials, { baseUri: serviceUrlAt(base) });

  return {
    chat,
    addressOf: (person) => teamsAddressOf(base, person),
    library: ({ path, body }) => {
      const conversation = decodeURIComponent(path.split('/').at(-2) ?? '');
      const activity = JSON.parse(body) as Activity;
      return () => client.conversations.sendToConversation(conversation, activity);
    },
  };
}

/** botbuilder's settings that point at the stand-in. */
function teamsSettings(base: string): Record<string, string> {
  return {
    ToChannelFromBotLoginUrl: `${base}/tenant`,
    ToChannelFromBotOAuthScope: SCOPE,
    ToBotFromChannelTokenIssuer: SCOPE,
    OAuthUrl: `${base}/oauth`,
    ToBotFromChannelOpenIdMetadataUrl: `${base}/openid`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${base}/openid`,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'true',
  };
}

function serviceUrlAt(base: string): string {
  return `${base}/emea/`;
}

/** The one-to-one conversation with a person who has written to the bot before. */
export function teamsAddressOf(base: string, person: number): Address {
  const place = { serviceUrl: serviceUrlAt(base), tenantId: 'tenant', botId: `28:${APP_ID}` };
  return teamsAddress({ ...place, conversationId: `a:${person}` });
}

/** The environment in which the program is connected to both chats. */
export function environmentFor(base: string): Record<string, string> {
  return {
    ...teamsSettings(base),
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: SECRET,
    MicrosoftAppTenantId: 'tenant',
    TEAMS_KNOWN_AUTHORITIES: new URL(base).host,
    SLACK_BOT_TOKEN: 'xoxb-token',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: `${base}/api/`,
  };
}

function slackAt(base: string): Contenders {
  const apiUrl = `${base}/api/`;
  const config = { botToken: 'xoxb-token', signingSecret: SECRET, appToken: null, apiUrl };
  const { chat } = createSlack(config, handle, log);
  const client = new WebClient(config.botToken, { slackApiUrl: apiUrl, logLevel: LogLevel.ERROR });
  return {
    chat,
    addressOf: (person) => slackAddress({ team: 'T1', user: `U${person}` }),
    library: ({ body }) => {
      const { blocks = '[]', ...rest } = Object.fromEntries(new URLSearchParams(body));
      const message = { ...rest, blocks: JSON.parse(blocks) } as unknown as Parameters<
        WebClient['chat']['postMessage']
      >[0];
      return () => client.chat.postMessage(message);
    },
  };
}
