/** Dates, months, moments and numbers as people read them. */
import type { Language } from '../chat.js';

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

interface Formats {
  date: Intl.DateTimeFormat;
  dayOfYear: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
  monthName: Intl.DateTimeFormat;
  moment: Intl.DateTimeFormat;
  number: Intl.NumberFormat;
  list: Intl.ListFormat;
}

/** Intl's objects take milliseconds to make, so each language's are made once, when it is first needed. */
const made = new Map<Language, Formats>();

function formats(language: Language): Formats {
  const known = made.get(language) ?? formatsFor(LOCALES[language]);
  made.set(language, known);
  return known;
}

function formatsFor(locale: string): Formats {
  return {
    date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    dayOfYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    monthName: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }),
    number: new Intl.NumberFormat(locale),
    list: new Intl.ListFormat(locale),
  };
}

/** `2026-12-01` → "1. december 2026", "1 December 2026". */
export function formatDate(date: string, language: Language): string {
  return formats(language).date.format(new Date(`${date}T00:00:00Z`));
}

/** `2026-12-01` → "1.12.2026", "1 December 2026": the English order of a short date is not everybody's. */
export function formatShortDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return language === 'da' ? `${day}.${month}.${year}` : formatDate(date, language);
}

/** `03-15` → "15. marts", "15 March". */
export function formatDayOfYear(day: string, language: Language): string {
  return formats(language).dayOfYear.format(new Date(`2000-${day}T00:00:00Z`));
}

/** `2026-11` → "november 2026", "November 2026". */
export function formatMonth(month: string, language: Language): string {
  return formats(language).month.format(new Date(`${month}-01T00:00:00Z`));
}

/** `2026-11` → "november", "November". */
export function formatMonthName(month: string, language: Language): string {
  return formats(language).monthName.format(new Date(`${month}-01T00:00:00Z`));
}

/** "1. december 2026 kl. 09.14", "1 December 2026 at 09:14", as the clocks in Denmark show it. */
export function formatMoment(moment: Date, language: Language): string {
  return formats(language).moment.format(moment);
}

/** 1250 → "1.250", "1,250". */
export function formatNumber(value: number, language: Language): string {
  return formats(language).number.format(value);
}

/** With a capital first: for a word that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b og c", "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
  return formats(language).list.format(items);
}
