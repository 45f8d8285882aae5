import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account, Conversation, Reply } from '../../src/chat.js';
import { fieldsOf } from '../../src/domain/measure.js';
import { auditOf } from '../../src/store/audit.js';
import { findCheckIn, saveAnswer } from '../../src/store/check-ins.js';
import { toJson } from '../../src/store/json.js';
import { elementsOf } from '../card/subset.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import {
  accountOf,
  COORDINATOR,
  LEADER,
  loadPark,
  PEOPLE,
  SECRETARY,
  startBot,
  type TestBot,
  textOf,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const activity = activityWith({ id: 'cafe', name: 'Café', criteria: [criterion('familier', 'unique')] });
const park = parkWith({ evaluation: null, activities: [activity] });
const PARTIES = ['klubben', 'biblioteket', 'frivillige'];

const DEPUTY = accountOf('deputy');
const people = [
  ...PEOPLE,
  { name: 'The deputy', email: 'deputy@example.org', roles: [{ role: 'secretariat' as const }] },
];

describe.each(databases())('people whom several parties have counted, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-06-01T10:00:00Z');
    await loadPark(bot, { agreement: park, people, accounts: [COORDINATOR, LEADER, DEPUTY, SECRETARY] });
    for (const month of ['2026-04', '2026-05']) await openRoundApart(month);
    await counted('klubben', '2026-04', 50);
    await counted('biblioteket', '2026-05', 75);
  });
  afterEach(() => database.drop());

  /** A round in which each party is asked on its own. */
  async function openRoundApart(month: string): Promise<void> {
    const round = { id: randomUUID(), agreementId: park.id, month, agreementVersion: 1, openedAt: bot.now() };
    const fields = toJson(fieldsOf(activity));
    const checkIns = PARTIES.map((partyId) => ({ id: randomUUID(), activityId: activity.id, partyId, fields }));
    await bot.client.round.create({ data: { ...round, checkIns: { create: checkIns } } });
  }
  async function counted(party: string, month: string, count: number): Promise<void> {
    const checkIn = await findCheckIn(bot.client, { agreement: park.id, activity: activity.id, month, party });
    const { id: by } = await bot.client.person.findFirstOrThrow({ where: { name: 'The registrar' } });
    if (checkIn === null) throw new Error(`${party} is not asked about ${month}`);
    const answer = { status: 'held' as const, counts: { 'familier.unique': count }, ended: false, comment: null };
    const basedOn = checkIn.answers[0]?.revision ?? 0;
    expect(await saveAnswer(bot.client, checkIn, answer, { by, at: bot.now(), basedOn })).toBe(true);
  }
  const list = (account: Account = DEPUTY) => bot.say(account, 'overlap');
  const openButton = async () => buttonsOf(await list(), 'show-overlap-form')[0] ?? {};
  const filled = async (account: Account = DEPUTY) =>
    buttonsOf(await bot.press(account, 'show-overlap-form', await openButton()), 'save-overlap')[0] ?? {};
  const save = async (overlap: string, account: Account = DEPUTY) =>
    bot.press(account, 'save-overlap', await filled(account), { overlap });
  const told = async () => textOf(await bot.say(DEPUTY, 'Hvordan går det med caféen?'));

  it('are 75–125 until a named person says that 25 were counted twice, and then 100', async () => {
    expect(await told()).toContain('75–125 forskellige familier');
    const shown = await list({ ...DEPUTY, language: 'en' });
    expect(textOf(shown)).toMatch(/Biblioteket: 75 up to and including May 2026; Ungdomsklubben: 50 .* April 2026/);
    const form = await bot.press(DEPUTY, 'show-overlap-form', await openButton());
    expect(textOf(form)).toContain('Between 75 and 125 familier in 2026');
    bot.setClock('2026-06-02T10:00:00Z');
    const receipt = await save('25');
    expect(textOf(receipt)).toContain(
      '100 different familier in 2026 up to and including May 2026 in all, said by The deputy on 2 June 2026.',
    );
    expect(await told()).toContain('100 forskellige familier');
    expect((await auditOf(bot.client, park.id)).at(-1)).toMatchObject({
      action: 'say-overlap',
      details: { activity: 'cafe', measure: 'familier', period: 'year:2026-01', overlap: 25 },
    });
    expect(textOf(await list())).toContain(
      'Reckoned as 100 familier in 2026 in all: 25 counted by several, said by The deputy',
    );
    await save('50', SECRETARY);
    expect(await told()).toContain('75 forskellige familier');
    expect(await bot.client.overlap.count()).toBe(2);
  });

  it('are open again when a party has answered since, and the form is shown anew with its number', async () => {
    const data = await filled();
    bot.setClock('2026-06-02T10:00:00Z');
    await counted('klubben', '2026-05', 60);
    const reply = await bot.press(DEPUTY, 'save-overlap', data, { overlap: '25' });
    expect(textOf(reply)).toMatch(/a party has answered meanwhile[\s\S]*60 up to and including May/);
    expect(inputOf(reply)).toMatchObject({ value: 25 });
    expect(await bot.client.overlap.count()).toBe(0);
    await bot.press(DEPUTY, 'save-overlap', buttonsOf(reply, 'save-overlap')[0] ?? {}, { overlap: '25' });
    expect(await told()).toContain('110 forskellige familier');
    bot.setClock('2026-06-03T10:00:00Z');
    await counted('klubben', '2026-05', 61);
    expect(await told()).toContain('75–136 forskellige familier');
  });

  it('counted by three parties may be more twice over than one party has, which the form explains', async () => {
    await counted('frivillige', '2026-05', 30);
    const form = await bot.press(DEPUTY, 'show-overlap-form', await openButton());
    expect(textOf(form)).toContain('Anyone counted by three parties counts for two');
    expect((await save('81')).errors).toEqual({
      overlap: 'It can be at most 80: otherwise there would be fewer in all than one party has counted alone.',
    });
    expect(textOf(await save('80'))).toContain('75 different familier');
  });

  it('are refused with what is wrong beside the field, and nothing is saved', async () => {
    for (const [typed, why] of [
      ['', /Write a number/],
      ['51', /at most 50/],
      ['1000000000000', /at most 50/],
      ['-1', /less than 0/],
      ['2,5', /whole number/],
      ['mange', /You wrote “mange”.*digits/],
    ] as const) {
      const reply = await save(typed);
      expect([typed, Object.keys(reply.errors ?? {})]).toEqual([typed, ['overlap']]);
      expect(textOf(reply)).toMatch(why);
    }
    expect(await bot.client.overlap.count()).toBe(0);
  });

  it('said by two at once: one is saved, the other is told; the same sent twice is saved once', async () => {
    const [mine, theirs] = [await filled(), await filled(SECRETARY)];
    const texts = (
      await Promise.all([
        bot.press(DEPUTY, 'save-overlap', mine, { overlap: '25' }),
        bot.press(SECRETARY, 'save-overlap', theirs, { overlap: '20' }),
      ])
    ).map(textOf);
    expect(await bot.client.overlap.count()).toBe(1);
    expect(texts.filter((text) => text.includes('said by'))).toHaveLength(2);
    expect(texts.filter((text) => text.includes('somebody else has said it meanwhile'))).toHaveLength(1);
    const [winner, data, overlap] = texts[0]?.includes('meanwhile') ? [SECRETARY, theirs, '20'] : [DEPUTY, mine, '25'];
    expect(textOf(await bot.press(winner, 'save-overlap', data, { overlap }))).toContain('different familier');
    expect(await bot.client.overlap.count()).toBe(1);
  });

  it('are for the secretariat, between the two of us; and what is not open is not listed', async () => {
    const channel: Conversation = { kind: 'channel', address: 'team' };
    expect(textOf(await bot.say(DEPUTY, 'talt dobbelt', channel))).toContain('between you and me');
    for (const other of [COORDINATOR, LEADER]) expect(textOf(await list(other))).toContain("don't have access");
    const data = await filled();
    for (const action of ['show-overlap-form', 'save-overlap'])
      expect(textOf(await bot.press(COORDINATOR, action, data, { overlap: '1' }))).toContain("don't have access");
    const made = { activity: 'x', measure: 'x', period: 'year:1999-01', agreement: 'x' };
    for (const [name, value] of Object.entries(made)) {
      const reply = await bot.press(DEPUTY, 'save-overlap', { ...data, [name]: value }, { overlap: '1' });
      expect(textOf(reply)).toMatch(/Nothing is saved|don't have access/);
    }
    expect(await bot.client.overlap.count()).toBe(0);
    await counted('klubben', '2026-05', 0);
    expect(textOf(await list())).toContain('No numbers are open');
    expect(textOf(await bot.press(DEPUTY, 'save-overlap', data, { overlap: '1' }))).toContain('Nothing is saved');
  });
});

function buttonsOf(reply: Reply, action: string): Record<string, string>[] {
  return [...reply.messages, ...(reply.update ? [reply.update] : [])]
    .flatMap(({ card }) => elementsOf(card))
    .filter(({ verb }) => verb === action)
    .map(({ data }) => data as Record<string, string>);
}

function inputOf({ update }: Reply): unknown {
  return update === undefined ? undefined : elementsOf(update.card).find(({ id }) => id === 'overlap');
}
