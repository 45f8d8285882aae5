/** A check-in with everything that was answered to it: what is told when the months leave the house. */
import type { CheckInStatus, Counts } from './check-in.js';
import type { Field } from './measure.js';
import type { Month } from './period.js';
import { newestAnswer } from './progress.js';

export interface RecordedAnswer {
  /** 1, 2, 3 …; the highest counts. */
  revision: number;
  status: CheckInStatus;
  counts: Counts;
  /** A course or season ended in this month. */
  ended: boolean;
  comment: string | null;
  /** The person's name, as others see it. */
  by: string;
  at: Date;
}

export interface MonthRecord {
  month: Month;
  activity: string;
  /** Actor id of the party that counts on its own; null where one answer is everybody's. */
  party: string | null;
  /** The version of the agreement that the questions come from. */
  version: number;
  /** As they were asked. */
  fields: readonly Field[];
  /** When the round was over: an answer after that is late. Null while it is open. */
  closedAt: Date | null;
  /** The activity held a pause in this month. */
  paused: boolean;
  /** In any order. */
  answers: readonly RecordedAnswer[];
}

/** What is told of a month: how it was answered, or why it was not. */
export type RecordState = CheckInStatus | 'missing' | 'paused';

/** @param answer the one that is told; null where nobody has answered */
export function stateOf(
  { paused }: Pick<MonthRecord, 'paused'>,
  answer: Pick<RecordedAnswer, 'status'> | null,
): RecordState {
  return answer?.status ?? (paused ? 'paused' : 'missing');
}

/** The answer that counts; null where nobody has answered. */
export function answerInForce(record: MonthRecord): RecordedAnswer | null {
  return newestAnswer(record) ?? null;
}

/** The first one first. */
export function inOrder(answers: readonly RecordedAnswer[]): RecordedAnswer[] {
  return answers.toSorted((a, b) => a.revision - b.revision);
}

/** Whether the first answer came before the round was over; null where nobody has answered. A correction is never late. */
export function cameOnTime({ answers, closedAt }: MonthRecord): boolean | null {
  const first = inOrder(answers).at(0);
  return first === undefined ? null : closedAt === null || first.at <= closedAt;
}
