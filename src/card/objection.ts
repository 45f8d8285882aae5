/** "This is wrong", as the secretariat sees it. */
import type { Language, Message } from '../chat.js';
import { formatMoment } from './format.js';
import { linesOf, message } from './message.js';
import { type Texts, texts } from './text.js';

export interface ObjectionView {
  id: string;
  agreement: string;
  question: string;
  /** With its sources, as it was shown. */
  answer: string;
  /** The person; or the name of an account that is linked to nobody, null where that was not kept. */
  by: { person: string } | { account: string | null };
  settled: { by: string; at: Date } | null;
}

/** Question, answer and who says so; the button goes when somebody has looked at it. */
export function objectionMessage(view: ObjectionView, language: Language): Message {
  const t = texts(language);
  const { settled } = view;
  const looked = settled === null ? [] : [t.lookedAtBy(settled.by, formatMoment(settled.at, language))];
  return message('facts', language, {
    title: t.objectionTitle,
    subtitle: view.agreement,
    short: [],
    long: [
      { title: t.objectionQuestion, lines: linesOf(view.question) },
      { title: t.objectionAnswer, lines: linesOf(view.answer) },
    ],
    sources: [saidBy(view.by, t), ...looked],
    buttons: settled === null ? [{ label: t.lookedAt, action: 'settle-objection', data: { objection: view.id } }] : [],
  });
}

function saidBy(by: ObjectionView['by'], t: Texts): string {
  if ('person' in by) return t.objectionBy(by.person);
  return by.account === null ? t.objectionByNobody : t.objectionByAccount(by.account);
}
