/** CPR numbers, telephone numbers and mail addresses typed into the bot: refused or taken out, and in no table and no log. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { words } from '../../src/bot/words.js';
import type { CardElement, Reply } from '../../src/chat.js';
import type { PrivateKind } from '../../src/domain/private-text.js';
import { findCheckIn, saveAnswer } from '../../src/store/check-ins.js';
import { elementsOf } from '../card/subset.js';
import { parkWith } from '../support/agreement.js';
import { LEADER, loadPark, REGISTRAR, SECRETARY, STRANGER, startBot, type TestBot, textOf } from '../support/bot.js';
import { exampleMessages } from '../support/cards.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { everythingIn } from '../support/stored.js';

const CARDS = new URL('../../cards/', import.meta.url);
const park = parkWith({ evaluation: null });
const checkIn = { agreement: park.id, activity: 'sommerhoejskole', month: '2026-10', revision: '0' };
/** Typed beside the text: nowhere else is there such a number. */
const COUNT = '7317';

/** Put together here: no file of the repository holds a CPR number. */
const cpr = (...parts: string[]) => parts.join('');
const SAMPLES: [string, PrivateKind][] = [
  [`Fatima, ${cpr('010190', '-1234')}, kom hver gang`, 'cpr'],
  [cpr('6101', '901234'), 'cpr'],
  [`nr. ${cpr('31 12 ', '85\n12 34')}`, 'cpr'],
  [cpr('9\u200b90', '190\u20131234'), 'cpr'],
  ['ring 12 34 56 78', 'telephone'],
  ['1234-\n5678', 'telephone'],
  ['+45 (12) 34-56-78 Mia', 'telephone'],
  ['\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668', 'telephone'],
  ['skriv til lone@skole.dk', 'mail'],
  ['lone snabel-a skole.dk', 'mail'],
  ['lone\n@skole.dk', 'mail'],
];
/** What of them must be in no table: times, prices and ids have no such digits. */
const PRIVATE = /010190|610190|31 12 85|90\D{0,3}190|1234|12.34.56|5678|lone|\u0661/;
const SAID: Record<PrivateKind, string> = {
  cpr: 'a CPR number',
  telephone: 'a telephone number',
  mail: 'an e-mail address',
};

interface TextField {
  /** Opens the form; what it returns types a text into the field and sends it, everything else in the form being in order. */
  open(bot: TestBot): Promise<(text: string) => Promise<Reply>>;
  /** The table that an ordinary text's answer goes to. */
  table: string;
}

/** Every text field of every card, by card and input: a new one needs a line here. */
const FIELDS: Record<string, TextField> = {
  'check-in-form comment': {
    open: async (bot) => (comment) =>
      bot.press(REGISTRAR, 'save-check-in', checkIn, { status: 'held', 'familier.unique': COUNT, comment }),
    table: 'CheckInAnswer',
  },
  'denial-form wrong': {
    open: async (bot) => {
      const data = buttonOf(await bot.say(REGISTRAR, 'confirm'), 'show-denial');
      return (wrong) => bot.press(REGISTRAR, 'deny-responsibility', data, { responsibility: '0', wrong });
    },
    table: 'Confirmation',
  },
  'alias-form alias': {
    open: async (bot) => {
      const data = buttonOf(await bot.say(SECRETARY, 'ubesvarede'), 'show-alias-form');
      return (alias) => bot.press(SECRETARY, 'save-alias', data, { alias, target: 'activity:byttecafe' });
    },
    table: 'Alias',
  },
  'measure-form text': {
    open: async (bot) => measureForm(bot, (text) => ({ ...MEASURE, text })),
    table: 'AgreementVersion',
  },
  'measure-form unit': {
    open: async (bot) => measureForm(bot, (unit) => ({ ...MEASURE, unit })),
    table: 'AgreementVersion',
  },
};

const MEASURE = { text: 'Holdte aftener', unit: 'aftener', measure: 'sum', per: 'year', atLeast: '' };

async function measureForm(bot: TestBot, values: (typed: string) => Record<string, string>) {
  const list = await bot.say(SECRETARY, 'tællinger for Byttecafé');
  const form = await bot.press(SECRETARY, 'show-measure-form', buttonOf(list, 'show-measure-form'));
  const data = buttonOf(form, 'save-measure');
  return (typed: string) => bot.press(SECRETARY, 'save-measure', data, values(typed));
}

/** From now on the table takes no row. PostgreSQL says with its refusal what the row would have held. */
async function refuseRows({ client, provider }: TestDatabase, table: string): Promise<void> {
  const refusal =
    provider === 'postgresql'
      ? `ALTER TABLE "${table}" ADD CONSTRAINT "full" CHECK (1 > 2) NOT VALID`
      : `CREATE TRIGGER "full" BEFORE INSERT ON "${table}" BEGIN SELECT RAISE(ABORT, 'full'); END`;
  await client.$executeRawUnsafe(refusal);
}

function buttonOf(reply: Reply, verb: string): Record<string, string> {
  const buttons = [...reply.messages, ...(reply.update ? [reply.update] : [])].flatMap(({ card }) => elementsOf(card));
  const found = buttons.find((element) => element.verb === verb);
  if (found === undefined) throw new Error(`no button ${verb}`);
  return found.data as Record<string, string>;
}

