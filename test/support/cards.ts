/** Every card once or more, with data as it could be in an agreement: what the chats' tests render. */

import { bar } from '../../src/card/bar.js';
import { checkInForm } from '../../src/card/check-in-form.js';
import { checkInReceipt } from '../../src/card/check-in-receipt.js';
import type { CheckInAttempt } from '../../src/card/check-in-view.js';
import { confirmationCard, denialForm } from '../../src/card/confirmation.js';
import { confirmationReceipt, denialMessage } from '../../src/card/confirmation-said.js';
import { evaluationPlanForm, evaluationReminder } from '../../src/card/evaluation.js';
import { missingList } from '../../src/card/missing-list.js';
import { answerMessage, choicesMessage, factsMessage, helpMessage, notice } from '../../src/card/notice.js';
import { type ObjectionView, objectionMessage } from '../../src/card/objection.js';
import { passagesMessage } from '../../src/card/passages.js';
import { linkForm, statusMessage } from '../../src/card/people.js';
import { type RoundSummaryView, roundSummary } from '../../src/card/round-summary.js';
import { tasksMessage } from '../../src/card/tasks.js';
import { texts } from '../../src/card/text.js';
import { waitingMessage } from '../../src/card/waiting.js';
import type { Language, Message } from '../../src/chat.js';
import { awayCards } from './away-cards.js';
import { ALL_FIELDS, CHECK_IN, CONFIRMATION, CORRECTED, EVALUATION, SAVED } from './card-data.js';
import { measureCards } from './measure-cards.js';
import { unansweredCards } from './unanswered-cards.js';

const SOURCES = [
  { title: 'Delaftale for indsatsområdet Uddannelse og livschancer, Barselscafé', lines: '899–903' },
  { title: 'Delaftale for indsatsområdet Uddannelse og livschancer', lines: '362–364' },
];

const OBJECTION: ObjectionView = {
  id: '0b7e7c6e-0000-4000-8000-000000000000',
  agreement: 'Uddannelse og livschancer (Viborg)',
  question: 'Hvem har ansvaret for Barselscafé?',
  answer: 'Sundhedsplejersken faciliterer.\nKilde: Uddannelse og livschancer (Viborg), Barselscafé: Ansvar, linje 770',
  by: { person: 'Sundhedsplejerske, Viborg' },
  settled: null,
};

/** As long as names in agreements get. */
const LONG_NAME =
  'De lokale netværk der udspringer fra helhedsplan, afdelingsbestyrelser, frivillige og øvrige kommunale indsatser';

/** As long as one may be. */
const COMMENT = `Kun to familier kom.\n\n1. Det regnede\n- og <b>bussen</b> gik ikke. `
  .padEnd(499, 'Vi prøver igen. ')
  .concat('.');

const TASKS = {
  sections: [
    {
      title: 'Uddannelse og livschancer (Viborg)',
      who: 'Sundhedsplejen',
      activities: [
        { name: 'Barselscafé', lines: ['Giver fagligt indhold: oplæg; 20 timer om året', 'Rekrutterer'] },
        ...Array.from({ length: 20 }, (_, at) => ({ name: `Aktivitet ${at}`, lines: ['Bidrager: '.padEnd(80, 'x')] })),
      ],
      lines: '770, 899-903',
    },
    { title: 'Beskæftigelse (Viborg)', who: 'Sundhedsplejen', activities: [], lines: '' },
  ],
  ended: ['Forældreansvar (Viby Syd)'],
};

/** All cards in one language, by a name that says which. */
export function exampleMessages(language: Language): Record<string, Message> {
  return {
    ...answers(language),
    ...checkIns(language),
    ...evaluations(language),
    ...confirmations(language),
    ...people(language),
    ...unansweredCards(language),
    ...awayCards(language),
    ...measureCards(language),
  };
}

