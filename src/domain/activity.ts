import type { Source, SourcedText } from './source.js';

export type Role =
  | 'accountable'
  | 'responsible'
  | 'coordinator'
  | 'facilitator'
  | 'performer'
  | 'contributor'
  | 'recruiter'
  | 'interpreter'
  | 'expert'
  | 'registrar'
  | 'partner'
  | 'participant'
  | 'governance';

export interface Hours {
  amount: number;
  per: 'week' | 'month' | 'year' | 'event' | 'course';
}

export interface Responsibility {
  role: Role;
  actor: string;
  task?: string;
  hours?: Hours;
  /** True: only when needed or invited (kan inddrages, efter behov, ad hoc). */
  conditional?: boolean;
  source: Source;
}

/**
 * How months add up: `sum` months are added; `unique` different people or families so far in the period, never a sum of months;
 * `average` total over occasions; `share` numerator over denominator.
 */
export type MeasureKind = 'sum' | 'unique' | 'average' | 'share';

export type MeasurePeriod = 'year' | 'season' | 'course' | null;

/** Counted like a criterion, without a place in the document: the secretariat adds it. */
export interface Measure {
  id: string;
  text: string;
  measure: MeasureKind;
  /** What is counted: families, mothers, evenings. */
  unit: string;
  per: MeasurePeriod;
  /** The target, where there is one; in percent where `measure` is `share`. */
  atLeast?: number | null;
}

/** A success criterion (succeskriterium). */
export interface Criterion extends Measure {
  /** The target; in percent where `measure` is `share`. */
  atLeast: number | null;
  registrar: string | null;
  source: Source;
}

export interface Fact {
  label: string;
  about?: string;
  value: string;
  source: Source;
}

export interface ActivityPeriod {
  from: string | null;
  to: string | null;
  text: string;
  source: Source;
}

export interface Activity {
  id: string;
  name: string;
  aliases?: string[];
  /** Its name in the agreement's own list of activities, where that differs. */
  listedAs?: SourcedText;
  partOf?: string;
  /** Another agreement that holds its form. */
  describedIn?: SourcedText;
  sharedWith?: SourcedText[];
  purpose: SourcedText | null;
  targetGroup: SourcedText | null;
  content?: SourcedText;
  place?: SourcedText;
  schedule?: SourcedText;
  period?: ActivityPeriod;
  responsibilities: Responsibility[];
  criteria: Criterion[];
  measures?: Measure[];
  facts?: Fact[];
  references?: SourcedText[];
  /** Where the agreement says that contacts must not be recorded. */
  registration?: { allowed: boolean; why: string; source: Source };
  source: Source;
}
