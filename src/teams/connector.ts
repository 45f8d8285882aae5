import { ConfidentialClientApplication } from '@azure/msal-node';
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import {
  type BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  MsalServiceClientCredentialsFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { StartRefused } from '../errors.js';
import { createHttpClient } from './http.js';

export interface TeamsConfig {
  appId: string;
  /** The client secret; null with a managed identity. */
  appPassword: string | null;
  tenantId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  /** The Bot Framework's own settings for another cloud than Microsoft's public one, by its names: CLOUD_SETTINGS, all or none. */
  settings?: Record<string, string>;
  /** Hosts of login authorities to trust besides Microsoft's public ones. */
  knownAuthorities?: string[];
}

/** One client for each region's Bot Connector, signed in as the bot. */
export type Connectors = (serviceUrl: string) => Promise<ConnectorClient>;

type CommonJsClient = ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1];

/** botbuilder takes them all from the settings as soon as it finds one, and would then check nothing against those that are missing. */
const CLOUD_SETTINGS = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId',
];

/** @throws StartRefused when something is missing; an empty app id would turn botbuilder's authentication off */
export function createAuthentication(config: TeamsConfig): BotFrameworkAuthentication {
  const missing = missingSettings(config);
  if (missing.length > 0) {
    throw new StartRefused(`Teams is not fully configured. Set ${missing.join(', ')} (docs/connecting-teams.md).`);
  }
  return new ConfigurationBotFrameworkAuthentication(
    { ...config.settings, MicrosoftAppId: config.appId, MicrosoftAppTenantId: config.tenantId },
    createCredentials(config),
    undefined,
    undefined,
    { httpClient: createHttpClient() },
  );
}

/** A client is kept for each service URL: there are a handful, and making one for every message costs more than the message. */
export function createConnectors(authentication: BotFrameworkAuthentication, appId: string): Connectors {
  const factory = authentication.createConnectorFactory(new ClaimsIdentity([{ type: 'aud', value: appId }]));
  const clients = new Map<string, Promise<ConnectorClient>>();
  return function connectorFor(serviceUrl) {
    const client = clients.get(serviceUrl) ?? factory.create(serviceUrl);
    clients.set(serviceUrl, client);
    return client;
  };
}

function missingSettings(config: TeamsConfig): string[] {
  const { settings = {} } = config;
  const otherCloud = CLOUD_SETTINGS.some((name) => settings[name]);
  const missing = otherCloud ? CLOUD_SETTINGS.filter((name) => !settings[name]) : [];
  if (!config.appId.trim()) missing.push('MicrosoftAppId');
  if (!config.tenantId.trim()) missing.push('MicrosoftAppTenantId');
  if (config.appType === 'SingleTenant' && !config.appPassword?.trim()) missing.push('MicrosoftAppPassword');
  return missing;
}

function createCredentials(config: TeamsConfig): ServiceClientCredentialsFactory {
  const { appId, appPassword, tenantId, settings, knownAuthorities = [] } = config;
  if (config.appType === 'UserAssignedMSI') {
    return new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppType: config.appType,
    });
  }
  const authority = settings?.ToChannelFromBotLoginUrl ?? `https://login.microsoftonline.com/${tenantId}`;
  const client = new ConfidentialClientApplication({
    auth: { clientId: appId, clientSecret: appPassword ?? '', authority, knownAuthorities },
  });
  // The same class twice to the compiler: MSAL describes its ESM and its CommonJS build apart, and botbuilder is CommonJS.
  return new MsalServiceClientCredentialsFactory(appId, client as unknown as CommonJsClient);
}
