import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChatEvent, MembersEvent } from '../../src/chat.js';
import { activity, BOT_ACCOUNT, COORDINATOR, GUEST, LEADER, pressed, said } from '../support/teams-activities.js';
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
  connector.members = [COORDINATOR, LEADER, GUEST, { id: '29:visitor', name: 'Anonym', userRole: 'anonymous' }];
  bot = await startTeamsBot(connector);
});

beforeEach(() => {
  connector.calls.length = 0;
});

afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
});

async function lastEvent(): Promise<ChatEvent | undefined> {
  return (await bot.events()).at(-1);
}

function sent(method: 'POST' | 'PUT') {
  return connector.calls.filter((call) => call.method === method && call.path.includes('/activities'));
}

describe('a question', () => {
  it('in a personal chat is answered there, and comes from the account that the roster vouches for', async () => {
    const answer = await bot.send(said(connector, 'Hvem har ansvaret?'));
    expect(answer).toMatchObject({ status: 200, text: 'OK' });
    expect(sent('POST')).toMatchObject([
      {
        path: '/conversations/a:personal/activities',
        body: {
          type: 'message',
          summary: 'Svar: Hvem har ansvaret?',
          attachments: [{ contentType: CARD, content: { type: 'AdaptiveCard', version: '1.5' } }],
        },
      },
    ]);
    expect(sent('POST')[0]?.body).not.toHaveProperty('text');
    expect(await lastEvent()).toMatchObject({
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
        entities: [mention, other, mention],
        locale: 'en-GB',
      }),
    );
    const event = await lastEvent();
    expect(event).toMatchObject({
      text: 'hvad gør Lederen, ?',
      conversation: { kind: 'group' },
      account: { language: 'en' },
    });
    expect(sent('POST')[0]?.path).toBe('/conversations/19:group@unq.gbl.spaces/activities');
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
    const event = await lastEvent();
    expect(event).toMatchObject({ text: 'status', conversation: { kind: 'channel' } });
    expect(sent('POST')[0]?.path).toBe(`/conversations/${THREAD}/activities`);

    const { posted } = await bot.post(event?.conversation.address ?? '', 'Evalueringen er om 60 dage');
    expect(posted).toBeDefined();
    expect(sent('POST')[1]?.path).toBe(`/conversations/${CHANNEL}/activities`);
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

describe('a form', () => {
  async function askForForm() {
    await bot.send(said(connector, 'skema'));
    const [{ body } = { body: null }] = sent('POST');
    connector.calls.length = 0;
    return body.attachments[0].content.body.at(-1).actions[0];
  }

  it('comes back with what was typed and what is wrong, and stays as it is for the others', async () => {
    const action = await askForForm();
    const answer = await bot.send(pressed(connector, action, { count: 'mange' }, { replyToId: 'activity-form' }));
    expect(answer).toMatchObject({ status: 200, json: { statusCode: 200, type: CARD } });
    expect(answer.json.value.body).toMatchObject([
      { text: 'Månedens tal' },
      { type: 'Input.Text', id: 'count', value: 'mange' },
      { text: 'Skriv et helt tal.' },
      { actions: [{ verb: 'save' }] },
    ]);
    expect(sent('PUT')).toEqual([]);
    expect(sent('POST')).toEqual([]);
  });

  it('keeps the button’s data and the inputs apart, though Teams mixes them, whatever an input is called', async () => {
    const action = await askForForm();
    await bot.send(pressed(connector, action, { count: 12, sure: true, round: 'r2', list: ['no text'] }));
    expect(await lastEvent()).toMatchObject({
      kind: 'press',
      action: 'save',
      data: { round: 'r1' },
      values: { count: '12', sure: 'true', round: 'r2' },
    });
  });

  it('becomes the receipt, for who pressed and for everyone else', async () => {
    const action = await askForForm();
    const answer = await bot.send(pressed(connector, action, { count: '12' }, { replyToId: 'activity-form' }));
    expect(answer.json).toMatchObject({ statusCode: 200, type: CARD, value: { body: [{ text: 'Gemt: 12' }] } });
    expect(sent('PUT')).toMatchObject([
      {
        path: '/conversations/a:personal/activities/activity-form',
        body: { type: 'message', id: 'activity-form', summary: 'Gemt: 12', attachments: [{ contentType: CARD }] },
      },
    ]);
  });

  it('still answers with the receipt when the card cannot be updated for the others', async () => {
    const action = await askForForm();
    connector.failNext('PUT', /activities/, { status: 404 });
    const answer = await bot.send(pressed(connector, action, { count: '12' }, { replyToId: 'gone' }));
    expect(answer.json).toMatchObject({ statusCode: 200, value: { body: [{ text: 'Gemt: 12' }] } });
  });
});

describe('a button', () => {
  it('whose reply is a message leaves its card and says that it was received', async () => {
    const answer = await bot.send(pressed(connector, { verb: 'show', data: {} }, {}, { locale: 'en-US' }));
    expect(answer.json).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Received.',
    });
    expect(sent('POST')).toMatchObject([{ body: { summary: 'Trykket: show' } }]);
  });

  it('of the older kind comes as a message with a value', async () => {
    const value = { verb: 'save', tovholder: { round: 'r1' }, count: '7' };
    await bot.send(activity(connector, { type: 'message', value, replyToId: 'activity-form' }));
    expect(await lastEvent()).toMatchObject({
      kind: 'press',
      data: { round: 'r1' },
      values: { verb: 'save', count: '7' },
    });
    expect(sent('PUT')).toMatchObject([{ body: { summary: 'Gemt: 7' } }]);
  });

  it('of another feature of Teams is not ours', async () => {
    const search = activity(connector, { type: 'invoke', name: 'composeExtension/query', value: {} });
    expect(await bot.send(search)).toMatchObject({ status: 501 });
  });
});

describe('members', () => {
  it('are all real people of a team when the bot comes, page by page, with the addresses that the roster gives', async () => {
    await bot.send(
      activity(connector, {
        type: 'conversationUpdate',
        membersAdded: [BOT_ACCOUNT],
        conversation: { id: CHANNEL, conversationType: 'channel', isGroup: true, tenantId: BOT.tenantId },
        channelData: { tenant: { id: BOT.tenantId }, team: { id: TEAM }, eventType: 'teamMemberAdded' },
      }),
    );
    const pages = connector.calls.filter(({ path }) => path === `/conversations/${TEAM}/pagedmembers`);
    expect(pages).toHaveLength(2);
    const event = (await lastEvent()) as MembersEvent;
    expect(event.members).toMatchObject([
      { id: `${BOT.tenantId}/${COORDINATOR.objectId}`, email: COORDINATOR.email, name: COORDINATOR.name },
      { email: LEADER.userPrincipalName },
      { email: null, name: GUEST.name },
    ]);
  });

  it('who join later are told alone, and can be written to though they never wrote', async () => {
    await bot.send(
      activity(connector, {
        type: 'conversationUpdate',
        membersAdded: [{ id: LEADER.id, aadObjectId: LEADER.aadObjectId }],
        conversation: { id: '19:group@unq.gbl.spaces', conversationType: 'groupChat', isGroup: true },
      }),
    );
    const { members } = (await lastEvent()) as MembersEvent;
    expect(members).toMatchObject([{ name: LEADER.name }]);
    const { posted } = await bot.post(members[0]?.address ?? '', 'Novembers tal');
    expect(JSON.parse(posted ?? '')).toMatchObject({ conversationId: `a:with ${LEADER.id}` });
  });

  it('of a personal chat open it too', async () => {
    await bot.send(activity(connector, { type: 'conversationUpdate', membersAdded: [BOT_ACCOUNT] }));
    const [members, open] = (await bot.events()).slice(-2);
    expect([members?.kind, open?.kind]).toEqual(['members', 'open']);
    expect(members?.id).not.toBe(open?.id);
    expect(sent('POST')).toMatchObject([{ body: { summary: 'Velkommen' } }]);
  });

  it('who leave, and what else happens in a conversation, are no event', async () => {
    const before = (await bot.events()).length;
    for (const more of [
      { type: 'conversationUpdate', membersRemoved: [BOT_ACCOUNT] },
      { type: 'messageReaction' },
      { type: 'typing' },
    ]) {
      expect(await bot.send(activity(connector, more))).toMatchObject({ status: 200 });
    }
    expect(await bot.events()).toHaveLength(before);
  });
});

describe('the roster', () => {
  it('is asked once for a person, and again where it did not answer', async () => {
    const stranger = { from: { id: '29:stranger', name: 'Ny' } };
    await bot.send(said(connector, 'Hvem?', stranger));
    expect(await lastEvent()).toMatchObject({ account: { email: null, id: `${BOT.tenantId}/29:stranger` } });
    connector.members.push({ ...COORDINATOR, id: '29:stranger', email: 'ny@kommune.example' });
    await bot.send(said(connector, 'Hvem?', stranger));
    await bot.send(said(connector, 'Hvem?', stranger));
    expect(await lastEvent()).toMatchObject({ account: { email: 'ny@kommune.example' } });
    expect(connector.calls.filter(({ path }) => path.endsWith('/members/29:stranger'))).toHaveLength(2);
  });
});
