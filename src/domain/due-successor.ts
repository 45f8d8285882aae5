/** Who reported an activity has left, and nobody that the agreement or the secretariat names is there any more: who does it now? */
import { presentFor } from './absence.js';
import type { Activity } from './agreement.js';
import type { AgreementFacts, Due, Rhythm } from './due.js';
import { activitiesAsked } from './pause.js';
import { dateAt, type IsoDate, momentAt, monthOf } from './period.js';
import { reportingSteps } from './reporter.js';
import { isSendingTime, workdayOnOrAfter } from './workday.js';

export interface FormerReporter {
  activity: string;
  person: string;
  /** When a check-in went to them last. */
  askedAt: Date;
}

/** Somebody who reported an activity and has left it without anybody. */
export interface Departure {
  activity: Activity;
  /** Id of who was asked last. */
  person: string;
  askedAt: Date;
  /** `left` has no part in the agreement any more; `refused` has one, and no account that takes messages. */
  how: 'left' | 'refused';
}

/** The activities that are asked about on a day and have lost who reported them. Who is named and not found yet is no loss. */
export function departuresOn(facts: AgreementFacts, day: IsoDate): Departure[] {
  const { agreement, pauses } = facts;
  if (day > agreement.period.to) return [];
  return activitiesAsked(agreement, monthOf(day), pauses).flatMap((activity) => departureOf(facts, activity) ?? []);
}

function departureOf(facts: AgreementFacts, activity: Activity): Departure | null {
  const { members, refused, formerReporters } = facts;
  const named = reportingSteps(facts, activity).flatMap(([people]) => people);
  if (named.some((person) => !refused.includes(person))) return null;
  const departed = formerReporters.flatMap((one): Departure[] => {
    if (one.activity !== activity.id) return [];
    if (!members.some((member) => member.person === one.person)) return [{ ...one, activity, how: 'left' }];
    return refused.includes(one.person) ? [{ ...one, activity, how: 'refused' }] : [];
  });
  return departed.toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime()).at(-1) ?? null;
}

/** The leaders are asked, else the secretariat; of each departure once. */
export function dueSuccessors(facts: AgreementFacts, rhythm: Rhythm, moment: Date): Due[] {
  const { zone, time, calendar } = rhythm;
  const day = dateAt(moment, zone);
  return departuresOn(facts, day).flatMap(({ activity, person, askedAt, how }) => {
    const askedOn = dateAt(askedAt, zone);
    const asked = whoDecides(facts, day);
    return (asked.length > 0 ? asked : [null]).map(
      (to): Due => ({
        kind: 'successor',
        agreement: facts.agreement.id,
        activity: activity.id,
        period: askedOn,
        to: to === null ? null : { person: to },
        at: momentAt(workdayOnOrAfter(askedOn, calendar), time, zone),
        why: `${activity.name}: who reported it ${how === 'left' ? 'has left' : 'can no longer be reached'}`,
        key: ['successor', facts.agreement.id, askedOn, activity.id, person, to ?? 'nobody'].join(':'),
      }),
    );
  });
}

/** What is due at a moment: like everything that comes late, at a working day's hour. */
export function successorsDueAt(facts: AgreementFacts, rhythm: Rhythm, moment: Date): Due[] {
  return isSendingTime(moment, rhythm, rhythm.calendar) ? dueSuccessors(facts, rhythm, moment) : [];
}

function whoDecides({ members, absences }: AgreementFacts, day: IsoDate): string[] {
  const present = (role: 'leader' | 'secretariat') =>
    members
      .filter((one) => one.role === role && one.reachable && presentFor(absences, one.person, day) === one.person)
      .map(({ person }) => person);
  const leaders = present('leader');
  return [...new Set(leaders.length > 0 ? leaders : present('secretariat'))];
}
