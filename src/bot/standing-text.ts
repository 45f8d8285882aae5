/** How one measure stands, in a sentence or two. */
import { formatMonth, formatNumber } from '../card/format.js';
import type { Language } from '../chat.js';
import type { CountingPeriod } from '../domain/counting-period.js';
import type { Counted, Followed } from '../domain/progress.js';
import type { Standing } from '../domain/standing.js';
import { shortened } from '../questions/wording/wording.js';
import { progressWords } from './progress-words.js';

const ROOM_FOR_CRITERION = 140;

/** "Min 30 mødre deltager årligt: 12 forskellige mødre i 2026 til og med maj. Efter 5 af 12 måneder ventes 12,5: det er bagud." */
export function standingText(standing: Standing, language: Language): string {
  const { counted, measure, period } = standing;
  const value = counted === null ? null : valueText(counted, measure, language);
  const t = progressWords(language);
  const when = periodText(period, language);
  const said = value === null ? t.noNumbers : [value, when].filter(Boolean).join(' ');
  const upTo = counted?.kind === 'unique' ? ` ${t.upTo(formatMonth(counted.until, language))}` : '';
  const same = counted?.kind === 'unique' && counted.least < counted.most ? ` ${t.mayBeTheSame}.` : '';
  return `${nameOf(measure, language)}: ${said}${upTo}.${same}${judgementText(standing, language)}`;
}

function judgementText({ judgement, passed }: Standing, language: Language): string {
  if (judgement === null) return '';
  const t = progressWords(language);
  const verdict = t.verdict[judgement.verdict];
  const { expected } = judgement;
  if (expected === null || passed === null || passed.months >= passed.of || judgement.verdict === 'reached')
    return ` ${capital(verdict)}.`;
  return ` ${t.expected(passed.months, passed.of, number(expected, language))}: ${verdict}.`;
}

/** '' where the sentence has said already which months it tells of. */
function periodText({ kind, from, to }: CountingPeriod, language: Language): string {
  const t = progressWords(language);
  const year = from.slice(0, 4);
  switch (kind) {
    case 'year':
      return t.inMonths(year);
    case 'season':
      return t.inSeason(from.endsWith('-01') ? 'spring' : 'autumn', year);
    case 'course':
      return t.inCourse(formatMonth(from, language), to !== null);
    case 'agreement':
      return t.wholeTime;
    case 'asked':
      return '';
  }
}

/** The criterion's own words, and its target where they don't say it. */
function nameOf({ id, text, measure, atLeast }: Followed, language: Language): string {
  const t = progressWords(language);
  if (text === null) return t.standard[id] ?? id;
  const name = shortened(text.replace(/[.\s]*$/, ''), ROOM_FOR_CRITERION);
  if (atLeast === null || text.includes(String(atLeast))) return name;
  return `${name} (${t.target(formatNumber(atLeast, language) + (measure === 'share' ? ' %' : ''))})`;
}

/** Null where there is nothing to divide by. */
function valueText(counted: Counted, { unit: counting }: Followed, language: Language): string | null {
  const t = progressWords(language);
  const unit = counting ?? '';
  switch (counted.kind) {
    case 'sum':
      return t.sum(number(counted.total, language), unit);
    case 'unique': {
      const { least, most } = counted;
      const range = least === most ? number(least, language) : `${number(least, language)}–${number(most, language)}`;
      return t.unique(range, unit);
    }
    case 'average': {
      const { total, occasions } = counted;
      if (occasions === 0) return null;
      const each = number(roundedDown(total, occasions), language);
      return t.average(each, number(total, language), unit, number(occasions, language));
    }
    case 'share': {
      const { numerator, denominator } = counted;
      if (denominator === 0) return null;
      const percent = number(roundedDown(100 * numerator, denominator), language);
      return t.share(percent, number(numerator, language), number(denominator, language));
    }
  }
}

/** To one decimal, never up: 74.96 percent is not 75. */
function roundedDown(part: number, whole: number): number {
  return Math.floor((10 * part) / whole) / 10;
}

function number(value: number, language: Language): string {
  return formatNumber(Math.round(value * 10) / 10, language);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
