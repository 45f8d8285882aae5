import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { said } from '../support/teams-activities.js';
import { type HttpAnswer, startTeamsBot, type TeamsBot } from '../support/teams-bot.js';
import { startTeamsConnector, type TeamsConnector } from '../support/teams-connector.js';

let connector: TeamsConnector;
let bot: TeamsBot;

beforeAll(async () => {
  connector = await startTeamsConnector();
  bot = await startTeamsBot(connector);
  // A genuine question first: what is refused below is refused for what is wrong in it.
  expect(await bot.send(said(connector, 'Hvem?'))).toMatchObject({ status: 200 });
});

afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
});

function expectRefused(answer: HttpAnswer, status: number, text: string): void {
  expect(answer).toMatchObject({ status, text });
}

describe('a request is refused with 401', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const cases: [string, () => Promise<string | null>][] = [
    ['without a token', async () => null],
    ['with a token that is none', async () => 'nonsense'],
    ['with a token of three parts that is none', async () => 'a.b.c'],
    ['with a forged signature', async () => `${(await connector.token()).slice(0, -8)}AAAAAAAA`],
    [
      'signed by somebody else under a known key’s name',
      () => connector.token({}, connector.keys.unpublished, 'teams'),
    ],
    ['signed by an unknown key', () => connector.token({}, connector.keys.unpublished)],
    ['of another issuer', () => connector.token({ iss: 'https://elsewhere.example' })],
    ['for another bot', () => connector.token({ aud: '99999999-9999-4999-8999-999999999999' })],
    ['that has expired', () => connector.token({ exp: now() - 3600 })],
    ['for another service URL', () => connector.token({ serviceurl: 'https://elsewhere.example/' })],
    ['signed by a key that is not endorsed for Teams', () => connector.token({}, connector.keys.unendorsed)],
  ];

  it.each(cases)('%s', async (_what, token) => {
    expectRefused(await bot.send(said(connector, 'Hvem?'), await token()), 401, 'Unauthorized');
  });

  it('unsigned, by the algorithm “none”', async () => {
    const [, claims] = (await connector.token()).split('.');
    const header = Buffer.from('{"alg":"none","typ":"JWT","kid":"teams"}').toString('base64url');
    expectRefused(await bot.send(said(connector, 'Hvem?'), `${header}.${claims}.`), 401, 'Unauthorized');
  });
});

describe('a genuine request is refused', () => {
  it('from another tenant', async () => {
    const elsewhere = '44444444-4444-4444-8444-444444444444';
    const foreign = said(connector, 'Hvem?', {
      conversation: { id: 'a:foreign', conversationType: 'personal', tenantId: elsewhere },
      channelData: { tenant: { id: elsewhere } },
    });
    expectRefused(await bot.send(foreign), 403, 'Forbidden');
  });

  it('that does not say its tenant', async () => {
    const nowhere = said(connector, 'Hvem?', { conversation: { id: 'a:nowhere' }, channelData: {} });
    expectRefused(await bot.send(nowhere), 403, 'Forbidden');
  });

  it('of another channel than Teams', async () => {
    expectRefused(await bot.send(said(connector, 'Hvem?', { channelId: 'webchat' })), 400, 'Bad Request');
  });

  it('without a service URL, which the token could not be checked against', async () => {
    expectRefused(await bot.send(said(connector, 'Hvem?', { serviceUrl: undefined })), 400, 'Bad Request');
  });

  it.each([
    ['malformed JSON', '{"type": "message", '],
    ['an array', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['a text', '"message"'],
    [
      'fields of other types',
      '{"type":{},"channelId":"msteams","serviceUrl":[],"conversation":7,"from":null,"recipient":""}',
    ],
  ])('with %s as its body', async (_what, body) => {
    expectRefused(await bot.sendRaw(body), 400, 'Bad Request');
  });

  it('with a huge body', async () => {
    const huge = said(connector, 'x'.repeat(300_000));
    expectRefused(await bot.send(huge), 413, 'Payload Too Large');
  });
});

describe('a genuine request while the keys to check it with cannot be fetched', () => {
  it.each([
    ['nobody answers', () => 'https://localhost:1/'],
    ['the answer is 404', () => new URL('/nothing', connector.serviceUrl).href],
  ])('may come again: %s', async (_what, keys) => {
    const { settings } = connector;
    const deaf = await startTeamsBot(connector, {
      settings: { ...settings, ToBotFromChannelOpenIdMetadataUrl: keys() },
    });
    try {
      expectRefused(await deaf.send(said(connector, 'Hvem?')), 503, 'Service Unavailable');
    } finally {
      await deaf.stop();
    }
  });
});

it('none of what was refused reached the bot', async () => {
  expect(await bot.events()).toHaveLength(1);
});
