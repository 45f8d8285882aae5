/** Cards about who somebody is, and how far a month has come. */
import type { ChatName, Language, Message } from '../chat.js';
import { formatMonth } from './format.js';
import { form, message } from './message.js';
import { type RowState, texts } from './text.js';

/** The value of "none of them" in the input `person`. */
export const NO_PERSON = 'none';

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
  const asked = view.rows.filter((row) => row.state !== 'paused');
  const answered = asked.filter((row) => row.state !== 'missing').length;
  return message('status', language, {
    title: t.statusTitle(formatMonth(view.month, language)),
    subtitle: view.agreement.title,
    summary: t.statusCount(answered, asked.length),
    facts: [
      ...missingFirst(view.rows).map((row) => ({ title: row.activity, value: t.rowState[row.state](row.who) })),
      ...(view.evaluation === '' ? [] : [{ title: t.evaluationFact, value: view.evaluation }]),
    ],
  });
}

function missingFirst(rows: StatusView['rows']): StatusView['rows'] {
  return [...rows.filter((row) => row.state === 'missing'), ...rows.filter((row) => row.state !== 'missing')];
}
