/** What is said to somebody who may not see a number. */
import type { Language } from '../chat.js';

interface SeenCountsWords {
  /** To a leader: somebody else has answered, and the numbers are theirs. */
  answeredBy(who: string, activity: string): string;
}

const da: SeenCountsWords = {
  answeredBy: (who, activity) =>
    `${who} har svaret for ${activity}. Tallene kan rettes af dem, der indberetter, og af sekretariatet.`,
};

const en: SeenCountsWords = {
  answeredBy: (who, activity) =>
    `${who} has answered for ${activity}. Those who report and the secretariat can correct the numbers.`,
};

export function seenCountsWords(language: Language): SeenCountsWords {
  return language === 'en' ? en : da;
}
