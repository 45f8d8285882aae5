/** Questions with a thousand agreements loaded: how long they take, the first one too, and what stays in memory. */
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import type { Question } from '../../src/questions/types.js';
import { type Figure, median, quantile, timed } from './figures.js';
import { type Probe, type ProbeInput, probeOf, type Times } from './library-process.js';
import { questionsAbout } from './library-questions.js';
import { createLookup } from './lookup.js';
import { manyAgreements } from './many-agreements.js';
import { loadData } from './question-data.js';

const MANY = 1000;
/** Milliseconds, by the demand on the 99th percentile and on the first question after a start. */
const MOST_P99 = 10;
const MOST_FIRST = 100;
const FIRST_RUNS = 3;
const HEAP_AFTER = [1, 5, 20];
/** A lookup among a thousand takes so long that not every question is looked up. */
const LOOKED_UP = { one: 1, all: 16 };
const REPEATS = 3;
const MB = 2 ** 20;

export async function measureLibrary(folder: string): Promise<Figure[]> {
  const { agreements: real, overviews, questions } = loadData();
  const many = manyAgreements(real, MANY);
  const agreements = many.map(({ agreement }) => agreement);
  const { one, all } = questionsAbout(many, questions);
  const input: ProbeInput = { agreements, overviews, one, all, heapAfter: [] };
  const first = [
    await firstFigure(folder, 'library-first-few', { ...input, agreements: real, one: questions }),
    await firstFigure(folder, 'library-first', input),
  ];
  const probe = await probeOf(folder, { ...input, heapAfter: HEAP_AFTER });
  const library = prepareLibrary(agreements, overviews);
  const works = [
    (question: Question) => answerQuestion(library, question),
    createLookup([...agreements, ...overviews]),
  ];
  return [
    p99Figure('library-one-p99', `${one.length} questions of one agreement of ${MANY}`, probe, probe.one),
    p99Figure('library-all-p99', `${all.length} questions of all ${MANY}`, probe, probe.all),
    ratioFigure('library-one', one, works, LOOKED_UP.one),
    ratioFigure('library-all', all, works, LOOKED_UP.all),
    ...first,
    memoryFigure(probe),
  ];
}

function p99Figure(name: string, what: string, { ahead }: Probe, { first, later }: Times): Figure {
  return {
    name,
    ratios: [quantile(later, 0.99) / MOST_P99],
    aim: { atMost: 1 },
    lines: [
      `${what}, half of them misspelt; the 99th percentile in shares of ${MOST_P99} ms`,
      `asked for the first time, all prepared ahead in ${(ahead / 1000).toFixed(1)} s: ${slowest(first)}`,
      `${later.length} answers after that: ${slowest(later)}`,
    ],
  };
}

function slowest(times: readonly number[]): string {
  const [middle, high, most] = [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(2));
  return `median ${middle} ms, p99 ${high} ms, max ${most} ms`;
}

/** Each question in turns; its ratio is between its two medians. */
function ratioFigure(
  name: string,
  questions: readonly Question[],
  works: readonly ((question: Question) => unknown)[],
  step: number,
): Figure {
  const chosen = questions.filter((_, place) => place % step === 0);
  for (const question of chosen) for (const work of works) work(question);
  const times = chosen.map((question) => {
    const rounds = Array.from({ length: REPEATS }, () => works.map((work) => timed(() => work(question))));
    return works.map((_, place) => median(rounds.map((round) => round[place] ?? Number.NaN)));
  });
  const [ours = [], bare = []] = works.map((_, place) => times.map((row) => row[place] ?? Number.NaN));
  return {
    name,
    ratios: times.map(([mine = 0, other = 0]) => mine / other),
    aim: { atMost: 3 },
    lines: [
      `${chosen.length} of them against a bare lookup, in one process`,
      `answered: ${slowest(ours)}`,
      `bare lookup: ${slowest(bare)}`,
    ],
  };
}

async function firstFigure(folder: string, name: string, input: ProbeInput): Promise<Figure> {
  const probes: Probe[] = [];
  for (let run = 0; run < FIRST_RUNS; run++) probes.push(await probeOf(folder, input));
  const ms = (which: 'prepare' | 'firstQuestion') => median(probes.map((probe) => probe[which])).toFixed(1);
  return {
    name,
    ratios: probes.map(({ prepare, firstQuestion }) => (prepare + firstQuestion) / MOST_FIRST),
    aim: { atMost: 1 },
    lines: [
      `the very first question of a process to ${input.agreements.length} agreements, preparing the library included, in shares of ${MOST_FIRST} ms`,
      `preparing the library: ${ms('prepare')} ms; then the question: ${ms('firstQuestion')} ms (medians of ${FIRST_RUNS} processes)`,
    ],
  };
}

function memoryFigure({ heap }: Probe): Figure {
  const [before = Number.NaN, ...after] = heap.map((bytes) => bytes / MB);
  const rounds = after.map((size, place) => `${HEAP_AFTER[place]}: ${size.toFixed(1)}`).join(', ');
  return {
    name: 'library-memory',
    ratios: [(after.at(-1) ?? Number.NaN) / (after.at(-2) ?? Number.NaN)],
    aim: { atMost: 1.01 },
    lines: [
      'heap in use after a collection, in MB; every agreement is asked in each round',
      `after the first question: ${before.toFixed(1)}; after rounds ${rounds}. The ratio is between the last two`,
    ],
  };
}
