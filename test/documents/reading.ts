import { existsSync, readFileSync } from 'node:fs';
import { type LoadedFile, readAgreementFile } from '../../src/documents/agreement-file.js';
import { FileRefused, type Problem } from '../../src/documents/file-refused.js';
import type { Agreement } from '../../src/domain/agreement.js';

/** What is wrong with a file; fails when it is taken in. */
export function problemsOf(file: string | Buffer): Problem[] {
  return refusalOf(file).problems;
}

export function refusalOf(file: string | Buffer): FileRefused {
  try {
    readAgreementFile(file, 'file.yaml');
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
  throw new Error('The file was taken in.');
}

export function readAgreement(text: string | Buffer): Agreement {
  const file = readAgreementFile(text, 'file.yaml');
  if (file.kind !== 'agreement') throw new Error(`Not an agreement: ${file.kind}`);
  return file.agreement;
}

export type LoadedPeople = Extract<LoadedFile, { kind: 'people' }>;

export function readPeople(text: string | Buffer): LoadedPeople {
  const file = readAgreementFile(text, 'people.yaml');
  if (file.kind !== 'people') throw new Error(`Not a people file: ${file.kind}`);
  return file;
}

/** The number of the one line that holds a text. */
export function lineOf(text: string, part: string): number {
  const lines = text.split('\n').flatMap((line, index) => (line.includes(part) ? [index + 1] : []));
  const [line] = lines;
  if (line === undefined || lines.length > 1) throw new Error(`${lines.length} lines hold ${part}`);
  return line;
}

/** Exchanges a text that is really there. */
export function exchange(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The file has no ${from}`);
  return text.replace(from, () => to);
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Whether the reviewed agreements lie beside the project. Says in one line when their tests are skipped; where CI=true they run. */
export function hasShared(): boolean {
  if (existsSync('../shared/agreements') || process.env.CI === 'true') return true;
  console.warn('Skipped: no ../shared/agreements beside the project.');
  return false;
}