function answers(language: Language): Record<string, Message> {
  return {
    notice: notice('Jeg kender ikke dig endnu.\nBed sekretariatet om at knytte din konto til dig.', language),
    answer: answerMessage(
      {
        text: 'Barselscafé:\n- Sundhedsplejersken faciliterer.\n- Ingen står som overordnet ansvarlig.',
        sources: [...SOURCES, { title: 'Delaftale for Beskæftigelse (version 2 fra 1. maj 2026)', lines: '12' }],
        trust: texts(language).neverConfirmed('1. august 2025'),
        buttons: [
          {
            label: 'Alt om Barselscafé',
            action: 'ask',
            data: { question: 'Barselscafé', agreement: 'viborg-uddannelse-2025' },
          },
          // As much as it ever carries.
          { label: 'Vis teksten', action: 'show-text', data: { agreement: 'a'.repeat(60), places: '1'.repeat(900) } },
          { label: 'Det er forkert', action: 'object', data: { agreement: 'a'.repeat(60), question: '"'.repeat(300) } },
        ],
      },
      language,
    ),
    passages: passagesMessage(
      {
        title: 'Uddannelse og livschancer (Viborg)',
        subtitle: '',
        passages: [
          {
            heading: 'Barselscafé: Ansvar',
            lines: '770',
            text: 'Sundhedsplejersken: Faciliterer caféen\nLederen: Bidrager',
          },
          { heading: 'Barselscafé: Indhold', lines: '733-757', text: 'Caféen er for nybagte mødre. '.repeat(120) },
        ],
        version: texts(language).version(3, '12. maj 2026'),
      },
      language,
    ),
    passagesMany: passagesMessage(
      {
        title: 'Uddannelse og livschancer (Viborg)',
        subtitle: '',
        passages: Array.from({ length: 30 }, (_, at) => ({
          heading: `Mål ${at}`,
          lines: `${at}`,
          text: '- a\n- b\n- c',
        })),
        version: texts(language).version(3, '12. maj 2026'),
      },
      language,
    ),
    objection: objectionMessage(OBJECTION, language),
    objectionByAccount: objectionMessage({ ...OBJECTION, by: { account: 'barsel-viborg' } }, language),
    objectionSettled: objectionMessage(
      {
        ...OBJECTION,
        by: { account: null },
        settled: { by: 'Leder, Viborg', at: new Date('2026-12-02T10:30:00Z') },
      },
      language,
    ),
    choices: choicesMessage(
      {
        text: 'Hvilken af dem mener du?',
        choices: [
          { label: 'Mødregrupper', question: 'Hvem har ansvaret for Mødregrupper?', agreement: 'viby-syd-2020' },
          { label: 'Mødregrupper for spædbørn', question: 'Hvem har ansvaret for Mødregrupper for spædbørn?' },
          { label: LONG_NAME, question: `Hvem har ansvaret for ${LONG_NAME}?` },
        ],
      },
      language,
    ),
    facts: factsMessage(
      {
        title: 'Barselscafé',
        subtitle: 'Delaftale for indsatsområdet Uddannelse og livschancer',
        facts: [
          { title: 'Faciliterer', value: 'Sundhedsplejersken' },
          { title: 'Tid', value: 'Hver tirsdag kl. 10–12' },
          {
            title: 'Formål',
            value:
              'At styrke forældreskabet og mødrenes netværk, så børnene får en god start, og at gøre vejen til de kommunale tilbud kortere.',
          },
          {
            title: 'Indhold',
            value: 'Caféen byder på:\n- fælles morgenmad\n- oplæg ved sundhedsplejersken\n- sang og leg',
          },
        ],
        sources: SOURCES,
      },
      language,
    ),
    help: helpMessage(
      {
        commands: [
          { say: 'Hvem har ansvaret for Barselscafé?', does: 'Svar fra aftalen, med linjerne hvor det står.' },
          { say: 'Status', does: 'Hvem der har svaret for måneden, og hvem der mangler.' },
        ],
      },
      language,
    ),
  };
}

