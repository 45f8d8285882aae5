import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChatEvent, Reply } from '../../src/chat.js';
import { writeAddress } from '../../src/slack/address.js';
import { type SlackBot, startSlackBot } from '../support/slack-bot.js';
import { afterwards, openForm, read } from '../support/slack-conversation.js';
import { textsIn } from '../support/slack-limits.js';
import { checkIn, notice, scripted } from '../support/slack-script.js';
import { type SlackStub, startSlackStub } from '../support/slack-stub.js';
import { buttonIn, CHANNEL, PARTNER, type Shown, TEAM, until } from '../support/slack-world.js';

const TO_PARTNER = writeAddress({ team: TEAM, user: PARTNER.id });
const RIGHT = { 'times-held': '4', attendances: '47' };

let world: SlackStub;
let bot: SlackBot;
/** What the bot does with an event, where a test needs another one than the script. */
let instead: ((event: ChatEvent) => Promise<Reply> | null) | null;

beforeEach(async () => {
  instead = null;
  world = await startSlackStub();
  bot = await startSlackBot(world, (event) => instead?.(event) ?? scripted(event));
});

afterEach(async () => {
  await bot.stop();
  await world.stop();
});

async function asked(): Promise<Shown> {
  await bot.chat.post(TO_PARTNER, checkIn());
  return (await world.direct(PARTNER)).at(-1) as Shown;
}

async function modalText(): Promise<string> {
  return textsIn((await world.modal())?.blocks ?? []).join('\n');
}

describe('opening', () => {
  it('shows a modal before the bot is asked', async () => {
    let shownBefore: unknown = null;
    instead = (event) => {
      if (event.kind === 'press') shownBefore = world.api.modal;
      return null;
    };
    await openForm(world, await asked(), 'Udfyld');
    expect(JSON.stringify(shownBefore)).toContain('Et øjeblik');
    const order = world.api.calls.map(({ method }) => method);
    expect(order.indexOf('views.open')).toBeLessThan(order.indexOf('users.info'));
  });

  it('shows in words what is no form', async () => {
    instead = () => Promise.resolve({ messages: [notice('Måneden er lukket')] });
    const message = await asked();
    await world.press(PARTNER, message, 'Udfyld');
    await until(async () => (await modalText()).includes('Måneden er lukket'), 'the words');
    expect((await world.modal()).submit).toBeUndefined();
  });

  it('says so when the bot fails', async () => {
    instead = (event) => (event.kind === 'press' ? Promise.reject(new Error('broken')) : null);
    await world.press(PARTNER, await asked(), 'Udfyld');
    await until(async () => (await modalText()).startsWith('Det gik ikke'), 'the apology');
    expect(bot.log.join()).toContain('broken');
  });

  it('says nothing more when the person closes the modal meanwhile', async () => {
    const message = await asked();
    const slow = held();
    instead = (event) => (event.kind === 'press' ? slow.wait.then(() => scripted(event)) : null);
    await world.press(PARTNER, message, 'Udfyld');
    await until(async () => bot.events.length > 0, 'the bot was asked');
    world.api.modal = null;
    slow.release();
    await until(async () => world.api.calls.at(-1)?.method === 'views.update', 'the form came too late');
    await bot.stop();
    expect(await world.direct(PARTNER)).toEqual([message]);
    expect(bot.log).toEqual([]);
  });

  it('says so in the conversation when the modal cannot be opened', async () => {
    const message = await asked();
    world.api.refuse('views.open', { status: 200, body: { ok: false, error: 'expired_trigger_id' } });
    const said = await afterwards(
      () => world.press(PARTNER, message, 'Udfyld'),
      () => world.direct(PARTNER),
    );
    expect(read(said)).toMatch(/^Det gik ikke/);
  });
});

describe('sending', () => {
  it('gives the bot what the button carries and what was typed', async () => {
    await openForm(world, await asked(), 'Udfyld');
    await world.submit(PARTNER, { ...RIGHT, 'times-held': '' });
    expect(bot.events.at(-1)).toMatchObject({
      kind: 'press',
      action: 'save-check-in',
      data: { activity: 'barselscafe', month: '2026-11' },
      values: { status: 'held', 'times-held': '', attendances: '47' },
      conversation: { kind: 'personal', address: TO_PARTNER },
    });
  });

  it('an error for no field of the form is said at the first', async () => {
    await openForm(world, await asked(), 'Udfyld');
    instead = () => Promise.resolve({ messages: [], errors: { elsewhere: 'En anden har svaret.' } });
    expect(await world.submit(PARTNER, RIGHT)).toEqual({ status: 'En anden har svaret.' });
  });

  it('that takes long is acknowledged in time, and the modal follows', async () => {
    const message = await asked();
    await openForm(world, message, 'Udfyld');
    const slow = held();
    instead = (event) => (event.kind === 'press' ? slow.wait.then(() => scripted(event)) : null);
    expect(await world.submit(PARTNER, RIGHT)).toBeNull();
    expect(await modalText()).toContain('Dit svar bliver gemt');
    slow.release();
    await until(async () => (await modalText()).includes('47'), 'the receipt in the modal');
    await until(async () => read((await world.direct(PARTNER))[0] as Shown).includes('47'), 'the receipt');
  });

  it('that takes long and is wrong gives the form back with what was typed', async () => {
    await openForm(world, await asked(), 'Udfyld');
    const slow = held();
    instead = (event) => (event.kind === 'press' ? slow.wait.then(() => scripted(event)) : null);
    await world.submit(PARTNER, { ...RIGHT, attendances: '1.5' });
    slow.release();
    const view = await until(async () => (await world.modal()).submit && world.modal(), 'the form again');
    expect(JSON.stringify(view)).toContain('"initial_value":"1.5"');
    expect(await world.submit(PARTNER, RIGHT)).toBeNull();
    expect(bot.events.at(-1)).toMatchObject({ values: RIGHT });
  });

  it('that was wrong, in a modal that was closed before it could say so, is told where the form came from', async () => {
    await openForm(world, await asked(), 'Udfyld');
    const slow = held();
    instead = (event) => (event.kind === 'press' ? slow.wait.then(() => scripted(event)) : null);
    await world.submit(PARTNER, { ...RIGHT, attendances: '1.5' });
    world.api.modal = null;
    slow.release();
    await until(async () => bot.events.length === 2 && world.api.calls.at(-1)?.method === 'chat.update', 'the message');
    const [message, ...more] = await world.direct(PARTNER);
    expect(more).toEqual([]);
    expect(buttonIn(message?.blocks ?? [], 'Udfyld')).toBeDefined();
  });

  it('says so when the bot fails', async () => {
    await openForm(world, await asked(), 'Udfyld');
    instead = () => Promise.reject(new Error('broken'));
    await world.submit(PARTNER, RIGHT);
    expect(await modalText()).toMatch(/^Det gik ikke/);
  });

  it('a receipt can be corrected', async () => {
    const message = await asked();
    await openForm(world, message, 'Udfyld');
    await world.submit(PARTNER, RIGHT);
    const receipt = await until(
      async () => (await world.direct(PARTNER)).find((one) => read(one).includes('47')),
      'a receipt',
    );
    await openForm(world, receipt, 'Ret');
    await world.submit(PARTNER, { ...RIGHT, attendances: '48' });
    await until(async () => read((await world.direct(PARTNER))[0] as Shown).includes('48'), 'the new receipt');
    expect(await world.direct(PARTNER)).toHaveLength(1);
  });
});

