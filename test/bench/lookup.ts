/** A bare MiniSearch lookup, what a plain search engine would do with a question. */
import MiniSearch from 'minisearch';
import type { Agreement, Overview } from '../../src/domain/agreement.js';
import type { Question } from '../../src/questions/types.js';

export type Lookup = (question: Question, options?: object) => unknown;

/** A question about one agreement is looked up in that one's index, as we do; any other in an index of all. */
export function createLookup(files: readonly (Agreement | Overview)[]): Lookup {
  const indexes = new Map(files.map((file) => [file.id, indexOf([file])]));
  const all = indexOf(files);
  return ({ text, agreement }, options) => (indexes.get(agreement ?? '') ?? all).search(text, options);
}

/** Every actor, activity, responsibility, goal, criterion, rule … is a document: all the texts that it holds. */
export function indexOf(files: readonly object[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(files.flatMap(factsIn).map((text, id) => ({ id, text })));
  return index;
}

/** The texts of a thing, and of each thing in its lists. */
function factsIn(thing: object): string[] {
  const lists = Object.values(thing).filter((value) => Array.isArray(value) || isPlain(value)) as object[];
  const inside = lists.flatMap((list) => (Array.isArray(list) ? list : [list])).filter(isPlain);
  const own = Object.values(thing).flatMap((value) => (Array.isArray(value) ? value : [value]));
  const text = own.filter((value) => typeof value === 'string').join(' ');
  return [...(text === '' ? [] : [text]), ...inside.flatMap(factsIn)];
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
