import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import type { CardElement, Message, Reply } from '../../src/chat.js';
import { renderMessage as renderSlack } from '../../src/slack/render.js';
import { renderMessage as renderTeams } from '../../src/teams/render.js';
import { elementsOf, outsideSubset } from '../card/subset.js';
import { parkWith } from '../support/agreement.js';
import { LEADER, loadPark, STRANGER, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { hostileAgreement, MARKUP, ODD } from '../support/hostile.js';
import { faultsInBlocks } from '../support/slack-limits.js';

/** Teams formats with markdown-it. */
const markdown = new MarkdownIt({ html: false });

/** PostgreSQL stores neither a zero nor half a character. */
const STORABLE = ODD.filter((text) => text !== '\u0000' && text !== '\uD800');

const QUESTIONS = [
  'hvilke aktiviteter er der?',
  'hvem har ansvaret?',
  'hvem registrerer?',
  'hvilke parter er med?',
  'hvem sidder i chefgruppen?',
  'hvad skal script alert bidrage med?',
  'hvem koordinerer DROP TABLE Agreement?',
  'who coordinates constructor toString?',
  'hvem har ansvaret for klik?',
  'what is the baseline?',
  'hvad er budgettet?',
  'hvornår udløber aftalen?',
  'hvor mange lejligheder er der?',
];

describe.each(databases())('strange texts, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-11-02T10:00:00Z');
  });
  afterEach(() => database.drop());

  it.each([
    ['somebody of the agreement', LEADER],
    ['a stranger', STRANGER],
  ])('written by %s are a normal don’t-know', async (_who, account) => {
    await loadPark(bot);
    for (const text of [...MARKUP, ...ODD]) {
      const reply = await bot.say(account, text);
      expectSafe(reply);
      expect(reply.messages.flatMap(({ card }) => elementsOf(card)).map(({ verb }) => verb)).not.toContain('show-text');
    }
    expect(bot.logged).toEqual([]);
  });

  it.each(['forwards', 'backwards'])('are shown as they are where an agreement is called so: %s', async (way) => {
    const texts = way === 'forwards' ? MARKUP : MARKUP.toReversed();
    const agreement = { ...hostileAgreement(texts), period: parkWith().period };
    await loadPark(bot, { agreement });
    let shown = '';
    for (const question of [...QUESTIONS, ...MARKUP.map((name) => `hvem koordinerer ${name}?`)]) {
      const reply = await bot.say(LEADER, question);
      expectSafe(reply);
      shown += textOf(reply);
    }
    for (const { id } of agreement.activities) {
      const reply = await bot.press(LEADER, 'show-activity', { agreement: agreement.id, activity: id });
      expectSafe(reply);
      shown += textOf(reply);
    }
    expect(MARKUP.filter((text) => shown.includes(text)).length).toBeGreaterThan(MARKUP.length / 2);
    expect(bot.logged).toEqual([]);
  });

  it('may be names of any length, or none', async () => {
    await loadPark(bot, { agreement: { ...hostileAgreement(STORABLE), period: parkWith().period } });
    for (const question of QUESTIONS) expectSafe(await bot.say(LEADER, question));
    expect(bot.logged).toEqual([]);
  });
});

function expectSafe({ messages }: Reply): void {
  expect(messages).not.toEqual([]);
  for (const message of messages) {
    expect(outsideSubset(message.card)).toEqual([]);
    expectSafeInSlack(message);
    expect(renderTeams(message).text).toBeUndefined();
    for (const text of readIn(message)) expect(markdown.render(text).match(/<(?!\/?p>)[^>]*>/g)).toBeNull();
  }
}

/** What is no plain text there is escaped: no mention, no link, no markup. */
function expectSafeInSlack(message: Message): void {
  const { text, blocks } = renderSlack(message);
  expect(text).not.toMatch(/[<>]/);
  expect(faultsInBlocks(blocks, 'message')).toEqual([]);
  expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
}

/** The texts that Teams formats. */
function readIn({ card }: Message): string[] {
  return elementsOf(card).flatMap((element): string[] => {
    const facts = (element.facts ?? []) as { title: string; value: string }[];
    const own = [element.text, element.title, element.label] as (CardElement[string] | undefined)[];
    return [...own, ...facts.flatMap(({ title, value }) => [title, value])].filter((text) => typeof text === 'string');
  });
}
