/** Who a collective is: "frivillige organisationer" are those that have a part under a name of their own. */
import type { Activity, Role } from '../../domain/agreement.js';
import { allRoles } from '../language/cues.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, joinDrafts, serving } from '../wording/draft.js';
import { whoHolds } from './answer-who.js';
import { type Held, heldRoles } from './roles.js';

const partTaking: readonly Role[] = ['contributor', 'partner', 'participant'];

/** The organisations in these activities, where the question asks which of a collective; undefined where it does not, or none is named. */
export function organisationsOf(asked: Asked, activities: readonly Activity[]): Draft | undefined {
  if (!asksWhichOf(asked)) return undefined;
  const drafts = activities.flatMap((activity) => {
    const held = organisationsIn(asked, activity);
    return held.length > 0 ? [serving(whoHolds(asked, activity, held), [...allRoles, 'joins'])] : [];
  });
  return joinDrafts(drafts);
}

/** The activities that a collective has a part in. */
export function activitiesWith({ index, actors: [collective] }: Asked): Activity[] {
  return index.agreement.activities.filter(({ responsibilities }) =>
    responsibilities.some(({ actor }) => actor === collective?.id),
  );
}

/** "Hvilke frivillige organisationer …" */
function asksWhichOf({ reading: { tokens }, named, actors: [collective] }: Asked): boolean {
  const at = tokens.findIndex(({ cues }) => cues.has('which'));
  const next = tokens[at + 1];
  return at >= 0 && next !== undefined && named.includes(next) && collective?.kind === 'collective';
}

function organisationsIn({ index }: Asked, activity: Activity): readonly Held[] {
  return heldRoles(index, activity).filter(
    ({ row }) => partTaking.includes(row.role) && index.actors.get(row.actor)?.kind === 'organisation',
  );
}
