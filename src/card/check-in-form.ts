/** The form that asks for a month's check-in. */
import type { Language, Message } from '../chat.js';
import { type CheckInStatus, COMMENT_INPUT, STATUS_INPUT } from '../domain/check-in.js';
import { canEnd, type Field, fieldsToAsk } from '../domain/measure.js';
import { standingIn } from './absence.js';
import { commentField } from './check-in-comment.js';
import { fieldData } from './check-in-field.js';
import { inWords } from './check-in-receipt.js';
import { checkInTexts } from './check-in-texts.js';
import { type CheckInAttempt, type CheckInView, place, showCheckIn, subtitleOf } from './check-in-view.js';
import { formatMoment, formatMonth } from './format.js';
import { type Button, form, inPlace, opensForm } from './message.js';
import { reminderTexts } from './reminder-texts.js';
import { texts } from './text.js';

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

function notSaved(attempt: CheckInAttempt | undefined, language: Language): string {
  const t = checkInTexts(language);
  if (Object.keys(attempt?.errors ?? {}).length > 0 || attempt?.comment !== undefined) return t.notSaved;
  return Object.keys(attempt?.unusual ?? {}).length > 0 ? t.unusual : '';
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

function statusOnly(view: CheckInView, language: Language): string {
  const { statusOnly: only } = checkInTexts(language);
  return view.why === undefined ? only : `${only} ${texts(language).agreementSays(view.why)}`;
}
