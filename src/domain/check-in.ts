/** A month's answer about one activity: reading what was typed, and what it means. */
import { type CommentProblem, readComment } from './comment.js';
import { type Field, fieldsToAsk } from './measure.js';

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
  /** Whether a course or season ended in the month. */
  ended: boolean;
  /** In the reporting person's own words; null for none. */
  comment: string | null;
}

/** The input that holds the status on a check-in form. */
export const STATUS_INPUT = 'status';

/** The input that holds the comment, which every status may have. */
export const COMMENT_INPUT = 'comment';

/** More than any activity of a housing area can count in a month: a slip of the finger, not a number. */
const LARGEST_COUNT = 1_000_000;

export type ReadResult = { ok: true; answer: CheckInAnswer } | Refused;

interface Refused {
  ok: false;
  /** By input id. */
  errors: Record<string, FieldError>;
  /** What is the matter with the comment, where something is. */
  comment?: CommentProblem;
}

/**
 * Reads a check-in form as it was sent, by input id. Nothing in it is trusted: a chat may pass on anything.
 * Numbers under "not held" and "don't know" are not counts and are left out, and so is a share while its course goes on.
 * @param asked all fields of the check-in
 */
export function readCheckIn(
  values: Readonly<Record<string, string>>,
  asked: readonly Field[],
  ended: boolean,
): ReadResult {
  const answer = readAnswer(values, fieldsToAsk(asked, ended));
  const comment = readComment(typedIn(values, COMMENT_INPUT));
  if (!comment.ok) return { ok: false, errors: answer.ok ? {} : answer.errors, comment: comment.problem };
  return answer.ok ? { ok: true, answer: { ...answer.answer, ended, comment: comment.comment } } : answer;
}

type ReadAnswer =
  | { ok: true; answer: Omit<CheckInAnswer, 'comment' | 'ended'> }
  | { ok: false; errors: Record<string, FieldError> };

function readAnswer(values: Readonly<Record<string, string>>, fields: readonly Field[]): ReadAnswer {
  const status = typedIn(values, STATUS_INPUT);
  if (!STATUSES.includes(status)) return { ok: false, errors: { [STATUS_INPUT]: 'notChosen' } };
  if (status !== 'held') return { ok: true, answer: { status: status as CheckInStatus, counts: {} } };

  const counts: Counts = {};
  const errors: Record<string, FieldError> = {};
  for (const field of fields) {
    const read = readCount(typedIn(values, field.id));
    if (typeof read === 'number') counts[field.id] = read;
    else if (read !== 'missing' || field.required) errors[field.id] = read;
  }
  Object.assign(errors, checkShares(fields, counts, errors));
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, answer: { status: 'held', counts } };
}

/** What was typed in an input; '' for none, and for what only the object itself has by that name. */
function typedIn(values: Readonly<Record<string, string>>, input: string): string {
  return Object.hasOwn(values, input) ? String(values[input] ?? '') : '';
}

/**
 * Whole numbers as a Dane or a Briton writes them: `12`, `1.250`, `1,250`, `1 250`, and with decimals that say nothing: `12,0`,
 * `1.250,00`. Thousands are set apart by one kind of sign; `1.250,000` is no whole number to a Dane, and `12 3` is no number at all.
 */
export function readCount(typed: string): number | FieldError {
  const text = withoutEmptyDecimals(typed.trim());
  if (text === '') return 'missing';
  if (/^\+?\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/.test(text)) return inRange(Number(text.replace(/\D/g, '')));
  if (!/^[+-]?\d+(?:[.,]\d+)*$/.test(text)) return 'notANumber';
  if (text.startsWith('-')) return 'negative';
  return /[.,]/.test(text) ? 'notWhole' : inRange(Number(text));
}

/** `12,0` is 12; three zeros are thousands. The sign before them stands nowhere else in the number. */
function withoutEmptyDecimals(text: string): string {
  return text.replace(/^([^.]*\d)\.0{1,2}$|^([^,]*\d),0{1,2}$/, '$1$2');
}

function inRange(count: number): number | FieldError {
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
