import type { Problem } from './file-refused.js';

/** Keys and list indexes from the top of the file. */
export type Path = readonly (string | number)[];

/** A problem before its line is known. */
export interface Finding {
  path: Path;
  /** Without a full stop; continues the sentence that begins with the path. */
  reason: string;
  /** Whole sentences. */
  remedy: string;
}

/** A hopeless file has tens of thousands: so many are explained, looked up and sorted. */
export const mostFindings = 100;

export interface Place {
  line: number;
  column: number;
}

/** Where something stands in the file; for what is missing, where the thing around it begins. */
export type Locate = (path: Path) => Place;

export function toProblem(finding: Finding, locate: Locate): Problem {
  const { reason, remedy } = finding;
  return { ...locate(finding.path), path: showPath(finding.path), reason, remedy };
}

/** `['activities', 3, 'name']` as `activities[3].name`. */
function showPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${/^\w+$/.test(step) ? step : show(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** A value as it may be quoted in a message: short, on one line. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Whether a value read from a file is a map; lists and null are not. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path, undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined;
    return isMap(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}
