import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Alias } from '../../src/domain/alias.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { addAlias, aliasesOf, aliasesStamp, findAlias, removeAlias, removedAliases } from '../../src/store/aliases.js';
import { auditOf } from '../../src/store/audit.js';
import { findUnknownQuestion, keepUnknownQuestion, openUnknownQuestions } from '../../src/store/unknown-questions.js';
import { parkWith } from '../support/agreement.js';
import { databases, type TestDatabase } from '../support/databases.js';

const at = new Date('2026-11-02T08:00:00Z');
const later = new Date('2026-11-03T08:00:00Z');
const park = parkWith();
const never = () => null;

describe.each(databases())('aliases on $name', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await saveAgreement(database.client, park, OPERATOR, at);
  });
  beforeEach(async () => {
    await database.client.alias.deleteMany();
    await database.client.unknownQuestion.deleteMany();
    await database.client.auditEntry.deleteMany();
  });
  afterAll(() => database.drop());

  async function asked(wording: string): Promise<string> {
    const { client } = database;
    await keepUnknownQuestion(client, { agreement: park.id, wording, text: wording, language: 'da' }, at);
    return (await openUnknownQuestions(client, [park.id], 8)).find(({ text }) => text === wording)?.id ?? '';
  }

  function alias(text: string, question: string, id = 'byttecafe') {
    return { agreement: park.id, target: { kind: 'activity' as const, id }, text, question };
  }

  it('answer their question, and taken back open it again; the row tells who and when', async () => {
    const { client } = database;
    const question = await asked('genbrugsbutik');
    const result = await addAlias(client, alias('genbrugsbutikken', question), never, 'secretary', at);
    const added = 'added' in result ? result.added : null;
    expect(added).toMatchObject({ text: 'genbrugsbutikken', addedBy: 'secretary', addedAt: at, removed: null });
    expect(await aliasesOf(client)).toEqual([added]);
    expect(await aliasesOf(client, ['other'])).toEqual([]);
    expect(await findUnknownQuestion(client, question)).toMatchObject({ state: 'answered' });

    const id = added?.id ?? '';
    expect(await Promise.all(['a', 'b'].map((by) => removeAlias(client, id, by, later)))).toContain(true);
    expect(await removeAlias(client, id, 'c', later)).toBe(false);
    expect(await aliasesOf(client)).toEqual([]);
    expect(await removedAliases(client, [park.id], 5)).toEqual([await findAlias(client, id)]);
    expect((await findAlias(client, id))?.removed).toMatchObject({ at: later });
    expect(await findUnknownQuestion(client, question)).toMatchObject({ state: 'open' });
    expect((await auditOf(client, park.id)).map(({ action }) => action)).toEqual(['add-alias', 'remove-alias']);
  });

  it('change the stamp when given and when taken back', async () => {
    const { client } = database;
    const stamps = [await aliasesStamp(client)];
    const result = await addAlias(client, alias('a b', await asked('a b')), never, 'secretary', at);
    stamps.push(await aliasesStamp(client));
    expect(await aliasesStamp(client)).toBe(stamps[1]);
    await removeAlias(client, 'added' in result ? result.added.id : '', 'secretary', at);
    stamps.push(await aliasesStamp(client));
    expect(new Set(stamps).size).toBe(3);
  });

  it('of one name for two things at once: the second is asked about with the first in place', async () => {
    const { client } = database;
    const questions = [await asked('x y'), await asked('x z')];
    const onlyOne = (aliases: readonly Alias[]) => (aliases.length > 0 ? 'taken' : null);
    const results = await Promise.all(
      questions.map((question) => addAlias(client, alias('x', question), onlyOne, 'secretary', at)),
    );
    expect(results.flatMap((one) => ('refused' in one ? [one.refused] : []))).toEqual(['taken']);
    expect(await aliasesOf(client)).toHaveLength(1);
    expect(await openUnknownQuestions(client, [park.id], 8)).toHaveLength(1);
  });

  it('of one question pressed twice are one', async () => {
    const { client } = database;
    const question = await asked('hvem');
    const twice = [1, 2].map(() => addAlias(client, alias('hvem der', question), never, 'secretary', at));
    expect((await Promise.all(twice)).filter((one) => 'settled' in one)).toHaveLength(1);
    expect(await aliasesOf(client)).toHaveLength(1);
  });
});
