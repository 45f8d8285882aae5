import { afterAll, beforeAll, describe } from '@jest/globals';
import { writeAddress } from '../../src/slack/address.js';
import { type SlackBot, startSlackBot } from '../support/slack-bot.js';
import { describeConversation } from '../support/slack-conversation.js';
import { scripted, scriptFor } from '../support/slack-script.js';
import { type SlackStub, startSlackStub } from '../support/slack-stub.js';
import { PARTNER, TEAM } from '../support/slack-world.js';

describe('a conversation over signed HTTP', () => {
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

  describeConversation(
    () => world,
    () => scriptFor(bot, writeAddress({ team: TEAM, user: PARTNER.id })),
  );
});
