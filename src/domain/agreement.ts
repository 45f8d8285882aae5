/**
 * An agreement (delaftale), in the shape of the agreement file: the keys, enums and their meaning are those of
 * docs/agreement-file.md; dates are ISO texts (`2025-08-01`), both ends included. Its parts stand in the files beside this one.
 */
import type { Activity, Fact, Responsibility } from './activity.js';
import type { Actor } from './actor.js';
import type { Goal, Target } from './goal.js';
import type { Source } from './source.js';

export type * from './activity.js';
export type * from './actor.js';
export type * from './goal.js';
export type * from './overview.js';
export type * from './source.js';

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
