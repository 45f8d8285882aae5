/** Our answer to a question against a bare MiniSearch lookup over the same facts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import type { Agreement, Overview } from '../../src/domain/agreement.js';
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import type { Question } from '../../src/questions/types.js';
import { type Figure, median, spread } from './figures.js';

const ROOT = new URL('../../', import.meta.url);
const SHARED = new URL('../shared/', ROOT);
const WARM_UP = 20;
const REPEATS = 15;

interface Data {
  from: string;
  agreements: Agreement[];
  overviews: Overview[];
  questions: Question[];
}

/** Each question is answered and looked up in turn, so that both meet the same machine; its ratio is between its two medians. */
export function measureQuestions(): Figure[] {
  const { from, agreements, overviews, questions } = loadData();
  const library = prepareLibrary(agreements, overviews);
  const lookup = createLookup([...agreements, ...overviews]);
  const fuzzy = { prefix: true, fuzzy: 0.2 };
  for (let round = 0; round < WARM_UP; round++) {
    for (const question of questions) {
      answerQuestion(library, question);
      lookup(question);
      lookup(question, fuzzy);
    }
  }
  const times = questions.map((question) =>
    alternating([() => answerQuestion(library, question), () => lookup(question), () => lookup(question, fuzzy)]),
  );
  const column = (index: number) => times.map((row) => row[index] ?? Number.NaN);
  const ratios = times.map(([ours = 0, bare = 0]) => ours / bare);
  const perSecond = (index: number) => Math.round(1e6 / median(column(index)));
  return [
    {
      name: 'questions',
      ratios,
      aim: { atMost: 3 },
      lines: [
        `${questions.length} questions to ${from}`,
        `answered: ${spread(column(0), 1)} µs, ${perSecond(0)}/s at the median`,
        `bare lookup: ${spread(column(1), 1)} µs, ${perSecond(1)}/s`,
        `lookup that forgives spelling (prefix, fuzzy 0.2): ${spread(column(2), 1)} µs, ${perSecond(2)}/s`,
      ],
    },
  ];
}

/** The median microseconds of each piece of work. */
function alternating(works: readonly (() => unknown)[]): number[] {
  const times: number[][] = works.map(() => []);
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const [index, work] of works.entries()) {
      const start = process.hrtime.bigint();
      work();
      times[index]?.push(Number(process.hrtime.bigint() - start) / 1000);
    }
  }
  return times.map(median);
}

function loadData(): Data {
  const shared = existsSync(new URL('agreements/', SHARED));
  const folder = shared ? new URL('agreements/', SHARED) : new URL('prisma/seed/', ROOT);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Agreement | Overview);
  const agreements = files.filter((file) => file.format === 'agreement/1');
  const overviews = files.filter((file) => file.format === 'overview/1');
  const list = shared ? new URL('questions.jsonl', SHARED) : new URL('test/questions/own-questions.jsonl', ROOT);
  const known = new Set(agreements.map(({ id }) => id));
  const questions = readFileSync(fileURLToPath(list), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map(({ question, lang, agreement }): Question => ({ text: question, language: lang, agreement }))
    .filter(({ agreement }) => agreement === null || known.has(agreement));
  return { from: shared ? '../shared/agreements' : 'the sample', agreements, overviews, questions };
}

type Lookup = (question: Question, options?: object) => unknown;

/** A question about one agreement is looked up in that one's index, as we do; any other in an index of all. */
function createLookup(files: readonly (Agreement | Overview)[]): Lookup {
  const indexes = new Map(files.map((file) => [file.id, indexOf([file])]));
  const all = indexOf(files);
  return ({ text, agreement }, options) => (indexes.get(agreement ?? '') ?? all).search(text, options);
}

/** Every actor, activity, responsibility, goal, criterion, rule … is a document: all the texts that it holds. */
function indexOf(files: readonly object[]): MiniSearch {
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
