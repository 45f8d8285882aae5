/** A piece of an agreement that has a place in its document. */
import type { Baseline, BudgetLine, Resource, Responsibility, Source } from './agreement.js';

/** The part of an agreement that a piece belongs to; whoever shows it has a word for it. */
export type Section =
  | ('title' | 'area' | 'plan' | 'municipality' | 'place' | 'period' | 'parties' | 'organisation' | 'actors')
  | ('responsibility' | 'goals' | 'targets' | 'activity' | 'purpose' | 'targetGroup' | 'content' | 'schedule')
  | ('describedIn' | 'sharedWith' | 'references' | 'criteria' | 'registration' | 'facts' | 'resources' | 'budget')
  | ('evaluation' | 'revision' | 'conflict' | 'contradictions');

/** What a piece says: in the document's own words, or as a row or figure that the agreement file has taken apart. */
export type Said =
  /** `label`: what the words are about. */
  | { kind: 'words'; text: string; label?: string }
  | { kind: 'responsibility'; row: Responsibility }
  | { kind: 'resource'; resource: Resource }
  | { kind: 'money'; line: BudgetLine }
  /** `indicator`: the text of what it measures. */
  | { kind: 'baseline'; baseline: Baseline; indicator: string }
  /** Dates, both included. */
  | { kind: 'span'; from: string; to: string };

export interface Passage {
  section: Section;
  /** Id of the activity that it belongs to. */
  activity?: string;
  said: Said;
  source: Source;
}
