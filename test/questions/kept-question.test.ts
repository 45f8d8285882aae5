import { describe, expect, it } from '@jest/globals';
import { keptQuestion } from '../../src/questions/kept-question.js';

/** Put together here: no file of the repository holds a CPR number. */
const CPR = ['010190', '1234'].join('-');

describe('a question that nobody could answer', () => {
  it.each([
    'lektiecafé',
    'Hvem har ansvaret for lektiecaféen?',
    'hvem staar for loppemarkedet naar det regner',
    'Who runs the homework club on Tuesdays in the library?',
  ])('is kept: %s', (text) => {
    expect(keptQuestion(text, 'da')).toMatchObject({ text });
  });

  it.each([
    '',
    '???',
    '🎉🎉',
    '12 34 56',
    'من المسؤول عن المقهى',
    'кто отвечает за кафе',
    'Kto jest odpowiedzialny za kawiarnię dla młodych matek?',
    'Genç anneler kahvesinden burada acaba kim sorumlu oluyor?',
    'ansvaret '.repeat(80),
  ])('is not kept when it is noise, in another language or too long: %s', (text) => {
    expect(keptQuestion(text, 'da')).toBeNull();
  });

  it('is the same however it is written, and has nothing in it that identifies', () => {
    const wordings = ['Hvem står for CAFÉEN?', 'hvem staar for cafeen', ' hvem  står for, caféen!?'];
    expect(new Set(wordings.map((text) => keptQuestion(text, 'da')?.wording))).toEqual(
      new Set(['hvem staar for cafeen']),
    );
    const kept = keptQuestion(`Må ${CPR} (a@b.dk, 12345678) være med i loppen?`, 'da');
    expect(JSON.stringify(kept)).not.toMatch(/\d|@/);
    expect(kept?.text).toContain('være med i loppen?');
  });
});
