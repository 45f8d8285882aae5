/** The cards about absence, pauses and successors, with data as it could be in an agreement. */
import { absenceForm, absenceReceipt } from '../../src/card/absence.js';
import { checkInForm } from '../../src/card/check-in-form.js';
import { pauseForm, pauseReceipt } from '../../src/card/pause.js';
import { successorForm, successorReceipt } from '../../src/card/successor.js';
import { waitingMessage } from '../../src/card/waiting.js';
import type { Language, Message } from '../../src/chat.js';
import { CHECK_IN } from './card-data.js';

const PEOPLE = [
  { id: 'p1', name: 'Sundhedsplejerske, Viborg' },
  { id: 'p2', name: 'Leder, Viborg' },
];

export function awayCards(language: Language): Record<string, Message> {
  const inputs = { person: 'p1', from: '2026-07-01', to: '', standIn: 'none' };
  const form = { people: [], standIns: PEOPLE, today: '2026-06-10', inputs, understood: true, errors: {} };
  const wrong = { person: 'Vælg', from: 'Vælg', to: 'Den sidste dag', standIn: 'Vælg en anden' };
  const absence = {
    id: 'a1',
    name: null,
    from: '2026-07-01',
    to: '2026-07-21',
    hasBegun: true,
    standIn: 'Leder, Viborg',
    notThere: ['Beskæftigelse (Viborg)', 'Tryghed (Viborg)'],
  };
  const pauseInputs = { activity: 'viborg-uddannelse-2025:barselscafe', from: '2026-07', to: '2026-08' };
  const pause = {
    activities: [{ value: pauseInputs.activity, name: 'Barselscafé' }],
    months: ['2026-06', '2026-07', '2026-08'],
    inputs: pauseInputs,
    said: 'barselscafé',
    found: true,
    errors: {},
  };
  const held = { id: 'p1', agreement: CHECK_IN.agreement, activity: CHECK_IN.activity, from: '2026-07', to: '2026-08' };
  const successor = {
    agreement: CHECK_IN.agreement,
    activity: CHECK_IN.activity,
    former: { name: 'Sundhedsplejerske, Viborg', how: 'left' },
    people: PEOPLE,
    period: '2026-12-01',
  } as const;
  const chosen = { activity: 'Barselscafé', party: '', person: 'Leder, Viborg' };
  return {
    absenceForm: absenceForm(form, language),
    absenceFormOfOthers: absenceForm({ ...form, people: PEOPLE, understood: false, errors: wrong }, language),
    absenceReceipt: absenceReceipt(absence, language),
    absenceReceiptOfOther: absenceReceipt({ ...absence, name: 'Leder, Viborg', standIn: null }, language),
    absenceReceiptAhead: absenceReceipt({ ...absence, hasBegun: false, notThere: [] }, language),
    absenceWaiting: waitingMessage(
      {
        items: [],
        evaluations: [],
        accounts: [],
        absences: [{ title: 'Du er meldt væk', data: { absence: 'a1' } }],
      },
      language,
    ),
    checkInFormStandIn: checkInForm(
      { ...CHECK_IN, standsInFor: [{ name: 'Leder, Viborg', to: '2026-12-15' }] },
      language,
    ),
    pauseForm: pauseForm(pause, language),
    pauseFormNotFound: pauseForm({ ...pause, found: false, inputs: { activity: '', from: '', to: '' } }, language),
    pauseFormErrors: pauseForm({ ...pause, errors: { activity: 'Vælg', from: 'Vælg', to: 'Vælg' } }, language),
    pauseReceipt: pauseReceipt(held, language),
    pauseReceiptMonth: pauseReceipt({ ...held, to: '2026-07' }, language),
    successorForm: successorForm(successor, language),
    successorFormRefused: successorForm({ ...successor, former: { name: 'Leder', how: 'refused' } }, language, true),
    successorReceipt: successorReceipt(
      { ...chosen, by: { name: 'Leder, Viborg', at: new Date('2026-12-02T10:30:00Z') } },
      language,
    ),
    successorReceiptPlain: successorReceipt({ ...chosen, by: null }, language),
  };
}
