import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { daysAhead, jsonLines } from '../support/command-line.js';
import { activity, BOT_ACCOUNT, COORDINATOR, pressed, said } from '../support/teams-activities.js';
import { type HttpAnswer, sendActivity } from '../support/teams-bot.js';
import { BOT, type Call, startTeamsConnector, type TeamsConnector } from '../support/teams-connector.js';
import { makeTeamsProgram, type TeamsProgram } from '../support/teams-program.js';

/** The people of prisma/seed/people.yaml, known in Teams by their e-mail addresses. */
const REPORTER = { ...COORDINATOR, email: 'koordinator@example.org' };
const SECRETARIAT = { ...COORDINATOR, id: '29:secretariat', objectId: 'secretariat', email: 'sekretariat@example.org' };

const CHANNEL = {
  conversation: { id: '19:chefgruppe@thread.tacv2;messageid=1', conversationType: 'channel', tenantId: BOT.tenantId },
  entities: [{ type: 'mention', text: '<at>Tovholder</at>', mentioned: BOT_ACCOUNT }],
  from: { id: SECRETARIAT.id, name: SECRETARIAT.name },
};

// The program is started several times over, on a machine that may be busy.
jest.setTimeout(120_000);

/** One line of `due --json`. */
interface DueLine {
  kind: string;
  activity?: string;
  period: string;
  to: { group?: string } | null;
  at: string;
}

let connector: TeamsConnector;
/** What falls due in the year to come, whatever day it is today. */
let dues: DueLine[];
let program: TeamsProgram;
let url: string;

beforeAll(async () => {
  connector = await startTeamsConnector();
  connector.members = [REPORTER, SECRETARIAT];
  program = await makeTeamsProgram(connector);
  await program.run('load', 'prisma/seed/viborg-uddannelse-2025.yaml', 'prisma/seed/people.yaml');
  dues = await wheel();
  url = await program.start();
});

afterAll(async () => {
  await program?.stop();
  await program?.remove();
  await connector?.stop();
});

async function wheel(): Promise<DueLine[]> {
  return jsonLines<DueLine>(await program.run('due', '--from', daysAhead(1), '--to', daysAhead(400), '--json'));
}

async function send(what: Record<string, unknown>): Promise<HttpAnswer> {
  return sendActivity(url, what, await connector.token());
}

/** The clock's work as of a date, by the same program: one process at a time owns the database. */
async function tick(at: string): Promise<void> {
  await program.stop();
  await program.run('tick', '--at', at);
  url = await program.start();
}

// biome-ignore lint/suspicious/noExplicitAny: any part of a card
function buttonsOf(node: any): any[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = node.type === 'Action.Execute' ? [node] : [];
  return [...own, ...Object.values(node).flatMap(buttonsOf)];
}

function lastSaid(): Call | undefined {
  return connector.sent('POST').at(-1);
}

it('answers a question from the agreement, with its source, to somebody whom the roster knows', async () => {
  expect(await send(said(connector, 'Hvem har ansvaret for Barselscafé?'))).toMatchObject({ status: 200 });
  expect(lastSaid()?.path).toBe('/conversations/a:personal/activities');
  expect(lastSaid()?.body.summary).toContain('Barselscafé');
});

it('asks for the month’s numbers, keeps a form with an error, and echoes what it saved', async () => {
  const asked = dues.find(({ kind, activity }) => kind === 'check-in' && activity === 'barselscafe');
  await tick(asked?.at ?? '');
  const [save] = connector
    .sent('POST')
    .flatMap(({ body }) => buttonsOf(body))
    .filter(({ data }) => data.tovholder.month === asked?.period);
  expect(save).toMatchObject({ verb: 'save-check-in', data: { tovholder: { activity: 'barselscafe' } } });

  const typed = { status: 'held', 'times-held': '4', attendances: '-1', 'new-participants': '0' };
  const refused = await send(pressed(connector, save, typed, { replyToId: 'activity-form' }));
  expect(refused.json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect(buttonsOf(refused.json)).toMatchObject([{ verb: 'save-check-in' }]);
  expect(connector.sent('PUT')).toEqual([]);

  const saved = await send(pressed(connector, save, { ...typed, attendances: '47' }, { replyToId: 'activity-form' }));
  expect(JSON.stringify(saved.json.value)).toContain('47');
  expect(buttonsOf(saved.json)).toMatchObject([{ verb: 'show-check-in' }]);
  const updates = connector.sent('PUT').filter(({ path }) => path.endsWith('/activity-form'));
  expect(updates).toMatchObject([{ body: { attachments: [{ content: saved.json.value }] } }]);
});

it('reminds the chefgruppe, as a new post in the channel that the secretariat chose', async () => {
  await send(said(connector, '<at>Tovholder</at> kanal', CHANNEL));
  expect(lastSaid()?.path).toBe(`/conversations/${CHANNEL.conversation.id}/activities`);

  await program.stop();
  const reminder = (await wheel()).find(({ kind, to }) => kind === 'evaluation' && to?.group);
  connector.calls.length = 0;
  await program.run('tick', '--at', reminder?.at ?? '');
  const posts = connector
    .sent('POST')
    .filter(({ path }) => path === '/conversations/19:chefgruppe@thread.tacv2/activities');
  expect(posts.flatMap(({ body }) => buttonsOf(body)).map(({ verb }) => verb)).toContain('receive-evaluation');
  url = await program.start();
});

it('refuses another tenant, as the whole program too', async () => {
  const foreign = activity(connector, { type: 'message', text: 'Hvem?', channelData: { tenant: { id: 'elsewhere' } } });
  expect(await send(foreign)).toMatchObject({ status: 403 });
});
