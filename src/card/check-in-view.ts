/** A check-in as its cards show it. */
import type { CheckInAnswer, FieldError } from '../domain/check-in.js';
import type { CommentProblem } from '../domain/comment.js';
import type { LastCount, Unusual } from '../domain/history.js';
import type { Field } from '../domain/measure.js';
import type { StandsInFor } from './absence.js';
import type { Button } from './message.js';
import type { Reminder } from './reminder-texts.js';

export interface SavedCheckIn extends CheckInAnswer {
  /** Who saved it, as the others see the person. */
  by: string;
  at: Date;
  revision: number;
}

export interface CheckInView {
  agreement: { id: string; title: string };
  activity: { id: string; name: string };
  /** `YYYY-MM` */
  month: string;
  /** The party whose numbers it is about, where each counts on its own. */
  party?: { id: string; name: string };
  fields: readonly Field[];
  /** By field id: the newest number before the month's own. */
  last?: Readonly<Record<string, LastCount>>;
  saved: SavedCheckIn | null;
  /** The answer that `saved` took the place of. */
  previous?: SavedCheckIn;
  reminder?: Reminder;
  /** False where the agreement forbids registration: then only the status is asked for. */
  countsAllowed: boolean;
  /** The agreement's own reason for that. */
  why?: string;
  /** For whom whoever reads the card stands in, and until which day (`YYYY-MM-DD`). */
  standsInFor?: readonly StandsInFor[];
}

/** A form that was sent and not saved, or is shown anew. */
export interface CheckInAttempt {
  /** By input id, as it was typed; null where nothing was, and what is saved is shown. */
  typed: Record<string, string> | null;
  errors: Record<string, FieldError>;
  /** Whether a course or season is said to have ended; left out: as it is saved. */
  ended?: boolean;
  /** By field id: what is asked about before it is saved. */
  unusual?: Readonly<Record<string, Unusual>>;
  /** What is the matter with the comment. */
  comment?: CommentProblem;
  /** True when somebody saved another answer since the form was shown: it is said in full beside what was typed. */
  meanwhile?: boolean;
}

/** The agreement, and the party whose numbers they are. */
export function subtitleOf({ agreement, party }: CheckInView): string {
  return party === undefined ? agreement.title : `${agreement.title}, ${party.name}`;
}

/** A button that leads to the form. */
export function showCheckIn(view: CheckInView, label: string): Button {
  return { label, action: 'show-check-in', data: place(view) };
}

/** Which check-in it is, as its buttons carry it. */
export function place(view: CheckInView): Record<string, string> {
  const { agreement, activity, month, party } = view;
  return { agreement: agreement.id, activity: activity.id, month, ...(party && { party: party.id }) };
}
