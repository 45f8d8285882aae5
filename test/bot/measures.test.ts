import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CardElement, Conversation, Reply } from '../../src/chat.js';
import { writeAgreementFile } from '../../src/documents/write-agreement.js';
import type { Agreement, Measure } from '../../src/domain/agreement.js';
import { agreementAsOf, OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { findCheckIn } from '../../src/store/check-ins.js';
import { elementsOf } from '../card/subset.js';
import { readAgreement } from '../documents/reading.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import { accountOf, LEADER, loadPark, PEOPLE, SECRETARY, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({
  evaluation: null,
  activities: [
    activityWith({ id: 'lektiecafe', name: 'Lektiecafé', aliases: ['lektiehjælp'] }),
    activityWith({
      id: 'kor',
      name: 'Kor',
      criteria: [{ ...criterion('familier', 'unique'), text: 'Min 12 familier' }],
    }),
    activityWith({
      id: 'raad',
      name: 'Rådgivning',
      registration: { allowed: false, why: 'Der føres ikke journal', source: [1] },
    }),
    activityWith({ id: 'bolig', name: 'Boligcafé', describedIn: { text: 'Se delaftalen for Bolig', source: [1] } }),
  ],
});
const YOUNG = { text: 'Unge i caféen', unit: 'unge', measure: 'unique', per: 'year', atLeast: '30' };
const SAVED: Measure = {
  id: 'unge-i-cafeen',
  text: YOUNG.text,
  measure: 'unique',
  unit: 'unge',
  per: 'year',
  atLeast: 30,
};
const SECOND = accountOf('second');
/** By input: what is typed instead, and what is said of it. */
const WRONG: [string, string, RegExp][] = [
  ['text', '', /Write what is counted/],
  ['text', ' - ', /Write what is counted/],
  ['text', 'x'.repeat(201), /shorter/],
  ['text', `Ring til ${['12 34', '56 78'].join(' ')}`, /telephone number/],
  ['unit', '\n', /Write what is counted/],
  ['unit', 'lone@example.org', /e-mail address/],
  ['measure', '', /Choose/],
  ['measure', 'toString', /Choose/],
  ['per', 'month', /Choose/],
  ['atLeast', 'mange', /digits/],
  ['atLeast', '-1', /less than 0/],
  ['atLeast', '1,5', /whole number/],
  ['atLeast', '1000000000000', /too large/],
];

