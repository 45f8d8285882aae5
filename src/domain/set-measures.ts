/** What the secretariat may set of an activity's measures. Months that were asked before keep what they were asked with. */
import type { Activity, Agreement, Measure, MeasureKind, MeasurePeriod } from './agreement.js';
import { type FieldError, readCount } from './check-in.js';
import { hasCheckIn } from './measure.js';

/** In characters. */
export const LONGEST_TEXT = 200;
export const LONGEST_UNIT = 40;
/** The secretariat's own in one activity: more would not be answered in half a minute. */
export const MOST_MEASURES = 6;

export const KINDS = ['sum', 'unique', 'average', 'share'] as const satisfies readonly MeasureKind[];
/** As a form sends them: `agreement` is a measure without a period of its own. */
export const PERIODS = ['year', 'season', 'course', 'agreement'] as const;

/** The inputs of a measure's form, by the measure's own keys. */
export type MeasureInput = 'text' | 'unit' | 'measure' | 'per' | 'atLeast';
export type TypedMeasure = Readonly<Record<MeasureInput, string>>;

export type MeasureError =
  | Exclude<FieldError, 'moreThanWhole' | 'onlyOneOfTwo' | 'missing'>
  | 'empty'
  | 'tooLong'
  /** CPR number, telephone number or mail address. */
  | 'private'
  | 'moreThanHundred'
  /** Something else of the activity is called so. */
  | 'taken';

export type MeasureErrors = Partial<Record<MeasureInput, MeasureError>>;

/** A measure that has no id yet. */
export type MeasureToSet = Omit<Measure, 'id'>;

export type ReadMeasure = { ok: true; measure: MeasureToSet } | { ok: false; errors: MeasureErrors };

/** Why nothing can be counted of an activity; null where it can. */
export function whyNotCounted(activity: Activity): 'forbidden' | 'describedElsewhere' | null {
  if (activity.registration?.allowed === false) return 'forbidden';
  return activity.describedIn === undefined ? null : 'describedElsewhere';
}

/** Whether an activity is asked the three that every activity without measures is asked. */
export function asksDefaults(activity: Activity): boolean {
  return hasCheckIn(activity) && measuresIn(activity).length === 0;
}

/** The agreement's own, then the secretariat's. */
export function measuresIn({ criteria, measures = [] }: Activity): Measure[] {
  return [...criteria, ...measures];
}

/**
 * Reads a measure's form as it was sent; nothing in it is trusted.
 * @param others what else is counted of the activity
 */
export function readMeasure(typed: TypedMeasure, others: readonly Measure[]): ReadMeasure {
  const [text, unit] = [tidy(typed.text), tidy(typed.unit)];
  const kind = KINDS.find((one) => one === typed.measure);
  const per = PERIODS.find((one) => one === typed.per);
  const target = readTarget(typed.atLeast, kind);
  const found: Record<MeasureInput, MeasureError | null> = {
    text: textError(text, LONGEST_TEXT) ?? (others.some((one) => isSame(one.text, text)) ? 'taken' : null),
    unit: textError(unit, LONGEST_UNIT),
    measure: kind === undefined ? 'notChosen' : null,
    per: per === undefined ? 'notChosen' : null,
    atLeast: typeof target === 'string' ? target : null,
  };
  const errors = Object.fromEntries(Object.entries(found).filter(([, error]) => error !== null)) as MeasureErrors;
  if (Object.keys(errors).length > 0 || kind === undefined || per === undefined || typeof target === 'string')
    return { ok: false, errors };
  const asked: MeasurePeriod = per === 'agreement' ? null : per;
  return { ok: true, measure: { text, unit, measure: kind, per: asked, ...(target !== null && { atLeast: target }) } };
}

/** As a form shows a measure. */
export function typedAs({ text, unit, measure, per, atLeast = null }: MeasureToSet): TypedMeasure {
  return { text, unit, measure, per: per ?? 'agreement', atLeast: atLeast === null ? '' : String(atLeast) };
}

/** One line, without what no file may hold. */
function tidy(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function textError(text: string, longest: number): MeasureError | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty';
  return text.length > longest ? 'tooLong' : null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Null for no target. */
function readTarget(typed: string, kind: MeasureKind | undefined): number | MeasureError | null {
  if (typed.trim() === '') return null;
  const count = readCount(typed);
  if (typeof count === 'number') return kind === 'share' && count > 100 ? 'moreThanHundred' : count;
  return count === 'negative' || count === 'notWhole' || count === 'tooLarge' ? count : 'notANumber';
}

/** @param replaced id of the measure whose place it takes; null: it comes last */
export function withMeasure(
  agreement: Agreement,
  activity: string,
  measure: Measure,
  replaced: string | null,
): Agreement {
  return withMeasures(agreement, activity, (measures) =>
    replaced === null ? [...measures, measure] : measures.map((one) => (one.id === replaced ? measure : one)),
  );
}

export function withoutMeasure(agreement: Agreement, activity: string, measure: string): Agreement {
  return withMeasures(agreement, activity, (measures) => measures.filter(({ id }) => id !== measure));
}

function withMeasures(
  agreement: Agreement,
  activityId: string,
  change: (measures: readonly Measure[]) => Measure[],
): Agreement {
  const activities = agreement.activities.map((activity) => {
    if (activity.id !== activityId) return activity;
    const { measures = [], ...rest } = activity;
    const changed = change(measures);
    return changed.length === 0 ? rest : { ...rest, measures: changed };
  });
  return { ...agreement, activities };
}
