/** A month's answer about one activity: reading what was typed, and what it means. */
import type { Field } from './measure.js';

/** An activity that was not held is not an activity with zero; neither is "I don't know", and neither is no answer at all. */
export type CheckInStatus = 'held' | 'notHeld' | 'unknown';

const STATUSES: readonly string[] = ['held', 'notHeld', 'unknown'] satisfies CheckInStatus[];

export type FieldError =
  | 'missing'
  | 'notANumber'
  | 'notWhole'
  | 'negative'
  | 'tooLarge'
  /** The part is larger than the whole. */
  | 'moreThanWhole'
  | 'onlyOneOfTwo'
  /** No status was chosen, or one that does not exist. */
  | 'notChosen';

/** Counts by field id. Empty unless the activity was held. */
export type Counts = Record<string, number>;

export interface CheckInAnswer {
  status: CheckInStatus;
  counts: Counts;
}

/** The input that holds the status on a check-in form. */
export const STATUS_INPUT = 'status';

/** More than any activity of a housing area can count in a month: a slip of the finger, not a number. */
export const LARGEST_COUNT = 1_000_000;

export type ReadResult = { ok: true; answer: CheckInAnswer } | { ok: false; errors: Record<string, FieldError> };

/**
 * Reads a check-in form as it was sent, by input id. Nothing in it is trusted: a chat may pass on anything.
 * Numbers under "not held" and "don't know" are not counts and are left out.
 */
export function readCheckIn(values: Readonly<Record<string, string>>, fields: readonly Field[]): ReadResult {
  const status = values[STATUS_INPUT] ?? '';
  if (!STATUSES.includes(status)) return { ok: false, errors: { [STATUS_INPUT]: 'notChosen' } };
  if (status !== 'held') return { ok: true, answer: { status: status as CheckInStatus, counts: {} } };

  const counts: Counts = {};
  const errors: Record<string, FieldError> = {};
  for (const field of fields) {
    const read = readCount(values[field.id] ?? '');
    if (typeof read === 'number') counts[field.id] = read;
    else if (read !== 'missing' || field.required) errors[field.id] = read;
  }
  Object.assign(errors, checkShares(fields, counts, errors));
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, answer: { status: 'held', counts } };
}

/** Whole numbers as a Dane or a Briton writes them: `12`, `1.250`, `1,250`, `1 250`. */
function readCount(typed: string): number | FieldError {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (text === '') return 'missing';
  if (!/^[+-]?\d+([.,]\d+)*$/.test(text)) return 'notANumber';
  if (text.startsWith('-')) return 'negative';
  const grouped = /^\+?\d{1,3}([.,]\d{3})+$/.test(text);
  if (!grouped && /[.,]/.test(text)) return 'notWhole';
  const count = Number(text.replace(/[.,]/g, ''));
  return count > LARGEST_COUNT ? 'tooLarge' : count;
}

/** A share is two numbers or none, and the part is not larger than the whole. */
function checkShares(
  fields: readonly Field[],
  counts: Counts,
  errors: Readonly<Record<string, FieldError>>,
): Record<string, FieldError> {
  const found: Record<string, FieldError> = {};
  for (const part of fields.filter((field) => field.kind === 'numerator')) {
    const whole = fields.find((field) => field.kind === 'denominator' && field.measure === part.measure);
    if (whole === undefined || errors[part.id] !== undefined || errors[whole.id] !== undefined) continue;
    const [n, d] = [counts[part.id], counts[whole.id]];
    if (n === undefined && d !== undefined) found[part.id] = 'onlyOneOfTwo';
    if (n !== undefined && d === undefined) found[whole.id] = 'onlyOneOfTwo';
    if (n !== undefined && d !== undefined && n > d) found[part.id] = 'moreThanWhole';
  }
  return found;
}
