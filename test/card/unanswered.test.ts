import { describe, expect, it } from '@jest/globals';
import { aliasesMessage, aliasForm, unansweredMessage } from '../../src/card/unanswered.js';
import { elementsOf } from './subset.js';

const question = { id: 'q1', text: 'hvem?', agreement: 'Aftalen', times: 1, lastAsked: '2026-11-02', opensForm: true };

describe('the unanswered questions', () => {
  it('say of which agreement, how often and when last, and how many there are besides', () => {
    const { text } = unansweredMessage(
      { questions: [question, { ...question, agreement: '', times: 4 }], more: 3 },
      'da',
    );
    expect(text).toContain('Aftalen. Spurgt 2. november 2026.');
    expect(text).toContain('Ingen bestemt aftale. Spurgt 4 gange, senest 2. november 2026.');
    expect(text).toContain('3 mere.');
  });

  it('have two buttons each, of which one opens a form or asks first which agreement', () => {
    const { card } = unansweredMessage({ questions: [question, { ...question, opensForm: false }], more: 0 }, 'en');
    expect(elementsOf(card).filter(({ type }) => type === 'Action.Execute')).toMatchObject([
      { title: 'Explain a word', verb: 'show-alias-form', data: { question: 'q1', opens: 'form' } },
      { title: 'Put away', verb: 'dismiss-question', data: { question: 'q1' } },
      { title: 'Explain a word', verb: 'show-alias-form', data: { question: 'q1' } },
      { title: 'Put away', verb: 'dismiss-question', data: { question: 'q1' } },
    ]);
  });

  it('are shortened in the list alone', () => {
    const long = { ...question, text: 'x'.repeat(300) };
    expect(unansweredMessage({ questions: [long], more: 0 }, 'da').text).toContain(`»${'x'.repeat(159)}…«`);
    const form = aliasForm(
      {
        question: long,
        agreement: { id: 'a', title: 'Aftalen' },
        alias: 'x',
        longestAlias: 80,
        target: 'actor:b',
        targets: [{ value: 'actor:b', name: 'B' }],
        errors: { alias: 'Forkert' },
      },
      'da',
    );
    expect(form.text).toContain('x'.repeat(300));
    const elements = elementsOf(form.card);
    expect(elements.filter(({ type }) => type.startsWith('Input.'))).toMatchObject([
      { id: 'alias', label: 'Ord eller navn', value: 'x', maxLength: 80 },
      { id: 'target', label: 'Betyder', value: 'actor:b', choices: [{ title: 'B', value: 'actor:b' }] },
    ]);
    expect(elements[elements.findIndex(({ id }) => id === 'alias') + 1]).toMatchObject({ text: 'Forkert' });
  });
});

describe('the aliases', () => {
  it('say who gave and who took back, and what does not work any more', () => {
    const alias = { id: 'a', text: 'x', target: 'Y', agreement: 'Aftalen', added: '2026-11-02', by: 'Z' };
    const { text } = aliasesMessage(
      {
        aliases: [alias, { ...alias, target: null }],
        page: 0,
        more: 0,
        removed: [{ ...alias, removed: '2026-11-03', removedBy: '' }],
      },
      'da',
    );
    expect(text).toContain('»x« betyder Y\nAftalen\nForklaret 2. november 2026 af Z.');
    expect(text).toContain('Virker ikke');
    expect(text).toContain('Fortrudt 3. november 2026: »x« betyder Y.');
  });
});
