/** Runs library-probe.ts: what it is told and what it tells. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement, Overview } from '../../src/domain/agreement.js';
import type { Question } from '../../src/questions/types.js';
import { runChild } from './children.js';

export interface ProbeInput {
  agreements: readonly Agreement[];
  overviews: readonly Overview[];
  /** Of one agreement each, and of all of them. */
  one: readonly Question[];
  all: readonly Question[];
  /** The rounds after which the heap is measured; without any, only the first question is asked. */
  heapAfter: readonly number[];
}

/** Milliseconds of each answer: to a question that comes for the first time, and to one that has come before. */
export interface Times {
  first: number[];
  later: number[];
}

/** Milliseconds, and bytes after the first question and after each of the rounds. */
export interface Probe {
  prepare: number;
  firstQuestion: number;
  /** Making ahead what the answers of all agreements need. */
  ahead: number;
  heap: number[];
  one: Times;
  all: Times;
}

export async function probeOf(folder: string, input: ProbeInput): Promise<Probe> {
  const file = join(folder, 'library.json');
  writeFileSync(file, JSON.stringify(input));
  const [probe] = await runChild<Probe>('library-probe.ts', [], { BENCH_LIBRARY: file });
  if (probe === undefined) throw new Error('library-probe.ts sent nothing');
  return probe;
}
