/** Who is away, and who answers meanwhile. */
import { addYears, type IsoDate, isDate } from './period.js';

export interface Absence {
  /** Id of the person who is away. */
  person: string;
  /** The first and the last day, both included. */
  from: IsoDate;
  to: IsoDate;
  /** Id of the person who answers meanwhile; null: those who come next are asked. */
  standIn: string | null;
}

/** A person's absence on a day; undefined for somebody who is there. */
export function absenceOn(absences: readonly Absence[], person: string, day: IsoDate): Absence | undefined {
  return absences.find((one) => one.person === person && one.from <= day && day <= one.to);
}

/** Who answers for somebody on a day: the person, or whoever a chain of stand-ins ends with; null where it ends with nobody. */
export function presentFor(absences: readonly Absence[], person: string, day: IsoDate): string | null {
  const passed = new Set<string>();
  let present: string | null = person;
  while (present !== null) {
    const away = absenceOn(absences, present, day);
    if (away === undefined) return present;
    // Two who stand in for each other while both are away: nobody is left.
    if (passed.has(present)) return null;
    passed.add(present);
    present = away.standIn;
  }
  return null;
}

export type AbsenceError =
  | 'notADate'
  | 'endsBeforeStart'
  /** It is over already. */
  | 'past'
  /** Longer than a year. */
  | 'tooLong';

/** The inputs of an absence's form. */
export interface AbsenceDates {
  from: string;
  to: string;
}

/** What is wrong with the dates of an absence, by input; none where they can be kept. One that has begun already is as good as any. */
export function absenceErrors(
  { from, to }: AbsenceDates,
  today: IsoDate,
): Partial<Record<keyof AbsenceDates, AbsenceError>> {
  if (!isDate(from) || !isDate(to)) {
    return { ...(!isDate(from) && { from: 'notADate' }), ...(!isDate(to) && { to: 'notADate' }) };
  }
  if (to < from) return { to: 'endsBeforeStart' };
  if (to < today) return { to: 'past' };
  return to >= addYears(from, 1) ? { to: 'tooLong' } : {};
}
