import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { auditOf } from '../../src/store/audit.js';
import { openDatabase } from '../../src/store/db.js';
import {
  countUnknownQuestions,
  dismissUnknownQuestion,
  findUnknownQuestion,
  forgetUnknownQuestions,
  keepUnknownQuestion,
  openUnknownQuestions,
} from '../../src/store/unknown-questions.js';
import { databases, quietLog, type TestDatabase } from '../support/databases.js';

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const asked = (wording: string, agreement = 'park') => ({
  agreement,
  wording,
  text: `${wording}?`,
  language: 'da' as const,
});

describe.each(databases())('unknown questions on $name', ({ name, open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => database.client.unknownQuestion.deleteMany());
  afterAll(() => database.drop());

  it('are one row a wording and agreement, which counts', async () => {
    const { client } = database;
    await keepUnknownQuestion(client, asked('hvem'), day(1));
    await keepUnknownQuestion(client, { ...asked('hvem'), text: 'HVEM?' }, day(3));
    await keepUnknownQuestion(client, asked('hvem', ''), day(2));
    await keepUnknownQuestion(client, asked('hvem', 'other'), day(2));
    expect(await openUnknownQuestions(client, ['park'], 8)).toMatchObject([
      { agreement: 'park', text: 'hvem?', times: 2, lastAskedAt: day(3), state: 'open' },
      { agreement: '', text: 'hvem?', times: 1, lastAskedAt: day(2) },
    ]);
    expect(await openUnknownQuestions(client, ['park'], 1)).toHaveLength(1);
    expect(await countUnknownQuestions(client, ['park'])).toBe(2);
  });

  it('are kept by several at once, from several processes', async () => {
    const other = name === 'postgresql' ? await openDatabase(database.url, quietLog) : database;
    const clients = [database.client, other.client];
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        clients.map((c) => keepUnknownQuestion(c, asked('hvad'), day(n + 1))),
      ).flat(),
    );
    expect(await openUnknownQuestions(database.client, ['park'], 8)).toMatchObject([{ times: 40 }]);
    if (other !== database) await other.close();
  });

  it('are put away once, by one of two, and stay away', async () => {
    const { client } = database;
    await keepUnknownQuestion(client, asked('hvor'), day(1));
    const [{ id = '' } = {}] = await openUnknownQuestions(client, ['park'], 8);
    const both = await Promise.all(['a', 'b'].map((by) => dismissUnknownQuestion(client, id, by, day(2))));
    expect(both.sort()).toEqual([false, true]);
    await keepUnknownQuestion(client, asked('hvor'), day(3));
    expect(await openUnknownQuestions(client, ['park'], 8)).toEqual([]);
    expect(await findUnknownQuestion(client, id)).toMatchObject({ state: 'dismissed', times: 2 });
    expect((await auditOf(client, id)).map(({ action, details }) => [action, details])).toEqual([
      ['settle-question', { state: 'dismissed' }],
    ]);
  });

  it('are forgotten when nobody has asked for a year, and when there are too many', async () => {
    const { client } = database;
    await keepUnknownQuestion(client, asked('old'), new Date('2025-11-03T00:00:00Z'));
    for (const [index, wording] of ['first', 'second', 'third'].entries()) {
      await keepUnknownQuestion(client, asked(wording), day(index + 1));
    }
    const left = async () => (await openUnknownQuestions(client, ['park'], 8)).map(({ text }) => text);
    await forgetUnknownQuestions(client, day(3));
    expect(await left()).toEqual(['third?', 'second?', 'first?', 'old?']);
    await forgetUnknownQuestions(client, day(4));
    expect(await left()).toEqual(['third?', 'second?', 'first?']);
    await forgetUnknownQuestions(client, day(4), 2);
    expect(await left()).toEqual(['third?', 'second?']);
  });
});
