import { describe, expect, it, jest } from '@jest/globals';
import { databases } from '../support/databases.js';
import { openForm } from '../support/slack-conversation.js';
import { type Json, textsIn } from '../support/slack-limits.js';
import { freePort, hasLocalSlack, startLocalSlack } from '../support/slack-local.js';
import { describeProgram, QUESTION, textOf } from '../support/slack-story.js';
import { startSlackStub } from '../support/slack-stub.js';
import { NEWCOMER, PARTNER, until } from '../support/slack-world.js';

// The program is started several times over, on a machine that may be busy.
jest.setTimeout(120_000);

describe.each(databases())('the program over signed HTTP, on $name', (provider) => {
  describeProgram(startSlackStub, provider, (world) => {
    it.each([
      ['with a wrong signature', (body: string) => world().signed(body, 0, 'another secret')],
      ['301 seconds old', (body: string) => world().signed(body, 301)],
    ])('refuses a request %s', async (_what, headers) => {
      const before = await world().direct(PARTNER);
      const body = JSON.stringify({ type: 'event_callback', event_id: 'Ev0', event: question('Ev0') });
      expect((await world().send(body, 'application/json', headers(body))).status).toBe(401);
      expect(await world().direct(PARTNER)).toEqual(before);
    });

    it('shows the form again, with what was typed, when somebody has answered meanwhile', async () => {
      world().api.homes.delete(NEWCOMER.id);
      await world().openHome(NEWCOMER);
      await until(() => world().home(NEWCOMER), 'the page');
      await openForm(world(), 'home', 'Skole/familie samarbejde', NEWCOMER);
      const opened = world().api.modal;
      const numbers = (attendances: string) => ({ 'times-held': '4', attendances, 'new-participants': '7' });
      expect(await world().submit(NEWCOMER, numbers('50'))).toBeNull();
      expect(textsIn(world().api.modal.blocks).join()).toContain('Gemt: ');

      world().api.modal = opened;
      expect(await world().submit(NEWCOMER, numbers('51'))).toBeNull();
      expect(textsIn(world().api.modal.blocks).join()).toContain('mens du skrev');
      expect(JSON.stringify(world().api.modal)).toContain('"initial_value":"51"');
      expect(await world().submit(NEWCOMER, {})).toBeNull();
      expect(textsIn(world().api.modal.blocks).join()).toContain('51 (før: 50)');
    });

    it('takes an answer from App Home, and shows the page anew', async () => {
      world().api.homes.delete(NEWCOMER.id);
      await world().openHome(NEWCOMER);
      await until(() => world().home(NEWCOMER), 'the page');
      const page = async () => textsIn((await world().home(NEWCOMER)).blocks);
      const waiting = async () => (await page()).filter((text) => text === 'Skole/familie samarbejde').length;
      const before = await waiting();
      expect(before).toBeGreaterThan(1);
      await openForm(world(), 'home', 'Skole/familie samarbejde', NEWCOMER);
      expect(await world().submit(NEWCOMER, { status: 'notHeld' })).toBeNull();
      await until(async () => (await waiting()) === before - 1, 'one less waits');
    });

    it('answers an event once, however often Slack delivers it', async () => {
      const before = (await world().direct(PARTNER)).length;
      const since = async () => textOf((await world().direct(PARTNER)).slice(before));
      for (const _again of [1, 2, 3]) await world().sendEvent(question('1'), 'Ev4711');
      await until(async () => (await since()).includes('Kilde'), 'the answer');
      await world().write(PARTNER, 'hjælp');
      await until(async () => (await since()).includes('Det kan du spørge om'), 'the help');
      expect((await world().direct(PARTNER)).slice(before)).toHaveLength(2);
    });
  });
});

const describeWithLocalSlack = hasLocalSlack() ? describe : describe.skip;

describeWithLocalSlack('the program in local-slack, over Socket Mode', () => {
  for (const provider of databases().slice(0, 1)) {
    describeProgram(async () => startLocalSlack(await freePort()), provider);
  }
});

function question(ts: string): Json {
  const channel = `D-${PARTNER.id}`;
  return { type: 'message', channel_type: 'im', user: PARTNER.id, channel, text: QUESTION, ts };
}
