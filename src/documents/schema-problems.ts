import { z } from 'zod';
import { type Finding, isMap, type Path, show, valueAt } from './finding.js';
import { nearest } from './nearest.js';
import { wordingOf } from './schema-parts.js';

type Issue = z.core.$ZodIssue;

/** zod's issues in words for the person who edits the file. `value` is the whole file's content. */
export function explainIssues(issues: readonly Issue[], schema: z.ZodType, value: unknown): Finding[] {
  return issues.flatMap((issue) => explain(issue, schema, value));
}

function explain(issue: Issue, schema: z.ZodType, value: unknown): Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, path));
    return issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(key, known) }));
  }
  if (issue.code === 'custom' && issue.params) {
    return [{ path, reason: String(issue.params.reason), remedy: String(issue.params.remedy) }];
  }
  return [{ path, ...wrongValue(path, valueAt(value, path), schemaAt(schema, path)) }];
}

function unknownKey(key: string, known: readonly string[]): Omit<Finding, 'path'> {
  const meant = nearest(key, known);
  return {
    reason: 'there is no such key here',
    remedy: meant ? `Did you mean "${meant}"?` : `Take it out, or write one of: ${known.join(', ')}.`,
  };
}

function wrongValue(path: Path, value: unknown, schema: z.ZodType): Omit<Finding, 'path'> {
  const orNull = schema instanceof z.ZodNullable;
  const { title, remedy } = wordingFor(unwrap(schema), path);
  const remedies = orNull ? `${remedy} Write null where the document says nothing.` : remedy;
  return value === undefined
    ? { reason: 'this key is missing', remedy: `Add it. ${remedies}` }
    : { reason: `${show(value)} is not ${title}`, remedy: remedies };
}

function wordingFor(schema: z.ZodType, path: Path): { title: string; remedy: string } {
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'file');
  const key = `${/^[aeiou]/i.test(name) && name !== 'unit' ? 'an' : 'a'} ${name}`;
  const wording = wordingOf(schema);
  if (wording) return wording;
  if (schema instanceof z.ZodEnum) return { title: key, remedy: `Write one of: ${schema.options.join(', ')}.` };
  if (schema instanceof z.ZodArray) return { title: 'a list', remedy: 'Write a list; [] where the document has none.' };
  if (schema instanceof z.ZodBoolean) return { title: 'true or false', remedy: 'Write true or false, without quotes.' };
  return { title: 'a map', remedy: `Write a map with the keys: ${keysOf(schema).join(', ')}.` };
}

/** The schema that judges what stands at a path. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType {
  return path.reduce<z.ZodType>((outer, step) => {
    const inner = unwrap(outer);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    const next = inner instanceof z.ZodObject && isMap(inner.shape) ? inner.shape[step] : undefined;
    return next instanceof z.ZodType ? next : inner;
  }, schema);
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)) return schema;
  return unwrap(schema.unwrap() as z.ZodType);
}

function keysOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
