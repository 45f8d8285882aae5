import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR, saveOverview } from '../../src/store/agreements.js';
import { parkOverview } from '../fixtures/park-overview.js';
import { LEADER, loadPark, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

describe.each(databases())('an overview in the chat on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-03-02T10:00:00Z');
    await loadPark(bot);
    await saveOverview(bot.client, parkOverview, OPERATOR, new Date('2026-03-01T10:00:00Z'));
  });
  afterEach(() => database.drop());

  it('answers with its title and lines, and how old it is', async () => {
    const text = textOf(await bot.say(LEADER, 'Which national goals does Gåklubben serve?'));
    expect(text).toContain('Færre ældre skal være ensomme');
    expect(text).toContain('Flere voksne skal bevæge sig');
    expect(text).toContain('Overview from foråret 2021.');
    expect(text).toContain(`Source: ${parkOverview.title}, lines 8-13, 20-25`);
  });

  it('leaves to the agreement what is the agreement’s', async () => {
    expect(textOf(await bot.say(LEADER, 'Who coordinates Sommerhøjskole?'))).toContain(
      'Source: Fritid og trivsel (Parken)',
    );
  });
});
