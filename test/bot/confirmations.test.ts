import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTick } from '../../src/bot/tick.js';
import { type CardElement, ChatBusy, type Message, type Reply } from '../../src/chat.js';
import type { Responsibility } from '../../src/domain/agreement.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { lastWords } from '../../src/store/confirmations.js';
import { savePeople } from '../../src/store/people.js';
import { elementsOf } from '../card/subset.js';
import { activityWith, parkWith } from '../support/agreement.js';
import {
  accountOf,
  COORDINATOR,
  loadPark,
  PEOPLE,
  REGISTRAR,
  SECRETARY,
  STRANGER,
  startBot,
  type TestBot,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const DAY = 86_400_000;
const park = parkWith({ evaluation: null });
/** Stands for the same actor as the registrar. */
const DEPUTY = accountOf('deputy');
const people = [
  ...PEOPLE,
  { name: 'The deputy', email: 'deputy@example.org', roles: [{ role: 'partner' as const, actor: 'klubleder' }] },
];
const registers = 'sommerhoejskole/registrar/klubleder/registrerer deltagere';

function buttonsOf({ card }: Message): CardElement[] {
  return elementsOf(card).filter(({ type }) => type === 'Action.Execute');
}
const verbs = (message: Message) => buttonsOf(message).map(({ verb }) => verb);
const dataOf = (message: Message, verb = 'confirm-responsibilities') =>
  (buttonsOf(message).find((button) => button.verb === verb)?.data ?? {}) as Record<string, string>;
const shown = (reply: Reply) =>
  reply.update ?? reply.messages[0] ?? ({ card: { type: 'AdaptiveCard', version: '', body: [] }, text: '' } as Message);

describe.each(databases())('confirming responsibilities on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  const load = async (responsibilities: Responsibility[] = []) => {
    const agreement =
      responsibilities.length === 0 ? park : { ...park, activities: [activityWith({ responsibilities })] };
    await loadPark(bot, { agreement, people, accounts: [REGISTRAR, COORDINATOR, SECRETARY, DEPUTY] });
  };
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-01-20T10:00:00Z');
  });
  afterEach(() => database.drop());

  const asked = () => bot.chat.posts.filter(({ message }) => message.text.startsWith('Is this still so?'));
  const askedOf = (to: string) =>
    asked()
      .filter((post) => post.to === to)
      .map(({ message }) => message);
  const days = async (from: string, to: string) => {
    const cards: string[] = [];
    for (let at = Date.parse(`${from}T10:00:00Z`); at <= Date.parse(`${to}T10:00:00Z`); at += DAY) {
      const before = asked().length;
      await bot.tickAt(new Date(at).toISOString());
      for (const { to: who } of asked().slice(before)) cards.push(`${new Date(at).toISOString().slice(0, 10)} ${who}`);
    }
    return cards.sort();
  };
  const askedIn2027 = async (to = 'registrar') => {
    await bot.tickAt('2027-02-15T10:00:00Z');
    const [card] = askedOf(to);
    if (card === undefined) throw new Error(`${to} was not asked`);
    return card;
  };
  const told = async () => {
    // The secretariat is told beside the answer.
    for (let tries = 0; tries < 100; tries += 1) {
      const found = bot.chat.posts.filter(({ message }) => message.text.startsWith('A responsibility no longer holds'));
      if (found.length > 0) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return [];
  };

  it('over 26 months: asked a year after loading, and a year after the answer; who does not answer is asked once', async () => {
    await load();
    expect(await days('2027-01-01', '2027-02-20')).toEqual([
      ...['2027-02-15 coordinator', '2027-02-15 deputy', '2027-02-15 registrar'],
    ]);
    const [card] = askedOf('registrar');
    await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card as Message));
    expect(await days('2027-02-21', '2027-03-31')).toEqual([]);
    expect(await days('2028-02-01', '2028-03-31')).toEqual(['2028-03-15 deputy', '2028-03-15 registrar']);
    const deliveries = await bot.client.delivery.findMany({ where: { kind: 'confirmation' } });
    expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(['sent']));
    expect(deliveries).toHaveLength(5);
  }, 120_000);

  it('shows what stands in the agreement, and says thank you with who and when', async () => {
    await load();
    const card = await askedIn2027();
    expect(card.text).toBe(
      [
        ...['Is this still so?', 'Fritid og trivsel (Parken)'],
        'The agreement says that you, or those you stand for, have these responsibilities. Does that still hold?',
        ...['Sommerhøjskole', '• Keeps the records: Registrerer deltagere'],
      ].join('\n'),
    );
    expect(verbs(card)).toEqual(['confirm-responsibilities', 'show-denial']);
    const reply = await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card));
    expect(shown(reply).text).toContain('Thank you for the answer');
    expect(shown(reply).text).toContain('Confirmed on 15 February 2027 at 11:00 by The registrar');
    expect(verbs(shown(reply))).toEqual([]);
    expect((await lastWords(bot.client, park.id)).get(registers)).toMatchObject({ holds: true, at: bot.now() });
    expect((await auditOf(bot.client, park.id)).at(-1)).toMatchObject({ action: 'confirm-responsibility' });
  });

  it('asks nothing anew of the other who stands for the same actor, and tells who has answered', async () => {
    await load();
    const card = await askedIn2027();
    await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card));
    const replaced = bot.chat.updates.map(({ to, message }) => [to, message.text.includes('by The registrar')]);
    expect(replaced.sort()).toEqual([
      ['deputy', true],
      ['registrar', true],
    ]);
    const [other] = askedOf('deputy');
    const reply = await bot.press(DEPUTY, 'confirm-responsibilities', dataOf(other as Message));
    expect(shown(reply).text).toContain('by The registrar');
    const form = await bot.press(DEPUTY, 'show-denial', dataOf(other as Message, 'show-denial'));
    expect(shown(form).text).toContain('by The registrar');
    expect(await bot.client.confirmation.count()).toBe(1);
  });

  it('two who press at once confirm once', async () => {
    await load();
    const card = await askedIn2027();
    const [other] = askedOf('deputy');
    const replies = await Promise.all([
      bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card)),
      bot.press(DEPUTY, 'confirm-responsibilities', dataOf(other as Message)),
      bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card)),
    ]);
    for (const reply of replies) expect(shown(reply).text).toContain('Thank you for the answer');
    expect(await bot.client.confirmation.count()).toBe(1);
  });

  it('tells the secretariat what is wrong, and asks about the rest', async () => {
    await load([
      { role: 'performer', actor: 'klubleder', task: 'Synger for', source: [7, [9, 11]] },
      { role: 'registrar', actor: 'klubleder', task: 'Tæller', source: [12] },
    ]);
    const card = await askedIn2027();
    const form = shown(await bot.press(REGISTRAR, 'show-denial', dataOf(card, 'show-denial')));
    expect(form.text).toContain('Which responsibility?');
    const values = { responsibility: '0', wrong: ' Jeg synger\n ikke mere ' };
    const reply = await bot.press(REGISTRAR, 'deny-responsibility', dataOf(form, 'deny-responsibility'), values);
    expect(shown(reply).text).toContain('The secretariat has been told. Does the rest hold?');
    expect(shown(reply).text).not.toContain('Synger for');

    const [post, ...more] = await told();
    expect(more).toEqual([]);
    expect(post?.to).toBe('secretary');
    expect(post?.message.text.split('\n').slice(2)).toEqual([
      ...['The registrar says that this is wrong:', 'Kor', '• Carries out: Synger for', '“Jeg synger ikke mere”'],
      'It stands in parken.txt, lines 7, 9-11.',
      'If that is right, correct the agreement and load it again. Answers show that it is said to be wrong until the responsibility is changed in the agreement, or whoever has it writes “confirm” to me.',
    ]);
    const after = await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(shown(reply)));
    expect(shown(after).text).toContain('Does not hold. Reported on 15 February 2027 at 11:00 by The registrar');
    const said = await lastWords(bot.client, park.id);
    expect([...said.values()].map(({ holds }) => holds).sort()).toEqual([false, true]);
    expect((await auditOf(bot.client, park.id)).map(({ details }) => details.text)).toContain('Jeg synger ikke mere');
    expect(bot.logged.join('')).not.toContain('synger');
  });

  it('tells the rest of the secretariat when one of them cannot be told', async () => {
    const deputies = ['a', 'z'].map((name) => {
      return { name, email: `${name}@example.org`, roles: [{ role: 'secretariat' as const }] };
    });
    const accounts = [REGISTRAR, accountOf('a'), accountOf('z')];
    await loadPark(bot, { agreement: park, people: [...people, ...deputies], accounts });
    bot.chat.failAt('a', new Error('gone'));
    const form = await bot.press(REGISTRAR, 'show-denial', dataOf(await askedIn2027(), 'show-denial'));
    const data = dataOf(shown(form), 'deny-responsibility');
    await bot.press(REGISTRAR, 'deny-responsibility', data, { responsibility: '0', wrong: 'Det er slut' });
    expect((await told()).map(({ to }) => to)).toEqual(['z']);
    expect(bot.logged.join('')).toContain('could not be told');
  });

  it('says what is missing in the form, and keeps what was written', async () => {
    await load([
      { role: 'performer', actor: 'klubleder', source: [7] },
      { role: 'registrar', actor: 'klubleder', source: [12] },
    ]);
    const card = await askedIn2027();
    const deny = (values: Record<string, string>) => bot.press(REGISTRAR, 'deny-responsibility', dataOf(card), values);
    expect(Object.keys((await deny({})).errors ?? {})).toEqual(['responsibility', 'wrong']);
    const half = await deny({ responsibility: '7', wrong: 'Jeg er flyttet' });
    expect(Object.keys(half.errors ?? {})).toEqual(['responsibility']);
    expect(elementsOf(shown(half).card).find(({ id }) => id === 'wrong')?.value).toBe('Jeg er flyttet');
    const long = await deny({ responsibility: '1', wrong: 'x'.repeat(301) });
    expect(Object.keys(long.errors ?? {})).toEqual(['wrong']);
    expect(elementsOf(shown(long).card).find(({ id }) => id === 'responsibility')?.value).toBe('1');
    expect(await bot.client.confirmation.count()).toBe(0);
  });

  it('lists eight at a time, and goes on with the rest', async () => {
    const tasks = Array.from({ length: 11 }, (_, index) => `Opgave ${index + 1}.`);
    await load(tasks.map((task) => ({ role: 'performer', actor: 'klubleder', task, source: [7] })));
    const card = await askedIn2027();
    expect(card.text).toContain('Opgave 8.');
    expect(card.text).not.toContain('Opgave 9.');
    expect(card.text).toContain('And 3 more, shown after these.');
    const next = await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card));
    expect(shown(next).text).toContain('8 responsibilities are confirmed. Here is the rest.');
    // The card that was pressed still stands: pressed again it confirms nothing that it never showed.
    const again = await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card));
    expect(shown(again).text).toContain('Something has been confirmed or changed');
    expect(await bot.client.confirmation.count()).toBe(8);
    const last = await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(shown(next)));
    expect(shown(last).text).toContain('And 3 more.');
    expect(await bot.client.confirmation.count()).toBe(11);
  });

  it('confirms nothing that the card did not show: the agreement has changed meanwhile', async () => {
    await load();
    const card = await askedIn2027();
    const activities = [activityWith({ responsibilities: [{ role: 'performer', actor: 'klubleder', source: [1] }] })];
    await saveAgreement(bot.client, { ...park, activities }, OPERATOR, new Date('2025-06-01T10:00:00Z'));
    const reply = await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card));
    expect(shown(reply).text).toContain('Something has been confirmed or changed');
    expect(await bot.client.confirmation.count()).toBe(0);
  });

  it('can be done at any time, and puts the next card off', async () => {
    await load();
    bot.setClock('2026-09-01T10:00:00Z');
    const reply = await bot.say(REGISTRAR, 'Confirm');
    expect(verbs(shown(reply))).toEqual(['confirm-responsibilities', 'show-denial']);
    await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(shown(reply)));
    expect(await days('2027-01-10', '2027-02-20')).toEqual(['2027-02-15 coordinator']);
    expect(await days('2027-09-10', '2027-09-20')).toEqual(['2027-09-15 deputy', '2027-09-15 registrar']);
    expect(shown(await bot.say(REGISTRAR, 'bekræft')).text).toContain('Is this still so?');
    expect(shown(await bot.say(SECRETARY, 'confirm')).text).toContain('You stand for nobody');
    expect(shown(await bot.say(STRANGER, 'confirm')).text).toContain("I don't know who you are");
    const channel = { kind: 'channel' as const, address: '#park' };
    expect(shown(await bot.say(REGISTRAR, 'confirm', channel)).text).toContain('between you and me');
  });

  it('is for those who stand for the actor now, and for nobody else', async () => {
    await load();
    const data = dataOf(await askedIn2027());
    const attempts: [typeof REGISTRAR, RegExp][] = [
      [SECRETARY, /The secretary can help you/],
      [STRANGER, /can help you/],
    ];
    for (const [account, refusal] of attempts) {
      for (const action of ['confirm-responsibilities', 'show-denial', 'deny-responsibility']) {
        expect(shown(await bot.press(account, action, data, { responsibility: '0', wrong: 'x' })).text).toMatch(
          refusal,
        );
      }
    }
    // Somebody with other responsibilities is shown those, and confirms nothing of the other's.
    const own = await bot.press(COORDINATOR, 'confirm-responsibilities', data);
    expect(shown(own).text).toContain('Coordinator');
    const moved = people.map((one) =>
      one.name === 'The registrar' ? { ...one, roles: [{ role: 'partner' as const }] } : one,
    );
    await savePeople(bot.client, { agreement: park.id, people: moved }, OPERATOR, bot.now());
    expect(shown(await bot.press(REGISTRAR, 'confirm-responsibilities', data)).text).toMatch(/can help you/);
    expect(await bot.client.confirmation.count()).toBe(0);
  });

  it('takes no press that no card of ours carries', async () => {
    await load();
    const data = dataOf(await askedIn2027());
    const changes: Record<string, string>[] = [
      ...[{ of: 'none' }, { asked: 'x' }, { asked: '2099-01-01T00:00:00.000Z' }, { agreement: 'none' }],
    ];
    for (const forged of [{}, ...changes.map((change) => ({ ...data, ...change }))]) {
      const reply = await bot.press(REGISTRAR, 'confirm-responsibilities', forged);
      expect(shown(reply).text).toContain('I can no longer find that');
    }
    expect(await bot.client.confirmation.count()).toBe(0);
  });

  it('is not sent to who was to be asked when the other has confirmed meanwhile', async () => {
    await load();
    bot.chat.failAt('deputy', new ChatBusy('away'));
    const card = await askedIn2027();
    await bot.press(REGISTRAR, 'confirm-responsibilities', dataOf(card));
    bot.chat.failAt('deputy', null);
    await bot.tickAt('2027-02-16T10:00:00Z');
    expect(askedOf('deputy')).toEqual([]);
    const late = await bot.client.delivery.findFirst({ where: { kind: 'confirmation', state: 'dropped' } });
    expect(late?.problem).toBe('no longer needed');
  });

  it('reads an agreement once for all who are asked about it', async () => {
    await load();
    let reads = 0;
    const client = new Proxy(bot.client, {
      get: (all, name) => {
        if (name === 'confirmation') reads += 1;
        return Reflect.get(all, name);
      },
    });
    bot.setClock('2027-02-15T10:00:00Z');
    await createTick({ ...bot, client }).tick();
    expect(asked()).toHaveLength(3);
    expect(reads).toBe(1);
  });

  it('is not asked in an agreement that is over', async () => {
    await load();
    await bot.tickAt('2030-02-01T10:00:00Z');
    expect(asked()).toEqual([]);
    expect(shown(await bot.say(REGISTRAR, 'confirm')).text).toContain('You stand for nobody');
  });

  it('waits for who can not be reached, and tells the operator', async () => {
    await loadPark(bot, { agreement: park, people, accounts: [COORDINATOR, SECRETARY] });
    await bot.tickAt('2027-02-15T10:00:00Z');
    expect(asked().map(({ to }) => to)).toEqual(['coordinator']);
    expect(bot.logged.join('')).toContain(`confirmation:${park.id}:2027-02:nobody:klubleder`);
    await bot.say(REGISTRAR, 'help');
    await bot.tickAt('2027-02-20T10:00:00Z');
    expect(asked()).toHaveLength(1);
    await bot.tickAt('2027-02-22T10:00:00Z');
    expect(asked().map(({ to }) => to)).toEqual(['coordinator', 'registrar']);
  });
});