function inputsOf(card: string, type: RegExp): CardElement[] {
  const template = JSON.parse(readFileSync(new URL(card, CARDS), 'utf8'));
  return elementsOf(template).filter((element) => type.test(element.type));
}

const cards = readdirSync(CARDS).filter((name) => name.endsWith('.json'));

it('is tried in every text field of every card', () => {
  const fields = cards.flatMap((card) =>
    inputsOf(card, /^Input\.Text$/).map(({ id }) => `${card.replace('.json', '')} ${id}`),
  );
  expect(Object.keys(FIELDS).sort()).toEqual(fields.sort());
});

describe.each(databases())('private texts, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
    await bot.say(STRANGER, 'Hvem faciliterer genbrugsbutikken?');
    // So that they have been seen at this moment.
    for (const account of [REGISTRAR, SECRETARY]) await bot.say(account, 'help');
  });
  afterEach(() => database.drop());

  /** All tables but that of the events' ids, which every event is added to. */
  const stored = async () => {
    const { seenEvent: _, ...tables } = await everythingIn(bot.client);
    return tables;
  };

  describe.each(Object.entries(FIELDS))('in %s', (name, { open: openForm, table }) => {
    const [, input = ''] = name.split(' ');

    it('are refused with a word on what was seen, kept in the field, and stored nowhere', async () => {
      const send = await openForm(bot);
      const before = await stored();
      for (const [text, kind] of SAMPLES) {
        const reply = await send(text);
        expect(reply.errors?.[input]).toContain(SAID[kind]);
        const form = elementsOf(reply.update?.card ?? { type: 'none' });
        expect(form.find(({ id }) => id === input)?.value).toBe(text);
        expect(JSON.stringify(form)).toContain(SAID[kind]);
        if (table === 'CheckInAnswer') expect(form.map(({ value }) => value)).toContain(Number(COUNT));
      }
      expect(await stored()).toEqual(before);
      expect((await everythingIn(bot.client)).seenEvent).not.toMatch(PRIVATE);
      expect(bot.logged).toEqual([]);
    });

    it('and any other text are not in the log when they cannot be saved', async () => {
      const send = await openForm(bot);
      await refuseRows(database, table);
      expect(textOf(await send('regnvejrsbutikken'))).toBe(words('en').failed);
      expect(bot.logged.join()).toContain('an event could not be handled');
      expect(bot.logged.join()).not.toMatch(/regnvejr|7317/);
    });
  });

  it('in any other field, in what a button carries, and as the name of an action, are stored and logged nowhere', async () => {
    const inputs = cards.flatMap((card) => inputsOf(card, /^Input\./)).map(({ id }) => String(id));
    const drawn = Object.values(exampleMessages('en')).flatMap(({ card }) => elementsOf(card));
    const actions = new Set(drawn.flatMap(({ verb }) => (typeof verb === 'string' ? [verb] : [])));
    expect(actions.size).toBeGreaterThan(15);
    for (const [text] of SAMPLES.filter((_sample, at) => at % 4 === 0)) {
      const values = Object.fromEntries([...inputs, 'familier.unique'].map((id) => [id, text]));
      for (const action of [...actions, text]) {
        for (const data of [checkIn, { agreement: park.id, activity: text, question: text, occasion: text }]) {
          await bot.press(SECRETARY, action, data, values);
        }
      }
    }
    expect(Object.values(await everythingIn(bot.client)).join()).not.toMatch(PRIVATE);
    expect(bot.logged.join()).not.toMatch(PRIVATE);
  }, 60_000);

  it('in questions, and in answers that are said to be wrong, are taken out of what is kept', async () => {
    for (const [text] of SAMPLES) {
      const question = `Hvem koordinerer Sommerhøjskole for ${text}?`;
      await bot.press(LEADER, 'object', { agreement: park.id, question });
      await bot.say(LEADER, question);
      await bot.say(STRANGER, `Hvem faciliterer loppemarkedet? ${text}`);
    }
    const tables = Object.values(await everythingIn(bot.client)).join();
    expect(tables).toContain('loppemarkedet');
    expect(tables).toContain('[CPR number]');
    expect(await bot.client.objection.count()).toBeGreaterThan(3);
    expect(tables).not.toMatch(PRIVATE);
    expect(bot.logged).toEqual([]);
  });

  it('are not in the log when the database’s library prints what it was to write', async () => {
    const found = await findCheckIn(bot.client, checkIn);
    if (found === null) throw new Error('no check-in');
    const comment = 'Regnvejr\n\nArgument: Regnvejr\n    at Regnvejr';
    const answer = { status: 'held', counts: { 'familier.unique': Number(COUNT) }, comment, ended: false } as const;
    const error = await saveAnswer(bot.client, found, answer, {
      by: 'nobody',
      at: new Date('never'),
      basedOn: 0,
    }).catch((one: unknown) => one);
    expect(String(error)).toContain('Regnvejr');
    bot.log.error({ err: error }, 'not saved');
    expect(bot.logged.join()).toContain('not saved');
    expect(bot.logged.join()).not.toMatch(/Regnvejr|7317/);
  });
});
