/** "Who reports it now?": asked when somebody who did has left. */
import type { Language, Message } from '../chat.js';
import { formatMoment } from './format.js';
import { form } from './message.js';
import { notice } from './notice.js';

export interface SuccessorView {
  agreement: { id: string; title: string };
  activity: { id: string; name: string };
  /** Who did, and why no longer: `left` has no part in the agreement any more, `refused` cannot be written to. */
  former: { name: string; how: 'left' | 'refused' };
  /** Who may be chosen. */
  people: readonly { id: string; name: string }[];
  /** The day of the departure, as its message was planned under. */
  period: string;
}

interface SuccessorTexts {
  title: (activity: string) => string;
  how: Readonly<Record<SuccessorView['former']['how'], (name: string) => string>>;
  meanwhile: string;
  label: string;
  error: string;
  send: string;
  open: string;
  chosen: (activity: string, name: string) => string;
  chosenBy: (name: string, moment: string) => string;
}

const TEXTS: Readonly<Record<Language, SuccessorTexts>> = {
  da: {
    title: (activity) => `Hvem indberetter nu for ${activity}?`,
    how: {
      left: (name) => `${name} står ikke længere i aftalen.`,
      refused: (name) => `Jeg kan ikke længere skrive til ${name}.`,
    },
    meanwhile: 'Indtil der er valgt en ny, spørger jeg sekretariatet. Det, der er indberettet, bliver stående.',
    label: 'Person',
    error: 'Vælg en person.',
    send: 'Gem',
    open: 'Vælg person',
    chosen: (activity, name) => `${name} indberetter nu for ${activity} og bliver spurgt om det, der mangler.`,
    chosenBy: (name, moment) => `Valgt af ${name} ${moment}.`,
  },
  en: {
    title: (activity) => `Who reports for ${activity} now?`,
    how: {
      left: (name) => `${name} no longer has a part in the agreement.`,
      refused: (name) => `I can no longer write to ${name}.`,
    },
    meanwhile: 'Until somebody new is chosen I ask the secretariat. What has been reported stays.',
    label: 'Person',
    error: 'Choose a person.',
    send: 'Save',
    open: 'Choose a person',
    chosen: (activity, name) => `${name} now reports for ${activity}, and will be asked for what is missing.`,
    chosenBy: (name, moment) => `Chosen by ${name} on ${moment}.`,
  },
};

/** @param wrong true when nobody was chosen who may be */
export function successorForm(view: SuccessorView, language: Language, wrong = false): Message {
  const t = TEXTS[language];
  const { agreement, activity, former, period } = view;
  const data = { agreement: agreement.id, activity: activity.id, period };
  const filled = {
    title: t.title(activity.name),
    lines: [agreement.title, t.how[former.how](former.name), t.meanwhile, ...(wrong ? [t.error] : [])],
    label: t.label,
    help: t.error,
    people: view.people.map(({ id, name }) => ({ title: name, value: id })),
    send: t.send,
    action: 'choose-successor',
    data,
  };
  return form('link-form', language, filled, { label: t.open, action: 'show-successor', data });
}

export function successorError(language: Language): string {
  return TEXTS[language].error;
}

/** `by` null where it was not chosen here. */
export function successorReceipt(
  { activity, person, by }: { activity: string; person: string; by: { name: string; at: Date } | null },
  language: Language,
): Message {
  const t = TEXTS[language];
  const said = by === null ? [] : [t.chosenBy(by.name, formatMoment(by.at, language))];
  return notice([t.chosen(activity, person), ...said].join('\n'), language);
}
