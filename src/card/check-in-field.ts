/** One number of a check-in's form: what to count, what was counted last, and what is the matter with what was typed. */
import type { Language } from '../chat.js';
import { readCount } from '../domain/check-in.js';
import type { Unusual } from '../domain/history.js';
import type { Field } from '../domain/measure.js';
import { checkInTexts } from './check-in-texts.js';
import type { CheckInAttempt, CheckInView } from './check-in-view.js';
import { fieldLabel } from './field-label.js';
import { capital, formatMonthName, formatNumber } from './format.js';
import { texts } from './text.js';

/** @param before the field that stands above it: of two numbers of one measure the first has the criterion's words */
export function fieldData(
  field: Field,
  before: Field | undefined,
  view: CheckInView,
  language: Language,
  attempt?: CheckInAttempt,
): Record<string, unknown> {
  const t = checkInTexts(language);
  const error = attempt?.errors[field.id];
  const typed = (attempt?.typed?.[field.id] ?? '').trim();
  const value = attempt?.typed ? numberTyped(typed) : (view.saved?.counts[field.id] ?? '');
  const quoted = error !== undefined && typed !== '' && value === '' ? `${t.typed(typed)} ` : '';
  const words = [before?.measure === field.measure ? '' : hint(field, language), lastTime(field, view, language)];
  const unusual = attempt?.unusual?.[field.id];
  return {
    id: field.id,
    label: fieldLabel(field, formatMonthName(view.month, language), t.labels),
    value,
    help: t.numberHelp,
    error:
      error !== undefined ? quoted + t.fieldErrors[error] : unusual === undefined ? '' : asksAbout(unusual, language),
    hint: words.filter(Boolean).join(' '),
    separator: before?.measure !== field.measure,
  };
}

function hint({ text }: Field, language: Language): string {
  return text === null ? '' : texts(language).agreementSays(text);
}

/** The newest number before, and of different people what to do with it. */
function lastTime({ id, kind }: Field, { last }: CheckInView, language: Language): string {
  const t = checkInTexts(language);
  const before = last?.[id];
  if (before === undefined) return kind === 'unique' ? t.countedOnce : '';
  const [month, count] = [formatMonthName(before.month, language), formatNumber(before.count, language)];
  return kind === 'unique' ? t.lastTimeSoFar(month, count) : t.lastTime(capital(month), count);
}

function asksAbout(unusual: Unusual, language: Language): string {
  const t = checkInTexts(language);
  const number = (count: number) => formatNumber(count, language);
  switch (unusual.reason) {
    case 'far':
      return t.far(number(unusual.least), number(unusual.most));
    case 'farNew':
      return t.farNew(number(unusual.more), number(unusual.least), number(unusual.most));
    case 'fewer':
      return t.fewer(formatMonthName(unusual.last.month, language), number(unusual.last.count));
  }
}

/** What a number input can show again; '' where the text is no number. */
export function numberTyped(typed: string): number | '' {
  const read = readCount(typed);
  if (typeof read === 'number') return read;
  return /^-?\d{1,9}(\.\d{1,2})?$/.test(typed) ? Number(typed) : '';
}
