import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CardElement, Reply } from '../../src/chat.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { elementsOf } from '../card/subset.js';
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

const QUESTION = 'Hvem faciliterer genbrugsbutikken?';
/** Put together here: no file of the repository holds a CPR number. */
const CPR = ['010190', '1234'].join('-');
const park = parkWith();
const other = parkWith({ id: 'parken-bolig-2026', title: 'Delaftale for indsatsområdet Bolig', area: 'Bolig' });
const OTHER_SECRETARY = accountOf('other-secretary');
const CAFE = { alias: 'genbrugsbutikken', target: 'activity:byttecafe' };

describe.each(databases())('questions that nobody could answer, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-05T10:00:00Z');
    await loadPark(bot);
  });
  afterEach(() => database.drop());

  async function loadOther(): Promise<void> {
    await loadPark(bot, {
      agreement: other,
      people: [{ name: 'Other secretary', email: 'other-secretary@example.org', roles: [{ role: 'secretariat' }] }],
      accounts: [OTHER_SECRETARY],
    });
  }

  const list = () => bot.say(SECRETARY, 'ubesvarede');
  const answerButton = async () => buttonsOf(await list(), 'show-alias-form')[0] ?? {};
  const give = async (values: Record<string, string> = CAFE) =>
    bot.press(SECRETARY, 'save-alias', await answerButton(), values);

  it('are explained by the secretariat, at once and everywhere, and that can be undone', async () => {
    const elsewhere = startBot(database, '2026-10-05T10:00:00Z');
    expect(textOf(await elsewhere.say(STRANGER, QUESTION))).toContain('genbrugsbutikken');
    const shown = await list();
    expect(textOf(shown)).toContain(QUESTION);
    expect(JSON.stringify(shown)).not.toMatch(/stranger/i);

    const form = await bot.press(SECRETARY, 'show-alias-form', await answerButton());
    expect(inputsOf(form)).toMatchObject([{ id: 'alias', value: 'genbrugsbutikken' }, { id: 'target' }]);
    const receipt = await give();
    expect(receipt.errors).toBeUndefined();
    expect(textOf(receipt)).toMatch(/“genbrugsbutikken” now means Byttecafé[\s\S]*Ungdomsklubben/);

    for (const one of [bot, elsewhere]) expect(textOf(await one.say(STRANGER, QUESTION))).toContain('Ungdomsklubben');
    expect(textOf(await list())).toMatch(/no unanswered questions/);
    expect(textOf(await bot.say(SECRETARY, 'aliasser'))).toMatch(
      /“genbrugsbutikken” means Byttecafé[\s\S]*5 October 2026 by The secretary/,
    );

    const [undo = {}] = buttonsOf(receipt, 'remove-alias');
    expect(textOf(await bot.press(SECRETARY, 'remove-alias', undo))).toMatch(/Undone/);
    expect(textOf(await bot.press(SECRETARY, 'remove-alias', undo))).toMatch(/Undone/);
    for (const one of [bot, elsewhere]) {
      expect(textOf(await one.say(STRANGER, QUESTION))).not.toContain('Ungdomsklubben');
    }
    expect(textOf(await list())).toMatch(/Asked 3 times/);
    expect(textOf(await bot.say(SECRETARY, 'aliases'))).toMatch(
      /No words are explained[\s\S]*Undone 5 October 2026 by The secretary: “genbrugsbutikken”/,
    );
    const trail = (await auditOf(bot.client, park.id)).map(({ action }) => action);
    expect(trail.slice(-2)).toEqual(['add-alias', 'remove-alias']);
  });

  it('of an agreement that is over are answered as it is: the receipt says that it has expired', async () => {
    bot.setClock('2030-02-01T10:00:00Z');
    await bot.say(STRANGER, QUESTION);
    expect(textOf(await give())).toMatch(/Ungdomsklubben[\s\S]*\(Aftalen udløb 31\. december 2029\.\)/);
  });

  it('are stored without who asked and without what identifies anybody', async () => {
    await bot.say(STRANGER, `Må ${CPR} (lone@skole.dk, 12 34 56 78) komme i genbrugsbutikken?`);
    const rows = JSON.stringify(await bot.client.unknownQuestion.findMany());
    expect(rows).toContain('genbrugsbutikken');
    expect(rows).not.toMatch(/010190|1234|lone|12 34|stranger/);
    const audit = JSON.stringify(await bot.client.auditEntry.findMany());
    expect(audit).not.toContain('genbrugsbutikken');
    expect(bot.logged.join()).not.toContain('genbrugsbutikken');
  });

  it.each(['', '🎉', 'Kto jest odpowiedzialny za tę kawiarnię?', 'Hvem faciliterer Byttecafé?', 'status', 'hjælp'])(
    '“%s” is not one of them',
    async (text) => {
      await bot.say(STRANGER, text);
      expect(await bot.client.unknownQuestion.count()).toBe(0);
    },
  );

  it('never keep the answer back when they cannot be kept', async () => {
    const failing = { unknownQuestion: { create: () => Promise.reject(new Error('no room')) } };
    const client = new Proxy(bot.client, {
      get: (target, name) => Reflect.get(name in failing ? failing : target, name),
    });
    const { createHandle } = await import('../../src/bot/handle.js');
    const conversation = { kind: 'personal', address: 'x' } as const;
    const reply = await createHandle({ ...bot, client })({
      kind: 'message',
      id: 'one',
      account: STRANGER,
      conversation,
      text: QUESTION,
    });
    expect(textOf(reply)).toContain('genbrugsbutikken');
    expect(bot.logged.join()).toContain('could not be kept');
  });

  it.each([
    [
      { ...CAFE, alias: 'Sommerhøjskolen' },
      /Sommerhøjskolen” already is a name for Sommerhøjskole; it cannot mean Byttecafé/,
    ],
    [{ ...CAFE, alias: 'hvem' }, /too many questions/],
    [{ ...CAFE, alias: ' ' }, /Write the word/],
    [{ ...CAFE, alias: 'x'.repeat(81) }, /at most 80/],
    [{ ...CAFE, alias: 'ring 12345678' }, /seems to be a telephone number/],
    [{ ...CAFE, target: '' }, /Choose the activity/],
    [{ ...CAFE, target: 'activity:nothing' }, /Choose the activity/],
    [{}, /Choose the activity/],
  ])('refuse %j, and keep the form', async (values, why) => {
    await bot.say(STRANGER, QUESTION);
    const reply = await give(values as Record<string, string>);
    expect(Object.values(reply.errors ?? {}).join()).toMatch(why);
    expect(textOf(reply)).toMatch(why);
    expect(inputsOf(reply)).toHaveLength(2);
    expect(await bot.client.alias.count()).toBe(0);
    expect((await give()).errors).toBeUndefined();
  });

  it('can be put away, and stay away', async () => {
    await bot.say(STRANGER, QUESTION);
    const [dismiss = {}] = buttonsOf(await list(), 'dismiss-question');
    expect(textOf(await bot.press(SECRETARY, 'dismiss-question', dismiss))).toMatch(/no unanswered/);
    await bot.say(STRANGER, QUESTION);
    expect(textOf(await list())).toMatch(/no unanswered/);
    expect(textOf(await bot.press(SECRETARY, 'save-alias', dismiss, CAFE))).toMatch(/has been answered/);
    expect(textOf(await bot.press(SECRETARY, 'show-alias-form', dismiss))).toMatch(/has been answered/);
    expect(await bot.client.alias.count()).toBe(0);
  });

  it('are for the secretariat of their agreement, and those of none for every secretariat', async () => {
    await loadOther();
    await bot.say(REGISTRAR, 'Hvem faciliterer loppemarkedet?');
    bot.setClock('2026-10-05T10:01:00Z');
    await bot.say(STRANGER, QUESTION);
    expect(textOf(await list())).toMatch(
      /genbrugsbutikken[\s\S]*No agreement[\s\S]*loppemarkedet[\s\S]*Fritid og trivsel/,
    );
    const seen = textOf(await bot.say(OTHER_SECRETARY, 'unanswered'));
    expect(seen).toContain('genbrugsbutikken');
    expect(seen).not.toContain('loppemarkedet');

    const rows = await bot.client.unknownQuestion.findMany({ where: { agreementId: park.id } });
    const parks = { question: rows[0]?.id ?? '' };
    const strangers = (await answerButton()) as Record<string, string>;
    const given = await give();
    const alias = buttonsOf(given, 'remove-alias')[0] ?? {};
    for (const account of [OTHER_SECRETARY, LEADER, REGISTRAR, STRANGER]) {
      for (const [action, data] of [
        ['show-alias-form', parks],
        ['save-alias', parks],
        ['dismiss-question', parks],
        ['remove-alias', alias],
        ['save-alias', { ...strangers, agreement: park.id }],
      ] as const) {
        const reply = textOf(await bot.press(account, action, data, CAFE));
        expect(reply).not.toContain('loppemarkedet');
        expect(reply).toMatch(
          account === OTHER_SECRETARY ? /don't have access|has been answered/ : /don't have access/,
        );
      }
    }
    for (const account of [LEADER, REGISTRAR, STRANGER]) {
      for (const text of ['ubesvarede', 'aliasser']) expect(textOf(await bot.say(account, text))).toMatch(/access/);
    }
    expect(textOf(await bot.say(OTHER_SECRETARY, 'aliasser'))).toMatch(/No words/);
    expect(await bot.client.alias.count({ where: { removedAt: null } })).toBe(1);
    expect(textOf(await bot.say(REGISTRAR, QUESTION))).toContain('Ungdomsklubben');
  });

  it('of no agreement ask first which, when the secretariat has several', async () => {
    const people = PEOPLE.filter(({ email }) => email === SECRETARY.email);
    await loadPark(bot, { agreement: other, people, accounts: [] });
    await bot.say(STRANGER, QUESTION);
    const which = await bot.press(SECRETARY, 'show-alias-form', await answerButton());
    expect(textOf(which)).toContain('Which agreement is');
    const chosen = buttonsOf(which, 'show-alias-form').find(({ agreement }) => agreement === other.id) ?? {};
    expect(chosen).toMatchObject({ opens: 'form' });
    const form = await bot.press(SECRETARY, 'show-alias-form', chosen);
    expect(textOf(form)).toContain('Bolig');
    expect((await bot.press(SECRETARY, 'save-alias', chosen, CAFE)).errors).toBeUndefined();
    expect(await bot.client.alias.findMany()).toMatchObject([{ agreementId: other.id }]);
  });

  it('are shown in private alone, and told of among what waits', async () => {
    await bot.say(STRANGER, QUESTION);
    const channel = { kind: 'channel', address: 'somewhere' } as const;
    for (const text of ['ubesvarede spørgsmål', 'unanswered questions', 'aliases']) {
      expect(textOf(await bot.say(SECRETARY, text, channel))).toMatch(/between you and me/);
    }
    const waiting = await bot.say(SECRETARY, 'what is waiting for me');
    expect(textOf(waiting)).toContain('1 unanswered question');
    const [ask = {}] = buttonsOf(waiting, 'ask');
    expect(textOf(await bot.press(SECRETARY, 'ask', ask))).toContain(QUESTION);
    expect(textOf(await bot.say(LEADER, 'what is waiting for me'))).not.toContain('unanswered');
    expect(textOf(await bot.say(SECRETARY, 'help'))).toContain('Unanswered');
  });

  it('explained words are listed eight at a time, and the oldest can be undone too', async () => {
    const words = Array.from({ length: 13 }, (_, at) => {
      const given = { agreementId: park.id, kind: 'activity', targetId: 'byttecafe', addedById: 'somebody' };
      return { id: `a${at}`, text: `ord-${at + 1}.`, ...given, addedAt: new Date(Date.UTC(2026, 8, at + 1)) };
    });
    await bot.client.alias.createMany({ data: words });
    const first = await bot.say(SECRETARY, 'aliasser');
    expect(textOf(first)).toMatch(/ord-13\.[\s\S]*ord-6\.[\s\S]*5 more, which are older/);
    expect(textOf(first)).not.toContain('ord-5.');
    const [older = {}] = buttonsOf(first, 'show-aliases');
    const second = await bot.press(SECRETARY, 'show-aliases', older);
    expect(textOf(second)).toMatch(/ord-5\.[\s\S]*ord-1\./);
    expect(textOf(second)).not.toMatch(/ord-6\.|older/);

    let page = second;
    for (const left of [['ord-5.', 'ord-2.'], ['ord-5.', 'ord-3.'], ['ord-4.'], ['ord-5.'], ['ord-13.']]) {
      page = await bot.press(SECRETARY, 'remove-alias', buttonsOf(page, 'remove-alias').at(-1) ?? {});
      for (const word of left) expect(textOf(page)).toContain(word);
    }
    for (const forged of ['', '-1', '1e9', '99999']) {
      expect(textOf(await bot.press(SECRETARY, 'show-aliases', { page: forged }))).toContain('ord-13.');
    }
    for (const who of [LEADER, STRANGER]) {
      expect(textOf(await bot.press(who, 'show-aliases', older))).toMatch(/don't have access/);
    }
  });

  it('an alias of what a newer version lacks is left out and said to be', async () => {
    await bot.say(STRANGER, QUESTION);
    await give();
    const without = parkWith({ activities: park.activities.filter(({ id }) => id !== 'byttecafe') });
    await saveAgreement(bot.client, without, OPERATOR, new Date('2026-10-06T10:00:00Z'));
    expect(textOf(await bot.say(STRANGER, QUESTION))).not.toContain('Ungdomsklubben');
    expect(textOf(await bot.say(SECRETARY, 'aliases'))).toMatch(/“genbrugsbutikken”[\s\S]*Does not work/);
  });

  it('an alias of a person is for those who may see names', async () => {
    const person = {
      id: 'p',
      kind: 'person' as const,
      name: 'Titus Testesen',
      titles: ['afdelingsleder'],
      source: [11],
    };
    const activities = park.activities.map((one) => ({
      ...one,
      responsibilities: [...one.responsibilities, { role: 'accountable' as const, actor: 'p', source: [51] }],
    }));
    await saveAgreement(
      bot.client,
      parkWith({ actors: [...park.actors, person], activities }),
      OPERATOR,
      new Date('2026-10-06T10:00:00Z'),
    );
    const question = 'Hvad laver vindmøllemanden?';
    await bot.say(STRANGER, question);
    await give({ alias: 'vindmøllemanden', target: 'actor:p' });
    expect(textOf(await bot.say(LEADER, question))).toContain('Titus Testesen');
    expect(textOf(await bot.say(STRANGER, question))).toContain('vindmøllemanden');
    expect(textOf(await bot.say(STRANGER, 'Hvem har ansvaret for Byttecafé?'))).not.toMatch(/Titus|vindmølle/);
  });
});

/** The data of a reply's buttons that do this. */
function buttonsOf(reply: Reply, action: string): Record<string, string>[] {
  const found = elementsIn(reply).filter((element) => element.type === 'Action.Execute' && element.verb === action);
  return found.map(({ data }) => data as Record<string, string>);
}

function inputsOf(reply: Reply): CardElement[] {
  return elementsIn(reply).filter(({ type }) => type.startsWith('Input.'));
}

function elementsIn({ messages, update }: Reply): CardElement[] {
  return [...messages, ...(update ? [update] : [])].flatMap(({ card }) => elementsOf(card));
}
