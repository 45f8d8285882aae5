/** "Is this still so?": the card that asks, and the form for what is wrong. */
import type { Language, Message } from '../chat.js';
import { type ConfirmationRow, choiceOf, groupsOf } from './confirmation-rows.js';
import { confirmationTexts } from './confirmation-texts.js';
import { type Button, form, inPlace, message, opensForm } from './message.js';

/** The most responsibilities on one card. */
export const MOST_ON_CARD = 8;

/** What is wrong is told in so many characters. */
export const LONGEST_DENIAL = 300;

export interface ConfirmationView {
  agreement: { title: string };
  /** What the card asks about, at most MOST_ON_CARD. */
  rows: readonly ConfirmationRow[];
  /** How many more follow. */
  more: number;
  /** What its buttons carry. */
  data: Record<string, string>;
}

/** What has just happened, said above the question. */
export type ConfirmationNote = { kind: 'changed' } | { kind: 'denied' } | { kind: 'confirmed'; count: number };

export function confirmationCard(view: ConfirmationView, language: Language, note?: ConfirmationNote): Message {
  const t = confirmationTexts[language];
  return message('confirmation', language, {
    title: t.title,
    subtitle: view.agreement.title,
    lines: [...(note === undefined ? [] : [noteText(note, language)]), t.question],
    groups: groupsOf(view.rows, language),
    after: view.more === 0 ? [] : [t.more(view.more)],
    buttons: [
      { label: t.yes, action: 'confirm-responsibilities', data: view.data },
      inPlace(opensForm(showDenial(view, language))),
    ],
  });
}

/** A form that was sent and not saved. */
export interface DenialAttempt {
  responsibility: string;
  wrong: string;
  /** What is wrong, by input. */
  errors: { readonly responsibility?: string; readonly wrong?: string };
}

/** The form for what is wrong. A choice's value is its number among the rows. */
export function denialForm(view: ConfirmationView, language: Language, attempt?: DenialAttempt): Message {
  const t = confirmationTexts[language];
  const only = view.rows.length === 1 ? '0' : '';
  const filled = {
    title: t.formTitle,
    subtitle: view.agreement.title,
    guide: t.formGuide,
    whichLabel: t.whichLabel,
    which: view.rows[Number(attempt?.responsibility || Number.NaN)] === undefined ? only : attempt?.responsibility,
    choices: view.rows.map((row, index) => ({ title: choiceOf(row, language), value: String(index) })),
    whichHelp: t.whichError,
    whichError: attempt?.errors.responsibility ?? '',
    wrongLabel: t.wrongLabel,
    wrong: attempt?.wrong.slice(0, LONGEST_DENIAL) ?? '',
    wrongHelp: t.wrongError,
    wrongError: attempt?.errors.wrong ?? '',
    send: t.send,
    action: 'deny-responsibility',
    data: view.data,
  };
  return form('denial-form', language, filled, showDenial(view, language));
}

function showDenial({ data }: ConfirmationView, language: Language): Button {
  return { label: confirmationTexts[language].no, action: 'show-denial', data };
}

function noteText(note: ConfirmationNote, language: Language): string {
  const t = confirmationTexts[language];
  if (note.kind === 'confirmed') return t.confirmedNow(note.count);
  return note.kind === 'denied' ? t.deniedNow : t.changed;
}
