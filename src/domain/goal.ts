import type { Source } from './source.js';

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
