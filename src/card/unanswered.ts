/** Cards with which the secretariat answers what nobody could: the open questions, what a word means, the aliases. */
import type { Language, Message } from '../chat.js';
import { formatDate } from './format.js';
import { type Button, form, message, opensForm } from './message.js';
import { withChoices } from './notice.js';
import { unansweredTexts } from './unanswered-text.js';

/** As long as a list shows a question; the form shows all of it. */
const ROOM_FOR_QUESTION = 160;
/** As many choices as Slack's list takes. */
const MOST_TARGETS = 100;

export interface UnansweredView {
  questions: {
    id: string;
    text: string;
    /** Its title; '' when none was chosen. */
    agreement: string;
    times: number;
    /** `YYYY-MM-DD` */
    lastAsked: string;
    /** False: the button asks first which agreement it is about. */
    opensForm: boolean;
  }[];
  /** How many are open beside these. */
  more: number;
}

/** The open questions, each with a button that answers it and one that puts it away. */
export function unansweredMessage(view: UnansweredView, language: Language): Message {
  const t = unansweredTexts(language);
  const items = view.questions.map(({ id, text, agreement, times, lastAsked, opensForm: opens }) => {
    const answer: Button = { label: t.answerQuestion, action: 'show-alias-form', data: { question: id } };
    return {
      title: t.quoted(shortened(text)),
      notes: [t.askedOf(agreement, times, formatDate(lastAsked, language))],
      buttons: [
        opens ? opensForm(answer) : answer,
        { label: t.dismissQuestion, action: 'dismiss-question', data: { question: id } },
      ],
    };
  });
  return message('list', language, {
    title: items.length === 0 ? t.nothingUnanswered : t.unansweredTitle,
    items,
    notes: view.more > 0 ? [t.unansweredMore(view.more)] : [],
  });
}

/** Asks which agreement a question is about; each button opens its form. */
export function whichAgreementMessage(
  view: { text: string; question: string; agreements: { id: string; title: string }[] },
  language: Language,
): Message {
  const buttons = view.agreements.map(({ id, title }) =>
    opensForm({ label: title, action: 'show-alias-form', data: { question: view.question, agreement: id } }),
  );
  return withChoices(view.text, buttons, language);
}

function shortened(text: string): string {
  if (text.length <= ROOM_FOR_QUESTION) return text;
  return `${text.slice(0, ROOM_FOR_QUESTION - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export interface AliasFormView {
  question: { id: string; text: string };
  agreement: { id: string; title: string };
  /** What is in the field: a guess, or what was typed. */
  alias: string;
  longestAlias: number;
  /** '' for none chosen. */
  target: string;
  targets: { value: string; name: string }[];
  /** What is wrong, by input. */
  errors?: { alias?: string; target?: string };
}

/** Asks which word means which activity or actor. Sends `{alias, target}`. */
export function aliasForm(view: AliasFormView, language: Language): Message {
  const t = unansweredTexts(language);
  const { question, agreement, errors = {} } = view;
  const data = { question: question.id, agreement: agreement.id };
  const left = view.targets.length - MOST_TARGETS;
  const choices = view.targets.slice(0, MOST_TARGETS).map(({ value, name }) => ({ title: name, value }));
  const filled = {
    title: t.aliasTitle,
    subtitle: agreement.title,
    lines: [t.quoted(question.text), t.aliasGuide, ...(left > 0 ? [t.targetsLeft(left)] : [])],
    aliasLabel: t.aliasLabel,
    alias: view.alias,
    longest: view.longestAlias,
    aliasHelp: t.aliasHelp,
    aliasError: errors.alias ?? '',
    targetLabel: t.targetLabel,
    target: view.target,
    targets: choices,
    targetHelp: t.targetHelp,
    targetError: errors.target ?? '',
    send: t.aliasSend,
    action: 'save-alias',
    data,
  };
  return form('alias-form', language, filled, { label: t.answerQuestion, action: 'show-alias-form', data });
}

export interface AliasView {
  id: string;
  text: string;
  /** What it means; null where the agreement no longer has it. */
  target: string | null;
  agreement: string;
  /** `YYYY-MM-DD` */
  added: string;
  /** Who gave it; '' where that is not known any more. */
  by: string;
}

export interface AliasesView {
  aliases: AliasView[];
  /** Which page of the aliases in use these are; the first is 0. */
  page: number;
  /** How many in use are older than these. */
  more: number;
  /** Those taken back last. */
  removed: (AliasView & { removed: string; removedBy: string })[];
}

/** A page of the aliases in use, each with a button that takes it back, a button for the older ones, and those that were taken back. */
export function aliasesMessage(view: AliasesView, language: Language): Message {
  const t = unansweredTexts(language);
  const day = (date: string) => formatDate(date, language);
  const items = view.aliases.map(({ id, text, target, agreement, added, by }) => ({
    title: t.means(text, target),
    notes: [agreement, ...(target === null ? [t.aliasLost] : []), t.aliasGiven(day(added), by)],
    buttons: [{ label: t.undo, action: 'remove-alias', data: { alias: id, from: 'list', page: `${view.page}` } }],
  }));
  const turn = { label: t.showOlder, action: 'show-aliases', data: { page: `${view.page + 1}` } };
  const older = view.more > 0 ? [{ title: t.aliasesMore(view.more), notes: [], buttons: [turn] }] : [];
  return message('list', language, {
    title: items.length === 0 ? t.noAliases : t.aliasesTitle,
    items: [...items, ...older],
    notes: view.removed.map(({ text, target, removed, removedBy }) =>
      t.aliasRemoved(t.means(text, target), day(removed), removedBy),
    ),
  });
}
