import type { BudgetLine, Hours, Resource, Role } from '../../domain/agreement.js';
import type { Language } from '../types.js';
import { number } from './wording.js';

/** What an actor in a role does; in English also for several actors. */
const danishVerbs: Record<Role, string> = {
  accountable: 'har det overordnede ansvar',
  responsible: 'har ansvaret',
  coordinator: 'koordinerer (tovholder)',
  facilitator: 'faciliterer',
  performer: 'udfører',
  contributor: 'bidrager',
  recruiter: 'rekrutterer',
  interpreter: 'stiller tolke',
  expert: 'giver fagligt indhold',
  registrar: 'registrerer',
  partner: 'er samarbejdspartner',
  participant: 'deltager',
  governance: 'følger og styrer',
};

const englishVerbs: Record<Role, readonly [one: string, several: string]> = {
  accountable: ['has the overall responsibility', 'have the overall responsibility'],
  responsible: ['is responsible', 'are responsible'],
  coordinator: ['coordinates', 'coordinate'],
  facilitator: ['facilitates', 'facilitate'],
  performer: ['carries it out', 'carry it out'],
  contributor: ['contributes', 'contribute'],
  recruiter: ['recruits', 'recruit'],
  interpreter: ['provides interpreters', 'provide interpreters'],
  expert: ['gives professional content', 'give professional content'],
  registrar: ['keeps the records', 'keep the records'],
  partner: ['is a partner', 'are partners'],
  participant: ['takes part', 'take part'],
  governance: ['follows and steers', 'follow and steer'],
};

/** "rekrutterer"; "recruit" for several in English. */
export function verbOf(role: Role, count: number, language: Language): string {
  if (language === 'en') return englishVerbs[role][count > 1 ? 1 : 0];
  return role === 'partner' && count > 1 ? 'er samarbejdspartnere' : danishVerbs[role];
}

const per: Record<Language, Record<Hours['per'], string>> = {
  da: { week: 'om ugen', month: 'om måneden', year: 'om året', event: 'pr. gang', course: 'pr. forløb' },
  en: { week: 'a week', month: 'a month', year: 'a year', event: 'per event', course: 'per course' },
};

/** "20 timer om året". */
export function hoursText(hours: Hours, language: Language): string {
  const amount = number(hours.amount, language);
  const unit = language === 'da' ? (hours.amount === 1 ? 'time' : 'timer') : hours.amount === 1 ? 'hour' : 'hours';
  return `${amount} ${unit} ${per[language][hours.per]}`;
}

const perUnit = { hoursPerWeek: 'week', hoursPerYear: 'year', hoursPerEvent: 'event' } as const;

type ResourceUnit = NonNullable<Resource['unit']>;

function amountText(amount: number, unit: ResourceUnit, language: Language): string {
  return unit === 'percent' ? `${number(amount, language)} %` : hoursText({ amount, per: perUnit[unit] }, language);
}

/** A resource's amount: "38 timer om ugen", "2 × 100 %", or null where the agreement gives no figure. */
export function resourceText(resource: Resource, language: Language): string | null {
  if (resource.amount === null || resource.unit === null) return null;
  const amount = amountText(resource.amount, resource.unit, language);
  return resource.count === undefined ? amount : `${resource.count} × ${amount}`;
}

/** The rest of a post: "19 timer om ugen: de øvrige timer ligger i …". Its unit is a text of the file's own. */
export function elsewhereText({ amount, unit, text }: NonNullable<Resource['elsewhere']>, language: Language): string {
  if (new RegExp(`(?<![\\d.,])${number(amount, language)}(?![\\d.,]?\\d)`).test(text)) return text;
  const isKnown = (one: string): one is ResourceUnit => one === 'percent' || Object.hasOwn(perUnit, one);
  return `${isKnown(unit) ? amountText(amount, unit, language) : `${number(amount, language)} ${unit}`}: ${text}`;
}

/** "4.628 (aftalen skriver ingen enhed)". */
export function moneyText(line: BudgetLine, language: Language): string {
  const amount = number(line.amount, language);
  if (line.unit !== null) return `${amount} ${line.unit}`;
  return language === 'da' ? `${amount} (aftalen skriver ingen enhed)` : `${amount} (the agreement gives no unit)`;
}

/** One sentence in the language of the answer. */
export function say(language: Language, danish: string, english: string): string {
  return language === 'da' ? danish : english;
}