function checkIns(language: Language): Record<string, Message> {
  const full = { ...CHECK_IN, activity: { id: 'moedregrupper', name: 'Mødregrupper' }, fields: ALL_FIELDS };
  const statusOnly = {
    ...CHECK_IN,
    activity: { id: 'raadgivning', name: 'Åben familierådgivning' },
    fields: [],
    countsAllowed: false,
    why: 'Der føres ikke journal, og henvendelser registreres ikke',
  };
  const attempt = {
    typed: { status: 'held', 'times-held': '4', attendances: 'ca. 40', 'new-participants': '' },
    errors: { attendances: 'notANumber', 'new-participants': 'missing' },
    meanwhile: true,
  } as const;
  return {
    checkInForm: checkInForm(CHECK_IN, language),
    checkInFormReminder: checkInForm({ ...CHECK_IN, reminder: 'first' }, language),
    checkInFormLastReminder: checkInForm({ ...CHECK_IN, reminder: 'last' }, language),
    checkInFormLeaderReminder: checkInForm({ ...CHECK_IN, reminder: 'leader' }, language),
    checkInFormAllKinds: checkInForm(full, language),
    checkInFormEnded: checkInForm(full, language, { typed: null, errors: {}, ended: true }),
    checkInFormUnusual: checkInForm({ ...CHECK_IN, last: LAST }, language, UNUSUAL),
    checkInFormStatusOnly: checkInForm(statusOnly, language),
    checkInFormErrors: checkInForm(CHECK_IN, language, attempt),
    checkInFormComment: checkInForm({ ...CHECK_IN, saved: { ...SAVED, comment: COMMENT } }, language, {
      typed: { status: 'held', comment: COMMENT.repeat(2) },
      errors: {},
      comment: { tooMany: 494, kinds: ['cpr', 'mail'] },
    }),
    checkInFormSaved: checkInForm({ ...CHECK_IN, saved: SAVED }, language),
    checkInReceipt: checkInReceipt({ ...CHECK_IN, saved: SAVED }, language),
    checkInReceiptComment: checkInReceipt(
      { ...CHECK_IN, saved: { ...CORRECTED, comment: COMMENT }, previous: { ...SAVED, comment: '*Kun* to kom' } },
      language,
    ),
    checkInReceiptCorrected: checkInReceipt({ ...CHECK_IN, saved: CORRECTED, previous: SAVED }, language),
    ...summaries(language),
    checkInReceiptNotHeld: checkInReceipt(
      { ...CHECK_IN, saved: { ...SAVED, status: 'notHeld', counts: {} } },
      language,
    ),
  };
}

function summaries(language: Language): Record<string, Message> {
  const sentence =
    'Min 30 mødre deltager årligt i et mødregruppeforløb: 9–12 forskellige mødre i 2026 til og med maj 2026. *Efter* 5 af 12 måneder ventes 12,5: det er bagud.';
  const view: RoundSummaryView = {
    agreement: CHECK_IN.agreement,
    month: '2026-05',
    rate: { expected: 9, answered: 7, onTime: 6 },
    gaps: { missing: ['Barselscafé', 'Lektiecafé <A>'], notHeld: ['AULA-kurser'], unknown: [], paused: ['Workshops'] },
    criteria: [
      { activity: 'Mødregrupper', sentence, bar: bar({ least: 9, most: 12 }, 30) },
      { activity: 'Familieaftner', sentence: 'Familieaftnerne: ingen tal endnu.', bar: '' },
    ],
    note: 'Antal fra 1 til 4 vises som <5.',
  };
  const many = Array.from({ length: 40 }, (_, at) => ({ activity: `Aktivitet ${at}`, sentence, bar: '██████████' }));
  const none = { missing: [], notHeld: [], unknown: [], paused: [] };
  return {
    roundSummary: roundSummary(view, language),
    roundSummaryLong: roundSummary({ ...view, criteria: many }, language),
    roundSummaryEmpty: roundSummary({ ...view, gaps: none, criteria: [], note: null }, language),
  };
}

const LAST = {
  attendances: { month: '2026-10', count: 44 },
  'new-participants': { month: '2026-10', count: 12 },
};

const UNUSUAL: CheckInAttempt = {
  typed: { status: 'held', 'times-held': '4', attendances: '470', 'new-participants': '3' },
  errors: {},
  unusual: {
    attendances: { reason: 'far', least: 31, most: 52 },
    'new-participants': { reason: 'fewer', last: LAST['new-participants'] },
  },
};

function evaluations(language: Language): Record<string, Message> {
  const received = { ...EVALUATION, receivedBy: ['Leder, Viborg', 'Chef, Børn og Unge'], planned: true };
  const done = { by: 'Leder, Viborg', at: new Date('2027-06-28T12:00:00Z') };
  return {
    evaluationReminder: evaluationReminder(EVALUATION, language),
    evaluationReminderReceived: evaluationReminder(received, language),
    evaluationReminderOverdue: evaluationReminder({ ...EVALUATION, label: 'Midtvejs', today: '2027-07-08' }, language),
    evaluationDone: evaluationReminder({ ...received, done }, language),
    evaluationPlanForm: evaluationPlanForm(EVALUATION, language),
    evaluationPlanFormError: evaluationPlanForm(EVALUATION, language, {
      typed: '2027-05-01',
      error: texts(language).planError,
    }),
  };
}

