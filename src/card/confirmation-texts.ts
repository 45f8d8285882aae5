/** What the cards about confirming responsibilities say, in both languages. */
import type { Language } from '../chat.js';
import type { Role } from '../domain/agreement.js';

export interface ConfirmationTexts {
  title: string;
  question: string;
  /** The responsibilities that belong to no activity. */
  whole: string;
  roles: Readonly<Record<Role, string>>;
  conditional: string;
  more: (count: number) => string;
  changed: string;
  confirmedNow: (count: number) => string;
  deniedNow: string;
  yes: string;
  no: string;

  formTitle: string;
  formGuide: string;
  whichLabel: string;
  whichError: string;
  wrongLabel: string;
  wrongError: string;
  send: string;

  receiptTitle: string;
  nothingLeft: string;
  confirmedBy: (name: string, moment: string) => string;
  deniedBy: (name: string, moment: string) => string;
  othersToo: (count: number) => string;
  again: string;

  toldTitle: string;
  told: (name: string) => string;
  quoted: (text: string) => string;
  stands: (lines: string, document: string) => string;
  whatToDo: string;
}

const da: ConfirmationTexts = {
  title: 'Er det stadig sådan?',
  question: 'Det står i aftalen, at du, eller den du repræsenterer, har disse ansvar. Passer det stadig?',
  whole: 'Aftalen som helhed',
  roles: {
    accountable: 'Overordnet ansvarlig',
    responsible: 'Ansvarlig',
    coordinator: 'Tovholder',
    facilitator: 'Faciliterer',
    performer: 'Udfører',
    contributor: 'Bidrager',
    recruiter: 'Rekrutterer',
    interpreter: 'Stiller tolke',
    expert: 'Giver fagligt indhold',
    registrar: 'Registrerer',
    partner: 'Samarbejdspartner',
    participant: 'Deltager',
    governance: 'Følger og styrer',
  },
  conditional: 'efter behov',
  more: (count) => `Og ${count} mere, som vises bagefter.`,
  changed: 'Noget er bekræftet eller ændret, siden du fik kortet. Sådan ser det ud nu:',
  confirmedNow: (count) => `${count} ansvar er bekræftet. Her er resten.`,
  deniedNow: 'Sekretariatet har fået besked. Passer resten?',
  yes: 'Ja, det passer',
  no: 'Noget passer ikke',

  formTitle: 'Hvad passer ikke?',
  formGuide: 'Vælg ét ansvar ad gangen. Sekretariatet får det at vide, og du kan melde flere bagefter.',
  whichLabel: 'Hvilket ansvar?',
  whichError: 'Vælg et af ansvarene.',
  wrongLabel: 'Hvad er forkert? (højst 300 tegn)',
  wrongError: 'Skriv kort, hvad der er forkert, højst 300 tegn.',
  send: 'Send til sekretariatet',

  receiptTitle: 'Tak for svaret',
  nothingLeft: 'Der er ikke mere at bekræfte.',
  confirmedBy: (name, moment) => `Bekræftet ${moment} af ${name}`,
  deniedBy: (name, moment) => `Passer ikke. Meldt ${moment} af ${name}`,
  othersToo: (count) => `Og ${count} mere.`,
  again: 'Skriv »bekræft«, hvis noget har ændret sig.',

  toldTitle: 'Et ansvar passer ikke længere',
  told: (name) => `${name} siger, at dette ikke passer:`,
  quoted: (text) => `»${text}«`,
  stands: (lines, document) => `Det står i ${document}, linje ${lines}.`,
  whatToDo:
    'Er det rigtigt, så ret aftalen, og indlæs den igen. Svar viser, at det er meldt forkert, til ansvaret er ændret i aftalen, eller den ansvarlige skriver »bekræft« til mig.',
};

const en: ConfirmationTexts = {
  title: 'Is this still so?',
  question: 'The agreement says that you, or those you stand for, have these responsibilities. Does that still hold?',
  whole: 'The agreement as a whole',
  roles: {
    accountable: 'Overall responsible',
    responsible: 'Responsible',
    coordinator: 'Coordinator',
    facilitator: 'Facilitates',
    performer: 'Carries out',
    contributor: 'Contributes',
    recruiter: 'Recruits',
    interpreter: 'Provides interpreters',
    expert: 'Gives professional content',
    registrar: 'Keeps the records',
    partner: 'Partner',
    participant: 'Takes part',
    governance: 'Follows and steers',
  },
  conditional: 'when needed',
  more: (count) => `And ${count} more, shown after these.`,
  changed: 'Something has been confirmed or changed since you got the card. This is how it looks now:',
  confirmedNow: (count) =>
    `${count} ${count === 1 ? 'responsibility is' : 'responsibilities are'} confirmed. Here is the rest.`,
  deniedNow: 'The secretariat has been told. Does the rest hold?',
  yes: 'Yes, it holds',
  no: 'Something is wrong',

  formTitle: 'What is wrong?',
  formGuide: 'Choose one responsibility at a time. The secretariat is told, and you can report more afterwards.',
  whichLabel: 'Which responsibility?',
  whichError: 'Choose one of the responsibilities.',
  wrongLabel: 'What is wrong? (at most 300 characters)',
  wrongError: 'Write briefly what is wrong, at most 300 characters.',
  send: 'Send to the secretariat',

  receiptTitle: 'Thank you for the answer',
  nothingLeft: 'There is nothing more to confirm.',
  confirmedBy: (name, moment) => `Confirmed on ${moment} by ${name}`,
  deniedBy: (name, moment) => `Does not hold. Reported on ${moment} by ${name}`,
  othersToo: (count) => `And ${count} more.`,
  again: 'Write “confirm” if something has changed.',

  toldTitle: 'A responsibility no longer holds',
  told: (name) => `${name} says that this is wrong:`,
  quoted: (text) => `“${text}”`,
  stands: (lines, document) => `It stands in ${document}, ${/^\d+$/.test(lines) ? 'line' : 'lines'} ${lines}.`,
  whatToDo:
    'If that is right, correct the agreement and load it again. Answers show that it is said to be wrong until the responsibility is changed in the agreement, or whoever has it writes “confirm” to me.',
};

export const confirmationTexts: Readonly<Record<Language, ConfirmationTexts>> = { da, en };
