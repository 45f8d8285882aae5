/** The card with what waits for a person. */
import type { Language, Message } from '../chat.js';
import { absenceTexts } from './absence-texts.js';
import { formatDate, formatMonth } from './format.js';
import { type Button, message, opensForm } from './message.js';
import { texts } from './text.js';
import { unansweredTexts } from './unanswered-text.js';

/** More buttons than this would fill a phone's screen several times over, and Slack's page. */
const MOST_WAITING = 20;

const LONGEST_LABEL = 60;

export interface WaitingView {
  /** `answered` ones can be corrected. */
  items: { agreement: string; activityName: string; month: string; answered: boolean; data: Record<string, string> }[];
  /** `due` as `YYYY-MM-DD`; `data` is `{agreement, occasion}`. */
  evaluations: { agreement: string; due: string; data: Record<string, string> }[];
  /** Accounts that the secretariat has not said whose they are; `data` is `{chat, account}`. */
  accounts: { name: string; data: Record<string, string> }[];
  /** Absences that have begun; `data` is `{absence}`. */
  absences?: { title: string; data: Record<string, string> }[];
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
  const shown = [...absencesOf(view, language), ...waiting, ...checkInsOf(view, true, language)].slice(0, MOST_WAITING);
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

function absencesOf({ absences = [] }: WaitingView, language: Language): Waiting[] {
  return absences.map(({ title, data }) => ({
    title,
    button: { label: absenceTexts[language].back, action: 'end-absence', data },
  }));
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
  if (text.length <= LONGEST_LABEL) return text;
  // Never through a surrogate pair: half an emoji is no text.
  const beginning = text.slice(0, LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning.trimEnd()}…`;
}

/** One button for all of them, which asks for the list. */
function questionsWaiting({ unanswered = 0 }: WaitingView, language: Language): Waiting[] {
  if (unanswered === 0) return [];
  const t = unansweredTexts(language);
  const button = { label: t.waitingUnanswered(unanswered), action: 'ask', data: { question: t.sayUnanswered } };
  return [{ title: t.unansweredTitle, button }];
}
