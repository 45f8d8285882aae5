/** What has been reported of an activity, in sentences. */
import { formatList, formatMonth } from '../card/format.js';
import type { Language } from '../chat.js';
import type { Activity, Agreement } from '../domain/agreement.js';
import { type MonthReport, type MonthsAnswered, monthsAnswered } from '../domain/progress.js';
import { type AskedMonths, type ReportedMonths, standingsIn, standingsOf } from '../domain/standing.js';
import { progressWords } from './progress-words.js';
import { standingText } from './standing-text.js';

export interface ProgressText {
  /** How many months are answered. */
  head: string;
  /** Each measure with its target, what has been counted, and what that means. */
  measures: string[];
  /** Whether anything was answered. */
  answered: boolean;
  /** Whether some count is not told exactly. */
  hidden: boolean;
}

/**
 * @param period the month or year that was asked about; null: each measure in its own period, as far as that has gone
 * @returns null where no month of it was asked about
 */
export function progressText(
  agreement: Agreement,
  activity: Activity,
  reported: ReportedMonths,
  period: AskedMonths | null,
  language: Language,
): ProgressText | null {
  const { reports } = reported;
  const span = period ?? newestYear(reports);
  const within = reports.filter(({ month }) => month.startsWith(span));
  if (within.length === 0) return null;
  const standings =
    period === null ? standingsOf(agreement, activity, reported) : standingsIn(agreement, activity, reported, period);
  const months = monthsAnswered(within);
  return {
    head: `${activity.name} ${headText(
      months,
      span,
      within.some(({ party }) => party !== ''),
      language,
    )}`,
    measures: standings.map((standing) => standingText(standing, language)),
    answered: months.answered > 0,
    hidden: standings.some(({ hidden }) => hidden),
  };
}

function headText(
  { asked, answered, notHeld, unknown }: MonthsAnswered,
  span: AskedMonths,
  byParty: boolean,
  language: Language,
): string {
  const t = progressWords(language);
  const when = whenText(span, language);
  if (byParty) return t.answeredOfAll(when, answered, asked);
  if (span.length > 4 && asked === 1) {
    const said = notHeld > 0 ? t.month.notHeld : unknown > 0 ? t.month.unknown : t.month.held;
    return `${when}: ${answered > 0 ? said : t.month.missing}.`;
  }
  const notes = [notHeld > 0 ? t.notHeld(notHeld) : '', unknown > 0 ? t.unknown(unknown) : ''].filter(Boolean);
  const of = notes.length > 0 ? `, ${t.ofThem(formatList(notes, language))}` : '';
  return `${t.answered(when, answered, asked)}${of}.`;
}

export function newestYear(reports: readonly MonthReport[]): string {
  return reports.reduce((newest, { month }) => (month.slice(0, 4) > newest ? month.slice(0, 4) : newest), '');
}

/** "i 2026", "i maj 2026". */
export function whenText(period: AskedMonths, language: Language): string {
  return progressWords(language).inMonths(period.length === 4 ? period : formatMonth(period, language));
}
