import type { z } from 'zod';
import type { Agreement, Overview } from '../domain/agreement.js';
import { agreementSchema } from './agreement-schema.js';
import { FileRefused } from './file-refused.js';
import { type Finding, isMap, type Locate, mostFindings, show, toProblem } from './finding.js';
import { overviewSchema } from './goal-schema.js';
import { checkNames, type PeopleFile, peopleSchema } from './people-file.js';
import { checkReferences } from './references.js';
import { explainIssues } from './schema-problems.js';
import { readYaml, type YamlSource } from './yaml-source.js';

/** What a file holds. `locate` finds the lines for checkPeopleFile. */
export type LoadedFile =
  | { kind: 'agreement'; agreement: Agreement }
  | { kind: 'overview'; overview: Overview }
  | { kind: 'people'; people: PeopleFile; locate: Locate };

const formats = ['agreement/1', 'overview/1', 'people/1'];

/**
 * Reads an agreement, an overview or a people file, whole or not at all. `fileName` is for the messages.
 * The format is docs/agreement-file.md.
 * @throws FileRefused with everything that is wrong; nothing else is thrown for any text
 */
export function readAgreementFile(file: string | Buffer, fileName: string): LoadedFile {
  const source = readYaml(file, fileName);
  const format = isMap(source.value) ? source.value.format : undefined;
  switch (format) {
    case 'agreement/1':
      return { kind: 'agreement', agreement: readAs(agreementSchema, source, fileName) };
    case 'overview/1':
      return { kind: 'overview', overview: readAs(overviewSchema, source, fileName) };
    case 'people/1':
      return { kind: 'people', people: readAs(peopleSchema, source, fileName), locate: source.locate };
    default:
      throw refused([unknownFormat(source.value, format)], source, fileName);
  }
}

function readAs<T>(schema: z.ZodType<T>, source: YamlSource, fileName: string): T {
  const result = schema.safeParse(source.value);
  const findings = [
    ...explainIssues(result.error?.issues.slice(0, mostFindings) ?? [], schema, source.value),
    ...checkReferences(source.value),
    ...checkNames(source.value),
  ];
  if (findings.length > 0 || !result.success) throw refused(findings, source, fileName);
  return result.data;
}

function refused(findings: readonly Finding[], { locate }: YamlSource, fileName: string): FileRefused {
  return new FileRefused(
    fileName,
    findings.slice(0, mostFindings).map((finding) => toProblem(finding, locate)),
  );
}

function unknownFormat(value: unknown, format: unknown): Finding {
  const remedy = `Write one of: ${formats.map((name) => `format: ${name}`).join(', ')}.`;
  if (!isMap(value))
    return { path: [], reason: `${show(value)} is not an agreement, an overview or a people file`, remedy };
  if (format === undefined) return { path: [], reason: 'the key "format" is missing', remedy };
  return { path: ['format'], reason: `${show(format)} is not a format that is read here`, remedy };
}
