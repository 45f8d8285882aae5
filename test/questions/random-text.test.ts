import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

const library = prepareLibrary([parkAgreement]);
const kinds = ['answer', 'clarify', 'unknown'];
const known = [
  'hvem',
  'har',
  'ansvaret',
  'for',
  'sommerhøjskole',
  'byttecafé',
  'timer',
  'børn',
  'klubben',
  'baseline',
  'og',
  'who',
  'hours',
  '2025',
];

describe('any text', () => {
  it.each([
    '',
    ' ',
    'x',
    '?',
    '🎉🎉',
    'a'.repeat(10_000),
    'hvem '.repeat(2_000),
    '<script>alert(1)</script>',
    "'; DROP TABLE x; --",
    '$' + '{process.exit()}',
    '\u202Eabc',
    'مرحبا',
    '\u0000',
  ])('is a normal don’t-know: %#', (text) => {
    const answer = answerQuestion(library, { text, language: 'da', agreement: null });
    expect(answer.kind).toBe('unknown');
    expect(answer.text).not.toBe('');
  });

  it('always gives one of three kinds and a text that fits, and sources to every answer', () => {
    const sentence = fc
      .array(fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'grapheme' })), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        sentence,
        fc.constantFrom('da' as const, 'en' as const),
        fc.constantFrom(null, parkAgreement.id),
        (text, language, agreement) => {
          const answer = answerQuestion(library, { text, language, agreement });
          expect(kinds).toContain(answer.kind);
          expect(answer.text.length).toBeGreaterThan(0);
          expect(answer.text.length).toBeLessThanOrEqual(600);
          expect(answer.text).not.toMatch(/undefined|\[object|NaN/);
          if (answer.kind === 'answer') expect(answer.sources.length).toBeGreaterThan(0);
          if (answer.kind === 'clarify') expect(answer.choices?.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });
});
