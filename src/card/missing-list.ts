/** The leader's list of what is missing in a month, with one button that reminds those who are waited for. */
import type { Language, Message } from '../chat.js';
import { formatDate, formatList, formatMoment, formatMonth } from './format.js';
import { message } from './message.js';
import { reminderTexts } from './reminder-texts.js';

/** More rows than this are more than anybody reads on a telephone. */
const MOST_ROWS = 20;

export interface MissingListView {
  agreement: { id: string; title: string };
  /** `YYYY-MM` */
  month: string;
  /** `who` is waited for, since a date (`YYYY-MM-DD`); empty when nobody can be reached. */
  rows: { activity: string; who: string[]; since: string }[];
  /** Who was reminded from this list, oldest first. `sentOn` (`YYYY-MM-DD`) where it is sent another day than it was pressed. */
  reminded: { who: string[]; by: string; at: Date; sentOn: string | null }[];
}

export function missingList(view: MissingListView, language: Language): Message {
  const t = reminderTexts(language);
  const { agreement, month, rows, reminded } = view;
  const left = rows.length - MOST_ROWS;
  return message('missing-list', language, {
    title: t.listTitle(formatMonth(month, language)),
    subtitle: agreement.title,
    summary: rows.length === 0 ? t.nothingMissing : t.listIntro(rows.length),
    facts: rows.slice(0, MOST_ROWS).map(({ activity, who, since }) => {
      const date = formatDate(since, language);
      return {
        title: activity,
        value: who.length === 0 ? t.waitsForNobody(date) : t.waitsFor(formatList(who, language), date),
      };
    }),
    lines: [
      ...(left > 0 ? [t.more(left)] : []),
      ...reminded.map(({ who, by, at, sentOn }) => {
        const [people, moment] = [formatList(who, language), formatMoment(at, language)];
        return sentOn === null
          ? t.reminded(people, by, moment)
          : t.remindedLater(people, by, moment, formatDate(sentOn, language));
      }),
    ],
    buttons:
      rows.length === 0
        ? []
        : [{ label: t.remind, action: 'remind-missing', data: { agreement: agreement.id, month } }],
  });
}
