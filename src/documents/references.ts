import { type Finding, isMap, mostFindings, type Path } from './finding.js';
import { nearest } from './nearest.js';

/** Something found in a file that may still be wrong elsewhere. */
interface Found {
  path: Path;
  id: string;
}

/** Where ids point to. `*` is every item of a list. */
const references: Record<'actors' | 'activities' | 'resources', readonly string[]> = {
  actors: [
    'parties.*',
    'actors.*.partOf',
    'actors.*.group.members.*',
    'actors.*.group.coordinator',
    'responsibilities.*.actor',
    'targets.*.owner',
    'activities.*.responsibilities.*.actor',
    'activities.*.criteria.*.registrar',
    'activities.*.facts.*.about',
    'resources.*.actor',
    'budget.*.from',
    'rules.evaluation.presentedTo',
    'rules.evaluation.decidedBy',
    'rules.revision.*.proposedBy.*',
    'rules.revision.*.decidedBy.*',
    'facts.*.about',
  ],
  activities: ['activities.*.partOf', 'resources.*.activity'],
  resources: ['resources.*.partOf'],
};

/** Ids that differ within the list they stand in. The lists of one group share their ids. */
const unique: readonly (readonly string[])[] = [
  ['actors.*.id'],
  ['goals.*.id'],
  ['goals.*.indicators.*.id'],
  ['activities.*.id'],
  // One check-in asks for both.
  ['activities.*.criteria.*.id', 'activities.*.measures.*.id'],
  ['resources.*.id'],
  ['people.*.email'],
  ['people.*.reports.*'],
];

/**
 * What is wrong between the parts of a file: ids given twice, ids that point to nothing, and `partOf` in a circle.
 * Takes any value: what has the wrong type is left to the schema.
 */
export function checkReferences(file: unknown): Finding[] {
  return [...duplicates(file), ...danglingReferences(file), ...circles(file)];
}

function duplicates(file: unknown): Finding[] {
  return unique.flatMap((patterns) => {
    const seen = new Set<string>();
    return patterns
      .flatMap((pattern) => find(file, pattern))
      .flatMap(({ path, id }) => {
        const name = JSON.stringify([ownerOf(path), id.toLowerCase()]);
        if (!seen.has(name)) {
          seen.add(name);
          return [];
        }
        return [{ path, reason: `"${id}" stands twice`, remedy: 'Give each its own, or take one of them out.' }];
      });
  });
}

/** What the list belongs to that a path leads into: `activities[3]` for `activities[3].criteria[0].id`. */
function ownerOf(path: Path): Path {
  return path.slice(0, path.findLastIndex((step) => typeof step === 'number') - 1);
}

function danglingReferences(file: unknown): Finding[] {
  return Object.entries(references).flatMap(([kind, patterns]) => {
    const ids = find(file, `${kind}.*.id`).map(({ id }) => id);
    const known = new Set(ids);
    return patterns
      .flatMap((pattern) => find(file, pattern))
      .filter(({ id }) => !known.has(id))
      .slice(0, mostFindings)
      .map(({ path, id }) => {
        const meant = nearest(id, ids);
        return {
          path,
          reason: `there is no "${id}" under ${kind}`,
          remedy: meant ? `Did you mean ${meant}?` : `Add it to ${kind}, or write an id that is there.`,
        };
      });
  });
}

function circles(file: unknown): Finding[] {
  return Object.keys(references).flatMap((kind) => {
    const items = isMap(file) && Array.isArray(file[kind]) ? file[kind].map((item) => (isMap(item) ? item : {})) : [];
    const above = new Map(items.map(({ id, partOf }) => [id, partOf]));
    return circlesIn(above).map((circle) => ({
      path: [kind, items.findIndex(({ id }) => id === circle[0]), 'partOf'],
      reason: `it is part of itself: ${[...circle, circle[0]].join(' → ')}`,
      remedy: 'Take out the partOf that closes the circle.',
    }));
  });
}

/** Each circle once, from the id in it that the file names first. `above` leads from an id to the one that it is part of. */
function circlesIn(above: ReadonlyMap<unknown, unknown>): unknown[][] {
  const circles: unknown[][] = [];
  const passed = new Set<unknown>();
  for (const start of above.keys()) {
    const way: unknown[] = [];
    let id: unknown = start;
    while (typeof id === 'string' && !passed.has(id)) {
      passed.add(id);
      way.push(id);
      id = above.get(id);
    }
    const circle = way.includes(id) ? way.slice(way.indexOf(id)) : [];
    if (circle.length > 0) circles.push(circle);
  }
  return circles;
}

/** Every text at the places that a pattern names. */
function find(file: unknown, pattern: string): Found[] {
  let places: { path: Path; value: unknown }[] = [{ path: [], value: file }];
  for (const step of pattern.split('.')) {
    places = places.flatMap(({ path, value }) => {
      if (step === '*')
        return Array.isArray(value) ? value.map((item, at) => ({ path: [...path, at], value: item })) : [];
      return isMap(value) && Object.hasOwn(value, step) ? [{ path: [...path, step], value: value[step] }] : [];
    });
  }
  return places.flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, id: value }] : []));
}
