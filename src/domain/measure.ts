/** What an activity is asked each month: the fields of its check-in. */
import type { Activity, Agreement, Measure, MeasurePeriod } from './agreement.js';

/**
 * `sum` a number for the month · `unique` how many different people or families the period has had so far, each counted once ·
 * `total` and `occasions` the two numbers of an average · `numerator` and `denominator` those of a share.
 */
export type FieldKind = 'sum' | 'unique' | 'total' | 'occasions' | 'numerator' | 'denominator';

/** The measures of an activity for which the agreement has no criteria (`times-held`, `attendances`, `new-participants`). */
export type DefaultMeasure = 'times-held' | 'attendances' | 'new-participants';

export interface Field {
  /** Unique in the check-in. */
  id: string;
  kind: FieldKind;
  /** Id of the criterion or measure, or a DefaultMeasure. */
  measure: string;
  /** What is counted, in the agreement's words; null for a default measure. */
  unit: string | null;
  /** The criterion's own text; null for a default measure. */
  text: string | null;
  /** The period that it is counted over; null where the agreement names none. */
  per: MeasurePeriod;
  /** Whether a held month must have it. A share may stay open even when a course has ended: nobody may know it. */
  required: boolean;
}

const DEFAULT_FIELDS: readonly Field[] = [
  { id: 'times-held', kind: 'sum', measure: 'times-held', unit: null, text: null, per: null, required: true },
  { id: 'attendances', kind: 'sum', measure: 'attendances', unit: null, text: null, per: null, required: true },
  {
    id: 'new-participants',
    kind: 'unique',
    measure: 'new-participants',
    unit: null,
    text: null,
    per: 'year',
    required: true,
  },
];

/**
 * The fields of an activity's check-in. They follow its own criteria and measures (never a parent's); without any it is times held,
 * attendances and new participants this year. Where the agreement forbids registration there are none: status only.
 */
export function fieldsOf(activity: Activity): Field[] {
  if (activity.registration?.allowed === false) return [];
  const measures: Measure[] = [...activity.criteria, ...(activity.measures ?? [])];
  return measures.length === 0 ? [...DEFAULT_FIELDS] : measures.flatMap(fieldsOfMeasure);
}

/** The kind is part of a field's id: two numbers of one measure stay apart, and none can be taken for the form's own status input. */
function fieldsOfMeasure(measure: Measure): Field[] {
  const field = (kind: FieldKind, required: boolean): Field => ({
    id: `${measure.id}.${kind}`,
    kind,
    measure: measure.id,
    unit: measure.unit,
    text: measure.text,
    per: measure.per,
    required,
  });
  switch (measure.measure) {
    case 'sum':
      return [field('sum', true)];
    case 'unique':
      return [field('unique', true)];
    case 'average':
      return [field('total', true), field('occasions', true)];
    case 'share':
      return [field('numerator', false), field('denominator', false)];
  }
}

/**
 * Whether an activity has a check-in of its own: the agreement's main activities have, and sub-activities that something is counted
 * for. An activity whose form lies in another agreement is asked about there.
 */
export function hasCheckIn(activity: Activity): boolean {
  if (activity.describedIn !== undefined) return false;
  return activity.partOf === undefined || activity.criteria.length > 0 || (activity.measures ?? []).length > 0;
}

/** The fields of a month: those of a share are only asked for when a course or season has ended. */
export function fieldsToAsk(fields: readonly Field[], ended: boolean): Field[] {
  return fields.filter(({ kind }) => ended || !WHEN_ENDED.has(kind));
}

const WHEN_ENDED: ReadonlySet<FieldKind> = new Set(['numerator', 'denominator']);

/** Whether it makes a difference to a check-in with these fields that a course or season has ended. */
export function canEnd(fields: readonly Field[]): boolean {
  return fields.some(({ kind, per }) => WHEN_ENDED.has(kind) || per === 'course');
}

/** The activities of an agreement that run in a month (`YYYY-MM`) and have a check-in. */
export function activitiesToAsk(agreement: Agreement, month: string): Activity[] {
  return agreement.activities.filter((activity) => hasCheckIn(activity) && runsIn(activity, month));
}

function runsIn(activity: Activity, month: string): boolean {
  const { from, to } = activity.period ?? { from: null, to: null };
  return (from === null || from.slice(0, 7) <= month) && (to === null || to.slice(0, 7) >= month);
}
