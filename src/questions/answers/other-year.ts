/** Years that an agreement says nothing of. */
import type { Asked } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';

/** Whether a year is asked about before or after the agreement, which no target of the municipality's is for. */
export function isOutsidePeriod(asked: Asked): boolean {
  const { period, targets } = asked.index.agreement;
  if (targets.some((target) => target.year !== null && asked.reading.years.includes(target.year))) return false;
  return (
    asked.indicators.length === 0 &&
    asked.reading.years.some((year) => year < Number(period.from.slice(0, 4)) || year > Number(period.to.slice(0, 4)))
  );
}

/** From when to when the agreement says anything. */
export function wrongYear(asked: Asked): Draft {
  const { language } = asked.reading;
  const { period } = asked.index.agreement;
  const years = `${period.from.slice(0, 4)}-${period.to.slice(0, 4)}`;
  return draft(
    'unknown',
    [
      say(
        language,
        `Aftalen gælder ${years} og siger ikke noget om det år.`,
        `The agreement covers ${years} and says nothing about that year.`,
      ),
    ],
    {
      sources: [{ source: period.source }],
    },
  );
}
