/**
 * An agreement (delaftale) and an overview, in the shape of the agreement file.
 * The keys, enums and their meaning are those of docs/agreement-file.md; dates are ISO texts (`2025-08-01`), both ends included.
 */

/** Line numbers, or [first, last] ranges, in the agreement's document. */
export type Source = readonly (number | readonly [number, number])[];

export interface SourcedText {
  text: string;
  source: Source;
}

export type ActorKind = 'organisation' | 'unit' | 'position' | 'person' | 'group' | 'collective';

export type GroupKind =
  | 'board'
  | 'managers'
  | 'adHoc'
  | 'steering'
  | 'coordination'
  | 'followUp'
  | 'working'
  | 'meeting'
  | 'arbiter';

export interface Group {
  kind: GroupKind;
  mandate: string | null;
  /** ISO duration, as `P1Y`. */
  term?: string;
  /** Actor ids; `notStated` where the document does not say who sits in it. */
  members: string[] | 'notStated';
  coordinator?: string;
}

/** Everyone that can be party to, responsible for or member of something. */
export interface Actor {
  id: string;
  kind: ActorKind;
  name: string;
  aliases?: string[];
  partOf?: string;
  titles?: string[];
  group?: Group;
  source: Source;
}

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

export type Unit = 'percent' | 'count' | 'grade';

export interface Baseline {
  scope: string | null;
  /** True on the document's "anden baseline", usually the municipality's. */
  comparison: boolean;
  /** `pending` is "Data kommer", `noData` is "Ingen data". */
  state: 'known' | 'pending' | 'noData';
  value: number | null;
  unit: Unit | null;
  period: string | null;
  count?: number;
  countUnit?: string;
  split?: { label: string; count: number; countUnit: string }[];
  source: Source;
}

export interface Indicator {
  id: string;
  text: string;
  /** Where the goal wants it to go; null where that does not follow from the text. */
  direction: 'up' | 'down' | null;
  dataSource: string | null;
  source: Source;
  baselines: Baseline[];
}

export interface Goal {
  id: string;
  text: string;
  source: Source;
  indicators: Indicator[];
}

/** A goal set outside the agreement, usually the municipality's own. */
export interface Target {
  text: string;
  owner: string;
  value: string | null;
  year: number | null;
  source: Source;
}

/**
 * How months add up: `sum` months are added; `unique` different people or families so far, never a sum of months;
 * `average` total over occasions; `share` numerator over denominator.
 */
export type MeasureKind = 'sum' | 'unique' | 'average' | 'share';

export type MeasurePeriod = 'year' | 'season' | 'course' | null;

/** Counted like a criterion, without a target and without a place in the document. */
export interface Measure {
  id: string;
  text: string;
  measure: MeasureKind;
  /** What is counted: families, mothers, evenings. */
  unit: string;
  per: MeasurePeriod;
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

export interface Resource {
  id?: string;
  actor: string;
  activity?: string;
  count?: number;
  amount: number | null;
  unit: 'hoursPerWeek' | 'hoursPerYear' | 'hoursPerEvent' | 'percent' | null;
  /** The resource whose hours these are part of. */
  partOf?: string;
  elsewhere?: { amount: number; unit: string; text: string };
  source: Source;
}

export interface BudgetLine {
  label: string;
  from: string | null;
  /** True on the sum. */
  total?: boolean;
  amount: number;
  unit: string | null;
  source: Source;
}

export interface EvaluationRule {
  frequency: 'yearly' | 'continuous' | null;
  /** `due` is a month of every year (`06`) or a date of its own (`2026-10`, `2028-04-30`). */
  occasions?: { label: string; due: string }[];
  presentedTo: string | null;
  decidedBy: string | null;
  text: string;
  source: Source;
}

export interface RevisionRule {
  change: string;
  proposedBy?: string[];
  decidedBy: string[];
  form?: string;
  frequency?: 'yearly' | 'continuous';
  text: string;
  source: Source;
}

export interface ConflictStep {
  step: string;
  text: string;
  source: Source;
}

export interface Rules {
  evaluation: EvaluationRule | null;
  revision: RevisionRule[];
  conflict: ConflictStep[];
}

export interface Contradiction {
  text: string;
  sources: Source;
}

export interface Agreement {
  format: 'agreement/1';
  id: string;
  title: string;
  area: string | null;
  plan: string | null;
  municipality: string | null;
  place: string | null;
  headSource: { title?: Source; area?: Source; plan?: Source; municipality?: Source; place?: Source };
  period: { from: string; to: string; source: Source };
  document: string;
  actors: Actor[];
  parties: string[];
  responsibilities: Responsibility[];
  goals: Goal[];
  targets: Target[];
  activities: Activity[];
  resources: Resource[];
  budget: BudgetLine[];
  rules: Rules;
  facts: Fact[];
  contradictions: Contradiction[];
}

export interface Initiative {
  name: string;
  provider?: string;
  status: 'running' | 'planned' | 'proposed' | 'notFunded';
  text?: string;
  source: Source;
}

export interface OverviewGoal {
  id: string;
  text: string;
  targetGroup: string;
  initiatives: Initiative[];
  source: Source;
}

/** A different document: goals, their target groups and the initiatives that serve them. */
export interface Overview {
  format: 'overview/1';
  id: string;
  title: string;
  municipality: string | null;
  /** As in the document, for example "ultimo 2016". */
  asOf: string;
  document: string;
  goals: OverviewGoal[];
}
