import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withAliases } from '../../src/domain/alias.js';
import { indexAgreement } from '../../src/questions/agreement/agreement-index.js';
import { aliasRefusal, unexplained } from '../../src/questions/alias-refusal.js';
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

const person = { id: 'p', kind: 'person' as const, name: 'Titus Testesen', titles: ['afdelingsleder'], source: [11] };
const park = { ...parkAgreement, actors: [...parkAgreement.actors, person] };
const index = indexAgreement(park);
/** Put together here: no file of the repository holds a CPR number. */
const CPR = ['010190', '1234'].join('-');
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
    [CPR, 'private'],
    ['a@b.dk', 'private'],
  ])('%j is refused: %s', (text, reason) => {
    expect(aliasRefusal(index, text, cafe)).toMatchObject({ reason });
  });
});

describe('an alias that may be given', () => {
  const names = park.activities.map(({ name }) => name);
  const actors = park.actors.map(({ name }) => name);
  const questions = [
    ...names.flatMap((name) => [`Hvem har ansvaret for ${name}?`, `Hvornår er ${name}`, name]),
    ...actors.flatMap((name) => [`Hvad laver ${name} i Sommerhøjskole?`, `Hvor mange timer har ${name}?`]),
    'hvem koordinerer cykelholdet',
    'Hvad sker der ved uenighed?',
    'hvor mange foreningsaktive er der i Nordparken',
    'who runs the summer school',
  ];
  const answers = (agreement: typeof park) => {
    const library = prepareLibrary([agreement]);
    return questions.map((text) => answerQuestion(library, { text, language: 'da', agreement: null }));
  };
  const before = answers(park);
  const known = before.flatMap(({ kind }, at) => (kind === 'unknown' ? [] : [at]));
  const word = fc.constantFrom(
    ...[...names, ...actors].flatMap((name) => name.split(' ')),
    ...[
      'genbrug',
      'grønne',
      'loppe',
      'timer',
      'ansvaret',
      'hvem',
      'i',
      'for',
      'klub',
      'bytte',
      'café',
      'sommer',
      'cykel',
    ],
  );

  it('takes no other question its answer', () => {
    let given = 0;
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (parts) => {
        const text = parts.join(' ');
        if (aliasRefusal(index, text, cafe) !== null) return;
        given++;
        const after = answers(withAliases(park, [{ target: cafe, text }]));
        // A question back may get one choice more.
        for (const at of known) {
          if (before[at]?.kind === 'answer') expect(after[at]).toEqual(before[at]);
          else expect(after[at]?.kind).toBe('clarify');
        }
      }),
      { numRuns: 300 },
    );
    expect(known.length).toBeGreaterThan(15);
    expect(given).toBeGreaterThan(20);
  }, 60_000);
});

describe('the words that an alias is probably for', () => {
  it.each([
    ['Hvem har ansvaret for genbrugsbutikken?', 'genbrugsbutikken'],
    ['hvornår mødes det grønne hjørne i klubben', 'grønne hjørne'],
    ['Hvem har ansvaret for svømmeklubben?', 'svømmeklubben'],
    ['Hvem har ansvaret for Byttecafé?', ''],
    ['', ''],
  ])('of “%s” are “%s”', (text, words) => {
    expect(unexplained(index, text, 'da')).toBe(words);
  });
});
