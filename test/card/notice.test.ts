import { describe, expect, it } from '@jest/globals';
import { answerMessage, choicesMessage, factsMessage, notice } from '../../src/card/notice.js';

describe('an answer', () => {
  it('names its sources, with lines where it has them', () => {
    const sources = [
      { title: 'Aftalen, Barselscafé', lines: '899–903' },
      { title: 'Aftalen', lines: '' },
    ];
    const { text } = answerMessage({ text: 'Ja.\n\n- A', sources }, 'da');
    expect(text).toBe('Ja.\n• A\nKilde: Aftalen, Barselscafé, linje 899–903\nKilde: Aftalen');
  });

  it('is a plain notice without them', () => {
    expect(answerMessage({ text: 'Ja.', sources: [] }, 'en').card.body).toEqual(
      notice('Ja.', 'en').card.body.map((line) => ({ ...line, spacing: 'small' })),
    );
  });
});

describe('a question back', () => {
  it('reads its choices aloud, and asks with them', () => {
    const { card, text } = choicesMessage(
      { text: 'Hvilken?', choices: [{ label: 'A', question: 'Hvem har A?', agreement: 'x' }] },
      'da',
    );
    expect(text).toBe('Hvilken?\n- A');
    expect(card.body.at(-1)?.actions).toMatchObject([
      { title: 'A', verb: 'ask', data: { question: 'Hvem har A?', agreement: 'x' } },
    ]);
  });
});

describe('a fact card', () => {
  it('puts long and many-lined facts below the short ones', () => {
    const facts = [
      { title: 'Formål', value: 'x'.repeat(61) },
      { title: 'Tid', value: 'tirsdag' },
      { title: 'Indhold', value: 'A\n- B' },
    ];
    const { text } = factsMessage({ title: 'T', subtitle: '', facts, sources: [] }, 'da');
    expect(text.split('\n')).toEqual(['T', 'Tid: tirsdag', 'Formål', 'x'.repeat(61), 'Indhold', 'A', '• B']);
  });
});
