/** What is said when a text holds what identifies a person by its shape: what kind was seen, and what to write instead. */
import type { Language } from '../chat.js';
import type { PrivateKind } from '../domain/private-text.js';

interface PrivateTexts {
  kinds: Readonly<Record<PrivateKind, string>>;
  and: string;
  seen: (kinds: string) => string;
  instead: string;
  /** Where a row of digits was taken for a number that it is not. */
  otherwise: string;
}

const TEXTS: Readonly<Record<Language, PrivateTexts>> = {
  da: {
    kinds: { cpr: 'et CPR-nummer', telephone: 'et telefonnummer', mail: 'en mailadresse' },
    and: 'og',
    seen: (kinds) => `Der ser ud til at stå ${kinds} i teksten, og det gemmes ikke her.`,
    instead: 'Skriv i stedet et antal eller en titel, for eksempel »to familier« eller »skolens koordinator«.',
    otherwise: 'Er det noget andet, så sæt komma eller ord mellem tallene.',
  },
  en: {
    kinds: { cpr: 'a CPR number', telephone: 'a telephone number', mail: 'an e-mail address' },
    and: 'and',
    seen: (kinds) => `There seems to be ${kinds} in the text, and that is not kept here.`,
    instead: 'Write a number of people or a title instead, for example “two families” or “the school’s coordinator”.',
    otherwise: 'If it is something else, put commas or words between the figures.',
  },
};

/** @param kinds what was seen, at least one */
export function privateText(kinds: readonly PrivateKind[], language: Language): string {
  const t = TEXTS[language];
  const names = kinds.map((kind) => t.kinds[kind]);
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} ${t.and} ${names.at(-1)}` : names.join();
  const isNumber = kinds.some((kind) => kind !== 'mail');
  return [t.seen(listed), t.instead, ...(isNumber ? [t.otherwise] : [])].join(' ');
}