describe('where a form was opened from', () => {
  it('a list stays, and the receipt comes beside it', async () => {
    const list = await afterwards(
      () => world.write(PARTNER, 'hvad mangler jeg'),
      () => world.direct(PARTNER),
    );
    await openForm(world, list, 'Mødregrupper');
    const receipt = await afterwards(
      async () => void (await world.submit(PARTNER, RIGHT)),
      () => world.direct(PARTNER),
    );
    expect(read(receipt)).toContain('47');
    expect((await world.direct(PARTNER))[0]).toEqual(list);
  });

  it('App Home is shown anew', async () => {
    await world.openHome(PARTNER);
    await until(() => world.home(PARTNER), 'the page');
    await openForm(world, 'home', 'Mødregrupper');
    instead = (event) => (event.kind === 'open' ? Promise.resolve({ messages: [] }) : null);
    await world.submit(PARTNER, RIGHT);
    await until(
      async () => textsIn((await world.home(PARTNER)).blocks)[0]?.startsWith('Der er ikke noget'),
      'an empty page',
    );
    expect(await world.direct(PARTNER)).toEqual([]);
  });

  it('a message that only one sees is replaced for that one', async () => {
    instead = (event) => (event.kind === 'message' ? Promise.resolve({ messages: [checkIn()] }) : null);
    const hidden = await afterwards(
      () => world.command(PARTNER, CHANNEL, 'november'),
      () => world.channel(CHANNEL),
    );
    await openForm(world, hidden, 'Udfyld');
    await world.submit(PARTNER, RIGHT);
    const replaced = await until(
      async () => (await world.channel(CHANNEL)).find((message) => read(message).includes('47')),
      'the receipt',
    );
    expect(replaced.onlyTo).toBe(PARTNER.id);
    expect(world.api.calls.map(({ method }) => method)).not.toContain('chat.update');
  });
});

/** Work that waits until it is released. */
function held(): { wait: Promise<void>; release: () => void } {
  let release: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { wait, release };
}

describe('a button that opens no form', () => {
  it('gets its update in the message, and the rest in the thread', async () => {
    const asked = await afterwards(
      () => world.mention(PARTNER, CHANNEL, 'Hvad er Barselscafé?'),
      () => world.channel(CHANNEL),
    );
    const said = await afterwards(
      () => world.press(PARTNER, asked, 'Modtaget'),
      () => world.channel(CHANNEL),
    );
    expect(read(said)).toBe('Chefgruppen har fået det at vide.');
    expect(said.thread).toBe(asked.thread);
    expect(read((await world.channel(CHANNEL))[0] as Shown)).toBe('Modtaget af dig');
  });

  it('on App Home gets its answer above what still waits', async () => {
    instead = (event) =>
      event.kind === 'open' ? Promise.resolve({ messages: [notice('Evaluering', received())] }) : null;
    await world.openHome(PARTNER);
    await until(() => world.home(PARTNER), 'the page');
    await world.press(PARTNER, 'home', 'Modtaget');
    const texts = await until(async () => {
      const shown = textsIn((await world.home(PARTNER)).blocks);
      return shown[0] === 'Modtaget af dig' && shown;
    }, 'the answer');
    expect(texts).toContain('Evaluering');
  });

  it('that is a link is acknowledged', async () => {
    const action = { type: 'button', action_id: 'link:0', block_id: 'b', text: { type: 'plain_text', text: 'Se' } };
    const payload = {
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: PARTNER.id },
      trigger_id: 't',
      container: {},
    };
    const form = new URLSearchParams({ payload: JSON.stringify({ ...payload, actions: [action] }) });
    expect((await world.send(form.toString(), 'application/x-www-form-urlencoded')).status).toBe(200);
    expect(bot.events).toEqual([]);
  });
});

function received() {
  const actions = [{ type: 'Action.Execute', title: 'Modtaget', verb: 'received', data: {} }];
  return { type: 'ActionSet', actions };
}
