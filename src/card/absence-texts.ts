/** What is said about somebody who is away, in both languages. Dates come as people read them. */
import type { Language } from '../chat.js';
import type { AbsenceError } from '../domain/absence.js';

export interface AbsenceTexts {
  formTitle: string;
  formGuide: string;
  /** The dates were not all understood. */
  notSure: string;
  whoLabel: string;
  whoError: string;
  fromLabel: string;
  toLabel: string;
  standInLabel: string;
  /** The choice of no stand-in. */
  nobody: string;
  standInError: string;
  errors: Readonly<Record<AbsenceError, string>>;
  overlaps: (from: string, to: string) => string;
  send: string;
  open: string;
  /** `name` null: whoever reads it. */
  away: (name: string | null, from: string, to: string) => string;
  answersMeanwhile: (standIn: string) => string;
  nextIsAsked: string;
  /** Agreements that the stand-in has no part in. */
  notThere: (standIn: string, agreements: string) => string;
  back: string;
  otherIsBack: string;
  undo: string;
  welcomeBack: string;
  endedFor: (name: string) => string;
  notAway: string;
  standsIn: (name: string, to: string) => string;
  chosen: (name: string, from: string, to: string) => string;
}

const da: AbsenceTexts = {
  formTitle: 'Hvornår er du væk?',
  formGuide: 'Imens bliver du hverken spurgt eller mindet om noget. Begge dage er med.',
  notSure: 'Jeg er ikke sikker på, at jeg forstod det hele. Se datoerne efter.',
  whoLabel: 'Hvem er væk?',
  whoError: 'Vælg en person.',
  fromLabel: 'Første dag',
  toLabel: 'Sidste dag',
  standInLabel: 'Hvem svarer imens?',
  nobody: 'Ingen: spørg den næste i rækken',
  standInError: 'Vælg en anden, der er med i en af de samme aftaler, eller »Ingen«.',
  errors: {
    notADate: 'Vælg en dato.',
    endsBeforeStart: 'Den sidste dag ligger før den første.',
    past: 'Den sidste dag er allerede gået. Vælg en dag fra i dag.',
    tooLong: 'Det er mere end et år. Vælg et kortere tidsrum, eller bed sekretariatet finde en ny til opgaven.',
  },
  overlaps: (from, to) =>
    `Der er allerede meldt fravær fra ${from} til og med ${to}. Tag det tilbage først, eller vælg andre dage.`,
  send: 'Gem',
  open: 'Vælg dage',
  away: (name, from, to) => `${name === null ? 'Du' : name} er meldt væk fra ${from} til og med ${to}.`,
  answersMeanwhile: (standIn) => `Imens spørger jeg ${standIn}.`,
  nextIsAsked: 'Imens spørger jeg den næste i rækken.',
  notThere: (standIn, agreements) => `${standIn} er ikke med i ${agreements}. Dér spørger jeg den næste i rækken.`,
  back: 'Jeg er tilbage',
  otherIsBack: 'Er tilbage',
  undo: 'Fortryd',
  welcomeBack: 'Det er noteret. Jeg spørger dig igen. Skriv »hvad venter på mig?« for at se, hvad der mangler svar.',
  endedFor: (name) => `${name} er ikke længere meldt væk.`,
  notAway: 'Du er ikke meldt væk.',
  standsIn: (name, to) => `Du svarer for ${name}, som er væk til og med ${to}.`,
  chosen: (name, from, to) =>
    `${name} er væk fra ${from} til og med ${to}. Du er valgt som stedfortræder: imens spørger jeg dig om det, ${name} ellers svarer på.`,
};

const en: AbsenceTexts = {
  formTitle: 'When are you away?',
  formGuide: 'You are neither asked nor reminded meanwhile. Both days are included.',
  notSure: 'I am not sure that I understood it all. Check the dates.',
  whoLabel: 'Who is away?',
  whoError: 'Choose a person.',
  fromLabel: 'First day',
  toLabel: 'Last day',
  standInLabel: 'Who answers meanwhile?',
  nobody: 'Nobody: ask the next in line',
  standInError: 'Choose somebody else who is in one of the same agreements, or “Nobody”.',
  errors: {
    notADate: 'Choose a date.',
    endsBeforeStart: 'The last day lies before the first.',
    past: 'The last day is over already. Choose a day from today on.',
    tooLong:
      'That is more than a year. Choose a shorter time, or ask the secretariat to find somebody new for the task.',
  },
  overlaps: (from, to) =>
    `An absence from ${from} to ${to} is kept already. Take that back first, or choose other days.`,
  send: 'Save',
  open: 'Choose days',
  away: (name, from, to) =>
    `${name === null ? 'You are' : `${name} is`} away from ${from} to ${to}, both days included.`,
  answersMeanwhile: (standIn) => `Meanwhile I ask ${standIn}.`,
  nextIsAsked: 'Meanwhile I ask the next in line.',
  notThere: (standIn, agreements) => `${standIn} has no part in ${agreements}. There I ask the next in line.`,
  back: 'I am back',
  otherIsBack: 'Is back',
  undo: 'Undo',
  welcomeBack: 'Noted. I will ask you again. Write “what is waiting for me?” to see what is not answered yet.',
  endedFor: (name) => `${name} is no longer away.`,
  notAway: 'You are not away, as far as I know.',
  standsIn: (name, to) => `You answer for ${name}, who is away until ${to}, that day included.`,
  chosen: (name, from, to) =>
    `${name} is away from ${from} to ${to}. You are the stand-in: meanwhile I ask you what ${name} otherwise answers.`,
};

export const absenceTexts: Readonly<Record<Language, AbsenceTexts>> = { da, en };
