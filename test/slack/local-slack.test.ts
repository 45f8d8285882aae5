import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeAddress } from '../../src/slack/address.js';
import { type SlackBot, startSlackBot } from '../support/slack-bot.js';
import { afterwards, describeConversation, read } from '../support/slack-conversation.js';
import { freePort, hasLocalSlack, startLocalSlack } from '../support/slack-local.js';
import { scripted, scriptFor } from '../support/slack-script.js';
import { PARTNER, type SlackWorld, TEAM, until } from '../support/slack-world.js';

const describeWithLocalSlack = hasLocalSlack() ? describe : describe.skip;

describeWithLocalSlack('a conversation in local-slack, over Socket Mode', () => {
  let world: SlackWorld;
  let bot: SlackBot;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    world = await startLocalSlack(port);
    bot = await startSlackBot(world, scripted);
  });

  afterAll(async () => {
    await bot?.stop();
    await world?.stop();
  });

  describeConversation(
    () => world,
    () => scriptFor(bot, writeAddress({ team: TEAM, user: PARTNER.id })),
  );

  it('goes on when the connection was lost and Slack was away for a while', async () => {
    await world.stop();
    await until(async () => bot.log.some((line) => line.includes('trying again')), 'a try while Slack was away');
    world = await startLocalSlack(port);
    const { question, answer } = scriptFor(bot, '');
    await until(async () => connected(port), 'the bot was back');
    const said = await afterwards(
      () => world.write(PARTNER, question),
      () => world.direct(PARTNER),
    );
    expect(read(said)).toMatch(answer);
  });
});

async function connected(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/_control/log`);
  return (await response.text()).includes('socket connected');
}
