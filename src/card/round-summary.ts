/** What a month's round came to, for a group's channel: answered, gaps, and how each criterion stands, with a bar. */
import type { Language, Message } from '../chat.js';
import type { Rate } from '../domain/rates.js';
import { formatList, formatMonth } from './format.js';
import { message } from './message.js';
import { roundTexts } from './round-texts.js';
import { summaryTexts } from './summary-texts.js';

/** More criteria than this are more than a channel reads, and, each with an activity of its own, than Slack's 50 blocks hold. */
const MOST_LINES = 10;
/** So many activities are named in one line. */
const MOST_NAMES = 8;

export interface RoundSummaryView {
  agreement: { title: string };
  /** `YYYY-MM` */
  month: string;
  rate: Rate;
  /** Names of activities, and of parties that count on their own; no person's. */
  gaps: Readonly<Record<'missing' | 'notHeld' | 'unknown' | 'paused', readonly string[]>>;
  /** Each criterion with a target in a sentence, and its bar, '' for none. */
  criteria: readonly { activity: string; sentence: string; bar: string }[];
  /** Why a count is not told; null where all are. */
  note: string | null;
}

export function roundSummary(view: RoundSummaryView, language: Language): Message {
  const t = summaryTexts(language);
  const { rate, gaps } = view;
  const shown = view.criteria.slice(0, MOST_LINES);
  const left = view.criteria.length - shown.length;
  const names = [...new Set(shown.map(({ activity }) => activity))];
  return message('round-summary', language, {
    title: t.title(formatMonth(view.month, language)),
    subtitle: view.agreement.title,
    summary: roundTexts(language).rate(rate.answered, rate.expected, rate.onTime),
    facts: (['missing', 'notHeld', 'unknown', 'paused'] as const).flatMap((gap) =>
      gaps[gap].length === 0 ? [] : [{ title: t.gaps[gap], value: namesOf(gaps[gap], language) }],
    ),
    activities: names.map((name) => ({
      name,
      lines: shown
        .filter(({ activity }) => activity === name)
        .flatMap(({ sentence, bar }) => (bar === '' ? [sentence] : [sentence, bar])),
    })),
    notes: [...(left > 0 ? [t.more(left)] : []), ...(view.note === null ? [] : [view.note])],
  });
}

function namesOf(names: readonly string[], language: Language): string {
  const left = names.length - MOST_NAMES;
  return formatList(left > 0 ? [...names.slice(0, MOST_NAMES), summaryTexts(language).others(left)] : names, language);
}
