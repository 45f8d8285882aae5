import { describe, expect, it } from '@jest/globals';
import { answerMessage, choicesMessage, factsMessage, notice } from '../../src/card/notice.js';
import { elementsOf } from './subset.js';

describe('an answer', () => {
  it('names its sources, with lines where it has them', () => {
    const sources = [
      { title: 'Aftalen, Barselscafé', lines: '899–903' },
      { title: 'Aftalen', lines: '' },
    ];
    const { text } = answerMessage({ text: 'Ja.\n\n- A', sources }, 'da');
    expect(text).toBe('Ja.\n• A\nKilde: Aftalen, Barselscafé, linje 899–903\nKilde: Aftalen');
  });

  it('has two lines for its sources at most, and one for how far they can be trusted', () => {
    const sources = ['A', 'B', 'C', 'D'].map((title, index) => ({ title, lines: `${index}` }));
    const { text, card } = answerMessage({ text: 'Yes.', sources, trust: 'Version 1.' }, 'en');
    expect(text).toBe('Yes.\nSource: A, line 0\nSource: B, line 1; C, line 2; D, line 3\nVersion 1.');
    const small = elementsOf(card).filter(({ size, isSubtle }) => size === 'small' && isSubtle === true);
    expect(small).toHaveLength(3);
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
    expect(elementsOf(card).filter(({ type }) => type === 'Action.Execute')).toMatchObject([
      { title: 'A', verb: 'ask', data: { question: 'Hvem har A?', agreement: 'x' } },
    ]);
  });

  it('shows a choice in full above its button where the button would be cut', () => {
    const label = 'Kommunale ressourcer fra Børn- og Ungeforvaltningen og Kultur- og Sundhedsforvaltningen';
    const texts = (name: string) => {
      const { card } = choicesMessage({ text: 'Hvilken?', choices: [{ label: name, question: name }] }, 'da');
      return elementsOf(card).flatMap(({ type, text }) => (type === 'TextBlock' ? [text] : []));
    };
    expect(texts('A')).toEqual(['Hvilken?']);
    expect(texts(label)).toEqual(['Hvilken?', label]);
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
