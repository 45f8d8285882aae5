/** What the summary of a month says, in both languages. */
import type { Language } from '../chat.js';

export interface SummaryTexts {
  title: (month: string) => string;
  gaps: Readonly<Record<'missing' | 'notHeld' | 'unknown' | 'paused', string>>;
  /** At the end of a list of names. */
  others: (names: number) => string;
  more: (criteria: number) => string;
}

const da: SummaryTexts = {
  title: (month) => `Tallene for ${month}`,
  gaps: { missing: 'Mangler', notHeld: 'Ikke holdt', unknown: 'Ved ikke', paused: 'Pause' },
  others: (names) => `${names} mere`,
  more: (criteria) => `Og ${criteria} mere. Lederen og sekretariatet kan spørge mig: hvordan går det?`,
};

const en: SummaryTexts = {
  title: (month) => `The numbers for ${month}`,
  gaps: { missing: 'Missing', notHeld: 'Not held', unknown: 'Don’t know', paused: 'Pause' },
  others: (names) => `${names} more`,
  more: (criteria) => `And ${criteria} more. The leader and the secretariat can ask me: how is it going?`,
};

export function summaryTexts(language: Language): SummaryTexts {
  return language === 'en' ? en : da;
}
