import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reply } from '../../src/chat.js';
import { placedResponsibilities } from '../../src/domain/confirmation.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { confirm } from '../../src/store/confirmations.js';
import { savePeople } from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import {
  accountOf,
  LEADER,
  loadPark,
  PEOPLE,
  REGISTRAR,
  SECRETARY,
  STRANGER,
  startBot,
  type TestBot,
  textOf,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

/** Titles only, but for one made-up person. */
const NAME = 'Prøve Personsen';
const park = parkWith();
const withPerson = {
  ...park,
  actors: park.actors.map((actor) =>
    actor.id === 'beboerkonsulent'
      ? { ...actor, kind: 'person' as const, name: NAME, titles: ['Beboerkonsulent'] }
      : actor,
  ),
};
const WHO = 'Who coordinates Sommerhøjskole?';
const DEPUTY = accountOf('deputy');

describe.each(databases())('an answer on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-03-02T10:00:00Z');
    await loadPark(bot, { agreement: withPerson });
  });
  afterEach(() => database.drop());

  const save = (changes: object, at: string) =>
    saveAgreement(bot.client, { ...withPerson, ...changes }, OPERATOR, new Date(at));

  describe('can be trusted as far as it says:', () => {
    it('agreement, activity, part and lines, the version in force and its day', async () => {
      const before = textOf(await bot.say(LEADER, 'Where is Sommerhøjskole held?'));
      expect(before).toContain('Source: Fritid og trivsel (Parken), Sommerhøjskole: Place, line 32\n');
      expect(before).toMatch(/\nVersion 1 of the agreement, 2 March 2026\.$/);
      await save({ title: 'A new title' }, '2026-05-12T22:30:00Z');
      expect(textOf(await bot.say(LEADER, 'Where is Sommerhøjskole held?'))).toMatch(
        /\nVersion 2 of the agreement, 13 May 2026\.$/,
      );
    });

    it('of responsibilities, when the one that was confirmed longest ago was', async () => {
      const all = 'Who has which roles in Sommerhøjskole?';
      expect(textOf(await bot.say(LEADER, WHO))).toMatch(/, 2 March 2026\. The .* has not been confirmed since\.$/);
      await save({ title: 'A new title' }, '2026-03-20T10:00:00Z');
      expect(textOf(await bot.say(LEADER, WHO))).toMatch(/has not been confirmed since .* loaded on 2 March 2026\.$/);
      const rows = placedResponsibilities(withPerson).filter(({ activity }) => activity?.id === 'sommerhoejskole');
      const confirmAll = async (keys: string[], at: string, holds = true) =>
        confirm(bot.client, {
          agreement: park.id,
          responsibilities: keys.map((key) => ({ key, holds })),
          by: 'somebody',
          at: new Date(at),
        });
      const coordinator = rows.find(({ row }) => row.role === 'coordinator')?.key ?? '';
      await confirmAll([coordinator], '2026-04-01T10:00:00Z');
      expect(textOf(await bot.say(LEADER, WHO))).toMatch(/was last confirmed on 1 April 2026\.$/);
      expect(textOf(await bot.say(LEADER, all))).toMatch(/has not been confirmed since/);
      await confirmAll(
        rows.map(({ key }) => key).filter((key) => key !== coordinator),
        '2026-05-01T10:00:00Z',
      );
      expect(textOf(await bot.say(LEADER, all))).toMatch(/was last confirmed on 1 April 2026\.$/);
      await confirmAll([coordinator], '2026-06-01T10:00:00Z', false);
      expect(textOf(await bot.say(LEADER, WHO))).toMatch(
        /reported on 1 June 2026 that the responsibility is no longer/,
      );
    });
  });

  it('is said to be wrong to a stranger too, where the task names a person', async () => {
    const activities = withPerson.activities.map((activity) => ({
      ...activity,
      responsibilities: activity.responsibilities.map((row) => ({ ...row, task: `Sammen med ${NAME}` })),
    }));
    await save({ activities }, '2026-03-03T10:00:00Z');
    const keys = placedResponsibilities({ ...withPerson, activities }).map(({ key }) => key);
    await confirm(bot.client, {
      agreement: park.id,
      responsibilities: keys.map((key) => ({ key, holds: false })),
      by: 'somebody',
      at: new Date('2026-06-01T10:00:00Z'),
    });
    for (const who of [LEADER, STRANGER]) {
      expect(textOf(await bot.say(who, WHO))).toMatch(/reported on 1 June 2026 that the responsibility is no longer/);
    }
  });

  describe('“Show the text”', () => {
    it('posts the agreement’s own words, where they stand, and the version', async () => {
      const reply = await pressOn(
        bot,
        await bot.say(LEADER, 'What is the purpose of Sommerhøjskole?'),
        'Show the text',
      );
      expect(textOf(reply).split('\n')).toEqual([
        'Fritid og trivsel (Parken)',
        'Sommerhøjskole: Purpose, line 30',
        'At give familier en fælles oplevelse i ferien',
        'Version 1 of the agreement, 2 March 2026.',
      ]);
    });

    it('says who does what as the agreement does, with a name for those who work with it and none for strangers', async () => {
      const asLeader = await pressOn(bot, await bot.say(LEADER, WHO), 'Show the text');
      expect(textOf(asLeader)).toContain(`${NAME}: Tovholder (4 hours a week)`);
      const asStranger = await pressOn(bot, await bot.say(STRANGER, WHO), 'Show the text', STRANGER);
      expect(textOf(asStranger)).toContain('Beboerkonsulent: Tovholder');
      // The leader's button, pressed by a stranger.
      const taken = await pressOn(bot, await bot.say(LEADER, WHO), 'Show the text', STRANGER);
      expect(textOf(asStranger) + textOf(taken)).not.toContain('Personsen');
    });

    it('cuts a long text at a sentence and says so', async () => {
      const sentence = 'Familierne laver mad sammen og taler om hverdagen. ';
      const [school, ...others] = withPerson.activities;
      const content = { text: Array(30).fill(sentence.repeat(4).trim()).join('\n\n'), source: [38] };
      await save({ activities: [{ ...school, content }, ...others] }, '2026-03-03T10:00:00Z');
      const shown = textOf(await bot.press(LEADER, 'show-text', { agreement: park.id, places: 'sommerhoejskole:38' }));
      expect(shown).toMatch(/hverdagen\.\nThe text is cut short here\. The rest stands in the agreement\.\nVersion 2/);
      expect(shown.length).toBeGreaterThan(2000);
      expect(shown.length).toBeLessThan(2800);
    });

    it('of an agreement that is no longer so, or from a forged button, finds nothing', async () => {
      const reply = await bot.say(LEADER, 'What is the purpose of Sommerhøjskole?');
      await save({ activities: [] }, '2026-03-03T10:00:00Z');
      expect(textOf(await pressOn(bot, reply, 'Show the text'))).toMatch(/can no longer find/);
      const forged: Record<string, string>[] = [
        {},
        { agreement: park.id, places: ':999' },
        { agreement: '__proto__', places: ':1' },
      ];
      for (const data of forged) {
        expect(textOf(await bot.press(LEADER, 'show-text', data))).toMatch(/can no longer find/);
      }
    });
  });

  describe('“This is wrong”', () => {
    it('is told to the secretariat with question, answer, place and who said it, and settled once', async () => {
      const reply = await pressOn(bot, await bot.say(REGISTRAR, WHO), 'This is wrong', REGISTRAR);
      expect(textOf(reply)).toBe(
        'The secretary will now see your question and the answer. Your name, The registrar, goes with it.',
      );
      await told(bot, 1);
      const [post] = bot.chat.posts;
      expect(post?.to).toBe(SECRETARY.address);
      const card = post?.message.text ?? '';
      expect(card).toContain(`An answer is said to be wrong\nFritid og trivsel (Parken)\nQuestion\n${WHO}\nAnswer\n`);
      expect(card).toContain(`${NAME} coordinates`);
      expect(card).toContain('Sommerhøjskole: Responsibility, line 35');
      expect(card).toMatch(/Said by The registrar\.$/);

      const message = { messages: post === undefined ? [] : [post.message] };
      bot.setClock('2026-03-02T11:00:00Z');
      const settled = await pressOn(bot, message, 'Looked at', SECRETARY);
      expect(textOf(settled)).toMatch(/Looked at by The secretary on 2 March 2026 at 12:00\.$/);
      expect(settled.update?.card.actions).toBeUndefined();
      const audit = await auditOf(bot.client, park.id);
      expect(audit.map(({ action }) => action)).toEqual(expect.arrayContaining(['object', 'settle-objection']));
      expect(JSON.stringify(audit)).not.toContain(WHO);
    });

    it('pressed as looked at by two at once is settled by one, and the other sees who', async () => {
      const deputy = { name: 'The deputy', email: 'deputy@example.org', roles: [{ role: 'secretariat' as const }] };
      await savePeople(bot.client, { agreement: park.id, people: [...PEOPLE, deputy] }, OPERATOR, bot.now());
      await bot.say(DEPUTY, 'help');
      await pressOn(bot, await bot.say(LEADER, WHO), 'This is wrong');
      await told(bot, 2);
      expect(bot.chat.posts.map(({ to }) => to).sort()).toEqual(['deputy', 'secretary']);
      const objection = (await bot.client.objection.findFirstOrThrow()).id;
      const both = await Promise.all(
        [SECRETARY, DEPUTY].map((who) => bot.press(who, 'settle-objection', { objection })),
      );
      const [first, second] = both.map((reply) => /Looked at by (.*) on/.exec(textOf(reply))?.[1]);
      expect(first).toBe(second);
      const audit = await auditOf(bot.client, park.id);
      expect(audit.filter(({ action }) => action === 'settle-objection')).toHaveLength(1);
    });

    it('said again while nobody has looked is one, also of two at once, and waits in the secretariat’s list', async () => {
      const answer = await bot.say(LEADER, WHO);
      const [first, second] = await Promise.all([
        pressOn(bot, answer, 'This is wrong', STRANGER),
        pressOn(bot, answer, 'This is wrong', STRANGER),
      ]);
      expect([textOf(first), textOf(second)].sort()[0]).toMatch(/has been told of this answer already/);
      await told(bot, 1);
      expect(await bot.client.objection.count()).toBe(1);
      expect(bot.chat.posts[0]?.message.text).toMatch(
        /Said by “stranger”, an account that is not linked to a person\.$/,
      );
      expect(bot.chat.posts[0]?.message.text).not.toContain(NAME);
      const list = await bot.say(SECRETARY, 'what is waiting for me');
      const opened = await pressOn(bot, list, WHO, SECRETARY);
      expect(textOf(opened)).toContain('Said by an account that is not linked to a person.');
      await pressOn(bot, opened, 'Looked at', SECRETARY);
      expect(textOf(await bot.say(SECRETARY, 'what is waiting for me'))).not.toContain(WHO);
      expect(textOf(await pressOn(bot, answer, 'This is wrong', STRANGER))).toMatch(/will now see/);
    });

    it('keeps no number or address of a person', async () => {
      const number = ['010203', '1234'].join('-');
      const question = `Who coordinates Sommerhøjskole for ${number}?`;
      await pressOn(bot, await bot.say(LEADER, question), 'This is wrong');
      const kept = await bot.client.objection.findFirst();
      expect(kept === null || !JSON.stringify(kept).includes('1234')).toBe(true);
      await bot.press(LEADER, 'object', { agreement: park.id, question });
      const { question: stored, answer } = await bot.client.objection.findFirstOrThrow();
      expect(stored).toBe('Who coordinates Sommerhøjskole for [CPR number]?');
      expect(answer).not.toContain('1234');
    });

    it('of a follow-up is told of with what it leaned on', async () => {
      await bot.say(LEADER, WHO);
      const reply = await bot.say(LEADER, 'And who keeps the records?');
      // Long after the conversation has forgotten.
      bot.setClock('2026-03-04T10:00:00Z');
      await pressOn(bot, reply, 'This is wrong');
      const { question, answer } = await bot.client.objection.findFirstOrThrow();
      expect(question).toBe('And who keeps the records?');
      expect(answer).toContain('Klublederen');
      const topic = { agreement: park.id, activities: ['sommerhoejskole'], actors: [], question: WHO };
      const data = { agreement: park.id, question };
      for (const before of ['{', '[]', 'null', '{"agreement":1}', JSON.stringify({ ...topic, activities: [1] })]) {
        expect(textOf(await bot.press(LEADER, 'object', { ...data, before }))).toMatch(/The secretary/);
      }
    });

    it('in a channel is told of as it was shown there, whose own agreement would answer whoever presses it first', async () => {
      const own = {
        ...withPerson,
        ...{ id: 'parken-bolig-2026', title: 'Delaftale for indsatsområdet Bolig', area: 'Bolig' },
        activities: withPerson.activities.map((activity) => ({
          ...activity,
          responsibilities: activity.responsibilities.map((row) => ({ ...row, actor: 'klubleder' })),
        })),
      };
      const neighbour = { name: 'The neighbour', email: 'neighbour@example.org', roles: [{ role: 'leader' as const }] };
      await loadPark(bot, { agreement: own, people: [neighbour], accounts: [accountOf('neighbour')] });
      const conversation = { kind: 'channel', address: 'everybody' } as const;
      const shown = await bot.say(LEADER, WHO, conversation);
      const [button] = actionsOf(shown).filter(({ verb }) => verb === 'object');
      const pressed = { action: 'object', data: button?.data ?? {}, values: {}, id: 'in the channel', conversation };
      await bot.handle({ kind: 'press', ...pressed, account: accountOf('neighbour') });
      const { agreementId, answer } = await bot.client.objection.findFirstOrThrow();
      expect(agreementId).toBe(park.id);
      expect(answer).toBe(textOf(shown));
    });

    it('is offered of a don’t-know that has a place, beside the text there, and of nothing else', async () => {
      const unknown = await bot.say(LEADER, 'Hvem sidder i chefgruppen?');
      expect(labels(unknown)).toEqual(['Show the text', 'This is wrong']);
      expect(textOf(await pressOn(bot, unknown, 'Show the text'))).toContain('Chefgruppen');
      expect(labels(await bot.say(LEADER, 'xyzzy plugh'))).toEqual([]);
      expect(labels(await bot.say(LEADER, WHO))).toEqual(['Show the activity', 'Show the text', 'This is wrong']);
    });

    it('is settled by nobody else, and not from a forged button', async () => {
      await pressOn(bot, await bot.say(LEADER, WHO), 'This is wrong');
      const objection = (await bot.client.objection.findFirstOrThrow()).id;
      for (const who of [LEADER, REGISTRAR, STRANGER]) {
        for (const action of ['settle-objection', 'show-objection']) {
          expect(textOf(await bot.press(who, action, { objection }))).toMatch(/don't have access/);
        }
      }
      expect(textOf(await bot.press(SECRETARY, 'settle-objection', { objection: 'x' }))).toMatch(/can no longer find/);
      const forged: Record<string, string>[] = [{}, { agreement: 'x', question: 'x' }, { agreement: park.id }];
      for (const data of forged) {
        expect(textOf(await bot.press(LEADER, 'object', data))).toMatch(/can no longer find/);
      }
      expect(await bot.client.objection.count({ where: { settledAt: null } })).toBe(1);
    });

    it('is kept where the secretariat can’t be told', async () => {
      bot.chat.failAt(SECRETARY.address, new Error('gone'));
      await pressOn(bot, await bot.say(LEADER, WHO), 'This is wrong');
      while (bot.logged.length === 0) await wait(5);
      expect(bot.logged.join()).not.toContain('Sommerhøjskole');
      bot.chat.failAt(SECRETARY.address, null);
      expect(labels(await bot.say(SECRETARY, 'what is waiting for me'))).toContain(WHO);
    });
  });
});

interface Action {
  title: string;
  verb: string;
  data: Record<string, string>;
}

function actionsOf(reply: Reply): Action[] {
  const found: Action[] = [];
  JSON.stringify(reply.messages, (_, value) => {
    if (value?.type === 'Action.Execute') found.push(value);
    return value;
  });
  return found;
}

function labels(reply: Reply): string[] {
  return actionsOf(reply).map(({ title }) => title);
}

/** Presses the button with this label. */
function pressOn(bot: TestBot, reply: Reply, label: string, who = LEADER): Promise<Reply> {
  const action = actionsOf(reply).find(({ title }) => title === label);
  if (action === undefined) throw new Error(`no button “${label}” among ${labels(reply).join(', ')}`);
  return bot.press(who, action.verb, action.data ?? {});
}

async function told(bot: TestBot, count: number): Promise<void> {
  while (bot.chat.posts.length < count) await wait(5);
}
