/** Somebody is away: the form that says from when, to when and who answers meanwhile, and its receipt. */
import type { Language, Message } from '../chat.js';
import { isDate } from '../domain/period.js';
import { absenceTexts } from './absence-texts.js';
import { formatDate, formatList } from './format.js';
import { form } from './message.js';
import { answerMessage } from './notice.js';

/** The value of "nobody" in the input `standIn`. */
export const NO_STAND_IN = 'none';

/** What was understood or typed, by input id. */
export interface AbsenceInputs {
  person: string;
  from: string;
  to: string;
  standIn: string;
}

export interface AbsenceFormView {
  /** Of whom the asker may say it; empty for who may say it of nobody else. */
  people: readonly { id: string; name: string }[];
  standIns: readonly { id: string; name: string }[];
  /** `YYYY-MM-DD`: no absence ends before it. */
  today: string;
  inputs: AbsenceInputs;
  /** False where some of what was written was not understood. */
  understood: boolean;
  /** What is wrong, by input id. */
  errors: Partial<AbsenceInputs>;
}

export function absenceForm(view: AbsenceFormView, language: Language): Message {
  const t = absenceTexts[language];
  const { inputs, errors } = view;
  const choice = ({ id, name }: { id: string; name: string }) => ({ title: name, value: id });
  const data = {
    title: t.formTitle,
    lines: view.understood ? [t.formGuide] : [t.notSure, t.formGuide],
    whoLabel: t.whoLabel,
    who: inputs.person,
    people: view.people.map(choice),
    whoHelp: t.whoError,
    whoError: errors.person ?? '',
    fromLabel: t.fromLabel,
    from: shown(inputs.from),
    fromError: errors.from ?? '',
    toLabel: t.toLabel,
    to: shown(inputs.to),
    today: view.today,
    toError: errors.to ?? '',
    dateHelp: t.errors.notADate,
    standInLabel: t.standInLabel,
    standIn: inputs.standIn,
    standIns: [{ title: t.nobody, value: NO_STAND_IN }, ...view.standIns.map(choice)],
    standInHelp: t.standInError,
    standInError: errors.standIn ?? '',
    send: t.send,
    action: 'save-absence',
    data: {},
  };
  const { from, to } = inputs;
  const understood = view.understood ? 'yes' : 'no';
  return form('absence-form', language, data, {
    label: t.open,
    action: 'show-absence',
    data: { from, to, understood },
  });
}

/** What a date input can show. */
function shown(typed: string): string {
  return isDate(typed) ? typed : '';
}

export interface AbsenceView {
  id: string;
  /** Null: whoever reads it. */
  name: string | null;
  from: string;
  to: string;
  /** False while it lies ahead. */
  hasBegun: boolean;
  /** Null: the next in line. */
  standIn: string | null;
  /** The agreements of who is away in which the stand-in has no part. */
  notThere: readonly string[];
}

/** What was kept, with the button that takes it back. */
export function absenceReceipt(view: AbsenceView, language: Language): Message {
  const t = absenceTexts[language];
  const { standIn, notThere } = view;
  const lines = [
    absenceLine(view, language),
    standIn === null ? t.nextIsAsked : t.answersMeanwhile(standIn),
    ...(standIn !== null && notThere.length > 0 ? [t.notThere(standIn, formatList(notThere, language))] : []),
  ];
  const label = view.hasBegun ? (view.name === null ? t.back : t.otherIsBack) : t.undo;
  const buttons = [{ label, action: 'end-absence', data: { absence: view.id } }];
  return answerMessage({ text: lines.join('\n'), sources: [], buttons }, language);
}

/** "Du er meldt væk fra … til og med …" */
export function absenceLine({ name, from, to }: Pick<AbsenceView, 'name' | 'from' | 'to'>, language: Language): string {
  return absenceTexts[language].away(name, formatDate(from, language), formatDate(to, language));
}

/** Somebody whose place is taken, and the last day of it (`YYYY-MM-DD`). */
export interface StandsInFor {
  name: string;
  to: string;
}

/** For a check-in's card: for whom it is answered. */
export function standingIn(standsInFor: readonly StandsInFor[], language: Language): string[] {
  return standsInFor.map(({ name, to }) => absenceTexts[language].standsIn(name, formatDate(to, language)));
}
