/** What has been reported of an activity, in sentences. */
import { formatList, formatMonth, formatNumber } from '../card/format.js';
import type { Language } from '../chat.js';
import type { Activity, MeasurePeriod } from '../domain/agreement.js';
import {
  type Counted,
  countedOf,
  type Followed,
  followedIn,
  type MonthReport,
  type MonthsAnswered,
  monthsAnswered,
} from '../domain/progress.js';
import { shortened } from '../questions/wording/wording.js';
import type { AskedMonths } from './asked-months.js';
import { progressWords } from './progress-words.js';

const ROOM_FOR_CRITERION = 140;

export interface ProgressText {
  /** How many months are answered. */
  head: string;
  /** Each measure with its target and what has been counted. */
  measures: string[];
  /** Whether anything was answered. */
  answered: boolean;
  /** Whether different people were counted in several months: that these are not added up has to be said. */
  spread: boolean;
}

/**
 * What is counted over a year, season or course is told for a calendar year: where a season begins stands nowhere.
 * @param period the month or year that was asked about; null: the newest year that was asked for, and for what has no period the whole time
 * @returns null where no month of it was asked about
 */
export function progressText(
  activity: Activity,
  reports: readonly MonthReport[],
  period: AskedMonths | null,
  language: Language,
): ProgressText | null {
  const t = progressWords(language);
  const span = period ?? newestYear(reports);
  const within = reports.filter(({ month }) => month.startsWith(span));
  if (within.length === 0) return null;
  const rows = followedIn(activity).map((measure) => {
    const overAll = period === null && measure.per === null && measure.text !== null;
    const counted = countedOf(measure, overAll ? reports : within);
    const value = valueText(counted, measure, language);
    const always = overAll && reports.length > within.length ? ` ${t.wholeTime}` : '';
    const inYear = counted !== null && SHORTER.has(measure.per) ? ` ${whenText(span, language)}` : '';
    return { counted, sentence: `${nameOf(activity, measure, language)}: ${value}${always}${inYear}.` };
  });
  const months = monthsAnswered(within);
  return {
    head: `${activity.name} ${headText(months, span, language)}.`,
    measures: rows.map(({ sentence }) => sentence),
    answered: months.answered > 0,
    spread: rows.some(({ counted }) => counted?.kind === 'unique' && counted.least !== counted.most),
  };
}

/** A year may hold several of these: its number is not one season's. */
const SHORTER: ReadonlySet<MeasurePeriod> = new Set(['season', 'course']);

function headText(
  { asked, answered, notHeld, unknown }: MonthsAnswered,
  span: AskedMonths,
  language: Language,
): string {
  const t = progressWords(language);
  const when = whenText(span, language);
  if (span.length > 4) {
    const said = notHeld > 0 ? t.month.notHeld : unknown > 0 ? t.month.unknown : t.month.held;
    return `${when}: ${answered > 0 ? said : t.month.missing}`;
  }
  const notes = [notHeld > 0 ? t.notHeld(notHeld) : '', unknown > 0 ? t.unknown(unknown) : ''].filter(Boolean);
  const of = notes.length > 0 ? `, ${t.ofThem(formatList(notes, language))}` : '';
  return `${t.answered(when, answered, asked)}${of}`;
}

export function newestYear(reports: readonly MonthReport[]): string {
  return reports.reduce((newest, { month }) => (month.slice(0, 4) > newest ? month.slice(0, 4) : newest), '');
}

/** "i 2026", "i maj 2026". */
export function whenText(period: AskedMonths, language: Language): string {
  return progressWords(language).inMonths(period.length === 4 ? period : formatMonth(period, language));
}

/** The criterion's own words, and its target where they don't say it. */
function nameOf(activity: Activity, { id, text, measure }: Followed, language: Language): string {
  const t = progressWords(language);
  if (text === null) return t.standard[id] ?? id;
  const name = shortened(text.replace(/[.\s]*$/, ''), ROOM_FOR_CRITERION);
  const atLeast = activity.criteria.find((criterion) => criterion.id === id)?.atLeast ?? null;
  if (atLeast === null || text.includes(String(atLeast))) return name;
  return `${name} (${t.target(formatNumber(atLeast, language) + (measure === 'share' ? ' %' : ''))})`;
}

function valueText(counted: Counted | null, { unit: counting }: Followed, language: Language): string {
  const t = progressWords(language);
  const number = (value: number) => formatNumber(Math.round(value * 10) / 10, language);
  const unit = counting ?? '';
  switch (counted?.kind) {
    case undefined:
      return t.noNumbers;
    case 'sum':
      return t.sum(number(counted.total), unit);
    case 'unique': {
      const { latest, least, most } = counted;
      const last = t.latest(number(latest.count), unit, formatMonth(latest.month, language)).replace(/ {2,}/g, ' ');
      return least === most ? last : `${last}, ${t.between(number(least), number(most))}`;
    }
    case 'average':
      if (counted.occasions === 0) return t.noNumbers;
      return t.average(
        number(counted.total / counted.occasions),
        number(counted.total),
        unit,
        number(counted.occasions),
      );
    case 'share': {
      const { numerator, denominator } = counted;
      if (denominator === 0) return t.noNumbers;
      return t.share(number((100 * numerator) / denominator), number(numerator), number(denominator));
    }
  }
}
