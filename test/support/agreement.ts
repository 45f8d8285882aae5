import type { Activity, Agreement, Criterion, EvaluationRule } from '../../src/domain/agreement.js';
import type { AgreementFacts, Member, Rhythm } from '../../src/domain/due.js';
import { danishCalendar } from '../../src/holidays.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

const calendar = danishCalendar();

export const COPENHAGEN: Rhythm = { zone: 'Europe/Copenhagen', time: '09:00', calendar, checkInCalendar: calendar };

export const YEARLY: EvaluationRule = {
  frequency: 'yearly',
  presentedTo: 'folgegruppen',
  decidedBy: 'folgegruppen',
  text: 'Aftalen evalueres én gang om året',
  source: [82],
};

/**
 * The park's agreement with a yearly evaluation (1 December), for 2026–2029. Its summer school has a registrar (klubleder) and a
 * coordinator (beboerkonsulent), its café neither.
 */
export function parkWith(changes: Partial<Agreement> & { evaluation?: EvaluationRule | null } = {}): Agreement {
  const { evaluation = YEARLY, ...rest } = changes;
  return {
    ...parkAgreement,
    period: { from: '2026-01-01', to: '2029-12-31', source: [5] },
    activities: activitiesOf('sommerhoejskole', 'byttecafe'),
    rules: { ...parkAgreement.rules, evaluation },
    ...rest,
  };
}

/** Activities of the park's agreement. */
export function activitiesOf(...ids: string[]): Activity[] {
  return parkAgreement.activities.filter(({ id }) => ids.includes(id));
}

export function activityWith(changes: Partial<Activity> = {}): Activity {
  return {
    id: 'kor',
    name: 'Kor',
    purpose: null,
    targetGroup: null,
    responsibilities: [],
    criteria: [],
    source: [99],
    ...changes,
  };
}

export function criterion(id: string, measure: Criterion['measure']): Criterion {
  return { id, text: `Mål ${id}`, measure, unit: 'familier', per: 'year', atLeast: 1, registrar: null, source: [1] };
}

export function factsWith(changes: Partial<AgreementFacts> = {}): AgreementFacts {
  const { loadedAt = new Date('2026-01-01T00:00:00Z') } = changes;
  return {
    agreement: parkWith(),
    loadedAt,
    evaluationDay: null,
    evaluatedSince: loadedAt,
    members: [
      member('registrar', 'partner', 'klubleder'),
      member('coordinator', 'partner', 'beboerkonsulent'),
      member('manager', 'managers', 'chefgruppen'),
      member('secretary', 'secretariat', null),
    ],
    reporters: [],
    separately: [],
    absences: [],
    pauses: [],
    formerReporters: [],
    refused: [],
    channels: ['chefgruppen'],
    rounds: [],
    evaluations: [],
    spokenOf: new Map(),
    askedToConfirm: [],
    ...changes,
  };
}

export function member(person: string, role: Member['role'], actor: string | null, reachable = true): Member {
  return { person, role, actor, reachable };
}
