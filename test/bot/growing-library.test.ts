import { expect, it } from '@jest/globals';
import { createGrowingLibrary, prepareAhead, type Wanted } from '../../src/bot/growing-library.js';
import { answerQuestion } from '../../src/questions/answer.js';
import { parkAgreement } from '../fixtures/park-agreement.js';
import { parkOverview } from '../fixtures/park-overview.js';

function wanted(id: string, title: string): Wanted {
  return { id, stamp: title, agreement: () => ({ ...parkAgreement, id, title }) };
}

it('prepares only what has changed, and takes out what is gone', async () => {
  const prepared: string[] = [];
  const counted = (one: Wanted): Wanted => ({
    ...one,
    agreement: () => {
      prepared.push(one.id);
      return one.agreement();
    },
  });
  const library = createGrowingLibrary();
  await library.follow(0, [counted(wanted('a', 'A')), counted(wanted('b', 'B'))], []);
  await library.follow(1, [counted(wanted('a', 'A')), counted(wanted('b', 'B, changed'))], [parkOverview]);
  expect(prepared).toEqual(['a', 'b', 'b']);
  const { agreements, overviewIndexes } = await library.follow(2, [counted(wanted('b', 'B, changed'))], []);
  expect([...agreements.keys()]).toEqual(['b']);
  expect(agreements.get('b')?.agreement.title).toBe('B, changed');
  expect(overviewIndexes).toEqual([]);
});

it('answers as one does that was prepared at once, whatever has changed in which order', async () => {
  const first = ['a', 'b', 'c'].map((id) => wanted(id, `Indsats ${id}`));
  const then = first.map((one) => (one.id === 'a' ? wanted('a', 'Indsats a, changed') : one));
  const grown = createGrowingLibrary();
  await grown.follow(0, first, []);
  const [later, fresh] = [await grown.follow(1, then, []), await createGrowingLibrary().follow(0, then, [])];
  for (const text of ['Hvem koordinerer Sommerhøjskole?', 'hvem sidder i chefgruppen', 'hvilke aftaler er der?']) {
    const question = { text, language: 'da' as const, agreement: null };
    expect(answerQuestion(later, question)).toEqual(answerQuestion(fresh, question));
  }
});

it('lets others have their turn while many agreements are prepared', async () => {
  const many = Array.from({ length: 300 }, (_, at) => wanted(`a${at}`, 'A'));
  let turns = 0;
  const beat = setInterval(() => turns++, 0);
  const library = await createGrowingLibrary().follow(0, many, []);
  clearInterval(beat);
  expect(library.agreements.size).toBe(300);
  expect(turns).toBeGreaterThan(1);
});

it('prepares answers ahead of the first question, and lets others have their turn meanwhile', async () => {
  const made: string[] = [];
  // The texts of an agreement are read for its answers only, not to find it.
  const watched = (id: string): Wanted => ({
    id,
    stamp: id,
    agreement: () =>
      Object.defineProperty({ ...parkAgreement, id }, 'targets', {
        get: () => {
          made.push(id);
          return parkAgreement.targets;
        },
      }),
  });
  const ids = Array.from({ length: 5 }, (_, at) => `a${at}`);
  const library = await createGrowingLibrary().follow(0, ids.map(watched), []);
  expect(made).toEqual([]);
  let turns = 0;
  const beat = setInterval(() => turns++, 0);
  await prepareAhead(library);
  clearInterval(beat);
  expect(new Set(made)).toEqual(new Set(ids));
  expect(turns).toBeGreaterThan(1);
  const before = made.length;
  await prepareAhead(library);
  expect(made).toHaveLength(before);
});

it('is not taken back by a reading that was older', async () => {
  const library = createGrowingLibrary();
  await library.follow(1, [wanted('a', 'newer')], []);
  const held = await library.follow(0, [wanted('a', 'older')], []);
  expect(held.agreements.get('a')?.agreement.title).toBe('newer');
});

it('goes on after an agreement that could not be read', async () => {
  const library = createGrowingLibrary();
  const broken: Wanted = {
    id: 'a',
    stamp: 'A',
    agreement: () => {
      throw new Error('no content');
    },
  };
  await expect(library.follow(0, [broken], [])).rejects.toThrow('no content');
  const held = await library.follow(1, [wanted('a', 'A')], []);
  const answer = answerQuestion(held, { text: 'hvem koordinerer sommerhøjskolen', language: 'da', agreement: 'a' });
  expect(answer.kind).toBe('answer');
});
