/** The month's check-in: the form that asks, and the receipt that says what was saved. */
import type { Language, Message } from '../chat.js';
import {
  type CheckInAnswer,
  type CheckInStatus,
  COMMENT_INPUT,
  type FieldError,
  STATUS_INPUT,
} from '../domain/check-in.js';
import type { CommentProblem } from '../domain/comment.js';
import type { LastCount, Unusual } from '../domain/history.js';
import { canEnd, type Field, fieldsToAsk } from '../domain/measure.js';
import { type StandsInFor, standingIn } from './absence.js';
import { commentFacts, commentField } from './check-in-comment.js';
import { checkInTexts } from './check-in-texts.js';
import { commentTexts } from './comment-texts.js';
import { countedTitles, fieldLabel } from './field-label.js';
import { formatMoment, formatMonth, formatMonthName, formatNumber } from './format.js';
import { type Button, form, inPlace, message, opensForm } from './message.js';
import { type Reminder, reminderTexts } from './reminder-texts.js';
import { texts } from './text.js';

export interface SavedCheckIn extends CheckInAnswer {
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
  /** The party whose numbers it is about, where each counts on its own. */
  party?: { id: string; name: string };
  fields: readonly Field[];
  /** By field id: the newest number before the month's own. */
  last?: Readonly<Record<string, LastCount>>;
  saved: SavedCheckIn | null;
  /** The answer that `saved` took the place of. */
  previous?: SavedCheckIn;
  reminder?: Reminder;
  /** False where the agreement forbids registration: then only the status is asked for. */
  countsAllowed: boolean;
  /** The agreement's own reason for that. */
  why?: string;
  /** For whom whoever reads the card stands in, and until which day (`YYYY-MM-DD`). */
  standsInFor?: readonly StandsInFor[];
}

/** A form that was sent and not saved, or is shown anew. */
export interface CheckInAttempt {
  /** By input id, as it was typed; null where nothing was, and what is saved is shown. */
  typed: Record<string, string> | null;
  errors: Record<string, FieldError>;
  /** Whether a course or season is said to have ended; left out: as it is saved. */
  ended?: boolean;
  /** By field id: what is asked about before it is saved. */
  unusual?: Readonly<Record<string, Unusual>>;
  /** What is the matter with the comment. */
  comment?: CommentProblem;
  /** True when somebody saved another answer since the form was shown: it is said in full beside what was typed. */
  meanwhile?: boolean;
}

export function checkInForm(view: CheckInView, language: Language, attempt?: CheckInAttempt): Message {
  const t = checkInTexts(language);
  const month = formatMonth(view.month, language);
  const statusError = attempt?.errors[STATUS_INPUT];
  const all = view.countsAllowed ? view.fields : [];
  const ended = attempt?.ended ?? view.saved?.ended ?? false;
  const fields = fieldsToAsk(all, ended);
  const data = {
    title: t.title(view.activity.name, month),
    subtitle: subtitleOf(view),
    notSaved: notSaved(attempt, language),
    notes: [...notes(view, language, attempt), ...(ended ? [t.ended(month)] : [])],
    question: t.question(month),
    status: attempt?.typed?.[STATUS_INPUT] ?? view.saved?.status ?? presetStatus(fields),
    statuses: Object.entries(t.status).map(([value, title]) => ({ title, value })),
    statusHelp: t.fieldErrors.notChosen,
    statusError: statusError === undefined ? '' : t.fieldErrors[statusError],
    guide: fields.length > 0 ? t.guide : all.length > 0 ? t.onlyWhenEnded : statusOnly(view, language),
    fields: fields.map((field, index) => fieldData(field, fields[index - 1], view, language, attempt)),
    ...commentField(attempt?.typed?.[COMMENT_INPUT] ?? view.saved?.comment ?? '', attempt?.comment, language),
    send: t.send,
    action: 'save-check-in',
    data: {
      ...place(view),
      revision: String(view.saved?.revision ?? 0),
      ended: ended ? 'yes' : 'no',
      asked: Object.keys(attempt?.unusual ?? {})
        .map((field) => askedAbout(field, attempt?.typed ?? {}))
        .join(' '),
    },
    buttons: canEnd(all) ? [inPlace(opensForm(endButton(view, !ended, language)))] : [],
  };
  return form('check-in-form', language, data, showCheckIn(view, texts(language).fillIn));
}

/** A field with the number that the form asks about, as its button carries it: sent again, it is meant. */
export function askedAbout(field: string, typed: Readonly<Record<string, string>>): string {
  return `${field}=${(typed[field] ?? '').replace(/\s/g, '')}`;
}

function endButton(view: CheckInView, ended: boolean, language: Language): Button {
  const t = checkInTexts(language);
  const { action, data } = showCheckIn(view, '');
  return { label: ended ? t.hasEnded : t.hasNotEnded, action, data: { ...data, ended: ended ? 'yes' : 'no' } };
}

function subtitleOf({ agreement, party }: CheckInView): string {
  return party === undefined ? agreement.title : `${agreement.title}, ${party.name}`;
}

function notSaved(attempt: CheckInAttempt | undefined, language: Language): string {
  const t = checkInTexts(language);
  if (Object.keys(attempt?.errors ?? {}).length > 0 || attempt?.comment !== undefined) return t.notSaved;
  return Object.keys(attempt?.unusual ?? {}).length > 0 ? t.unusual : '';
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
    subtitle: subtitleOf(view),
    facts: [
      { title: t.statusFact, value: compared(t.statusSaid[saved.status], previous && t.statusSaid[previous.status]) },
      ...shown.map((field, index) => ({
        title: titles[index] ?? field.id,
        value: compared(count(saved, field), previous && count(previous, field)),
      })),
      ...commentFacts(saved, previous, language),
    ],
    lines: [
      ...(saved.ended ? [t.ended(month)] : []),
      t.savedBy(saved.by, formatMoment(saved.at, language)),
      ...(previous ? [t.replaced(previous.by, formatMoment(previous.at, language))] : []),
    ],
    buttons: [inPlace(opensForm(showCheckIn(view, t.correct)))],
  });
}

function notes(view: CheckInView, language: Language, attempt?: CheckInAttempt): string[] {
  const t = checkInTexts(language);
  const found = standingIn(view.standsInFor ?? [], language);
  if (view.reminder && view.saved === null) {
    found.push(reminderTexts(language).reminder[view.reminder](formatMonth(view.month, language)));
  }
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
function inWords({ fields }: CheckInView, { status, counts, comment }: SavedCheckIn, language: Language): string {
  const t = checkInTexts(language);
  const counted = fields.filter((field) => counts[field.id] !== undefined);
  const titles = countedTitles(counted, t.counted);
  const numbers = counted.map((field, index) => `${titles[index]}: ${countText(counts[field.id], language)}`);
  const said = comment === null ? [] : [`${commentTexts(language).comment}: ${comment}`];
  return [t.statusSaid[status], ...numbers, ...said].join('; ');
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
  const { agreement, activity, month, party } = view;
  return { agreement: agreement.id, activity: activity.id, month, ...(party && { party: party.id }) };
}
