/** What the numbers of a measure come to, over months and parties, for whoever may see them: with the limit NOTHING_SMALL as they are. */
import type { Measure } from './agreement.js';
import { countingPeriod, periodKey } from './counting-period.js';
import { countsPeople } from './counts-people.js';
import type { FieldKind } from './measure.js';
import type { Month } from './period.js';
import { type MonthReport, newestAnswer, type Overlap } from './progress.js';
import { addedUp, exactly, isSmall, NOTHING_SMALL, rangeOf, type Shown } from './shown.js';
import { shownRunningTotal } from './shown-running-total.js';
import { type SavedShare, shownShares } from './shown-share.js';
import { type Saved, type ShownSum, shownSum, sumOf } from './shown-sum.js';
import { shownTogether } from './shown-together.js';

/** What the numbers come to, by how the measure's months add up (`MeasureKind`). */
export type Counted =
  | { kind: 'sum'; total: Shown }
  /**
   * Different people or families so far in the period, up to and including a month. Parties that count each on their own know
   * nothing of each other's: then it is something between the largest number and all of them together.
   */
  | { kind: 'unique'; until: Month; count: Shown; parties: number }
  /** All of them over all occasions: not a mean of monthly means. */
  | { kind: 'average'; total: Shown; occasions: number }
  | { kind: 'share'; numerator: Shown; denominator: Shown };

/** A measure's numbers, and whom they are shown to. */
export interface Look {
  measure: Pick<Measure, 'id' | 'measure' | 'per'>;
  /** All that were ever asked, not only those of the time in question: what was shown before is reckoned with. */
  reports: readonly MonthReport[];
  /** The limit for a party's numbers (`NOTHING_SMALL`: they are seen as they are). */
  limitOf: (party: string) => number;
}

/** What has been counted, as whoever looks may know it. */
export interface Seen {
  /** Null where no month has a number. */
  counted: Counted | null;
  /** Whether some count in it is not told exactly. */
  hidden: boolean;
}

const NOTHING_COUNTED: Seen = { counted: null, hidden: false };

/** What has been counted in the months in question. */
export function countedOf(look: Look, which: (month: Month) => boolean, overlap: Overlap | null = null): Seen {
  const parties = [...new Set(look.reports.map(({ party }) => party))];
  const views = parties.map((party): PartyView => {
    return { ...look, reports: look.reports.filter((report) => report.party === party), limit: look.limitOf(party) };
  });
  const limit = Math.max(NOTHING_SMALL, ...views.map((view) => view.limit));
  const sums = (kind: FieldKind) => views.flatMap((view) => sumOf(monthsAddedUp(view, kind), which) ?? []);
  switch (look.measure.measure) {
    case 'sum': {
      const totals = sums('sum');
      if (totals.length === 0) return NOTHING_COUNTED;
      return { counted: { kind: 'sum', total: addedUp(totals, limit) }, hidden: isHidden(totals) };
    }
    case 'unique':
      return differentOf(views, which, overlap, limit);
    case 'average': {
      const [totals, occasions] = [sums('total'), sums('occasions')];
      if (totals.length === 0 || occasions.length === 0) return NOTHING_COUNTED;
      const times = rangeOf(addedUp(occasions, limit)).most;
      const counted: Counted = { kind: 'average', total: addedUp(totals, limit), occasions: times };
      return { counted, hidden: isHidden(totals) };
    }
    case 'share': {
      const shares = views.flatMap((view) =>
        [...sharesOf(view)].flatMap(([month, one]) => (which(month) ? [one] : [])),
      );
      if (shares.length === 0) return NOTHING_COUNTED;
      const [numerators, denominators] = [shares.map((one) => one.numerator), shares.map((one) => one.denominator)];
      const counted: Counted = {
        kind: 'share',
        numerator: addedUp(numerators, limit),
        denominator: addedUp(denominators, limit),
      };
      return { counted, hidden: isHidden([...numerators, ...denominators]) };
    }
  }
}

/** Of the counts of single parties: that several together are a range, because they may have counted the same people, hides nothing. */
function isHidden(counts: readonly Shown[]): boolean {
  return counts.some(({ kind }) => kind !== 'exact');
}

