/** Different people whom several parties have counted: the list of what is open, and the form that asks how many twice. */
import type { Language, Message } from '../chat.js';
import type { OverlapError } from '../domain/overlap.js';
import { numberTyped } from './check-in-field.js';
import { checkInTexts } from './check-in-texts.js';
import { formatDate, formatMonth, formatNumber } from './format.js';
import { type Button, form, inPlace, message, opensForm } from './message.js';
import { overlapTexts } from './overlap-texts.js';

/** As many as Slack takes in one message, with three lines and a button each. */
const MOST_SHOWN = 10;

export interface OverlapView {
  agreement: { id: string; title: string };
  activity: { id: string; name: string };
  measure: string;
  /** As `periodKey` writes it. */
  period: string;
  /** What is counted, and when, as people read it: "familier i 2026". */
  counting: string;
  /** `name` null for all together; `until` is `YYYY-MM`. */
  parties: readonly { name: string | null; count: number; until: string }[];
  sum: number;
  largest: number;
  /** What is reckoned with now, where somebody has said it and nobody has answered since. `date` is `YYYY-MM-DD`. */
  said: { overlap: number; by: string; date: string } | null;
  /** What the form was filled from, carried along: the numbers, and the newest word on them. */
  seen: { numbers: string; word: string };
}

export function overlapsMessage(views: readonly OverlapView[], language: Language): Message {
  const t = overlapTexts(language);
  const items = views.slice(0, MOST_SHOWN).map((view) => ({
    title: view.activity.name,
    notes: [[partiesText(view, language), ...reckoned(view, language)].join(' '), view.agreement.title],
    buttons: [inPlace(opensForm(showForm(view, language)))],
  }));
  return message('list', language, {
    title: items.length === 0 ? t.nothing : t.listTitle,
    items,
    notes: views.length > items.length ? [t.more(views.length - items.length)] : [],
  });
}

/** A form that was sent and not saved. */
export interface OverlapAttempt {
  typed: string;
  error?: OverlapError;
  meanwhile?: 'numbersChanged' | 'saidMeanwhile';
}

/** Asks how many more than one party has counted. Sends `overlap`. */
export function overlapForm(view: OverlapView, language: Language, attempt?: OverlapAttempt): Message {
  const t = overlapTexts(language);
  const typed = (attempt?.typed ?? '').trim();
  const value = attempt === undefined ? (view.said?.overlap ?? '') : numberTyped(typed);
  const quoted =
    attempt?.error !== undefined && typed !== '' && value === '' ? checkInTexts(language).typed(typed) : '';
  const open = showForm(view, language);
  const filled = {
    title: t.formTitle,
    subtitle: `${view.activity.name}, ${view.agreement.title}`,
    notSaved: attempt?.meanwhile !== undefined ? t[attempt.meanwhile] : attempt?.error !== undefined ? t.notSaved : '',
    facts: view.parties.map((party) => ({ title: party.name ?? t.everyone, value: partyText(party, language) })),
    lines: [...reckoned(view, language), t.guide, ...(view.parties.length > 2 ? [t.guideThree] : [])],
    overlapInput: {
      label: t.label,
      value,
      help: t.help,
      error: [quoted, errorText(attempt?.error, view, language)].filter(Boolean).join(' '),
    },
    send: t.send,
    action: 'save-overlap',
    data: { ...open.data, ...view.seen },
  };
  return form('overlap-form', language, filled, open);
}

/** What is wrong with what was typed, in words; '' for nothing. */
export function errorText(error: OverlapError | undefined, { sum, largest }: OverlapView, language: Language): string {
  const t = overlapTexts(language);
  if (error === undefined) return '';
  return error === 'tooLarge' ? t.tooMany(formatNumber(sum - largest, language)) : t.errors[error];
}

/** How many there are in all: between two numbers, or as somebody has said. */
function reckoned({ said, sum, largest, counting }: OverlapView, language: Language): string[] {
  const t = overlapTexts(language);
  const number = (count: number) => formatNumber(count, language);
  if (said === null) return [t.between(number(largest), number(sum), counting)];
  const { overlap, by, date } = said;
  return [t.saidNow(`${number(sum - overlap)} ${counting}`, number(overlap), by, formatDate(date, language))];
}

function partiesText({ parties }: OverlapView, language: Language): string {
  const t = overlapTexts(language);
  return `${parties.map((party) => `${party.name ?? t.everyone}: ${partyText(party, language)}`).join('; ')}.`;
}

function partyText({ count, until }: OverlapView['parties'][number], language: Language): string {
  return overlapTexts(language).party(formatNumber(count, language), formatMonth(until, language));
}

function showForm({ agreement, activity, measure, period, said }: OverlapView, language: Language): Button {
  const t = overlapTexts(language);
  const data = { agreement: agreement.id, activity: activity.id, measure, period };
  return { label: said === null ? t.sayIt : t.change, action: 'show-overlap-form', data };
}
