/** The agreements, overviews and questions that the benchmarks of questions are run on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Agreement, Overview } from '../../src/domain/agreement.js';
import type { Question } from '../../src/questions/types.js';

const ROOT = new URL('../../', import.meta.url);
const SHARED = new URL('../shared/', ROOT);

export interface Data {
  from: string;
  agreements: Agreement[];
  overviews: Overview[];
  questions: Question[];
}

/** `../shared` where it is, else the sample and its questions. */
export function loadData(): Data {
  const shared = existsSync(new URL('agreements/', SHARED));
  const folder = shared ? new URL('agreements/', SHARED) : new URL('prisma/seed/', ROOT);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Agreement | Overview);
  const agreements = files.filter((file) => file.format === 'agreement/1');
  const overviews = files.filter((file) => file.format === 'overview/1');
  const list = shared ? new URL('questions.jsonl', SHARED) : new URL('test/questions/sets/own.jsonl', ROOT);
  const known = new Set(agreements.map(({ id }) => id));
  const questions = readFileSync(fileURLToPath(list), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map(({ question, lang, agreement }): Question => ({ text: question, language: lang, agreement }))
    .filter(({ agreement }) => agreement === null || known.has(agreement));
  return { from: shared ? '../shared/agreements' : 'the sample', agreements, overviews, questions };
}
