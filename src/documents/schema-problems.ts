import { z } from 'zod';
import { type Finding, isMap, mostFindings, type Path, show, valueAt } from './finding.js';
import { nearest } from './nearest.js';
import { wordingOf } from './schema-parts.js';

type Issue = z.core.$ZodIssue;

/** zod's issues in words for the person who edits the file. `value` is the whole file's content. */
export function explainIssues(issues: readonly Issue[], schema: z.ZodType, value: unknown): Finding[] {
  const misspelt = new Set<string>();
  const unknownKeys = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysOf(schemaAt(schema, issue.path as Path));
    return issue.keys.slice(0, mostFindings).map((key) => {
      const meant = nearest(key, known);
      if (meant) misspelt.add(JSON.stringify([...issue.path, meant]));
      return { path: [...issue.path, key] as Path, ...unknownKey(meant, known) };
    });
  });
  const others = issues
    // A key that is missing because it is misspelt is told once.
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !misspelt.has(JSON.stringify(path)))
    .map((issue) => explain(issue, schema, value));
  return [...unknownKeys, ...others];
}

function unknownKey(meant: string | null, known: readonly string[]): Omit<Finding, 'path'> {
  return {
    reason: 'there is no such key here',
    remedy: meant ? `Did you mean "${meant}"?` : `Take it out, or write one of: ${known.join(', ')}.`,
  };
}

function explain(issue: Issue, schema: z.ZodType, value: unknown): Finding {
  const path = issue.path as Path;
  if (issue.code === 'custom' && issue.params) {
    return { path, reason: String(issue.params.reason), remedy: String(issue.params.remedy) };
  }
  return { path, ...wrongValue(path, valueAt(value, path), schemaAt(schema, path)) };
}

function wrongValue(path: Path, value: unknown, schema: z.ZodType): Omit<Finding, 'path'> {
  const { title, remedy } = wordingFor(unwrap(schema), path);
  if (value === undefined) return { reason: 'this key is missing', remedy: `Add it. ${remedy}${orNothing(schema)}` };
  const reason = `${show(value)} is not ${title}`;
  if (value === null || value === '') return { reason, remedy: `${remedy}${orNothing(schema)}` };
  const unquoted = title === 'a text' && (typeof value === 'number' || typeof value === 'boolean');
  return { reason, remedy: unquoted ? `Put quotes around it: "${value}".` : remedy };
}

/** What to write where the document says nothing. */
function orNothing(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional) return ' Leave the key out where the document says nothing.';
  return schema instanceof z.ZodNullable ? ' Write null where the document says nothing.' : '';
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
