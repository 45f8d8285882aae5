import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import { parkAgreement } from '../fixtures/park-agreement.js';
import { parkOverview } from '../fixtures/park-overview.js';

const library = prepareLibrary([parkAgreement], [parkOverview]);
const known =
  'hvem hvad hvilke hvornår står for mål indsatser målet om understøtter er ikke i gang planlagt finansieret oversigten nationale ensomhed ældre voksne gåklubben nordhuset idrætsrådet kommunen which goals serve planned overview 2021'.split(
    ' ',
  );

it('gives one of three kinds, a text that fits, and sources to every answer, whatever is asked of an overview', () => {
  const sentence = fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, fc.string({ unit: 'grapheme' })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      sentence,
      fc.constantFrom('da' as const, 'en' as const),
      fc.constantFrom(null, parkOverview.id),
      (text, language, agreement) => {
        const answer = answerQuestion(library, { text, language, agreement });
        expect(['answer', 'clarify', 'unknown']).toContain(answer.kind);
        expect(answer.text.length).toBeGreaterThan(0);
        expect(answer.text.length).toBeLessThanOrEqual(600);
        expect(answer.text).not.toMatch(/undefined|\[object|NaN|Infinity/);
        if (answer.kind === 'answer') expect(answer.sources.length).toBeGreaterThan(0);
        if (answer.kind === 'clarify') expect(answer.choices?.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 400 },
  );
});
