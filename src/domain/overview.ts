import type { Source } from './source.js';

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
