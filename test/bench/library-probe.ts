/**
 * In a process of its own, as after a start: reads BENCH_LIBRARY, prepares the library, asks the first question, prepares the answers
 * ahead, then asks rounds of questions. Sends one `Probe`.
 */
import { readFileSync } from 'node:fs';
import { prepareAnswers } from '../../src/questions/agreement/held-agreement.js';
import { answerQuestion } from '../../src/questions/answer.js';
import { type Library, prepareLibrary } from '../../src/questions/library.js';
import type { Question } from '../../src/questions/types.js';
import { timed } from './figures.js';
import type { Probe, ProbeInput, Times } from './library-process.js';

/** Of the rounds after the first. */
const TIMED_ROUNDS = 5;

const input: ProbeInput = JSON.parse(readFileSync(process.env.BENCH_LIBRARY ?? '', 'utf8'));
process.send?.(probe(input));
process.disconnect();

function probe({ agreements, overviews, one, all, heapAfter }: ProbeInput): Probe {
  let library: Library | undefined;
  const prepare = timed(() => {
    library = prepareLibrary(agreements, overviews);
  });
  const ask = (question: Question) => timed(() => library && answerQuestion(library, question));
  const [first, ...others] = one;
  if (first === undefined) throw new Error('There is no question to ask');
  const firstQuestion = ask(first);
  const heap = [heapInUse()];
  // As the running bot does after each turn of the clock.
  const ahead = timed(() => {
    for (const held of heapAfter.length > 0 ? (library?.agreements.values() ?? []) : []) prepareAnswers(held);
  });
  const timesOne: Times = { first: heapAfter.length > 0 ? others.map(ask) : [], later: [] };
  const timesAll: Times = { first: heapAfter.length > 0 ? all.map(ask) : [], later: [] };
  for (let round = 1; round <= Math.max(0, ...heapAfter); round++) {
    const [ofOne, ofAll] = [one.map(ask), all.map(ask)];
    if (round <= TIMED_ROUNDS) {
      timesOne.later = [...timesOne.later, ...ofOne];
      timesAll.later = [...timesAll.later, ...ofAll];
    }
    if (heapAfter.includes(round)) heap.push(heapInUse());
  }
  return { prepare, firstQuestion, ahead, heap, one: timesOne, all: timesAll };
}

/** Bytes that are in use after a collection. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
