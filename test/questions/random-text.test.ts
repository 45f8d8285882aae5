import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerQuestion } from '../../src/questions/answer.js';
import { danishCues } from '../../src/questions/language/words/cues-da.js';
import { englishCues } from '../../src/questions/language/words/cues-en.js';
import { prepareLibrary } from '../../src/questions/library.js';
import type { Question, Topic } from '../../src/questions/types.js';
import { parkAgreement } from '../fixtures/park-agreement.js';
import { hostileAgreement, MARKUP, ODD } from '../support/hostile.js';

const library = prepareLibrary([parkAgreement]);
const languages = ['da', 'en'] as const;

/** Words that the engine knows: without them, a random text never gets far. */
const cueWords = [danishCues, englishCues].flatMap(
  (cues) =>
    Object.values(cues)
      .join(' ')
      .match(/\p{L}+/gu) ?? [],
);
const names = [...parkAgreement.activities, ...parkAgreement.actors].flatMap(({ name, aliases = [] }) => [
  name,
  ...aliases,
]);
const figures = ['2', '12', '2025', '1850', '7-12-årige', '31.12.2027', '10', 'kl. 9'];
const signs = [
  '?',
  '.',
  ',',
  '-',
  '/',
  '"',
  '(',
  ')',
  ':',
  '\n',
  '…',
  'og',
  'eller',
  'and',
  'hvem',
  'hvor mange',
  'who',
];

/** A text of known words, names, figures, signs and anything at all, in any order; sometimes written together. */
function textOf(own: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...cueWords) },
    { weight: 3, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom(...figures) },
    { weight: 2, arbitrary: fc.constantFrom(...signs) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.constantFrom(...MARKUP, ...ODD) },
  );
  const between = fc.constantFrom(' ', ' ', ' ', '');
  return fc.tuple(fc.array(part, { maxLength: 10 }), between).map(([parts, sign]) => parts.join(sign));
}

const ids = (list: readonly { id: string }[]) => fc.subarray([...list.map(({ id }) => id), 'gone'], { maxLength: 2 });

const topic: fc.Arbitrary<Topic> = fc.record({
  agreement: fc.constantFrom(parkAgreement.id, parkAgreement.id, 'gone'),
  activities: ids(parkAgreement.activities),
  actors: ids(parkAgreement.actors),
  question: textOf(names),
});

function questionOf(text: fc.Arbitrary<string>): fc.Arbitrary<Question> {
  return fc.record(
    {
      text,
      language: fc.constantFrom(...languages),
      agreement: fc.constantFrom(null, parkAgreement.id, 'gone'),
      own: fc.constantFrom([], [parkAgreement.id]),
      before: topic,
      today: fc.constantFrom('2026-11-02', '2031-01-01'),
      sourcesNamed: fc.boolean(),
    },
    { requiredKeys: ['text', 'language', 'agreement'] },
  );
}

function expectProper(from: typeof library, question: Question): void {
  const answer = answerQuestion(from, question);
  expect(['answer', 'clarify', 'unknown']).toContain(answer.kind);
  expect(answer.text.trim()).not.toBe('');
  expect(answer.text.length).toBeLessThanOrEqual(600);
  if (answer.kind === 'answer') expect(answer.sources.length).toBeGreaterThan(0);
  if (answer.kind === 'clarify') expect(answer.choices?.length).toBeGreaterThan(0);
}

describe('any text', () => {
  const cases = [...MARKUP, ...ODD].flatMap((text) =>
    languages.flatMap((language) => [null, parkAgreement.id].map((agreement) => ({ text, language, agreement }))),
  );

  it.each(cases)('is a normal don’t-know: %#', (question) => {
    const answer = answerQuestion(library, question);
    expect(answer.kind).toBe('unknown');
    expect(answer.text.trim()).not.toBe('');
    expect(answer.text.length).toBeLessThanOrEqual(600);
  });

  it('takes no time to take apart, however many known words are written together', () => {
    const known = new Set(names.flatMap((name) => name.split(/\P{L}+/u)).filter((word) => word.length > 3));
    for (const text of Array.from(['aftale', 'gruppe', ...known], (word) => word.repeat(100).slice(0, 120))) {
      const before = performance.now();
      expectProper(library, { text, language: 'da', agreement: parkAgreement.id });
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });

  it('gives one of three kinds and a text that fits, and sources to every answer', () => {
    fc.assert(
      fc.property(questionOf(textOf(names)), (question) => {
        expectProper(library, question);
        expect(answerQuestion(library, question).text).not.toMatch(/undefined|\[object|\bNaN\b|Infinity/);
      }),
      { numRuns: 600 },
    );
  }, 120_000);

  it('does so in agreements whose names are anything', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...MARKUP, ...ODD, ...names), fc.string({ unit: 'grapheme' })), {
      minLength: 1,
      maxLength: 7,
    });
    const asked = hostile.chain((texts) => {
      const own = texts.flatMap((text) => [text, ...text.split(' ').slice(0, 3)]).map((text) => text.slice(0, 60));
      return fc.tuple(fc.constant(texts), fc.array(questionOf(textOf(own)), { minLength: 1, maxLength: 5 }));
    });
    fc.assert(
      fc.property(asked, ([texts, questions]) => {
        const strange = prepareLibrary([
          hostileAgreement(texts),
          { ...hostileAgreement(texts.toReversed()), id: 'two' },
        ]);
        for (const question of questions) expectProper(strange, question);
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});
