/** What was saved of a month: on a card of its own, or in one line. */
import type { Language, Message } from '../chat.js';
import type { Field } from '../domain/measure.js';
import { commentFacts } from './check-in-comment.js';
import { checkInTexts } from './check-in-texts.js';
import { type CheckInView, type SavedCheckIn, showCheckIn, subtitleOf } from './check-in-view.js';
import { commentTexts } from './comment-texts.js';
import { countedTitles } from './field-label.js';
import { formatMoment, formatMonth, formatNumber } from './format.js';
import { inPlace, message, opensForm } from './message.js';

/** What was saved, by whom and when; on a correction with the old value beside the new. */
export function checkInReceipt(view: CheckInView, language: Language): Message {
  const { saved, previous } = view;
  if (saved === null) throw new Error('a receipt needs an answer that is saved');
  const t = checkInTexts(language);
  const month = formatMonth(view.month, language);
  const shown = view.fields.filter((field) =>
    [saved, previous].some((answer) => answer?.counts[field.id] !== undefined),
  );
  const compared = (value: string, old: string | undefined) =>
    old === undefined || old === value ? value : t.before(value, old);
  const count = (answer: SavedCheckIn, field: Field) => countText(answer.counts[field.id], language);
  const titles = countedTitles(shown, t.counted);
  return message('check-in-receipt', language, {
    title: (previous ? t.correctionTitle : t.receiptTitle)(view.activity.name, month),
    subtitle: subtitleOf(view),
    facts: [
      { title: t.statusFact, value: compared(t.statusSaid[saved.status], previous && t.statusSaid[previous.status]) },
      ...shown.map((field, index) => ({
        title: titles[index] ?? field.id,
        value: compared(count(saved, field), previous && count(previous, field)),
      })),
      ...commentFacts(saved, previous, language),
    ],
    lines: [
      ...(saved.ended ? [t.ended(month)] : []),
      t.savedBy(saved.by, formatMoment(saved.at, language)),
      ...(previous ? [t.replaced(previous.by, formatMoment(previous.at, language))] : []),
    ],
    buttons: [inPlace(opensForm(showCheckIn(view, t.correct)))],
  });
}

/** An answer in one line: "Ja, antal gange 4, fremmødte i alt 30". */
export function inWords(
  { fields }: CheckInView,
  { status, counts, comment }: SavedCheckIn,
  language: Language,
): string {
  const t = checkInTexts(language);
  const counted = fields.filter((field) => counts[field.id] !== undefined);
  const titles = countedTitles(counted, t.counted);
  const numbers = counted.map((field, index) => `${titles[index]}: ${countText(counts[field.id], language)}`);
  const said = comment === null ? [] : [`${commentTexts(language).comment}: ${comment}`];
  return [t.statusSaid[status], ...numbers, ...said].join('; ');
}

function countText(count: number | undefined, language: Language): string {
  return count === undefined ? checkInTexts(language).noValue : formatNumber(count, language);
}
