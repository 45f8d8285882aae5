import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChatBusy, ChatRefused } from '../../src/chat.js';
import { writeAddress } from '../../src/slack/address.js';
import { STRANGER } from '../support/slack-api.js';
import { type SlackBot, startSlackBot } from '../support/slack-bot.js';
import { read } from '../support/slack-conversation.js';
import { checkIn, notice, scripted } from '../support/slack-script.js';
import { type SlackStub, startSlackStub } from '../support/slack-stub.js';
import { CHANNEL, LEADER, PARTNER, TEAM } from '../support/slack-world.js';

let world: SlackStub;
let bot: SlackBot;

beforeAll(async () => {
  world = await startSlackStub();
  bot = await startSlackBot(world, scripted);
});

afterAll(async () => {
  await bot.stop();
  await world.stop();
});

const TO_PARTNER = writeAddress({ team: TEAM, user: PARTNER.id });

function calls(method: string): number {
  return world.api.calls.filter((call) => call.method === method).length;
}

function platform(error: string) {
  return { status: 200, body: { ok: false, error } };
}

describe('posting', () => {
  it('reaches a person and a channel, and the message can be replaced', async () => {
    const posted = await bot.chat.post(TO_PARTNER, notice('Husk tallene'));
    expect(read((await world.direct(PARTNER)).at(-1) ?? never())).toContain('Husk tallene');
    await bot.chat.update(posted, notice('Tak'));
    expect(read((await world.direct(PARTNER)).at(-1) ?? never())).toContain('Tak');
    await bot.chat.post(writeAddress({ team: TEAM, channel: CHANNEL }), notice('Evaluering'));
    expect(read((await world.channel(CHANNEL)).at(-1) ?? never())).toContain('Evaluering');
  });

  it.each(['user_disabled', 'channel_not_found', 'is_archived', 'not_in_channel', 'account_inactive', 'cannot_dm_bot'])(
    '%s is refused for good, after one try',
    async (error) => {
      const before = calls('chat.postMessage');
      world.api.refuse('chat.postMessage', platform(error));
      const failure = await failureOf(bot.chat.post(TO_PARTNER, checkIn()));
      expect(failure).toBeInstanceOf(ChatRefused);
      expect(failure.message).toContain(error);
      expect(calls('chat.postMessage') - before).toBe(1);
    },
  );

  it('a rate limit says how long, at once, and holds nobody else back', async () => {
    world.api.refuse('chat.postMessage', { status: 429, headers: { 'Retry-After': '30' }, body: {} });
    const failure = await failureOf(bot.chat.post(TO_PARTNER, checkIn()));
    expect(failure).toBeInstanceOf(ChatBusy);
    expect(failure).toMatchObject({ retryAfter: 30_000 });
    await expect(bot.chat.post(TO_PARTNER, checkIn())).resolves.toContain(TEAM);
  });

  it('a rate limit without a time is busy too', async () => {
    world.api.refuse('chat.postMessage', { status: 429, body: {} });
    expect(await failureOf(bot.chat.post(TO_PARTNER, checkIn()))).toMatchObject({
      name: 'ChatBusy',
      retryAfter: null,
    });
  });

  it('a fault at Slack is tried again, and is busy when it stays', async () => {
    const fault = { status: 503, body: {} };
    world.api.refuse('chat.postMessage', fault);
    await expect(bot.chat.post(TO_PARTNER, checkIn())).resolves.toContain(TEAM);
    world.api.refuse('chat.postMessage', fault, fault, fault);
    expect(await failureOf(bot.chat.post(TO_PARTNER, checkIn()))).toBeInstanceOf(ChatBusy);
  });

  it.each(['missing_scope', 'token_revoked', 'fatal_error'])('%s can be mended, so it is busy', async (error) => {
    world.api.refuse('chat.postMessage', platform(error));
    expect(await failureOf(bot.chat.post(TO_PARTNER, checkIn()))).toBeInstanceOf(ChatBusy);
  });

  it('an address of another workspace or chat is refused without asking Slack', async () => {
    const before = calls('chat.postMessage');
    for (const address of [writeAddress({ team: 'T99ELSE', user: PARTNER.id }), 'nonsense', '{"serviceUrl":"x"}']) {
      expect(await failureOf(bot.chat.post(address, checkIn()))).toBeInstanceOf(ChatRefused);
    }
    expect(calls('chat.postMessage')).toBe(before);
  });

  it('a message that is gone cannot be replaced', async () => {
    const gone = JSON.stringify({ team: TEAM, channel: CHANNEL, ts: '1.1' });
    expect(await failureOf(bot.chat.update(gone, checkIn()))).toBeInstanceOf(ChatRefused);
  });
});

describe('finding by e-mail address', () => {
  it('gives the account', async () => {
    expect(await bot.chat.find(LEADER.email)).toMatchObject({ email: LEADER.email, language: 'en' });
    expect(STRANGER.email).toBe(PARTNER.email);
  });

  it('gives nothing for an unknown one, or where Slack does not tell', async () => {
    expect(await bot.chat.find('nobody@example.org')).toBeNull();
    world.api.refuse('users.lookupByEmail', platform('missing_scope'));
    expect(await bot.chat.find(LEADER.email)).toBeNull();
  });

  it('says when it may be asked again', async () => {
    world.api.refuse('users.lookupByEmail', { status: 429, headers: { 'Retry-After': '5' }, body: {} });
    expect(await failureOf(bot.chat.find(LEADER.email))).toMatchObject({ name: 'ChatBusy', retryAfter: 5000 });
  });
});

async function failureOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => never(),
    (error: Error) => error,
  );
}

function never(): never {
  throw new Error('this should not have come about');
}
