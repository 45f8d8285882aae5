import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MembersEvent } from '../../src/chat.js';
import { activity, BOT_ACCOUNT, COORDINATOR, GUEST, LEADER, said } from '../support/teams-activities.js';
import { startTeamsBot, type TeamsBot } from '../support/teams-bot.js';
import { BOT, startTeamsConnector, type TeamsConnector } from '../support/teams-connector.js';

const CHANNEL = '19:chefgruppe@thread.tacv2';
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
    const event = (await bot.lastEvent()) as MembersEvent;
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
    const { members } = (await bot.lastEvent()) as MembersEvent;
    expect(members).toMatchObject([{ name: LEADER.name }]);
    const { posted } = await bot.post(members[0]?.address ?? '', 'Novembers tal');
    expect(JSON.parse(posted ?? '')).toMatchObject({ conversationId: `a:with ${LEADER.id}` });
  });

  it('of a personal chat open it too', async () => {
    await bot.send(activity(connector, { type: 'conversationUpdate', membersAdded: [BOT_ACCOUNT] }));
    const [members, open] = (await bot.events()).slice(-2);
    expect([members?.kind, open?.kind]).toEqual(['members', 'open']);
    expect(members?.id).not.toBe(open?.id);
    expect(connector.sent('POST')).toMatchObject([{ body: { summary: 'Velkommen' } }]);
  });

  it('are known again when somebody adds the app anew, without a second welcome', async () => {
    const before = (await bot.events()).length;
    await bot.send(activity(connector, { type: 'installationUpdate', action: 'add' }));
    const events = (await bot.events()).slice(before);
    expect(events).toMatchObject([{ kind: 'members', account: { email: COORDINATOR.email } }]);
    expect((events as MembersEvent[])[0]?.members).toHaveLength(3);
  });

  it('who leave, and what else happens in a conversation, are no event', async () => {
    const before = (await bot.events()).length;
    for (const more of [
      { type: 'conversationUpdate', membersRemoved: [BOT_ACCOUNT] },
      { type: 'messageReaction' },
      { type: 'installationUpdate', action: 'remove' },
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
    expect(await bot.lastEvent()).toMatchObject({ account: { email: null, id: `${BOT.tenantId}/29:stranger` } });
    connector.members.push({ ...COORDINATOR, id: '29:stranger', email: 'ny@kommune.example' });
    await bot.send(said(connector, 'Hvem?', stranger));
    await bot.send(said(connector, 'Hvem?', stranger));
    expect(await bot.lastEvent()).toMatchObject({ account: { email: 'ny@kommune.example' } });
    expect(connector.calls.filter(({ path }) => path.endsWith('/members/29:stranger'))).toHaveLength(2);
  });
});
