import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/chat.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { checkInsOf } from '../../src/store/check-ins.js';
import { type PersonInAgreement, savePeople } from '../../src/store/people.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import { accountOf, LEADER, SECRETARY, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({
  evaluation: null,
  activities: [
    activityWith({ id: 'cafe', name: 'Byttecafé', criteria: [{ ...criterion('familier', 'unique'), atLeast: 100 }] }),
  ],
});
const [CLUB, LIBRARY] = [accountOf('club'), accountOf('library')];
const person = (name: string, role: PersonInAgreement['roles'][number], reports: string[] = []): PersonInAgreement => ({
  ...{ name: `The ${name}`, email: `${name}@example.org`, language: 'da', roles: [role] },
  reports,
});
const people = [
  person('club', { role: 'partner', actor: 'klubleder' }, ['cafe']),
  person('library', { role: 'partner', actor: 'biblioteket' }, ['cafe']),
  person('leader', { role: 'leader' }),
  person('secretary', { role: 'secretariat' }),
];
const key = { agreement: park.id, activity: 'cafe', month: '2026-10', revision: '0' };

describe.each(databases())('an activity that each party counts on its own, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-10-20T10:00:00Z');
    await saveAgreement(bot.client, park, OPERATOR, bot.now());
    await savePeople(bot.client, { agreement: park.id, people, separately: ['cafe'] }, OPERATOR, bot.now());
    for (const account of [CLUB, LIBRARY, LEADER, SECRETARY]) await bot.say(account, 'help');
    await bot.tickAt('2026-11-02T08:00:00Z');
  });
  afterEach(() => database.drop());
  const save = (account: Account, party: string, families: string) =>
    bot.press(account, 'save-check-in', { ...key, party }, { status: 'held', 'familier.unique': families });
  const stored = async () =>
    (await checkInsOf(bot.client, park.id, '2026-10'))
      .map(({ party, answers: [answer] }) => [party, answer?.counts['familier.unique'] ?? null])
      .sort();

  it('is asked of each, with the party’s name on the card, and kept apart', async () => {
    const cards = bot.chat.posts.map(({ to, message }) => [to, /Ungdomsklubben|Biblioteket/.exec(message.text)?.[0]]);
    expect(cards.sort()).toEqual([
      ['club', 'Ungdomsklubben'],
      ['library', 'Biblioteket'],
    ]);
    await Promise.all([save(CLUB, 'klubben', '50'), save(LIBRARY, 'biblioteket', '75')]);
    expect(await stored()).toEqual([
      ['biblioteket', 75],
      ['klubben', 50],
    ]);
    expect(bot.chat.updates.map(({ to }) => to).sort()).toEqual(['club', 'library']);
  });

  it('is told as a range: nobody knows how many were counted by both', async () => {
    await save(CLUB, 'klubben', '50');
    await save(LIBRARY, 'biblioteket', '75');
    const text = textOf(await bot.say({ ...SECRETARY, language: 'da' }, 'Hvordan går det med byttecaféen?'));
    expect(text).toContain(
      '75–125 forskellige familier i 2026 til og med oktober 2026. Parterne kan have talt de samme.',
    );
    await bot.client.overlap.create({
      data: {
        ...{ id: 'one', agreementId: park.id, activityId: 'cafe', measureId: 'familier', period: 'year:2026-01' },
        ...{ overlap: 25, saidAt: bot.now() },
        saidById: (await bot.client.person.findFirstOrThrow({ where: { name: 'The secretary' } })).id,
      },
    });
    const known = textOf(await bot.say({ ...SECRETARY, language: 'da' }, 'Hvordan går det med byttecaféen?'));
    expect(known).toContain('100 forskellige familier i 2026 til og med oktober 2026. Målet er nået.');
  });

  it('is not for the other party to answer or to open', async () => {
    expect(textOf(await save(CLUB, 'biblioteket', '3'))).toMatch(/ikke den, der indberetter/);
    expect(textOf(await bot.press(CLUB, 'show-check-in', { ...key, party: 'biblioteket' }))).toMatch(/ikke den, der/);
    expect(textOf(await save(CLUB, '', '3'))).toMatch(/kan jeg ikke finde/);
    expect(textOf(await save(CLUB, 'egeby-kommune', '3'))).toMatch(/kan jeg ikke finde/);
    expect(await stored()).toEqual([
      ['biblioteket', null],
      ['klubben', null],
    ]);
  });

  it('waits for each, reminds each, and counts as two', async () => {
    await save(CLUB, 'klubben', '50');
    expect(textOf(await bot.say(LIBRARY, 'venter'))).toContain('Byttecafé');
    expect(textOf(await bot.say(CLUB, 'venter'))).toContain('Ret: Byttecafé');
    const status = textOf(await bot.say({ ...LEADER, language: 'da' }, 'status'));
    expect(status).toContain('1 af 2');
    expect(status).toContain('Byttecafé, Biblioteket');
    const before = bot.chat.posts.length;
    await bot.tickAt('2026-11-09T08:00:00Z');
    expect(bot.chat.posts.slice(before).map(({ to }) => to)).toEqual(['library']);
  });

  it('is one again for everybody in the round after the office has taken it back', async () => {
    await savePeople(bot.client, { agreement: park.id, people }, OPERATOR, bot.now());
    await bot.tickAt('2026-12-01T08:00:00Z');
    expect((await checkInsOf(bot.client, park.id, '2026-11')).map(({ party }) => party)).toEqual(['']);
    expect(await stored()).toHaveLength(2);
  });
});
