import type { Language } from '../types.js';

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** What comes back every year or on its day: `06` is June, `2026-10` October 2026, `2028-04-30` a date. */
export function dueText(due: string, language: Language): string {
  const [, year, month] = /^(?:(\d{4})-)?(\d{2})$/.exec(due) ?? [];
  const name = months[language][Number(month) - 1];
  if (name === undefined) return date(due, language);
  return year === undefined ? `${name}, ${language === 'da' ? 'hvert år' : 'every year'}` : `${name} ${year}`;
}

/** 31. juli 2029, or 31 July 2029. Another shape than an ISO date is left as it is. */
export function date(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = months[language][Number(month) - 1];
  if (day === undefined || name === undefined) return iso;
  return `${Number(day)}${language === 'da' ? '.' : ''} ${name} ${year}`;
}
