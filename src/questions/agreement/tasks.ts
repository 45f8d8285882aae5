import type { Activity, Actor, Responsibility } from '../../domain/agreement.js';
import { type AgreementIndex, belongsTo } from './agreement-index.js';

/** One thing that an actor stands for: a row of the agreement, and where it stands. */
export interface Task {
  row: Responsibility;
  /** Null: the agreement as a whole. */
  activity: Activity | null;
}

/** Everything that one actor stands for, activity by activity, in the agreement's order. */
export function tasksOf(index: AgreementIndex, actor: string): Task[] {
  const whole = index.agreement.responsibilities.map((row) => ({ row, activity: null }));
  const inActivities = index.agreement.activities.flatMap((activity) =>
    activity.responsibilities.map((row) => ({ row, activity })),
  );
  return [...whole, ...inActivities].filter((task) => task.row.actor === actor);
}

/** Tasks of an actor, or of those that belong to it where it has none itself; else of the collective that it is one of. */
export function tasksOrParts(index: AgreementIndex, actor: Actor): Task[] {
  const own = tasksOf(index, actor.id);
  if (own.length > 0) return own;
  const parts = Array.from(index.actors.keys())
    .filter((id) => id !== actor.id && belongsTo(index, id, actor.id))
    .flatMap((id) => tasksOf(index, id));
  const owner = actor.partOf === undefined ? undefined : index.actors.get(actor.partOf);
  return parts.length === 0 && owner?.kind === 'collective' ? tasksOf(index, owner.id) : parts;
}
