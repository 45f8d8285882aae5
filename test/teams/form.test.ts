import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { activity, COORDINATOR, pressed, said } from '../support/teams-activities.js';
import { startTeamsBot, type TeamsBot } from '../support/teams-bot.js';
import { startTeamsConnector, type TeamsConnector } from '../support/teams-connector.js';

const CARD = 'application/vnd.microsoft.card.adaptive';

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

describe('a form', () => {
  async function askForForm() {
    await bot.send(said(connector, 'skema'));
    const [{ body } = { body: null }] = connector.sent('POST');
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
    expect(connector.sent('PUT')).toEqual([]);
    expect(connector.sent('POST')).toEqual([]);
  });

  it('keeps the button’s data and the inputs apart, though Teams mixes them, whatever an input is called', async () => {
    const action = await askForForm();
    await bot.send(pressed(connector, action, { count: 12, sure: true, round: 'r2', list: ['no text'] }));
    expect(await bot.lastEvent()).toMatchObject({
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
    expect(connector.sent('PUT')).toMatchObject([
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
  it('whose reply is a message leaves its card and points to the message', async () => {
    const answer = await bot.send(pressed(connector, { verb: 'show', data: {} }, {}, { locale: 'en-US' }));
    expect(answer.json).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'See the reply in the conversation.',
    });
    expect(connector.sent('POST')).toMatchObject([{ body: { summary: 'Trykket: show' } }]);
  });

  it('of the older kind comes as a message with a value', async () => {
    const value = { verb: 'save', tovholder: { round: 'r1' }, count: '7' };
    await bot.send(activity(connector, { type: 'message', value, replyToId: 'activity-form' }));
    expect(await bot.lastEvent()).toMatchObject({
      kind: 'press',
      data: { round: 'r1' },
      values: { verb: 'save', count: '7' },
    });
    expect(connector.sent('PUT')).toMatchObject([{ body: { summary: 'Gemt: 7' } }]);
  });

  it('is a new event each time when Teams gives the press no id, and the same when it gives the same', async () => {
    for (const id of [undefined, undefined, 'f:1', 'f:1']) {
      await bot.send(pressed(connector, { verb: 'show', data: {} }, {}, { id }));
    }
    const [first, second, third, again] = (await bot.events()).slice(-4).map((event) => event.id);
    expect(first).not.toBe(second);
    expect(third).toBe(again);
  });

  it('of another feature of Teams is not ours', async () => {
    const search = activity(connector, { type: 'invoke', name: 'composeExtension/query', value: {} });
    expect(await bot.send(search)).toMatchObject({ status: 501 });
  });
});
