/** What the bot says about unanswered questions and aliases. */
import { privateText } from '../card/private-texts.js';
import type { Language } from '../chat.js';
import type { AliasRefusal } from '../questions/alias-refusal.js';

export interface AliasWords {
  whichAgreement(question: string): string;
  chooseTarget: string;
  /** `target` is what the alias was to stand for. */
  refused(refusal: AliasRefusal, alias: string, target: string): string;
  given(alias: string, target: string, agreement: string): string;
  answeredNow(question: string): string;
  undone(alias: string): string;
}

const da: AliasWords = {
  whichAgreement: (question) => `Hvilken aftale handler »${question}« om?`,
  chooseTarget: 'Vælg den aktivitet eller den part, som ordet betyder.',
  refused: (refusal, alias, target) => {
    switch (refusal.reason) {
      case 'empty':
        return 'Skriv det ord eller navn, som spørgsmålet bruger.';
      case 'tooLong':
        return 'Skriv det kortere, højst 80 tegn.';
      case 'private':
        return privateText(refusal.kinds, 'da');
      case 'ordinary':
        return `»${alias}« står i for mange spørgsmål til at være et navn. Skriv et ord mere, som kun bruges om ${target}.`;
      case 'known':
        return `»${alias}« er allerede et navn for ${refusal.name}.`;
      case 'taken':
        return `»${alias}« er allerede et navn for ${refusal.name}; det kan ikke også betyde ${target}.`;
    }
  },
  given: (alias, target, agreement) => `»${alias}« betyder nu ${target} (${agreement}).`,
  answeredNow: (question) => `På »${question}« svarer jeg nu:`,
  undone: (alias) => `Fortrudt. »${alias}« er ikke længere et navn, og spørgsmålet er ubesvaret igen.`,
};

const en: AliasWords = {
  whichAgreement: (question) => `Which agreement is “${question}” about?`,
  chooseTarget: 'Choose the activity or party that the word means.',
  refused: (refusal, alias, target) => {
    switch (refusal.reason) {
      case 'empty':
        return 'Write the word or name that the question uses.';
      case 'tooLong':
        return 'Write it shorter, at most 80 characters.';
      case 'private':
        return privateText(refusal.kinds, 'en');
      case 'ordinary':
        return `“${alias}” stands in too many questions to be a name. Add a word that is used of ${target} alone.`;
      case 'known':
        return `“${alias}” already is a name for ${refusal.name}.`;
      case 'taken':
        return `“${alias}” already is a name for ${refusal.name}; it cannot mean ${target} too.`;
    }
  },
  given: (alias, target, agreement) => `“${alias}” now means ${target} (${agreement}).`,
  answeredNow: (question) => `To “${question}” I now answer:`,
  undone: (alias) => `Undone. “${alias}” is no name any more, and the question is unanswered again.`,
};

export function aliasWords(language: Language): AliasWords {
  return language === 'en' ? en : da;
}
