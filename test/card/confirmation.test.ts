import { describe, expect, it } from '@jest/globals';
import { confirmationCard, denialForm } from '../../src/card/confirmation.js';
import { confirmationReceipt } from '../../src/card/confirmation-said.js';
import type { CardElement } from '../../src/chat.js';
import { CONFIRMATION, SAVED } from '../support/card-data.js';

describe('the card that asks whether it is still so', () => {
  it('lists each activity with its roles and tasks', () => {
    const lines = confirmationCard(CONFIRMATION, 'da').text.split('\n');
    expect(lines.slice(3)).toEqual([
      ...['Aftalen som helhed', '• Ansvarlig: Ansvar for aftalens udførelse', 'Barselscafé', '• Faciliterer'],
      ...['• Bidrager: Oplæg om sprog (efter behov)', '• Registrerer', 'Dialogisk læsning for børn'],
      expect.stringMatching(/^• Tovholder: Skole-hjem-vejlederen .{100,150}…$/),
      expect.stringMatching(/^• Giver fagligt indhold: Fagligt <indhold> & .sparring.$/),
      ...['AULA-kurser', '• Samarbejdspartner: - ét - to (efter behov)', 'Workshops', '• Følger og styrer'],
      'Og 3 mere, som vises bagefter.',
    ]);
  });

  it('has a button that confirms and one that opens the form, and both say what was shown', () => {
    expect(confirmationCard(CONFIRMATION, 'da').card.actions).toMatchObject([
      { title: 'Ja, det passer', verb: 'confirm-responsibilities', data: CONFIRMATION.data },
      { title: 'Noget passer ikke', verb: 'show-denial', data: { ...CONFIRMATION.data, opens: 'form', where: 'here' } },
    ]);
  });

  it.each(['da', 'en'] as const)('says above the question what has just happened (%s)', (language) => {
    const notes = [{ kind: 'changed' }, { kind: 'denied' }, { kind: 'confirmed', count: 1 }] as const;
    const said = notes.map((note) => confirmationCard(CONFIRMATION, language, note).text.split('\n')[2]);
    const [question] = confirmationCard(CONFIRMATION, language).text.split('\n').slice(2);
    expect(new Set([...said, question]).size).toBe(4);
  });
});

describe('the form for what is wrong', () => {
  const inputs = (...args: Parameters<typeof denialForm>) =>
    denialForm(...args).card.body.filter(({ type }) => type.startsWith('Input.'));

  it('has a choice for each line, numbered, and a short text; both have labels', () => {
    const [which, wrong] = inputs(CONFIRMATION, 'en');
    const choices = which?.choices as CardElement[];
    expect(choices.map(({ value }) => value)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(choices[1]?.title).toBe('Barselscafé, Facilitates');
    expect(which).toMatchObject({ id: 'responsibility', label: 'Which responsibility?', isRequired: true });
    expect(wrong).toMatchObject({ id: 'wrong', maxLength: 300, isRequired: true });
    expect(which?.value).toBeUndefined();
  });

  it('tells the lines of an activity with a long name apart where Slack cuts a choice', () => {
    const activity = 'Fritidspas og fællesskaber for børn og unge, som endnu ikke går til noget, i boligområdet';
    const rows = (['coordinator', 'performer', 'registrar'] as const).map((role) => {
      return { activity, role, task: 'Mødes med forældre og frivillige', conditional: false };
    });
    const choices = inputs({ ...CONFIRMATION, rows }, 'da')[0]?.choices as CardElement[];
    const titles = choices.map(({ title }) => String(title).slice(0, 70));
    expect(new Set(titles).size).toBe(rows.length);
    expect(titles[0]).toMatch(/^Fritidspas og fællesska.*…, Tovholder: Mødes med/);
  });

  it('has the only line chosen', () => {
    expect(inputs({ ...CONFIRMATION, rows: CONFIRMATION.rows.slice(0, 1) }, 'en')[0]?.value).toBe('0');
  });

  it('keeps what was typed, and no choice that is not there', () => {
    const attempt = { wrong: 'x'.repeat(400), errors: { responsibility: 'Choose one.', wrong: 'Write it shorter.' } };
    const [which, wrong] = inputs(CONFIRMATION, 'en', { ...attempt, responsibility: '8' });
    expect([which?.value, wrong?.value]).toEqual([undefined, 'x'.repeat(300)]);
    const { text } = denialForm(CONFIRMATION, 'en', { ...attempt, responsibility: '' });
    expect(text).toContain('Choose one.');
    expect(text).toContain('Write it shorter.');
  });
});

it('a receipt says of each who said what and when, eight of them', () => {
  const said = CONFIRMATION.rows.concat(CONFIRMATION.rows).map((row, index) => ({
    ...{ row, holds: index > 0, by: SAVED.by, at: SAVED.at },
  }));
  const lines = confirmationReceipt({ agreement: CONFIRMATION.agreement, said }, 'da').text.split('\n');
  expect(lines.slice(2, 5)).toEqual([
    'Passer ikke. Meldt 1. december 2026 kl. 09.14 af Sundhedsplejerske, Viborg',
    'Aftalen som helhed, Ansvarlig: Ansvar for aftalens udførelse',
    'Bekræftet 1. december 2026 kl. 09.14 af Sundhedsplejerske, Viborg',
  ]);
  expect(lines.slice(-2)).toEqual(['Og 8 mere.', 'Skriv »bekræft«, hvis noget har ændret sig.']);
  const none = confirmationReceipt({ agreement: CONFIRMATION.agreement, said: [] }, 'da');
  expect(none.text).toContain('Der er ikke mere at bekræfte.');
});
