/** Sets of questions with what an answer must hold, and how an answer is judged. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Agreement, Overview } from '../../src/domain/agreement.js';
import { type Library, prepareLibrary } from '../../src/questions/library.js';
import type { Answer } from '../../src/questions/types.js';

/** A question and what is expected, as a line of a set. */
export interface Expected {
  agreement: string | null;
  question: string;
  lang: 'da' | 'en';
  expect: 'answer' | 'clarify' | 'unknown';
  /** Each must stand in the text; `|` separates ways to write it. */
  facts: string[];
  /** What sort of thing is asked. */
  kind?: string;
}

export const verdicts = ['right', 'right question back', 'missed', 'wrong'] as const;

/**
 * `right question back`: asked back where that was expected. `missed`: a don't-know or a question back where there is an answer.
 * `wrong`: anything else that was answered.
 */
export type Verdict = (typeof verdicts)[number];

/** @throws SyntaxError where a line is no JSON */
export function readSet(file: string): Expected[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Expected);
}

/** The agreements and overviews of YAML files, or of folders with them, ready to be asked. */
export function libraryOf(paths: readonly string[]): Library {
  const files = paths.flatMap((path) =>
    path.endsWith('.yaml') ? [path] : readdirSync(path).map((name) => join(path, name)),
  );
  const read = files.map((file) => parse(readFileSync(file, 'utf8')) as Agreement | Overview);
  return prepareLibrary(
    read.filter((file) => file.format === 'agreement/1'),
    read.filter((file) => file.format === 'overview/1'),
  );
}

/** The day on which everything is asked: some agreements have ended before it. */
export const today = '2026-11-02';

/** Whether the person got what there is: the answer, an honest don't-know, or a question back that was needed. */
export function isRight(verdict: Verdict): boolean {
  return verdict === 'right' || verdict === 'right question back';
}

/** How an answer does against what is expected. */
export function verdictOf(expected: Expected, answer: Answer): Verdict {
  const labels = expected.expect === 'clarify' ? (answer.choices ?? []).map((choice) => choice.label) : [];
  const shown = [answer.text, ...labels].join(' ').toLowerCase();
  const complete = expected.facts.every((fact) => fact.split('|').some((way) => shown.includes(way.toLowerCase())));
  const fits = answer.kind === expected.expect && (answer.kind === 'unknown' || complete);
  if (fits) return answer.kind === 'clarify' ? 'right question back' : 'right';
  return answer.kind === 'answer' ? 'wrong' : 'missed';
}
