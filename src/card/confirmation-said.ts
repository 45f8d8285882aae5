/** What was said of responsibilities: the receipt, and what the secretariat is told. */
import type { Language, Message } from '../chat.js';
import { MOST_ON_CARD } from './confirmation.js';
import { type ConfirmationRow, grouped, groupsOf, lineWithActivity } from './confirmation-rows.js';
import { confirmationTexts } from './confirmation-texts.js';
import { formatMoment } from './format.js';
import { message } from './message.js';

export interface SaidRow {
  row: ConfirmationRow;
  holds: boolean;
  by: string;
  at: Date;
}

/** What was said of each, by whom and when. */
export function confirmationReceipt(
  view: { agreement: { title: string }; said: readonly SaidRow[] },
  language: Language,
): Message {
  const t = confirmationTexts[language];
  const titled = view.said.slice(0, MOST_ON_CARD).map(({ row, holds, by, at }) => ({
    title: (holds ? t.confirmedBy : t.deniedBy)(by, formatMoment(at, language)),
    line: lineWithActivity(row, language),
  }));
  const hidden = view.said.length - titled.length;
  return message('confirmation', language, {
    title: view.said.length === 0 ? t.nothingLeft : t.receiptTitle,
    subtitle: view.agreement.title,
    lines: [],
    groups: grouped(titled),
    after: [...(hidden === 0 ? [] : [t.othersToo(hidden)]), t.again],
    buttons: [],
  });
}

export interface DenialView {
  agreement: { title: string };
  row: ConfirmationRow;
  /** Who says so, and in which words. */
  by: string;
  wrong: string;
  /** The lines of the document that it stands in, as text. */
  lines: string;
  document: string;
}

/** What the secretariat is told. */
export function denialMessage(view: DenialView, language: Language): Message {
  const t = confirmationTexts[language];
  return message('confirmation', language, {
    title: t.toldTitle,
    subtitle: view.agreement.title,
    lines: [t.told(view.by)],
    groups: groupsOf([view.row], language),
    after: [t.quoted(view.wrong), t.stands(view.lines, view.document), t.whatToDo],
    buttons: [],
  });
}
