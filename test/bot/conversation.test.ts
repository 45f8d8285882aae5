import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Conversation } from '../../src/chat.js';
import { elementsOf } from '../card/subset.js';
import { parkAgreement } from '../fixtures/park-agreement.js';
import { parkWith } from '../support/agreement.js';
import { COORDINATOR, LEADER, loadPark, REGISTRAR, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ activities: parkAgreement.activities });
const channel: Conversation = { kind: 'channel', address: 'team' };
/** Three activities have a coordinator. */
const about = 'Hvem registrerer i sommerhøjskolen?';
const follow = 'og hvem koordinerer?';
const understood = /^Sommerhøjskole: Beboerkonsulenten/;

describe.each(databases())('a conversation on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-11-02T10:00:00Z');
    await loadPark(bot, { agreement: park });
  });
  afterEach(() => database.drop());

  it('keeps its subject for ten minutes', async () => {
    expect(textOf(await bot.say(LEADER, about))).toContain('Klublederen');
    bot.setClock('2026-11-02T10:09:59Z');
    const reply = textOf(await bot.say(LEADER, follow));
    expect(reply).toMatch(understood);
    bot.setClock('2026-11-02T10:20:01Z');
    expect(textOf(await bot.say(LEADER, follow))).not.toMatch(understood);
  });

  it('goes on from the last answer, not from the first', async () => {
    await bot.say(LEADER, about);
    bot.setClock('2026-11-02T10:09:00Z');
    await bot.say(LEADER, follow);
    bot.setClock('2026-11-02T10:18:00Z');
    expect(textOf(await bot.say(LEADER, follow))).toMatch(understood);
  });

  it('is one person’s, in one place', async () => {
    await bot.say(LEADER, about, channel);
    expect(textOf(await bot.say(COORDINATOR, follow, channel))).not.toMatch(understood);
    expect(textOf(await bot.say(LEADER, follow))).not.toMatch(understood);
    expect(textOf(await bot.say(LEADER, follow, channel))).toMatch(understood);
  });

  it('is not shared by two bots', async () => {
    const other = startBot(database, '2026-11-02T10:00:00Z');
    await bot.say(LEADER, about);
    expect(textOf(await other.say(LEADER, follow))).not.toMatch(understood);
  });

  it('goes on from a card that was pressed', async () => {
    await bot.press(REGISTRAR, 'show-activity', { agreement: park.id, activity: 'sommerhoejskole' });
    expect(textOf(await bot.say(REGISTRAR, follow))).toMatch(understood);
  });

  it('goes on from a choice, whose button has its full name and is a question of its own', async () => {
    await bot.say(LEADER, about);
    const reply = await bot.say(LEADER, 'hvem koordinerer cykelholdet?');
    const buttons = reply.messages
      .flatMap(({ card }) => elementsOf(card))
      .filter(({ type }) => type === 'Action.Execute');
    expect(buttons.map(({ title }) => title)).toEqual(['Cykelhold for børn', 'Cykelhold for voksne']);
    const [first] = buttons;
    const data = first?.data as Record<string, string>;
    expect(textOf(await bot.press(LEADER, String(first?.verb), data))).toContain('Ungdomsklubben');
    expect(textOf(await bot.say(LEADER, 'og cykelhold for voksne?'))).toContain('De frivillige');
  });
});
