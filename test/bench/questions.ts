/** Our answer to a question against a bare MiniSearch lookup over the same facts. */
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import { type Figure, median, spread } from './figures.js';
import { createLookup } from './lookup.js';
import { loadData } from './question-data.js';

const WARM_UP = 20;
const REPEATS = 15;

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
