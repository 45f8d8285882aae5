/** What a person who edits a file is told about it: where, what is wrong, and what to write instead. */
export interface Problem {
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column?: number;
  /** Where in the file's structure, as `activities[3].criteria[0].measure`; empty where it concerns the whole file. */
  path: string;
  reason: string;
  remedy: string;
}

/** More than this helps nobody: the first ones are mended first. */
export const mostProblems = 20;

/** A file that was not taken in, not even in part. `problems` stand in the file's order, at most 20 of them. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly fileName: string;
  readonly problems: Problem[];

  constructor(fileName: string, problems: readonly Problem[]) {
    const shown = problems.toSorted(byPlace).slice(0, mostProblems);
    super(describeProblems(fileName, shown, problems.length));
    this.fileName = fileName;
    this.problems = shown;
  }
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

function describeProblems(fileName: string, shown: readonly Problem[], found: number): string {
  const lines = shown.map(({ line, path, reason, remedy }) =>
    [`${fileName}:${line}:`, path && `${path}:`, `${reason}.`, remedy].filter(Boolean).join(' '),
  );
  if (found > shown.length) lines.push(`${fileName}: more problems follow; these are the first ${shown.length}.`);
  return lines.join('\n');
}
