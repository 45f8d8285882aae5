/** A comment from the form to the receipt, and into the database. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/chat.js';
import { findCheckIn } from '../../src/store/check-ins.js';
import { elementsOf } from '../card/subset.js';
import { parkWith } from '../support/agreement.js';
import { loadPark, REGISTRAR, SECRETARY, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ evaluation: null });
const key = { agreement: park.id, activity: 'sommerhoejskole', month: '2026-10' };
const HELD = { status: 'held', 'familier.unique': '3' };

describe.each(databases())('a comment on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
  });
  afterEach(() => database.drop());
  const send = (account: Account, revision: string, values: Record<string, string>) =>
    bot.press(account, 'save-check-in', { ...key, revision }, values);
  const comments = async () => (await findCheckIn(bot.client, key))?.answers.map(({ comment }) => comment);
  const typedIn = async (account: Account) => {
    const [form] = (await bot.press(account, 'show-check-in', key)).messages;
    return form && elementsOf(form.card).find(({ id }) => id === 'comment')?.value;
  };

  it.each([HELD, { status: 'notHeld' }, { status: 'unknown' }])(
    'may be given with $status, and stands on the receipt and in the form',
    async (values) => {
      const reply = await send(REGISTRAR, '0', { ...values, comment: ' Det regnede.\r\nTo kom kl. 17-19.30 ' });
      expect(reply.errors).toBeUndefined();
      expect(textOf(reply)).toContain('Comment: Det regnede.\nTo kom kl. 17-19.30');
      expect(await comments()).toEqual(['Det regnede.\nTo kom kl. 17-19.30']);
      expect(await typedIn(SECRETARY)).toBe('Det regnede.\nTo kom kl. 17-19.30');
      expect(bot.chat.updates.map(({ message }) => message.text).join()).toContain('Det regnede.');
    },
  );

  it('that is corrected or taken away stands beside the old one', async () => {
    await send(REGISTRAR, '0', { ...HELD, comment: 'Det regnede' });
    expect(textOf(await send(SECRETARY, '1', { ...HELD, comment: 'Det sneede' }))).toMatch(
      /Comment: Det sneede\nComment before: Det regnede/,
    );
    expect(textOf(await send(SECRETARY, '2', HELD))).toMatch(/Comment: none\nComment before: Det sneede/);
    expect(await comments()).toEqual([null, 'Det sneede', 'Det regnede']);
  });

  it('is part of the answer: another one by somebody else meanwhile is shown, not overwritten', async () => {
    const answer = { ...HELD, comment: 'Det regnede' };
    await send(REGISTRAR, '0', answer);
    expect(textOf(await send(REGISTRAR, '0', answer))).toMatch(/^Saved/);
    const reply = await send(REGISTRAR, '0', { ...HELD, comment: 'Det sneede' });
    expect(textOf(reply)).toMatch(/saved this while you were writing: Yes; .*; Comment: Det regnede/);
    expect(JSON.stringify(reply.update)).toContain('Det sneede');
    expect(await comments()).toEqual(['Det regnede']);
  });

  it('that is too long is refused with everything else that is wrong, and all that was typed stays', async () => {
    const comment = 'x'.repeat(503);
    const reply = await send(REGISTRAR, '0', { ...HELD, 'familier.unique': '-2', comment });
    expect(reply.errors).toEqual({
      'familier.unique': 'The number cannot be less than 0.',
      comment: 'The comment is 3 characters too long. Write at most 500.',
    });
    const values = elementsOf(reply.update?.card ?? { type: 'none' }).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['held', -2, comment]));
    expect(await comments()).toEqual([]);
  });
});
