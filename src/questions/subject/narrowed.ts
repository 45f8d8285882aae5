import { belongsTo } from '../agreement/agreement-index.js';
import type { Asked } from './asked.js';

/** Of several actors that a name fits, the one that a titled person belongs to, or that has a part in the activity that is named. */
export function narrowed(asked: Asked): Asked {
  return ofTitled(asked) ?? ofActivity(asked);
}

/** "Skoleleder Nordgade": somebody's title beside half a name means the organisation that they belong to. */
function ofTitled(asked: Asked): Asked | undefined {
  const { unclear, index, titled } = asked;
  if (!unclear || titled.length === 0 || unclear.refs.some(({ kind }) => kind !== 'actor')) return undefined;
  const [only, ...more] = unclear.refs.filter(({ id }) => titled.some((person) => belongsTo(index, person.id, id)));
  return only && more.length === 0 ? meaning(asked, only.id) : undefined;
}

function ofActivity(asked: Asked): Asked {
  const { unclear, index } = asked;
  const [activity] = asked.activities;
  if (!unclear || !activity || unclear.refs.some((ref) => ref.kind !== 'actor')) return asked;
  const resources = index.agreement.resources.filter((one) => one.activity === activity.id);
  const part = new Set([...activity.responsibilities, ...resources].map((one) => one.actor));
  const [only, ...more] = unclear.refs.filter((ref) => part.has(ref.id));
  return (only && more.length === 0 ? meaning(asked, only.id) : undefined) ?? asked;
}

/** The question with this actor as the one that is meant. */
function meaning({ unclear: _, ...asked }: Asked, id: string): Asked | undefined {
  const actor = asked.index.actors.get(id);
  return actor && { ...asked, actors: [actor] };
}

const mostNamesakes = 6;

/** The question asked of each of several that have the very same name: none of them can be picked by it. Empty where names differ. */
export function namesakes(asked: Asked): Asked[] {
  const { unclear, index, ...rest } = asked;
  if (!unclear || unclear.refs.length > mostNamesakes) return [];
  const activities = unclear.refs.flatMap(({ kind, id }) =>
    kind === 'activity' ? (index.activities.get(id) ?? []) : [],
  );
  const actors = unclear.refs.flatMap(({ kind, id }) => (kind === 'actor' ? (index.actors.get(id) ?? []) : []));
  const names = new Set([...activities, ...actors].map(({ name }) => name));
  if (names.size > 1 || activities.length + actors.length !== unclear.refs.length) return [];
  return [
    ...activities.map((activity) => ({ ...rest, index, activities: [activity] })),
    ...actors.map((actor) => ({ ...rest, index, actors: [actor] })),
  ];
}
