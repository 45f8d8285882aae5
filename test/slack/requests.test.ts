import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { ChatEvent } from '../../src/chat.js';
import { createSlack } from '../../src/slack/app.js';
import { STRANGER } from '../support/slack-api.js';
import { type SlackBot, startSlackBot } from '../support/slack-bot.js';
import { afterwards, read } from '../support/slack-conversation.js';
import { scripted } from '../support/slack-script.js';
import { type SlackStub, startSlackStub } from '../support/slack-stub.js';
import { BOT, CHANNEL, LEADER, PARTNER, TEAM, until } from '../support/slack-world.js';

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

const QUESTION = 'Hvem har ansvaret for Barselscafé?';

function direct(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const channel = `D-${PARTNER.id}`;
  return { type: 'message', channel_type: 'im', user: PARTNER.id, channel, text, ts: '1600000000.1', ...more };
}

async function nextEvent(act: () => Promise<unknown>): Promise<ChatEvent> {
  const before = bot.events.length;
  await act();
  return until(async () => bot.events[before], 'the bot was told');
}

describe('a request', () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });

  it('that Slack signed is taken', async () => {
    expect(await world.send(body, 'application/json')).toEqual({ status: 200, body: { challenge: 'abc' } });
  });

  it.each([
    ['with a wrong signature', () => world.signed(body, 0, 'another secret')],
    ['signed for another body', () => world.signed(`${body} `)],
    ['301 seconds old', () => world.signed(body, 301)],
    ['without a signature', () => ({ 'x-other': '' })],
    ['with a signature that is none', () => ({ ...world.signed(body), 'x-slack-signature': 'v0=' })],
  ])('%s is refused', async (_what, headers) => {
    expect((await world.send(body, 'application/json', headers())).status).toBe(401);
  });

  it('that is signed but is not JSON is refused, and the log does not quote it', async () => {
    for (const text of ['{', 'ring til Lone', '{"text": "ring til Lone']) {
      expect((await world.send(text, 'application/json')).status).toBe(400);
    }
    expect(bot.log.join()).toContain('Parsing request body failed');
    expect(bot.log.join()).not.toContain('Lone');
  });
});

describe('an event', () => {
  it('has the same id when Slack delivers it again', async () => {
    const first = await nextEvent(() => world.sendEvent(direct(QUESTION), 'Ev777'));
    const again = await nextEvent(() => world.sendEvent(direct(QUESTION), 'Ev777'));
    expect([first.id, again.id]).toEqual(['Ev777', 'Ev777']);
  });

  it('says who wrote, where, and what', async () => {
    const event = await nextEvent(() => world.sendEvent(direct('Hvad med <#C1|skolen> &amp; <https://a.dk|bladet>?')));
    expect(event).toMatchObject({
      kind: 'message',
      text: 'Hvad med #skolen & bladet?',
      account: { chat: 'slack', id: `${TEAM}:${PARTNER.id}`, email: PARTNER.email, name: PARTNER.name, language: 'da' },
      conversation: { kind: 'personal', address: JSON.stringify({ team: TEAM, user: PARTNER.id }) },
    });
    const inChannel = await nextEvent(() => world.mention(LEADER, CHANNEL, QUESTION));
    expect(inChannel).toMatchObject({
      text: QUESTION,
      account: { language: 'en' },
      conversation: { kind: 'channel', address: JSON.stringify({ team: TEAM, channel: CHANNEL }) },
    });
  });

  it('of a slash command is personal, because only the one who wrote it sees the answer', async () => {
    const event = await nextEvent(() => world.command(PARTNER, CHANNEL, 'hvad mangler jeg'));
    const address = JSON.stringify({ team: TEAM, user: PARTNER.id });
    expect(event).toMatchObject({ text: 'hvad mangler jeg', conversation: { kind: 'personal', address } });
  });

  it('from another organisation comes without e-mail address, which only that one vouches for', async () => {
    const { account } = await nextEvent(() => world.mention(STRANGER, CHANNEL, QUESTION));
    expect(account).toMatchObject({ id: `T99ELSE:${STRANGER.id}`, email: null });
  });

  it.each([
    ['an edit', { subtype: 'message_changed' }],
    ['a bot', { bot_id: 'B9' }],
    ['itself', { user: BOT }],
    ['a join', { subtype: 'channel_join' }],
    ['a channel', { channel_type: 'channel', channel: CHANNEL }],
  ])('from %s is not a message', async (_what, more) => {
    const before = bot.events.length;
    await world.sendEvent(direct('ikke til dig', more));
    await nextEvent(() => world.sendEvent(direct('til dig')));
    expect(bot.events.slice(before).map((event) => 'text' in event && event.text)).toEqual(['til dig']);
  });

  it('of somebody who joins is about that one, of the bot itself about all', async () => {
    const joined = { type: 'member_joined_channel', channel: CHANNEL, team: TEAM, channel_type: 'C' };
    const one = await nextEvent(() => world.sendEvent({ ...joined, user: PARTNER.id }));
    expect(one).toMatchObject({ kind: 'members', members: [{ email: PARTNER.email }] });
    const all = await nextEvent(() => world.sendEvent({ ...joined, user: BOT, inviter: LEADER.id }));
    expect(all).toMatchObject({
      account: { email: LEADER.email },
      members: [{ email: PARTNER.email }, { email: LEADER.email }],
      conversation: { kind: 'channel' },
    });
  });

  it('that goes wrong gives the person a sentence and the operator a line', async () => {
    const before = bot.log.length;
    const said = await afterwards(
      () => world.write(PARTNER, 'fejl'),
      () => world.direct(PARTNER),
    );
    expect(read(said)).toMatch(/^Det gik ikke\. Prøv igen om lidt\./);
    expect(bot.log.slice(before).join()).toContain('the script throws');
  });

  it('is answered after a short rate limit', async () => {
    world.api.refuse('chat.postMessage', { status: 429, headers: { 'Retry-After': '1' }, body: {} });
    const said = await afterwards(
      () => world.write(PARTNER, QUESTION),
      () => world.direct(PARTNER),
    );
    expect(read(said)).toContain('Barselscafé');
  });

  it('is answered even when Slack does not say who it is from', async () => {
    world.api.refuse('users.info', { status: 200, body: { ok: false, error: 'missing_scope' } });
    const event = await nextEvent(() => world.sendEvent(direct('hvem er jeg', { user: 'U77NEW' })));
    expect(event.account).toMatchObject({ id: `${TEAM}:U77NEW`, email: null, language: 'da' });
  });
});

describe('the configuration', () => {
  it('needs a way in', () => {
    const config = { botToken: 'xoxb-1', signingSecret: null, appToken: null };
    expect(() => createSlack(config, scripted, pino({ level: 'silent' }))).toThrow(
      'Slack needs SLACK_SIGNING_SECRET (events over HTTP) or SLACK_APP_TOKEN (Socket Mode) as well.',
    );
  });

  it('with a wrong token does not start', async () => {
    const slack = createSlack({ ...world.config, botToken: 'xoxb-wrong' }, scripted, pino({ level: 'silent' }));
    await expect(slack.start()).rejects.toThrow('invalid_auth');
  });
});
