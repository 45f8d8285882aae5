/** What is said of a round and of how well check-ins are answered, in both languages. */
import type { Language } from '../chat.js';
import type { RoundState } from '../domain/round.js';

export interface RoundTexts {
  /** `date` of the deadline. */
  state: Readonly<Record<RoundState, (date: string) => string>>;
  /** On an evaluation: what "Done" does to the numbers up to a month. */
  willLock: (month: string) => string;
  /** Over all months. */
  rateFact: string;
  rate: (answered: number, expected: number, onTime: number) => string;
  /** What no party of the agreement is to answer. */
  secretariats: string;
}

const da: RoundTexts = {
  state: {
    open: (date) => `Fristen er ${date}.`,
    reminded: (date) => `Der er sendt påmindelser. Fristen er ${date}.`,
    closed: () => 'Måneden er lukket. Et svar tages stadig imod, og kommer det efter fristen, tæller det som sent.',
    locked: () => 'Tallene er brugt i en evaluering og kan ikke rettes længere.',
  },
  willLock: (month) =>
    `Når den meldes gennemført, kan tallene for de lukkede måneder til og med ${month} ikke rettes længere.`,
  rateFact: 'Alle måneder',
  rate: (answered, expected, onTime) => `Besvaret ${answered} af ${expected}, ${onTime} til tiden`,
  secretariats: 'Sekretariatet',
};

const en: RoundTexts = {
  state: {
    open: (date) => `The deadline is ${date}.`,
    reminded: (date) => `Reminders have been sent. The deadline is ${date}.`,
    closed: () => 'The month is closed. An answer is still taken, and counts as late when it comes after the deadline.',
    locked: () => 'The numbers have been used in an evaluation and can no longer be corrected.',
  },
  willLock: (month) =>
    `Once it is said to be done, the numbers of the closed months up to ${month} can no longer be corrected.`,
  rateFact: 'All months',
  rate: (answered, expected, onTime) => `Answered ${answered} of ${expected}, ${onTime} on time`,
  secretariats: 'The secretariat',
};

export function roundTexts(language: Language): RoundTexts {
  return language === 'en' ? en : da;
}
