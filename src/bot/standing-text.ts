/** How one measure stands, in a sentence or two. */
import { capital, formatMonth, formatNumber } from '../card/format.js';
import { rangeText, shownText, tooFewText } from '../card/shown-text.js';
import type { Language } from '../chat.js';
import type { Counted } from '../domain/counted.js';
import type { CountingPeriod } from '../domain/counting-period.js';
import type { Followed } from '../domain/progress.js';
import { rangeOf } from '../domain/shown.js';
import type { Standing } from '../domain/standing.js';
import { shortened } from '../questions/wording/wording.js';
import { progressWords } from './progress-words.js';

const ROOM_FOR_CRITERION = 140;

/** "Min 30 mødre deltager årligt: 12 forskellige mødre i 2026 til og med maj. Efter 5 af 12 måneder ventes 12,5: det er bagud." */
export function standingText(standing: Standing, language: Language): string {
  const { counted, measure } = standing;
  const t = progressWords(language);
  const same =
    counted?.kind === 'unique' && counted.parties > 1 && counted.count.kind !== 'exact' ? ` ${t.mayBeTheSame}.` : '';
  return `${measureName(measure, language)}: ${countedText(standing, language)}.${same}${judgementText(standing, language)}`;
}

/** "12 forskellige mødre i 2026 til og med maj". */
export function countedText(
  { counted, measure, period }: Pick<Standing, 'counted' | 'measure' | 'period'>,
  language: Language,
): string {
  const t = progressWords(language);
  const value = counted === null ? null : valueText(counted, measure, language);
  const upTo = counted?.kind === 'unique' ? t.upTo(formatMonth(counted.until, language)) : '';
  return [value ?? t.noNumbers, value === null ? '' : periodText(period, language), upTo].filter(Boolean).join(' ');
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
export function periodText({ kind, from, to }: CountingPeriod, language: Language): string {
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
export function measureName({ id, text, measure, atLeast }: Followed, language: Language): string {
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
      return t.sum(shownText(counted.total, language), unit);
    case 'unique':
      return t.unique(shownText(counted.count, language), unit);
    case 'average': {
      const { total, occasions } = counted;
      if (occasions === 0) return null;
      const { least, most } = rangeOf(total);
      const each = rangeText({ least: roundedDown(least, occasions), most: roundedDown(most, occasions) }, language);
      return t.average(each, shownText(total, language), unit, number(occasions, language));
    }
    case 'share':
      return shareText(counted, language);
  }
}

function shareText({ numerator, denominator }: Extract<Counted, { kind: 'share' }>, language: Language): string | null {
  const [part, whole] = [rangeOf(numerator), rangeOf(denominator)];
  if (whole.most === 0) return null;
  if (denominator.kind === 'below' || whole.least === 0) return tooFewText(denominator, language);
  const percent = {
    least: roundedDown(100 * part.least, whole.most),
    most: Math.min(100, roundedDown(100 * part.most, whole.least)),
  };
  const t = progressWords(language);
  return t.share(rangeText(percent, language), shownText(numerator, language), shownText(denominator, language));
}

/** To one decimal, never up: 74.96 percent is not 75. */
function roundedDown(part: number, whole: number): number {
  return Math.floor((10 * part) / whole) / 10;
}

function number(value: number, language: Language): string {
  return formatNumber(Math.round(value * 10) / 10, language);
}
