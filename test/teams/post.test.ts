import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeAddress } from '../../src/teams/address.js';
import { BOT_ACCOUNT, COORDINATOR } from '../support/teams-activities.js';
import { startTeamsBot, type TeamsBot } from '../support/teams-bot.js';
import { BOT, startTeamsConnector, type TeamsConnector } from '../support/teams-connector.js';

let connector: TeamsConnector;
let bot: TeamsBot;
let person: string;
let channel: string;

beforeAll(async () => {
  connector = await startTeamsConnector();
  bot = await startTeamsBot(connector);
  const place = { serviceUrl: connector.serviceUrl, tenantId: BOT.tenantId, botId: BOT_ACCOUNT.id };
  person = writeAddress({ ...place, userId: COORDINATOR.id });
  channel = writeAddress({ ...place, conversationId: '19:chefgruppe@thread.tacv2' });
});

beforeEach(() => {
  connector.calls.length = 0;
});

afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
});

function calls(): string[] {
  return connector.calls.map(({ method, path }) => `${method} ${path}`);
}

describe('a message that the bot starts', () => {
  it('to a person who never wrote opens the conversation and is posted there, with one token for all of it', async () => {
    const { posted } = await bot.post(person, 'Novembers tal for Barselscafé');
    expect(connector.calls).toMatchObject([
      {
        method: 'POST',
        path: '/conversations',
        body: {
          isGroup: false,
          bot: { id: BOT_ACCOUNT.id },
          members: [{ id: COORDINATOR.id }],
          tenantId: BOT.tenantId,
          channelData: { tenant: { id: BOT.tenantId } },
        },
      },
      {
        method: 'POST',
        path: `/conversations/a:with ${COORDINATOR.id}/activities`,
        body: { type: 'message', summary: 'Novembers tal for Barselscafé' },
      },
    ]);
    expect(connector).toMatchObject({ tokensGiven: 1, refusedTokens: 0 });

    expect(await bot.update(posted ?? '', 'Gemt: 12')).toEqual({});
    expect(connector.calls.at(-1)).toMatchObject({
      method: 'PUT',
      path: `/conversations/a:with ${COORDINATOR.id}/activities/${JSON.parse(posted ?? '').activityId}`,
      body: { summary: 'Gemt: 12' },
    });
  });

  it('to a channel is posted there', async () => {
    await bot.post(channel, 'Evalueringen er om 60 dage');
    expect(calls()).toEqual(['POST /conversations/19:chefgruppe@thread.tacv2/activities']);
  });
});

describe('what Teams does not take', () => {
  it.each([
    [403, 'BotNotInConversationRoster'],
    [403, 'MessageWritesBlocked'],
    [404, 'ConversationNotFound'],
    [400, 'BadSyntax'],
    [413, 'MessageSizeTooBig'],
  ])('is refused for good with %i %s', async (status, code) => {
    connector.failNext('POST', /activities$/, { status, body: { error: { code, message: 'No.' } } });
    const { error } = await bot.post(channel, 'x');
    expect(error).toMatchObject({ name: 'ChatRefused', message: `Teams answered ${status} ${code}: No.` });
    expect(calls()).toHaveLength(1);
  });

  it.each([
    [412, undefined, null],
    [429, undefined, null],
    [429, '30', 30_000],
    [503, '7', 7_000],
    [500, undefined, null],
    [502, undefined, null],
  ])(
    'may be tried again after %i (Retry-After %s), and is not posted twice by the library',
    async (status, wait, retryAfter) => {
      connector.failNext('POST', /activities$/, { status, headers: wait ? { 'retry-after': wait } : {} });
      const { error } = await bot.post(channel, 'x');
      expect(error).toMatchObject({ name: 'ChatBusy', retryAfter });
      expect(calls()).toHaveLength(1);
    },
  );

  it('is repeated at once where Teams asks for a wait of moments', async () => {
    connector.failNext('POST', /activities$/, { status: 429, headers: { 'retry-after': '0' } });
    expect((await bot.post(channel, 'x')).posted).toBeDefined();
    expect(calls()).toHaveLength(2);
  });

  it('is repeated where repeating changes nothing: an update', async () => {
    const { posted = '' } = await bot.post(channel, 'x');
    connector.failNext('PUT', /activities/, { status: 502 });
    expect(await bot.update(posted, 'y')).toEqual({});
    expect(calls().filter((call) => call.startsWith('PUT'))).toHaveLength(2);
  });

  it('is refused when a person cannot be written to', async () => {
    connector.failNext('POST', /^\/conversations$/, { status: 403 });
    expect((await bot.post(person, 'x')).error).toMatchObject({ name: 'ChatRefused' });
  });

  it('may be tried again when Teams cannot be reached', async () => {
    const nowhere = writeAddress({ ...JSON.parse(channel), serviceUrl: 'https://localhost:1/' });
    expect((await bot.post(nowhere, 'x')).error).toMatchObject({ name: 'ChatBusy' });
  });

  it.each(['', 'C0123456', '{}', 'null', '{"serviceUrl":"https://localhost/","tenantId":"t","botId":"b"}'])(
    'is refused when the address is not one of Teams: %s',
    async (address) => {
      expect((await bot.post(address, 'x')).error).toMatchObject({ name: 'ChatRefused' });
      expect((await bot.update(address, 'x')).error).toMatchObject({ name: 'ChatRefused' });
    },
  );

  it('may be tried again when the bot’s own secret is wrong: that is for the operator to mend', async () => {
    const wrong = await startTeamsBot(connector, { appPassword: 'another secret' });
    try {
      const { error } = await wrong.post(channel, 'x');
      expect(error).toMatchObject({ name: 'ChatBusy', message: expect.stringContaining('invalid_client') });
    } finally {
      await wrong.stop();
    }
  });
});
