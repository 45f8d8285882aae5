import { describe, expect, it } from '@jest/globals';
import { waitingMessage } from '../../src/card/waiting.js';
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

  it('cuts the question of an answer that is said to be wrong where a button ends, and no emoji in two', () => {
    const objections = [{ question: `${'x'.repeat(58)}😀 og mere`, data: { objection: 'o' } }];
    const { card } = waitingMessage({ items: [], evaluations: [], accounts: [], objections }, 'da');
    const [button] = elementsOf(card).filter((element) => element.type === 'Action.Execute');
    expect(button?.title).toBe(`${'x'.repeat(58)}…`);
  });
});
