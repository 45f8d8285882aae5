/** What is to be sent, when and to whom: facts and a moment in, a list out. Knows no clock and sends nothing. */
import { type Absence, absenceOn } from './absence.js';
import type { Agreement } from './agreement.js';
import { checkInsDueAt, dueCheckIns } from './due-check-ins.js';
import { confirmationsDueAt, dueConfirmations } from './due-confirmations.js';
import { dueEvaluations } from './due-evaluations.js';
import { dueSuccessors, type FormerReporter, successorsDueAt } from './due-successor.js';
import { dueSummaries, summariesDueAt } from './due-summary.js';
import { dueMissingLists, missingListsDueAt } from './missing-list.js';
import type { Pause } from './pause.js';
import { dateAt, type IsoDate, type Month, type TimeOfDay } from './period.js';
import type { Part } from './permission.js';
import type { WorkCalendar } from './workday.js';

/** What is about a round's check-ins: nobody gets it on a day that is no working day, nor in a quiet week. */
export const CHECK_IN_KINDS = [
  'check-in',
  'check-in-reminder',
  'check-in-last-reminder',
  /** Somebody has pressed "Remind them" on the list of what is missing. */
  'leader-reminder',
  'missing-list',
  /** A round has closed: its numbers, to a group's channel. */
  'round-summary',
] as const;

export type DueKind = (typeof CHECK_IN_KINDS)[number] | 'evaluation' | 'confirmation' | 'successor';

export type Recipient =
  /** A person's id. */
  | { person: string }
  /** The channel of a group: its actor id. */
  | { group: string };

export interface Due {
  kind: DueKind;
  agreement: string;
  activity?: string;
  /** Of a check-in that a party is asked alone: its actor id. */
  party?: string;
  /**
   * The month of a check-in or of a list of what is missing, the occasion of an evaluation, the month in which a confirmation is asked
   * for, a departure's day.
   */
  period: Month | IsoDate;
  /** Null when nobody can be reached: then it can't be sent, and the operator is told. */
  to: Recipient | null;
  at: Date;
  /** For the operator: why it is sent, and why to this recipient. */
  why: string;
  /** Two messages with the same key are the same message. */
  key: string;
}

/** When things are sent: on working days at nine, where the agreement lives. */
export interface Rhythm {
  /** IANA name, for example `Europe/Copenhagen`. */
  zone: string;
  time: TimeOfDay;
  calendar: WorkCalendar;
  /** The same without the quiet weeks: no check-in is asked for in them, nobody is reminded, and their days are not counted. */
  checkInCalendar: WorkCalendar;
}

export interface Member extends Omit<Part, 'agreement'> {
  person: string;
  /** False when there is no chat account that takes messages. */
  reachable: boolean;
}

export interface RoundFacts {
  month: Month;
  openedAt: Date;
  /** Null while it goes on. */
  closedAt: Date | null;
  /** What is asked and can still be answered, and is not: ids of activities and parties ('': everybody's). */
  unanswered: readonly { activity: string; party: string }[];
  /** When a check-in went to a person, or was tried last. */
  asked: readonly { activity: string; party: string; person: string; at: Date }[];
}

export interface EvaluationFacts {
  occasion: IsoDate;
  /** Moved by "Planned for …". */
  due: IsoDate;
  /** When it was moved: what the ladder had sent before that is not sent again. Null when it was not. */
  movedAt: Date | null;
  done: boolean;
  /** For the date that it is due now, the first one first. */
  receipts: readonly { person: string; at: Date }[];
}

export interface AgreementFacts {
  agreement: Agreement;
  /** Nothing is asked for the time before. */
  loadedAt: Date;
  /** `MM-DD`, where the secretariat has set one. */
  evaluationDay: string | null;
  /** No evaluation before this is asked for: the agreement, or the day that the secretariat has set, came later. */
  evaluatedSince: Date;
  members: readonly Member[];
  /** Whom the secretariat has named to report an activity. */
  reporters: readonly { activity: string; person: string }[];
  /** Those of the members, in any order; what was taken back is not among them. */
  absences: readonly Absence[];
  /** What was taken back is not among them. */
  pauses: readonly Pause[];
  /** Who was asked for an activity as its own reporter, and when last. */
  formerReporters: readonly FormerReporter[];
  /** Ids of the members all of whose accounts have been refused for good. */
  refused: readonly string[];
  /** Ids of the activities that each party counts on its own. */
  separately: readonly string[];
  /** Actor ids of the groups that have a channel. */
  channels: readonly string[];
  rounds: readonly RoundFacts[];
  evaluations: readonly EvaluationFacts[];
  /** By key: when somebody last said of a responsibility that it holds or not, else when it came into the agreement. */
  spokenOf: ReadonlyMap<string, Date>;
  /** When a person was asked to confirm responsibilities; null: that is on its way. */
  askedToConfirm: readonly { person: string; at: Date | null }[];
}

/**
 * What is due at a moment and still matters, by key. After a sleep that is: every check-in that nobody has answered (a reminder
 * only where it was asked before), of each ladder the last step alone, the lists of what is missing, and one card to confirm with.
 * What of it was sent before is for the deliveries' unique key to tell.
 */
export function dueAt(facts: readonly AgreementFacts[], rhythm: Rhythm, moment: Date): Due[] {
  return facts.flatMap((agreement) => [
    ...checkInsDueAt(agreement, rhythm, moment),
    ...missingListsDueAt(agreement, rhythm, moment),
    ...summariesDueAt(agreement, rhythm, moment),
    ...dueEvaluations(agreement, rhythm).flatMap((ladder) => ladder.filter((due) => due.at <= moment).slice(-1)),
    ...confirmationsDueAt(agreement, rhythm, moment).filter((due) => isThere(agreement, due, rhythm, moment)),
    ...successorsDueAt(agreement, rhythm, moment),
  ]);
}

/** A year's question waits until somebody is back. */
function isThere({ absences }: AgreementFacts, { to }: Due, { zone }: Rhythm, moment: Date): boolean {
  return to === null || !('person' in to) || absenceOn(absences, to.person, dateAt(moment, zone)) === undefined;
}

const ALWAYS = new Date(0);

/**
 * The wheel: what is due from one moment to another, both included, in order of time, if nobody answers anything meanwhile. An
 * agreement that came later than `from` is taken as if it had always been here; only its responsibilities are as old as they are.
 */
export function dueBetween(facts: readonly AgreementFacts[], rhythm: Rhythm, from: Date, to: Date): Due[] {
  return facts
    .map((agreement) =>
      from < agreement.loadedAt ? { ...agreement, loadedAt: ALWAYS, evaluatedSince: ALWAYS } : agreement,
    )
    .flatMap((agreement) => [
      ...dueCheckIns(agreement, rhythm, to).flat(),
      ...dueMissingLists(agreement, rhythm, to),
      ...dueSummaries(agreement),
      ...dueEvaluations(agreement, rhythm).flat(),
      ...dueConfirmations(agreement, rhythm).flat(),
      ...dueSuccessors(agreement, rhythm, to),
    ])
    .filter((due) => due.at >= from && due.at <= to)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
