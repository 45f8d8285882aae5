/** The month's check-in: the form that asks, and the receipt that says what was saved. */
import type { Language, Message } from '../chat.js';
import { type CheckInStatus, type Counts, type FieldError, STATUS_INPUT } from '../domain/check-in.js';
import type { Field } from '../domain/measure.js';
import { checkInTexts } from './check-in-texts.js';
import { countedTitles, fieldLabel } from './field-label.js';
import { formatMoment, formatMonth, formatMonthName, formatNumber } from './format.js';
import { type Button, form, inPlace, message, opensForm } from './message.js';
import { texts } from './text.js';

export interface SavedCheckIn {
  status: CheckInStatus;
  counts: Counts;
  /** Who saved it, as the others see the person. */
  by: string;
  at: Date;
  revision: number;
}

export interface CheckInView {
  agreement: { id: string; title: string };
  activity: { id: string; name: string };
  /** `YYYY-MM` */
  month: string;
  fields: readonly Field[];
  saved: SavedCheckIn | null;
  /** The answer that `saved` took the place of. */
  previous?: SavedCheckIn;
  reminder?: boolean;
  /** False where the agreement forbids registration: then only the status is asked for. */
  countsAllowed: boolean;
  /** The agreement's own reason for that. */
  why?: string;
}

/** A form that was sent and not saved. */
export interface CheckInAttempt {
  /** By input id, as it was typed. */
  typed: Record<string, string>;
  errors: Record<string, FieldError>;
  /** True when somebody saved another answer since the form was shown: it is said in full beside what was typed. */
  meanwhile?: boolean;
}

export function checkInForm(view: CheckInView, language: Language, attempt?: CheckInAttempt): Message {
  const t = checkInTexts(language);
  const month = formatMonth(view.month, language);
  const statusError = attempt?.errors[STATUS_INPUT];
  const fields = view.countsAllowed ? view.fields : [];
  const data = {
    title: t.title(view.activity.name, month),
    subtitle: view.agreement.title,
    notSaved: attempt === undefined || Object.keys(attempt.errors).length === 0 ? '' : t.notSaved,
    notes: notes(view, language, attempt),
    question: t.question(month),
    status: attempt?.typed[STATUS_INPUT] ?? view.saved?.status ?? presetStatus(fields),
    statuses: Object.entries(t.status).map(([value, title]) => ({ title, value })),
    statusHelp: t.fieldErrors.notChosen,
    statusError: statusError === undefined ? '' : t.fieldErrors[statusError],
    guide: fields.length > 0 ? t.guide : statusOnly(view, language),
    fields: fields.map((field, index) => fieldData(field, fields[index - 1], view, language, attempt)),
    send: t.send,
    action: 'save-check-in',
    data: { ...place(view), revision: String(view.saved?.revision ?? 0) },
  };
  return form('check-in-form', language, data, showCheckIn(view, texts(language).fillIn));
}

/** What was saved, by whom and when; on a correction with the old value beside the new. */
export function checkInReceipt(view: CheckInView, language: Language): Message {
  const { saved, previous } = view;
  if (saved === null) throw new Error('a receipt needs an answer that is saved');
  const t = checkInTexts(language);
  const month = formatMonth(view.month, language);
  const shown = view.fields.filter((field) =>
    [saved, previous].some((answer) => answer?.counts[field.id] !== undefined),
  );
  const compared = (value: string, old: string | undefined) =>
    old === undefined || old === value ? value : t.before(value, old);
  const count = (answer: SavedCheckIn, field: Field) => countText(answer.counts[field.id], language);
  const titles = countedTitles(shown, t.counted);
  return message('check-in-receipt', language, {
    title: (previous ? t.correctionTitle : t.receiptTitle)(view.activity.name, month),
    subtitle: view.agreement.title,
    facts: [
      { title: t.statusFact, value: compared(t.statusSaid[saved.status], previous && t.statusSaid[previous.status]) },
      ...shown.map((field, index) => ({
        title: titles[index] ?? field.id,
        value: compared(count(saved, field), previous && count(previous, field)),
      })),
    ],
    lines: [
      t.savedBy(saved.by, formatMoment(saved.at, language)),
      ...(previous ? [t.replaced(previous.by, formatMoment(previous.at, language))] : []),
    ],
    buttons: [inPlace(opensForm(showCheckIn(view, t.correct)))],
  });
}

