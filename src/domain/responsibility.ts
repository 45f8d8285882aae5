/** Who the agreement makes responsible for what. */
import type { Activity, Agreement, Role } from './agreement.js';

/**
 * Actor ids that an activity has in a role, in the document's order. A sub-activity without anyone in the role takes its parent's
 * (the agreement file's rule: persons in a role are inherited).
 */
export function actorsInRole(agreement: Agreement, activity: Activity, role: Role): string[] {
  const own = activity.responsibilities.filter((row) => row.role === role).map((row) => row.actor);
  if (own.length > 0) return [...new Set(own)];
  const parent = agreement.activities.find((other) => other.id === activity.partOf);
  return parent === undefined ? [] : actorsInRole(agreement, parent, role);
}

/** Actor ids that register an activity's numbers: those named at its criteria, else those in the role of registrar. */
export function registrarsOf(agreement: Agreement, activity: Activity): string[] {
  const named = activity.criteria.flatMap((criterion) => (criterion.registrar === null ? [] : [criterion.registrar]));
  return named.length > 0 ? [...new Set(named)] : actorsInRole(agreement, activity, 'registrar');
}

/** The group that is told of evaluations: the managers (chefgruppe), else the steering group, else the one that decides. */
export function groupForEvaluation(agreement: Agreement): string | null {
  const ofKind = (kind: string) => agreement.actors.find((actor) => actor.group?.kind === kind)?.id;
  const rule = agreement.rules.evaluation;
  return ofKind('managers') ?? ofKind('steering') ?? rule?.decidedBy ?? rule?.presentedTo ?? ofKind('board') ?? null;
}
