import { describe, expect, it } from '@jest/globals';
import { withAliases } from '../../src/domain/alias.js';
import { indexAgreement } from '../../src/questions/agreement-index.js';
import { aliasRefusal, unexplained } from '../../src/questions/alias-refusal.js';
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

const person = { id: 'p', kind: 'person' as const, name: 'Titus Testesen', titles: ['afdelingsleder'], source: [11] };
const park = { ...parkAgreement, actors: [...parkAgreement.actors, person] };
const index = indexAgreement(park);
const cafe = { kind: 'activity', id: 'byttecafe' } as const;

describe('an alias', () => {
  it.each(['genbrugsbutikken', 'loppemarked', 'det grønne hjørne', 'café Solsikken', 'homework club'])(
    '%s may be given, and answers',
    (text) => {
      expect(aliasRefusal(index, text, cafe)).toBeNull();
      const library = prepareLibrary([withAliases(park, [{ target: cafe, text }])]);
      const asked = { text: `Hvem faciliterer ${text}?`, language: 'da', agreement: null } as const;
      expect(answerQuestion(library, asked)).toMatchObject({
        kind: 'answer',
        text: expect.stringContaining('klubben'),
      });
    },
  );

  it.each([
    ['Sommerhøjskole', 'Sommerhøjskole'],
    ['sommerhøjskolens', 'Sommerhøjskole'],
    ['sommer højskole', 'Sommerhøjskole'],
    ['somerhøjskolen', 'Sommerhøjskole'],
    ['klubben', 'Ungdomsklubben'],
    ['Klublederen', 'Klublederen'],
    ['cykelholdet', 'Cykelhold for børn'],
    ['afdelingsleder', 'Titus Testesen'],
    ['Testesen', 'Titus Testesen'],
    ['titus', 'Titus Testesen'],
    ['Parken', 'Fritid og trivsel (Parken)'],
    ['Nordparken', 'Nordparken'],
  ])('%s is refused: it names %s', (text, name) => {
    expect(aliasRefusal(index, text, cafe)).toEqual({ reason: 'taken', name });
  });

  it('given before to something else is refused, and to the same thing is known', () => {
    const given = indexAgreement(withAliases(park, [{ target: cafe, text: 'genbrugsbutikken' }]));
    const other = { kind: 'actor', id: 'klubben' } as const;
    expect(aliasRefusal(given, 'Genbrugsbutik', other)).toEqual({ reason: 'taken', name: 'Byttecafé' });
    expect(aliasRefusal(given, 'Genbrugsbutik', cafe)).toEqual({ reason: 'known', name: 'Byttecafé' });
    expect(aliasRefusal(given, 'Byttecafeen', cafe)).toEqual({ reason: 'known', name: 'Byttecafé' });
  });

  it.each([
    'hvem',
    'timer',
    'ansvar',
    'ansvaret for',
    'Hvem er koordinator?',
    'who',
    'hours',
    '2025',
    'x',
    'børn',
    '???',
  ])('%s is refused: it would be in every question', (text) => {
    expect(aliasRefusal(index, text, cafe)).toEqual({ reason: 'ordinary' });
  });

  it.each([
    ['', 'empty'],
    [' \u200B\n', 'empty'],
    ['lang '.repeat(20), 'tooLong'],
    ['ring 12 34 56 78', 'private'],
    ['010190-1234', 'private'],
    ['a@b.dk', 'private'],
  ])('%j is refused: %s', (text, reason) => {
    expect(aliasRefusal(index, text, cafe)).toEqual({ reason });
  });
});

describe('the words that an alias is probably for', () => {
  it.each([
    ['Hvem har ansvaret for genbrugsbutikken?', 'genbrugsbutikken'],
    ['hvornår mødes det grønne hjørne i klubben', 'grønne hjørne'],
    ['Hvem har ansvaret for Byttecafé?', ''],
    ['', ''],
  ])('of “%s” are “%s”', (text, words) => {
    expect(unexplained(index, text, 'da')).toBe(words);
  });
});
