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
