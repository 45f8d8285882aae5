import { BOT, type TeamsConnector } from './teams-connector.js';

export const BOT_ACCOUNT = { id: `28:${BOT.appId}`, name: 'Tovholder' };

/** As Teams' roster shows a person, with the object id under its older name. */
export const COORDINATOR = {
  id: '29:coordinator',
  objectId: '33333333-3333-4333-8333-333333333333',
  name: 'Koordinatoren',
  email: 'koordinator@kommune.example',
  userPrincipalName: 'koordinator@kommune.example',
  tenantId: BOT.tenantId,
  userRole: 'user',
};

/** Without a mailbox: only the sign-in name. */
export const LEADER = {
  id: '29:leader',
  aadObjectId: '55555555-5555-4555-8555-555555555555',
  name: 'Lederen',
  userPrincipalName: 'leder@kommune.example',
  tenantId: BOT.tenantId,
  userRole: 'user',
};

/** A guest whose sign-in name is no address. */
export const GUEST = {
  id: '29:guest',
  objectId: '66666666-6666-4666-8666-666666666666',
  name: 'Gæsten',
  userPrincipalName: 'gaest_forening.example#EXT#@kommune.example',
  userRole: 'guest',
};

let sent = 0;

/** What every activity from Teams holds, in a personal chat. */
export function activity(connector: TeamsConnector, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `sent-${++sent}`,
    timestamp: '2026-11-02T08:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: COORDINATOR.id, name: COORDINATOR.name, aadObjectId: COORDINATOR.objectId },
    recipient: BOT_ACCOUNT,
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId: BOT.tenantId },
    channelData: { tenant: { id: BOT.tenantId } },
    locale: 'da-DK',
    ...more,
  };
}

export function said(connector: TeamsConnector, text: string, more: Record<string, unknown> = {}) {
  return activity(connector, { type: 'message', text, textFormat: 'plain', ...more });
}

/** A pressed Action.Execute: Teams merges what was typed into the button's data. */
export function pressed(
  connector: TeamsConnector,
  action: { verb: string; data: Record<string, unknown> },
  values: Record<string, unknown>,
  more: Record<string, unknown> = {},
) {
  const data = { ...action.data, ...values };
  const value = { action: { type: 'Action.Execute', verb: action.verb, data }, trigger: 'manual' };
  return activity(connector, { type: 'invoke', name: 'adaptiveCard/action', value, ...more });
}
