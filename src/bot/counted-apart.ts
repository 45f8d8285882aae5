/** What several parties have counted each on their own, in the agreements where the asker may say how it adds up. */
import type { OverlapView } from '../card/overlap.js';
import type { Language } from '../chat.js';
import type { Activity, Agreement } from '../domain/agreement.js';
import { periodKey } from '../domain/counting-period.js';
import { type CountedApart, countedApart, isSaid, numbersOf } from '../domain/overlap.js';
import { dateAt } from '../domain/period.js';
import { overlapKey } from '../domain/standing.js';
import { shortTitle } from '../domain/title.js';
import { reportedActivities, type SaidOverlap } from '../store/reports.js';
import type { Bot } from './bot.js';
import { measureName, periodText } from './standing-text.js';

export interface Apart {
  agreement: Agreement;
  activity: Activity;
  counted: CountedApart;
  /** The newest word on it, whether it still holds or not. */
  word: SaidOverlap | null;
}

/** The newest periods of each activity first, in the agreement's order. */
export async function apartIn(bot: Bot, agreement: Agreement): Promise<Apart[]> {
  const ids = agreement.activities.map(({ id }) => id);
  const reportedBy = await reportedActivities(bot.client, agreement.id, ids);
  return agreement.activities.flatMap((activity) => {
    const { reports, overlaps } = reportedBy(activity.id);
    return countedApart(agreement, activity, reports, overlaps).map((counted) => {
      const word = overlaps.get(overlapKey(counted.measure.id, counted.period)) ?? null;
      return { agreement, activity, counted, word };
    });
  });
}

export function overlapView(bot: Bot, { agreement, activity, counted, word }: Apart, language: Language): OverlapView {
  const { measure, period, parties, sum, largest } = counted;
  const names = new Map(agreement.actors.map(({ id, name }) => [id, name]));
  const said = word !== null && isSaid(counted) ? word : null;
  return {
    agreement: { id: agreement.id, title: shortTitle(agreement) },
    activity: { id: activity.id, name: activity.name },
    measure: measure.id,
    period: periodKey(period),
    counting: `${measure.unit ?? measureName(measure, language).toLowerCase()} ${periodText(period, language)}`.trim(),
    parties: parties.map(({ party, count, until }) => {
      return { name: party === '' ? null : (names.get(party) ?? party), count, until };
    }),
    sum,
    largest,
    said: said && { overlap: said.count, by: said.by.name, date: dateAt(said.at, bot.rhythm.zone) },
    seen: { numbers: numbersOf(counted), word: word?.id ?? '' },
  };
}
