/** An activity holds a pause: the form that says which and when, and its receipt. */
import type { Language, Message } from '../chat.js';
import { formatMonth } from './format.js';
import { form } from './message.js';
import { answerMessage } from './notice.js';
import { pauseTexts } from './pause-texts.js';

/** What was understood or typed, by input id; months as `YYYY-MM`. */
export interface PauseInputs {
  /** The value of one of the activities. */
  activity: string;
  from: string;
  to: string;
}

export interface PauseFormView {
  activities: readonly { value: string; name: string }[];
  /** The months that may be chosen, in order. */
  months: readonly string[];
  inputs: PauseInputs;
  /** What was written of the activity, for a chat that asks for the form anew; '' for nothing. */
  said: string;
  /** False where no activity was found by it. */
  found: boolean;
  /** What is wrong, by input id. */
  errors: Partial<PauseInputs>;
}

export function pauseForm(view: PauseFormView, language: Language): Message {
  const t = pauseTexts[language];
  const { inputs, errors, said } = view;
  const data = {
    title: t.formTitle,
    lines: view.found || said === '' ? [t.formGuide] : [t.notFound(said), t.formGuide],
    activityLabel: t.activityLabel,
    activity: inputs.activity,
    activities: view.activities.map(({ value, name }) => ({ title: name, value })),
    activityHelp: t.activityError,
    activityError: errors.activity ?? '',
    fromLabel: t.fromLabel,
    from: inputs.from,
    fromError: errors.from ?? '',
    toLabel: t.toLabel,
    to: inputs.to,
    toError: errors.to ?? '',
    months: view.months.map((month) => ({ title: formatMonth(month, language), value: month })),
    monthHelp: t.errors.notChosen,
    send: t.send,
    action: 'save-pause',
    data: {},
  };
  const open = { label: t.open, action: 'show-pause', data: { said, from: inputs.from, to: inputs.to } };
  return form('pause-form', language, data, open);
}

export interface PauseView {
  id: string;
  agreement: { title: string };
  activity: { name: string };
  from: string;
  to: string;
}

/** What was kept, with the button that takes it back. */
export function pauseReceipt(view: PauseView, language: Language): Message {
  const t = pauseTexts[language];
  const lines = [t.kept(view.activity.name, pausePeriod(view, language)), view.agreement.title, t.what];
  const buttons = [{ label: t.undo, action: 'end-pause', data: { pause: view.id } }];
  return answerMessage({ text: lines.join('\n'), sources: [], buttons }, language);
}

/** "i juli 2026", "fra juni 2026 til og med august 2026". */
export function pausePeriod({ from, to }: Pick<PauseView, 'from' | 'to'>, language: Language): string {
  return pauseTexts[language].period(formatMonth(from, language), from === to ? null : formatMonth(to, language));
}