function confirmations(language: Language): Record<string, Message> {
  const { agreement, by } = { ...CONFIRMATION, by: 'Sundhedsplejerske, Viborg' };
  const [row, other] = CONFIRMATION.rows;
  if (row === undefined || other === undefined) throw new Error('the example has two rows');
  const said = [row, other, row].map((one, index) => ({ row: one, holds: index !== 1, by, at: SAVED.at }));
  const attempt = { responsibility: '1', wrong: '', errors: { wrong: 'Skriv kort, hvad der er forkert.' } };
  return {
    confirmation: confirmationCard(CONFIRMATION, language),
    confirmationRest: confirmationCard({ ...CONFIRMATION, more: 0 }, language, { kind: 'confirmed', count: 8 }),
    confirmationDenied: confirmationCard(CONFIRMATION, language, { kind: 'denied' }),
    confirmationChanged: confirmationCard(CONFIRMATION, language, { kind: 'changed' }),
    confirmationReceipt: confirmationReceipt({ agreement, said: said.concat(said, said, said) }, language),
    confirmationNothing: confirmationReceipt({ agreement, said: [] }, language),
    denialForm: denialForm(CONFIRMATION, language),
    denialFormOne: denialForm({ ...CONFIRMATION, rows: [row] }, language),
    denialFormError: denialForm(CONFIRMATION, language, attempt),
    denialMessage: denialMessage(
      { agreement, row: other, by, wrong: 'Det gør *skolen* nu', lines: '899, 901-903', document: 'viborg.txt' },
      language,
    ),
  };
}

function missingLists(language: Language): Record<string, Message> {
  const { agreement, month } = CHECK_IN;
  const row = { activity: LONG_NAME, who: ['Leder, Viborg', 'Skole-hjem-vejleder'], since: '2026-12-01' };
  const reminded = [
    { who: row.who, by: 'Leder, Viborg', at: SAVED.at, sentOn: null },
    { who: ['Skole-hjem-vejleder'], by: 'Sekretariatet', at: SAVED.at, sentOn: '2027-01-04' },
  ];
  return {
    missingList: missingList({ agreement, month, rows: [row, { ...row, who: [] }], reminded: [] }, language),
    missingListReminded: missingList({ agreement, month, rows: [row], reminded }, language),
    missingListLong: missingList({ agreement, month, rows: Array.from({ length: 30 }, () => row), reminded }, language),
    missingListEmpty: missingList({ agreement, month, rows: [], reminded }, language),
  };
}

function people(language: Language): Record<string, Message> {
  const data = { agreement: 'viborg-uddannelse-2025', activity: 'barselscafe', month: '2026-11' };
  const { title } = CHECK_IN.agreement;
  return {
    linkForm: linkForm(
      {
        account: { chat: 'slack', id: 'T1/U2', name: 'barsel-viborg' },
        people: [
          { id: 'p1', name: 'Sundhedsplejerske, Viborg' },
          { id: 'p2', name: 'Leder, Viborg' },
        ],
      },
      language,
    ),
    waiting: waitingMessage(
      {
        items: [
          { agreement: title, activityName: 'Barselscafé', month: '2026-11', answered: false, data },
          { agreement: title, activityName: 'Dialogisk læsning for børn', month: '2026-11', answered: true, data },
        ],
        evaluations: [
          { agreement: title, due: '2027-07-01', data: { agreement: data.agreement, occasion: '2027-07-01' } },
        ],
        accounts: [{ name: 'Ukendt konto', data: { chat: 'slack', account: 'T1 U1' } }],
      },
      language,
    ),
    tasks: tasksMessage(TASKS, language),
    ...missingLists(language),
    nothingWaiting: waitingMessage({ items: [], evaluations: [], accounts: [] }, language),
    status: statusMessage(
      {
        agreement: { title },
        month: '2026-11',
        rows: [
          { activity: 'Barselscafé', state: 'answered', who: 'Sundhedsplejerske, Viborg' },
          { activity: 'Dialogisk læsning for børn', state: 'missing', who: 'Leder, Viborg' },
          { activity: 'AULA-kurser', state: 'missing', who: '' },
          { activity: 'Lektiecaféer for unge i folkeskolen', state: 'notHeld', who: 'Skole-hjem-vejleder' },
          { activity: 'Workshops', state: 'unknown', who: 'Skole-hjem-vejleder' },
          { activity: 'Sommerlejr', state: 'paused', who: '' },
        ],
        evaluation: 'Skal være klar 1. juli 2027.',
        round: { state: 'reminded', deadline: '2026-12-22' },
        rates: {
          ...{ expected: 9, answered: 7, onTime: 6 },
          parties: [
            { name: 'Sundhedsplejen', expected: 4, answered: 4, onTime: 3 },
            { name: '', expected: 5, answered: 3, onTime: 3 },
          ],
        },
      },
      language,
    ),
  };
}
