import { describe, expect, it } from '@jest/globals';
import { linkForm, statusMessage, waitingMessage } from '../../src/card/people.js';
import { elementsOf } from './subset.js';

const item = (activityName: string) => ({
  agreement: 'Aftalen',
  activityName,
  month: '2026-11',
  answered: false,
  data: { activity: activityName },
});

describe('what waits for a person', () => {
  it('is a button each, which opens a form, under its agreement and month', () => {
    const evaluation = { agreement: 'Aftalen', due: '2027-07-01', data: { occasion: '2027-07-01' } };
    const { card, text } = waitingMessage(
      { items: [item('Barselscafé')], evaluations: [evaluation], accounts: [] },
      'da',
    );
    expect(elementsOf(card).filter((element) => element.type === 'Action.Execute')).toMatchObject([
      { title: 'Barselscafé', verb: 'show-check-in', data: { activity: 'Barselscafé', opens: 'form' } },
      {
        title: 'Evaluering 1. juli 2027',
        verb: 'show-evaluation-plan',
        data: { occasion: '2027-07-01', opens: 'form' },
      },
    ]);
    expect(text).toBe('Det venter på dig\n- Barselscafé (Aftalen, november 2026)\n- Evaluering 1. juli 2027 (Aftalen)');
  });

  it('offers what is answered to be corrected, and does not call it waiting', () => {
    const { text } = waitingMessage(
      { items: [{ ...item('Barselscafé'), answered: true }], evaluations: [], accounts: [] },
      'da',
    );
    expect(text).toBe('Der er ikke noget, der venter på dig.\n- Ret: Barselscafé (Aftalen, november 2026)');
  });

  it('says how many are left when there are too many for one card', () => {
    const items = Array.from({ length: 25 }, (_, index) => item(`Aktivitet ${index}`));
    const { card } = waitingMessage({ items, evaluations: [], accounts: [] }, 'en');
    expect(elementsOf(card).filter((element) => element.type === 'Action.Execute')).toHaveLength(20);
    expect(card.body.at(-1)?.text).toBe('5 more are waiting. They appear when you have answered these.');
  });
});

describe('the status of a month', () => {
  it('says who is missing first, and counts every answer', () => {
    const rows = [
      { activity: 'A', state: 'answered', who: 'Leder' },
      { activity: 'B', state: 'notHeld', who: '' },
      { activity: 'C', state: 'missing', who: 'Vejleder' },
      { activity: 'D', state: 'missing', who: '' },
    ] as const;
    const { text } = statusMessage(
      { agreement: { title: 'Aftalen' }, month: '2026-11', rows: [...rows], evaluation: '' },
      'da',
    );
    expect(text.split('\n').slice(2)).toEqual([
      'Der er svaret for 2 af 4 aktiviteter.',
      'C: Mangler, venter på Vejleder',
      'D: Mangler. Ingen er udpeget.',
      'A: Svaret af Leder',
      'B: Ikke holdt',
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
