import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Conversation } from '../../src/chat.js';
import type { PersonInAgreement } from '../../src/store/people.js';
import { parkAgreement } from '../fixtures/park-agreement.js';
import { parkWith } from '../support/agreement.js';
import {
  accountOf,
  LEADER,
  loadPark,
  PEOPLE,
  REGISTRAR,
  STRANGER,
  startBot,
  type TestBot,
  textOf,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const park = parkWith({ activities: parkAgreement.activities });
const library = accountOf('library', { language: 'da' });
const stands = (actor: string, role: 'partner' | 'managers' = 'partner'): PersonInAgreement => ({
  name: 'The librarian',
  email: 'library@example.org',
  roles: [{ role, actor }],
});

describe.each(databases())('what somebody has promised, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-11-02T10:00:00Z');
    await loadPark(bot, { agreement: park, people: [...PEOPLE, stands('biblioteket')] });
  });
  afterEach(() => database.drop());

  it('is what their own part has: activity, role, task, and where it stands', async () => {
    const lines = textOf(await bot.say(library, 'Hvad er mine opgaver?')).split('\n');
    expect(lines).toEqual([
      'Fritid og trivsel (Parken)',
      'Biblioteket',
      'Madværksted',
      'Giver fagligt indhold: Finder opskrifter frem',
      'Kilde: Fritid og trivsel (Parken), linje 41',
    ]);
  });

  it('is for the organisation what everybody in it has, the asker’s own first', async () => {
    const text = textOf(await bot.say(library, 'hvad har min organisation lovet?'));
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual(['Fritid og trivsel (Parken)', 'Egeby Kommune', 'Madværksted']);
    expect(lines).toContain('Klublederen registrerer: Registrerer deltagere');
    expect(lines).toContain('Ungdomsklubben faciliterer: Faciliterer caféen');
    expect(text).not.toContain('Beboerkonsulenten');
  });

  it('is what belongs to it where it has nothing itself, and one line for those with the same task', async () => {
    const [first] = parkAgreement.activities;
    if (first === undefined) throw new Error('no activity');
    const shared = ['klubben', 'biblioteket'].map((actor) => {
      return { role: 'contributor' as const, actor, task: 'Stiller stole op', source: [99] };
    });
    const activities = [{ ...first, responsibilities: shared }];
    const agreement = parkWith({ id: 'parken-flyt-2026', area: 'Flyt', activities });
    await loadPark(bot, { agreement, people: [stands('egeby-kommune')], accounts: [] });
    const text = textOf(await bot.say(library, 'hvad er mine opgaver'));
    expect(text).toContain('Egeby Kommune\nSommerhøjskole\nUngdomsklubben og Biblioteket bidrager: Stiller stole op\n');
  });

  it('tells hours, may be asked in English, and anywhere', async () => {
    const channel: Conversation = { kind: 'channel', address: 'team' };
    const reply = await bot.say(accountOf('coordinator'), 'what am I responsible for', channel);
    expect(textOf(reply)).toContain('Coordinates: Tovholder; 4 hours a week');
  });

  it('is a group’s mandate', async () => {
    expect(textOf(await bot.say(accountOf('manager'), 'what are my tasks'))).toContain('Fastlægger rammerne');
  });

  it('is asked of somebody who stands for someone', async () => {
    expect(textOf(await bot.say(LEADER, 'what have we promised'))).toMatch(/don't know whom .* The secretary can add/);
    expect(textOf(await bot.say(STRANGER, 'what have we promised'))).toMatch(/don't know who you are/);
  });

  it('leaves an agreement out when it has ended', async () => {
    bot.setClock('2030-01-02T10:00:00Z');
    const text = textOf(await bot.say(REGISTRAR, 'my tasks'));
    expect(text).toBe('Agreements that have ended are left out: Fritid og trivsel (Parken).');
  });

  it('goes with the agreements', async () => {
    const other = parkWith({
      id: 'parken-bolig-2026',
      area: 'Bolig',
      activities: parkAgreement.activities.slice(0, 1),
    });
    await loadPark(bot, { agreement: other, people: [stands('klubleder')], accounts: [] });
    const text = textOf(await bot.say(library, 'hvilke aktiviteter er jeg med i'));
    expect(text).toContain('Bolig (Parken)\nKlublederen\nSommerhøjskole\nRegistrerer: Registrerer deltagere');
    expect(text).toContain('Fritid og trivsel (Parken)\nBiblioteket\nMadværksted');
  });
});
