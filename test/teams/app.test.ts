import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BOT_ACCOUNT, COORDINATOR, LEADER, said } from '../support/teams-activities.js';
import { startTeamsBot, type TeamsBot } from '../support/teams-bot.js';
import { BOT, startTeamsConnector, type TeamsConnector } from '../support/teams-connector.js';

const CARD = 'application/vnd.microsoft.card.adaptive';
const CHANNEL = '19:chefgruppe@thread.tacv2';
const THREAD = `${CHANNEL};messageid=1700000000000`;
const TEAM = '19:team@thread.tacv2';

let connector: TeamsConnector;
let bot: TeamsBot;

beforeAll(async () => {
  connector = await startTeamsConnector();
  connector.members = [COORDINATOR];
  bot = await startTeamsBot(connector);
});

beforeEach(() => {
  connector.calls.length = 0;
});

afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
});

describe('a question', () => {
  it('in a personal chat is answered there, and comes from the account that the roster vouches for', async () => {
    const answer = await bot.send(said(connector, 'Hvem har ansvaret?'));
    expect(answer).toMatchObject({ status: 200, text: 'OK' });
    expect(connector.sent('POST')).toMatchObject([
      {
        path: '/conversations/a:personal/activities',
        body: {
          type: 'message',
          summary: 'Svar: Hvem har ansvaret?',
          attachments: [{ contentType: CARD, content: { type: 'AdaptiveCard', version: '1.5' } }],
        },
      },
    ]);
    expect(connector.sent('POST')[0]?.body).not.toHaveProperty('text');
    expect(await bot.lastEvent()).toMatchObject({
      kind: 'message',
      text: 'Hvem har ansvaret?',
      account: {
        chat: 'teams',
        id: `${BOT.tenantId}/${COORDINATOR.objectId}`,
        email: COORDINATOR.email,
        name: COORDINATOR.name,
        language: 'da',
      },
      conversation: { kind: 'personal' },
    });
  });

  it('in a group chat loses the mention of the bot, however often it is mentioned, and keeps the names of others', async () => {
    const mention = { type: 'mention', text: '<at>Tovholder</at>', mentioned: BOT_ACCOUNT };
    const other = { type: 'mention', text: '<at>Lederen</at>', mentioned: { id: LEADER.id, name: LEADER.name } };
    const text = '<at>Tovholder</at>&nbsp;hvad gør <at>Lederen</at>, <at>Tovholder</at>?\n';
    await bot.send(
      said(connector, text, {
        conversation: {
          id: '19:group@unq.gbl.spaces',
          conversationType: 'groupChat',
          isGroup: true,
          tenantId: BOT.tenantId,
        },
        entities: [mention, other],
        locale: 'en-GB',
      }),
    );
    const event = await bot.lastEvent();
    expect(event).toMatchObject({
      text: 'hvad gør Lederen, ?',
      conversation: { kind: 'group' },
      account: { language: 'en' },
    });
    expect(connector.sent('POST')[0]?.path).toBe('/conversations/19:group@unq.gbl.spaces/activities');
    expect(JSON.parse(event?.account.address ?? '')).toEqual({
      serviceUrl: connector.serviceUrl,
      tenantId: BOT.tenantId,
      botId: BOT_ACCOUNT.id,
      userId: COORDINATOR.id,
    });
  });

  it('in a channel is answered in its thread, while the address is the channel', async () => {
    await bot.send(
      said(connector, '<at>Tovholder</at> status', {
        conversation: { id: THREAD, conversationType: 'channel', isGroup: true, tenantId: BOT.tenantId },
        channelData: { tenant: { id: BOT.tenantId }, team: { id: TEAM }, channel: { id: CHANNEL } },
        entities: [{ type: 'mention', text: '<at>Tovholder</at>', mentioned: BOT_ACCOUNT }],
      }),
    );
    const event = await bot.lastEvent();
    expect(event).toMatchObject({ text: 'status', conversation: { kind: 'channel' } });
    expect(connector.sent('POST')[0]?.path).toBe(`/conversations/${THREAD}/activities`);

    const { posted } = await bot.post(event?.conversation.address ?? '', 'Evalueringen er om 60 dage');
    expect(posted).toBeDefined();
    expect(connector.sent('POST')[1]?.path).toBe(`/conversations/${CHANNEL}/activities`);
  });

  it('that goes wrong in the program is answered with a bare 500', async () => {
    const answer = await bot.send(said(connector, 'fejl'));
    expect(answer).toMatchObject({ status: 500, text: 'Internal Server Error' });
  });

  it('whose answer Teams refuses does not fail the request', async () => {
    connector.failNext('POST', /activities$/, { status: 403 });
    expect(await bot.send(said(connector, 'Hvem?'))).toMatchObject({ status: 200 });
  });
});