/** One party's numbers. */
interface PartyView extends Omit<Look, 'limitOf'> {
  limit: number;
}

/** Each party's newest month says how many it has had so far; nothing is added over months. */
function differentOf(
  views: readonly PartyView[],
  which: (month: Month) => boolean,
  overlap: Overlap | null,
  limit: number,
): Seen {
  const newest = views.flatMap((view) => {
    const [month, count] = [...runningTotals(view)].filter(([one]) => which(one)).at(-1) ?? [];
    return month === undefined || count === undefined ? [] : [{ month, count, saved: savedAt(view, month) }];
  });
  const until = newest
    .map(({ month }) => month)
    .sort()
    .at(-1);
  if (until === undefined) return NOTHING_COUNTED;
  const counts = newest.map(({ count }) => count);
  const same =
    overlap !== null && newest.every(({ saved }) => saved <= overlap.at) ? shownOverlap(overlap, limit) : null;
  const count = shownTogether(counts, same, limit);
  return { counted: { kind: 'unique', until, count, parties: newest.length }, hidden: isHidden(counts) };
}

/** What was said of an overlap a second time would, beside the first, say how many came new: only the first is told outside. */
function shownOverlap({ count, times }: Overlap, limit: number): Shown | null {
  return limit !== NOTHING_SMALL && (times > 1 || isSmall(count, limit)) ? null : exactly(count);
}

function savedAt({ reports }: PartyView, month: Month): Date {
  const report = reports.find((one) => one.month === month);
  return (report && newestAnswer(report)?.at) ?? new Date(0);
}

/** Month by month, what is shown of a field that is added up: `sum`, `total` or `occasions`. */
function monthsAddedUp(look: PartyView, kind: FieldKind): ShownSum {
  return shownSum(savedOf(look, kind), limitOf(look, kind), periodOf(look));
}

/** Month by month, what is shown of the different people so far. */
function runningTotals(look: PartyView): ReadonlyMap<Month, Shown> {
  return shownRunningTotal(savedOf(look, 'unique'), limitOf(look, 'unique'), periodOf(look));
}

/** The months that have a share. */
function sharesOf(look: PartyView): ReturnType<typeof shownShares> {
  const wholes = new Map(savedOf(look, 'denominator').map((saved) => [keyOf(saved), saved.count]));
  const shares = savedOf(look, 'numerator').map(({ count, ...saved }): SavedShare => {
    const denominator = wholes.get(keyOf(saved)) ?? null;
    return { ...saved, share: count === null || denominator === null ? null : { numerator: count, denominator } };
  });
  return shownShares(shares, look.limit);
}

/** A number that a month was not asked for is none, like one that was not given. */
function savedOf({ measure, reports }: PartyView, kind: FieldKind): Saved[] {
  return reports.flatMap(({ month, fields, answers }) => {
    const field = fields.find((one) => one.measure === measure.id && one.kind === kind);
    return answers.map(({ at, revision, counts }) => ({
      ...{ month, at, revision },
      count: (field && counts[field.id]) ?? null,
    }));
  });
}

/** What counts people in one of the months is taken to count people in all. */
function limitOf({ measure, reports, limit }: PartyView, kind: FieldKind): number {
  const asked = reports.flatMap(({ fields }) =>
    fields.filter((one) => one.measure === measure.id && one.kind === kind),
  );
  return asked.some(countsPeople) ? limit : NOTHING_SMALL;
}

/**
 * The periods that running totals begin anew in, and that no run of small counts reaches over: as they were known when a month was saved.
 * When a course ends is said afterwards, so its months count as one with those before.
 */
function periodOf({ measure: { measure, per } }: PartyView): (month: Month) => string {
  if (per === 'season') return (month) => periodKey(countingPeriod('season', month, NO_COURSES));
  if (measure === 'unique' && per !== 'year') return () => '';
  return (month) => month.slice(0, 4);
}

const NO_COURSES = { period: { from: '', to: '' }, ended: [] };

function keyOf({ month, revision }: Pick<Saved, 'month' | 'revision'>): string {
  return `${month} ${revision}`;
}
