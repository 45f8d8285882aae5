/** What identifies a person by its shape is taken out of a question before anything of it is kept. */
import { type PrivateKind, privateParts } from '../domain/private-text.js';
import type { Language } from './types.js';

/** A question longer than this says more than an alias can mend. */
export const LONGEST_KEPT = 300;

const SAID: Readonly<Record<Language, Readonly<Record<PrivateKind, string>>>> = {
  da: { cpr: '[CPR-nummer]', telephone: '[telefonnummer]', mail: '[mailadresse]' },
  en: { cpr: '[CPR number]', telephone: '[telephone number]', mail: '[e-mail address]' },
};

/** The text on one line, without what identifies a person, cut at a word. `language` is that of the words put in. */
export function scrub(text: string, language: Language): string {
  return cut(tidy(withoutPrivate(text, language)));
}

/** On one line, without what is not printed: a database refuses some of it, and it turns a text around for whoever reads it. */
export function tidy(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

function withoutPrivate(text: string, language: Language): string {
  let result = '';
  let at = 0;
  for (const { kind, from, to } of privateParts(text)) {
    result += text.slice(at, from) + SAID[language][kind];
    at = to;
  }
  return result + text.slice(at);
}

function cut(text: string): string {
  if (text.length <= LONGEST_KEPT) return text;
  const kept = text.slice(0, LONGEST_KEPT - 1);
  const space = kept.lastIndexOf(' ');
  return `${(space > LONGEST_KEPT / 2 ? kept.slice(0, space) : kept).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
