import { describe, expect, it } from '@jest/globals';
import { evaluationPlanForm, evaluationReminder } from '../../src/card/evaluation.js';
import { EVALUATION } from '../support/card-data.js';

const on = (today: string, planned = false) => evaluationReminder({ ...EVALUATION, today, planned }, 'da').text;

describe('the evaluation reminder', () => {
  it.each([
    ['2027-05-02', 'skal være klar 1. juli 2027, om 60 dage.'],
    ['2027-06-30', 'skal være klar 1. juli 2027, i morgen.'],
    ['2027-07-01', 'skal være klar 1. juli 2027, i dag.'],
    ['2027-07-02', 'skulle have været klar 1. juli 2027, i går.'],
    ['2027-07-15', 'skulle have været klar 1. juli 2027, for 14 dage siden.'],
  ])('on %s', (today, says) => expect(on(today)).toContain(says));

  it('says planned when it is planned', () => {
    expect(on('2027-06-01', true)).toContain('er planlagt til 1. juli 2027, om 30 dage.');
    expect(on('2027-07-03', true)).toContain('var planlagt til 1. juli 2027, for 2 dage siden.');
  });

  it('has three buttons, and the one for a date opens a form', () => {
    const data = { agreement: 'viborg-uddannelse-2025', occasion: '2027-07-01' };
    expect(evaluationReminder(EVALUATION, 'da').card.actions).toMatchObject([
      { title: 'Modtaget', verb: 'receive-evaluation', data },
      { title: 'Planlagt til …', verb: 'show-evaluation-plan', data: { ...data, opens: 'form' } },
      { title: 'Gennemført', verb: 'finish-evaluation', data },
    ]);
  });

  it('has none when it is done, and says who said so', () => {
    const done = { by: 'Leder', at: new Date('2027-06-28T12:00:00Z') };
    const { card, text } = evaluationReminder({ ...EVALUATION, done, receivedBy: ['A', 'B', 'C'] }, 'en');
    expect(card.actions).toBeUndefined();
    expect(text).toContain('Done. Reported on 28 June 2027 at 14:00 by Leder.');
    expect(text).toContain('Received by A, B and C.');
  });
});

describe('the form for a date', () => {
  const dateInput = (...args: Parameters<typeof evaluationPlanForm>) =>
    evaluationPlanForm(...args).card.body.find((element) => element.type === 'Input.Date');

  it('starts empty, or with the planned date', () => {
    expect(dateInput(EVALUATION, 'da')).toMatchObject({ id: 'date', min: '2027-06-01' });
    expect(dateInput(EVALUATION, 'da')?.value).toBeUndefined();
    expect(dateInput({ ...EVALUATION, planned: true }, 'da')?.value).toBe('2027-07-01');
  });

  it('keeps what was typed where it is a date', () => {
    const error = 'Vælg en dato fra i dag og højst et år frem.';
    expect(dateInput(EVALUATION, 'da', { typed: '2027-05-01', error })?.value).toBe('2027-05-01');
    expect(dateInput(EVALUATION, 'da', { typed: 'i morgen', error })?.value).toBeUndefined();
    expect(evaluationPlanForm(EVALUATION, 'da', { typed: '', error }).text).toContain(error);
  });
});