function notes(view: CheckInView, language: Language, attempt?: CheckInAttempt): string[] {
  const t = checkInTexts(language);
  const found: string[] = [];
  if (view.reminder && view.saved === null) found.push(t.reminder(formatMonth(view.month, language)));
  const { saved } = view;
  if (saved !== null && attempt?.meanwhile) found.push(t.savedMeanwhile(saved.by, inWords(view, saved, language)));
  else if (saved !== null) found.push(t.alreadySaved(saved.by, formatMoment(saved.at, language)));
  return found;
}

/** "Held" saves a press where numbers are asked for anyway; where nothing has to be typed, one press too many would be an answer. */
function presetStatus(fields: readonly Field[]): CheckInStatus | '' {
  return fields.some((field) => field.required) ? 'held' : '';
}

/** An answer in one line: "Ja, antal gange 4, fremmødte i alt 30". */
function inWords({ fields }: CheckInView, { status, counts }: SavedCheckIn, language: Language): string {
  const t = checkInTexts(language);
  const counted = fields.filter((field) => counts[field.id] !== undefined);
  const titles = countedTitles(counted, t.counted);
  const numbers = counted.map((field, index) => `${titles[index]}: ${countText(counts[field.id], language)}`);
  return [t.statusSaid[status], ...numbers].join('; ');
}

function statusOnly(view: CheckInView, language: Language): string {
  const { statusOnly: only } = checkInTexts(language);
  return view.why === undefined ? only : `${only} ${texts(language).agreementSays(view.why)}`;
}

function fieldData(
  field: Field,
  before: Field | undefined,
  view: CheckInView,
  language: Language,
  attempt?: CheckInAttempt,
): Record<string, unknown> {
  const t = checkInTexts(language);
  const error = attempt?.errors[field.id];
  const typed = (attempt?.typed[field.id] ?? '').trim();
  const value = attempt === undefined ? (view.saved?.counts[field.id] ?? '') : numberTyped(typed);
  const quoted = error !== undefined && typed !== '' && value === '' ? `${t.typed(typed)} ` : '';
  const words = before?.measure === field.measure ? '' : hint(field, language);
  return {
    id: field.id,
    label: fieldLabel(field, formatMonthName(view.month, language), t.labels),
    value,
    help: t.numberHelp,
    error: error === undefined ? '' : quoted + t.fieldErrors[error],
    hint: words,
    separator: words !== '',
  };
}

function hint(field: Field, language: Language): string {
  const says = field.text === null ? '' : texts(language).agreementSays(field.text);
  return field.required ? says : `${says} ${checkInTexts(language).onlyWhenEnded}`.trim();
}

/** What a number input can show again, thousands separators read as `readCheckIn` reads them; '' where the text is no number. */
function numberTyped(typed: string): number | '' {
  const text = /^\d{1,3}([.,\s]\d{3})+$/.test(typed) ? typed.replace(/\D/g, '') : typed;
  return /^-?\d{1,9}(\.\d{1,2})?$/.test(text) ? Number(text) : '';
}

function countText(count: number | undefined, language: Language): string {
  return count === undefined ? checkInTexts(language).noValue : formatNumber(count, language);
}

function showCheckIn(view: CheckInView, label: string): Button {
  return { label, action: 'show-check-in', data: place(view) };
}

function place(view: CheckInView): Record<string, string> {
  return { agreement: view.agreement.id, activity: view.activity.id, month: view.month };
}