describe.each(databases())('what the secretariat sets to be counted, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-01-05T10:00:00Z');
    const people = [
      ...PEOPLE,
      { name: 'The second', email: 'second@example.org', roles: [{ role: 'secretariat' as const }] },
    ];
    await loadPark(bot, { agreement: park, people, accounts: [LEADER, SECRETARY, SECOND] });
  });
  afterEach(() => database.drop());

  const shown = (activity = 'lektiecafe') => bot.press(SECRETARY, 'show-measures', { agreement: park.id, activity });
  const addButton = async (activity = 'lektiecafe') =>
    buttonsOf(await shown(activity), 'show-measure-form').at(-1) ?? {};
  /** What the form sends beside its values. */
  const filled = async (button: Record<string, string>, account = SECRETARY) =>
    buttonsOf(await bot.press(account, 'show-measure-form', button), 'save-measure')[0] ?? {};
  const add = async (values: Record<string, string> = YOUNG) =>
    bot.press(SECRETARY, 'save-measure', await filled(await addButton()), values);
  const button = async (action: string, at = 0) => buttonsOf(await shown(), action)[at] ?? {};
  const measures = async () => (await agreementAsOf(bot.client, park.id))?.activities[0]?.measures;
  const versions = () => bot.client.agreementVersion.count();
  const asked = async (month: string) =>
    (await findCheckIn(bot.client, { agreement: park.id, activity: 'lektiecafe', month }))?.fields.map(({ id }) => id);

  it('is a new version of the agreement, with who did it; the first takes the place of the three that all are asked', async () => {
    const before = await bot.say(SECRETARY, 'tællinger for Lektiecafé');
    expect(textOf(before)).toContain('Attendances in all');
    expect(textOf(before)).toContain('takes the place of the three');
    const form = await bot.press(SECRETARY, 'show-measure-form', await addButton());
    expect(textOf(form)).toContain('takes the place of the three');
    const reply = await add();
    expect(reply.errors).toBeUndefined();
    expect(textOf(reply)).toMatch(/Saved: “Unge i caféen”[\s\S]*different ones so far, per year. Target: at least 30/);
    expect(textOf(reply)).not.toContain('Attendances');
    expect(await measures()).toEqual([SAVED]);
    expect((await auditOf(bot.client, park.id)).at(-1)).toMatchObject({
      action: 'save-agreement',
      by: (await bot.client.person.findFirstOrThrow({ where: { name: 'The secretary' } })).id,
      details: { version: 2 },
    });
    const now = (await agreementAsOf(bot.client, park.id)) as Agreement;
    expect(readAgreement(writeAgreementFile(now))).toEqual(now);
  });

  it('leaves an open month its questions; the next one asks the new ones, and numbers go on when a measure comes back', async () => {
    await bot.tickAt('2026-02-02T08:00:00Z');
    await add();
    await bot.tickAt('2026-02-03T08:00:00Z');
    expect(await asked('2026-01')).toEqual(['times-held', 'attendances', 'new-participants']);
    const old = { agreement: park.id, activity: 'lektiecafe', month: '2026-01' };
    expect(JSON.stringify(await bot.press(SECRETARY, 'show-check-in', old))).toContain('attendances');
    await bot.tickAt('2026-03-02T08:00:00Z');
    expect(await asked('2026-02')).toEqual(['unge-i-cafeen.unique']);
    const answer = { status: 'held', 'unge-i-cafeen.unique': '17' };
    await bot.press(SECRETARY, 'save-check-in', { ...old, month: '2026-02', revision: '0' }, answer);

    const removed = await bot.press(SECRETARY, 'remove-measure', await button('remove-measure'));
    expect(textOf(removed)).toMatch(/Removed: “Unge i caféen”[\s\S]*Attendances/);
    expect(await measures()).toBeUndefined();
    expect(textOf(await bot.say(LEADER, 'Hvordan går det med lektiecaféen?'))).toContain('17 forskellige unge');
    await add({ ...YOUNG, measure: 'sum' });
    expect((await measures())?.[0]?.id).toBe('unge-i-cafeen-2');
    await bot.press(SECRETARY, 'remove-measure', await button('remove-measure'));
    await add({ ...YOUNG, unit: 'familier' });
    expect((await measures())?.[0]?.id).toBe('unge-i-cafeen-2');
    await bot.press(SECRETARY, 'remove-measure', await button('remove-measure'));
    await add();
    expect(await measures()).toEqual([SAVED]);
  });

  it.each([
    ['its text and target', { text: 'Unge, der kommer', atLeast: '' }, 'unge-i-cafeen'],
    ['its way of adding up', { measure: 'average' }, 'unge-i-cafeen-2'],
    ['the period of different people', { per: 'season' }, 'unge-i-cafeen-2'],
  ])('changed in %s, keeps its id only while its numbers mean the same', async (_, changes, id) => {
    await add();
    await bot.tickAt('2026-02-02T08:00:00Z');
    const data = await filled(await button('show-measure-form'));
    const reply = await bot.press(SECRETARY, 'save-measure', data, { ...YOUNG, ...changes });
    expect(textOf(reply)).toContain('Saved');
    const { atLeast, ...said } = { ...YOUNG, ...changes };
    expect(await measures()).toEqual([{ id, ...said, ...(atLeast !== '' && { atLeast: Number(atLeast) }) }]);
  });

  it('sent twice is saved once, and taken out twice is taken out once', async () => {
    const data = await filled(await addButton());
    const [first, second] = [
      await bot.press(SECRETARY, 'save-measure', data, YOUNG),
      await bot.press(SECRETARY, 'save-measure', data, YOUNG),
    ];
    expect(textOf(second)).toBe(textOf(first));
    expect(await versions()).toBe(2);
    const remove = await button('remove-measure');
    await bot.press(SECRETARY, 'remove-measure', remove);
    expect(textOf(await bot.press(SECRETARY, 'remove-measure', remove))).toContain('Attendances');
    expect(await versions()).toBe(3);
  });

  it('set by two at once: one is saved, the other sees the form anew with what was typed, and then both are', async () => {
    const other = { ...YOUNG, text: 'Aftener', unit: 'aftener', measure: 'sum' };
    const [mine, theirs] = [await filled(await addButton()), await filled(await addButton(), SECOND)];
    const replies = await Promise.all([
      bot.press(SECRETARY, 'save-measure', mine, YOUNG),
      bot.press(SECOND, 'save-measure', theirs, other),
    ]);
    const texts = replies.map(textOf);
    expect(texts.filter((text) => text.includes('Saved:'))).toHaveLength(1);
    expect(await versions()).toBe(2);
    const isMine = texts[1]?.includes('Saved:');
    const refused = replies[isMine ? 0 : 1] as Reply;
    expect(textOf(refused)).toContain('the agreement has been changed meanwhile');
    expect(valuesOf(refused)).toEqual({ ...(isMine ? YOUNG : other), atLeast: 30 });
    const again = buttonsOf(refused, 'save-measure')[0] ?? {};
    await bot.press(isMine ? SECRETARY : SECOND, 'save-measure', again, isMine ? YOUNG : other);
    expect((await measures())?.map(({ text }) => text).sort()).toEqual(['Aftener', 'Unge i caféen']);
  });

  it('is based on the version that was seen: a file loaded meanwhile wins, and is shown', async () => {
    await add();
    const [change, remove] = [await filled(await button('show-measure-form')), await button('remove-measure')];
    const now = (await agreementAsOf(bot.client, park.id)) as Agreement;
    const activities = now.activities.map((one) =>
      one.id === 'lektiecafe' ? { ...one, measures: [{ ...SAVED, atLeast: 40 }] } : one,
    );
    await saveAgreement(bot.client, { ...now, activities }, OPERATOR, bot.now());
    const reply = await bot.press(SECRETARY, 'save-measure', change, { ...YOUNG, text: 'Alle unge' });
    expect(textOf(reply)).toContain(
      'It now says: “Unge i caféen”. Counts unge: different ones so far, per year. Target: at least 40.',
    );
    expect(valuesOf(reply)).toMatchObject({ text: 'Alle unge' });
    expect(textOf(await bot.press(SECRETARY, 'remove-measure', remove))).toContain('Nothing is removed');
    expect(await measures()).toEqual([{ ...SAVED, atLeast: 40 }]);
    await saveAgreement(bot.client, park, OPERATOR, bot.now());
    const gone = await bot.press(SECRETARY, 'save-measure', change, { ...YOUNG, text: 'Alle unge' });
    expect(textOf(gone)).toContain('removed meanwhile');
    await bot.press(SECRETARY, 'save-measure', buttonsOf(gone, 'save-measure')[0] ?? {}, {
      ...YOUNG,
      text: 'Alle unge',
    });
    expect(await measures()).toMatchObject([{ id: 'alle-unge' }]);
  });

  it('refuses what is wrong beside its field, and loses nothing that was typed', async () => {
    for (const [input, value, why] of WRONG) {
      const typed: Record<string, string> = { ...YOUNG, [input]: value };
      const reply = await add(typed);
      expect([input, value, Object.keys(reply.errors ?? {})]).toEqual([input, value, [input]]);
      expect(reply.errors?.[input]).toMatch(why);
      expect(textOf(reply)).toMatch(why);
      const { atLeast, ...rest } = valuesOf(reply);
      const sent = Object.entries(typed).filter(([name, one]) => one !== '' && name !== 'atLeast');
      expect(rest).toEqual(Object.fromEntries(sent));
      if (typed.atLeast !== undefined) expect(`${atLeast} ${textOf(reply)}`).toContain(typed.atLeast);
    }
    expect(await versions()).toBe(1);
  });

  it('has a share of at most 100 percent, and no two texts alike', async () => {
    expect((await add({ ...YOUNG, measure: 'share', atLeast: '101' })).errors).toMatchObject({ atLeast: /100/ });
    expect((await add({ ...YOUNG, measure: 'share', atLeast: '100' })).errors).toBeUndefined();
    expect((await add({ ...YOUNG, text: 'UNGE  i caféen' })).errors).toMatchObject({ text: /tells them apart/ });
  });

  it('says why, where nothing can be counted, and shows what the agreement itself counts without a button', async () => {
    for (const [activity, why] of [
      ['raad', /nothing may be recorded.*Der føres ikke journal/],
      ['bolig', /another agreement.*Se delaftalen for Bolig/],
    ] as const) {
      expect(textOf(await shown(activity))).toMatch(why);
      expect(buttonsOf(await shown(activity), 'show-measure-form')).toEqual([]);
      const data = { agreement: park.id, activity, version: '1' };
      expect(textOf(await bot.press(SECRETARY, 'save-measure', data, YOUNG))).toMatch(why);
    }
    const kor = await shown('kor');
    expect(textOf(kor)).toMatch(/Min 12 familier\n.*cannot be changed here/);
    expect(buttonsOf(kor, 'remove-measure')).toEqual([]);
    const forged = { agreement: park.id, activity: 'kor', measure: 'familier', version: '1' };
    expect(textOf(await bot.press(SECRETARY, 'remove-measure', forged))).toContain('Min 12 familier');
    expect(await versions()).toBe(1);
  });

  it('has room for six measures beside the agreement’s own', async () => {
    const data = await filled(await addButton());
    for (let at = 1; at <= 6; at += 1) await add({ ...YOUNG, text: `Unge ${at}` });
    expect(textOf(await shown())).toContain('room for 6');
    expect(await addButton()).toMatchObject({ measure: 'unge-6' });
    const version = String(await versions());
    const reply = await bot.press(SECRETARY, 'save-measure', { ...data, version }, { ...YOUNG, text: 'En mere' });
    expect(textOf(reply)).toContain('room for 6');
    expect(await measures()).toHaveLength(6);
  });

  it('is found by the activity’s name or alias, or chosen; and only the secretariat sets it, between the two of us', async () => {
    for (const text of ['Tællinger for lektiecafe', 'measures in lektiehjælp', 'ret tællinger i LEKTIE'])
      expect(textOf(await bot.say(SECRETARY, text))).toContain('What is counted in Lektiecafé');
    const choice = await bot.say(SECRETARY, 'tællinger');
    expect(buttonsOf(choice, 'show-measures')).toHaveLength(4);
    expect(textOf(await bot.say(SECRETARY, 'tællinger for fodbold'))).toContain('no activity called “fodbold”');
    expect(textOf(await bot.say(SECRETARY, 'tællinger for café'))).toMatch(/Which activity/);
    const channel: Conversation = { kind: 'channel', address: 'team' };
    expect(textOf(await bot.say(SECRETARY, 'tællinger', channel))).toContain('between you and me');
    expect(textOf(await bot.say(LEADER, 'tællinger'))).toContain("don't have access");
    const data = { agreement: park.id, activity: 'lektiecafe', version: '1', measure: 'x' };
    for (const action of ['show-measures', 'show-measure-form', 'save-measure', 'remove-measure'])
      expect(textOf(await bot.press(LEADER, action, data, YOUNG))).toContain("don't have access");
    expect(await versions()).toBe(1);
  });

  it('from a card with made-up data is not saved', async () => {
    for (const made of [{ version: '0' }, { version: '9' }, { version: 'x' }, { activity: 'nothing' }]) {
      const data: Record<string, string> = { agreement: park.id, activity: 'lektiecafe', version: '1', ...made };
      expect(textOf(await bot.press(SECRETARY, 'save-measure', data, YOUNG))).toContain('can no longer find');
    }
    expect(await versions()).toBe(1);
  });
});

function buttonsOf(reply: Reply, action: string): Record<string, string>[] {
  return executes(reply)
    .filter(({ verb }) => verb === action)
    .map(({ data }) => data as Record<string, string>);
}

function executes(reply: Reply): CardElement[] {
  const cards = [...reply.messages, ...(reply.update ? [reply.update] : [])].map(({ card }) => card);
  return cards.flatMap(elementsOf).filter(({ type }) => type === 'Action.Execute');
}

/** What the form's inputs hold. */
function valuesOf({ update }: Reply): Record<string, unknown> {
  const inputs = update === undefined ? [] : elementsOf(update.card).filter(({ type }) => type.startsWith('Input.'));
  return Object.fromEntries(inputs.filter(({ value }) => value !== undefined).map(({ id, value }) => [id, value]));
}
