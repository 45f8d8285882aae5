/** Cards about who somebody is, what waits for a person, and how far a month has come. */
import type { ChatName, Language, Message } from '../chat.js';
import { formatDate, formatMonth } from './format.js';
import { type Button, form, message, opensForm } from './message.js';
import { type RowState, texts } from './text.js';
import { unansweredTexts } from './unanswered-text.js';

/** The value of "none of them" in the input `person`. */
export const NO_PERSON = 'none';

/** More buttons than this would fill a phone's screen several times over, and Slack's page. */
const MOST_WAITING = 20;

const LONGEST_LABEL = 60;

export interface LinkView {
  account: { chat: ChatName; id: string; name: string };
  people: { id: string; name: string }[];
}

/** Asks the secretariat whose an unknown account is. */
export function linkForm(view: LinkView, language: Language): Message {
  const t = texts(language);
  const { chat, id, name } = view.account;
  const data = { chat, account: id };
  const filled = {
    title: t.linkTitle,
    lines: [t.linkText(name, t.chatNames[chat]), t.linkWarning],
    label: t.linkLabel,
    help: t.linkError,
    people: [
      ...view.people.map((person) => ({ title: person.name, value: person.id })),
      { title: t.linkNone, value: NO_PERSON },
    ],
    send: t.linkSend,
    action: 'link-account',
    data,
  };
  return form('link-form', language, filled, { label: t.linkOpen, action: 'show-link-account', data });
}

export interface WaitingView {
  /** `answered` ones can be corrected. */
  items: { agreement: string; activityName: string; month: string; answered: boolean; data: Record<string, string> }[];
  /** `due` as `YYYY-MM-DD`; `data` is `{agreement, occasion}`. */
  evaluations: { agreement: string; due: string; data: Record<string, string> }[];
  /** Accounts that the secretariat has not said whose they are; `data` is `{chat, account}`. */
  accounts: { name: string; data: Record<string, string> }[];
  /** How many questions the secretariat has not answered; left out for others. */
  unanswered?: number;
  /** Answers that are said to be wrong; `data` is `{objection}`. Left out for who is not the secretariat. */
  objections?: { question: string; data: Record<string, string> }[];
}

interface Waiting {
  /** What its button stands under. */
  title: string;
  button: Button;
}

/** What waits for a person, and what can be corrected: one button each, under its agreement and month. */
export function waitingMessage(view: WaitingView, language: Language): Message {
  const t = texts(language);
  const waiting = [
    ...checkInsOf(view, false, language),
    ...evaluationsWaiting(view, language),
    ...accountsWaiting(view, language),
    ...objectionsWaiting(view, language),
    ...questionsWaiting(view, language),
  ];
  const shown = [...waiting, ...checkInsOf(view, true, language)].slice(0, MOST_WAITING);
  const groups = [...new Set(shown.map(({ title }) => title))].map((title) => ({
    title,
    buttons: shown.filter((item) => item.title === title).map((item) => item.button),
  }));
  const data = {
    title: waiting.length === 0 ? t.nothingWaiting : t.waitingTitle,
    groups,
    more: waiting.length > MOST_WAITING ? t.waitingMore(waiting.length - MOST_WAITING) : '',
  };
  const lines = shown.map(({ title, button }) => `- ${button.label} (${title})`);
  return { ...message('waiting', language, data), text: [data.title, ...lines].join('\n') };
}

function checkInsOf({ items }: WaitingView, answered: boolean, language: Language): Waiting[] {
  const label = answered ? texts(language).correctActivity : (activityName: string) => activityName;
  return items
    .filter((item) => item.answered === answered)
    .map(({ agreement, activityName, month, data }) => ({
      title: `${agreement}, ${formatMonth(month, language)}`,
      button: opensForm({ label: label(activityName), action: 'show-check-in', data }),
    }));
}

function evaluationsWaiting({ evaluations }: WaitingView, language: Language): Waiting[] {
  return evaluations.map(({ agreement, due, data }) => {
    const label = texts(language).waitingEvaluation(formatDate(due, language));
    return { title: agreement, button: opensForm({ label, action: 'show-evaluation-plan', data }) };
  });
}

function accountsWaiting({ accounts }: WaitingView, language: Language): Waiting[] {
  return accounts.map(({ name, data }) => ({
    title: texts(language).linkTitle,
    button: opensForm({ label: name, action: 'show-link-account', data }),
  }));
}

function objectionsWaiting({ objections = [] }: WaitingView, language: Language): Waiting[] {
  return objections.map(({ question, data }) => ({
    title: texts(language).objectionTitle,
    button: { label: onButton(question), action: 'show-objection', data },
  }));
}

/** The beginning of a longer text: a button says what it is about, and no more. */
function onButton(text: string): string {
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

/** One button for all of them, which asks for the list. */
function questionsWaiting({ unanswered = 0 }: WaitingView, language: Language): Waiting[] {
  if (unanswered === 0) return [];
  const t = unansweredTexts(language);
  const button = { label: t.waitingUnanswered(unanswered), action: 'ask', data: { question: t.sayUnanswered } };
  return [{ title: t.unansweredTitle, button }];
}

export interface StatusView {
  agreement: { title: string };
  /** `YYYY-MM` */
  month: string;
  /** `who` has answered, or is waited for; '' where nobody is assigned. */
  rows: { activity: string; state: RowState; who: string }[];
  /** How the evaluation stands, in one sentence; '' for none. */
  evaluation: string;
}

/** How far a month has come, for leaders: in words, never in colours alone. */
export function statusMessage(view: StatusView, language: Language): Message {
  const t = texts(language);
  const answered = view.rows.filter((row) => row.state !== 'missing').length;
  return message('status', language, {
    title: t.statusTitle(formatMonth(view.month, language)),
    subtitle: view.agreement.title,
    summary: t.statusCount(answered, view.rows.length),
    facts: [
      ...missingFirst(view.rows).map((row) => ({ title: row.activity, value: t.rowState[row.state](row.who) })),
      ...(view.evaluation === '' ? [] : [{ title: t.evaluationFact, value: view.evaluation }]),
    ],
  });
}

function missingFirst(rows: StatusView['rows']): StatusView['rows'] {
  return [...rows.filter((row) => row.state === 'missing'), ...rows.filter((row) => row.state !== 'missing')];
}
