import { describe, expect, it } from '@jest/globals';
import { linkForm, statusMessage } from '../../src/card/people.js';
import { elementsOf } from './subset.js';

describe('the status of a month', () => {
  it('says who is missing first, and counts every answer', () => {
    const rows = [
      { activity: 'A', state: 'answered', who: 'Leder' },
      { activity: 'B', state: 'notHeld', who: '' },
      { activity: 'C', state: 'missing', who: 'Vejleder' },
      { activity: 'D', state: 'missing', who: '' },
    ] as const;
    const round = { state: 'closed', deadline: '2026-12-22' } as const;
    const rates = {
      expected: 9,
      answered: 7,
      onTime: 6,
      parties: [{ name: 'Klubben', expected: 9, answered: 7, onTime: 6 }],
    };
    const { text } = statusMessage(
      { agreement: { title: 'Aftalen' }, month: '2026-11', rows: [...rows], evaluation: '', round, rates },
      'da',
    );
    expect(text.split('\n').slice(2)).toEqual([
      'Der er svaret for 2 af 4 aktiviteter.',
      'Måneden er lukket. Et svar tages stadig imod, og kommer det efter fristen, tæller det som sent.',
      'C: Mangler, venter på Vejleder',
      'D: Mangler. Ingen er udpeget.',
      'A: Svaret af Leder',
      'B: Ikke holdt',
      'Alle måneder: Besvaret 7 af 9, 6 til tiden',
    ]);
  });
});

describe('the form that links an account', () => {
  it('offers every person and none of them', () => {
    const view = { account: { chat: 'teams', id: 'a1', name: 'AB' }, people: [{ id: 'p1', name: 'Leder' }] } as const;
    const { card } = linkForm({ ...view, people: [...view.people] }, 'da');
    expect(elementsOf(card).find((element) => element.id === 'person')?.choices).toEqual([
      { title: 'Leder', value: 'p1' },
      { title: 'Ingen af dem', value: 'none' },
    ]);
    expect(card.actions).toMatchObject([{ verb: 'link-account', data: { chat: 'teams', account: 'a1' } }]);
  });
});
