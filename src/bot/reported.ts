/** What has been reported of an activity or of a whole agreement, in sentences. */
import { capital } from '../card/format.js';
import { smallCountNote } from '../card/shown-text.js';
import type { Language } from '../chat.js';
import type { Agreement } from '../domain/agreement.js';
import { hasCheckIn } from '../domain/measure.js';
import { monthOf } from '../domain/period.js';
import { monthsAnswered } from '../domain/progress.js';
import { reportedActivities } from '../store/reports.js';
import { askedMonths } from './asked-months.js';
import { type Bot, today } from './bot.js';
import { newestYear, progressText, whenText } from './progress-text.js';
import { progressWords } from './progress-words.js';
import type { Sight } from './seen-counts.js';

export interface Reported {
  sentences: string[];
  /** Whether anything was answered of what they tell. */
  answered: boolean;
}

/**
 * Whoever shows it has asked whether that may be seen at all; an activity that is out of sight is left out, and the counts that are small
 * for whoever reads it are hidden.
 * @param activity its id; null: all of them
 * @param text the question, which may name a month or a year
 */
export async function reportedOf(
  bot: Bot,
  agreement: Agreement,
  activity: string | null,
  { text, language }: { text: string; language: Language },
  sight: Sight,
): Promise<Reported> {
  const t = progressWords(language);
  const activities = agreement.activities.filter(({ id }) => activity === null || id === activity);
  const [named] = activity === null ? [] : activities;
  const ids = activities.map(({ id }) => id);
  const reportedBy = await reportedActivities(bot.client, agreement.id, ids);
  const all = ids.flatMap((id) => reportedBy(id).reports);
  const period = askedMonths(text, monthOf(today(bot)));
  const span = period ?? newestYear(all);
  const asked = all.filter(({ month }) => month.startsWith(span));
  if (asked.length === 0) {
    const notYet = period === null ? t.notAskedYet : t.notAsked(whenText(period, language));
    return { sentences: [named && !hasCheckIn(named) ? t.notCounted(named.name) : notYet], answered: false };
  }
  const { answered } = monthsAnswered(asked);
  const told = activities.flatMap((one) => {
    const { reports, overlaps } = reportedBy(one.id);
    const seen = reports.filter(({ party }) => sight(one, party) !== null);
    const months = { reports: seen, overlaps, limitOf: (party: string) => sight(one, party) ?? bot.smallCount };
    return progressText(agreement, one, months, period, language) ?? [];
  });
  const rows = told.flatMap((one) => [one.head, ...(named || one.answered ? one.measures : [])]);
  const head = named ? [] : [capital(t.answeredOfAll(whenText(span, language), answered, asked.length))];
  const note = told.some(({ hidden }) => hidden) ? [smallCountNote(bot.smallCount, language)] : [];
  return { sentences: [...head, ...rows, ...note], answered: answered > 0 };
}
