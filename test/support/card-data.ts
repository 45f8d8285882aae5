/** Agreements, check-ins and evaluations as cards get them. */
import type { CheckInView } from '../../src/card/check-in-view.js';
import type { ConfirmationView } from '../../src/card/confirmation.js';
import type { EvaluationView } from '../../src/card/evaluation.js';
import type { Field } from '../../src/domain/measure.js';

export const PLAIN_FIELDS: Field[] = [
  { id: 'times-held', kind: 'sum', measure: 'times-held', unit: null, text: null, per: null, required: true },
  { id: 'attendances', kind: 'sum', measure: 'attendances', unit: null, text: null, per: null, required: true },
  {
    id: 'new-participants',
    kind: 'unique',
    measure: 'new-participants',
    unit: null,
    text: null,
    per: 'year',
    required: true,
  },
];

const EVENINGS = 'Familieaftnerne besøges i gennemsnit af min. 25 familier';
const NURSERY = '75% af børnene, hvis mødre har deltaget i mødregrupperne, starter i dagtilbud';

/** One field of every kind. */
export const ALL_FIELDS: Field[] = [
  field(
    'gennemfoert',
    'sum',
    'familier',
    'Mindst 8 familier gennemfører et familiekursusforløb pr. sæson (forår og efterår)',
  ),
  field('unikke', 'unique', 'mødre', 'Min 30 mødre deltager årligt i et mødregruppeforløb'),
  { ...field('aftner', 'total', 'familier', EVENINGS), id: 'aftner.total' },
  { ...field('aftner', 'occasions', 'familier', EVENINGS), id: 'aftner.occasions' },
  { ...field('dagtilbud', 'numerator', 'børn', NURSERY), id: 'dagtilbud.numerator', required: false },
  { ...field('dagtilbud', 'denominator', 'børn', NURSERY), id: 'dagtilbud.denominator', required: false },
];

function field(id: string, kind: Field['kind'], unit: string, text: string): Field {
  return { id, kind, measure: id, unit, text, per: 'year', required: true };
}

export const CHECK_IN: CheckInView = {
  agreement: { id: 'viborg-uddannelse-2025', title: 'Delaftale for indsatsområdet Uddannelse og livschancer' },
  activity: { id: 'barselscafe', name: 'Barselscafé' },
  month: '2026-11',
  fields: PLAIN_FIELDS,
  saved: null,
  countsAllowed: true,
};

export const SAVED = {
  status: 'held',
  counts: { 'times-held': 4, attendances: 1250, 'new-participants': 0 },
  ended: false,
  comment: null,
  by: 'Sundhedsplejerske, Viborg',
  at: new Date('2026-12-01T08:14:00Z'),
  revision: 1,
} as const;

export const CORRECTED = {
  ...SAVED,
  counts: { ...SAVED.counts, attendances: 47 },
  at: new Date('2026-12-02T10:30:00Z'),
  revision: 2,
};

export const EVALUATION: EvaluationView = {
  agreement: CHECK_IN.agreement,
  occasion: '2027-07-01',
  label: null,
  due: '2027-07-01',
  today: '2027-06-01',
  ruleText:
    'Delaftalen indsatser følges løbende og evalueres én gang årligt. Bestyrelsen præsenteres for evalueringen og beslutter på den baggrund eventuelle ændringer',
  presentedTo: 'Bestyrelsen',
  receivedBy: [],
  planned: false,
  done: null,
};

const LONG_TASK =
  'Skole-hjem-vejlederen varetager den daglige koordinering af indsatsen, holder kontakten til skolerne, dagtilbuddene og de frivillige og sørger for, at alle familier får besked i god tid';

/** Eight responsibilities, as many as a card shows, with every kind of row. */
export const CONFIRMATION: ConfirmationView = {
  agreement: CHECK_IN.agreement,
  rows: [
    { activity: null, role: 'responsible', task: 'Ansvar for aftalens udførelse', conditional: false },
    { activity: 'Barselscafé', role: 'facilitator', task: null, conditional: false },
    { activity: 'Barselscafé', role: 'contributor', task: 'Oplæg om sprog', conditional: true },
    { activity: 'Barselscafé', role: 'registrar', task: 'Registrerer', conditional: false },
    { activity: 'Dialogisk læsning for børn', role: 'coordinator', task: LONG_TASK, conditional: false },
    {
      activity: 'Dialogisk læsning for børn',
      role: 'expert',
      task: 'Fagligt <indhold> & *sparring*',
      conditional: false,
    },
    { activity: 'AULA-kurser', role: 'partner', task: '- ét\n- to', conditional: true },
    { activity: 'Workshops', role: 'governance', task: null, conditional: false },
  ],
  more: 3,
  data: {
    agreement: 'viborg-uddannelse-2025',
    of: 'lapsed',
    asked: '2027-02-15T08:00:00.000Z',
    shown: '0123456789abcdef',
  },
};
