import type { Asked } from './asked.js';

/** Of several actors that a name fits, the one that has a part in the activity that is named too. */
export function narrowed(asked: Asked): Asked {
  const { unclear, index } = asked;
  const [activity] = asked.activities;
  if (!unclear || !activity || unclear.refs.some((ref) => ref.kind !== 'actor')) return asked;
  const resources = index.agreement.resources.filter((one) => one.activity === activity.id);
  const part = new Set([...activity.responsibilities, ...resources].map((one) => one.actor));
  const [only, ...more] = unclear.refs.filter((ref) => part.has(ref.id));
  const actor = only && index.actors.get(only.id);
  if (!actor || more.length > 0) return asked;
  const { unclear: _, ...rest } = asked;
  return { ...rest, actors: [actor] };
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
