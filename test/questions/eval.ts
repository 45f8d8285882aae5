/**
 * How well a set of questions is answered: `npm run eval -- FILE.jsonl [--with FILE.yaml|FOLDER]... [--quiet]`.
 * Each line of the set is `{agreement, question, lang, expect, facts, kind?}` (see question-set.ts). The agreements are those of
 * ../shared, unless others are given.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../../src/questions/answer.js';
import { grouped } from '../../src/questions/grouped.js';
import type { Library } from '../../src/questions/library.js';
import type { Answer } from '../../src/questions/types.js';
import { understood } from '../../src/questions/understood.js';
import {
  type Expected,
  isRight,
  libraryOf,
  readSet,
  today,
  type Verdict,
  verdictOf,
  verdicts,
} from './question-set.js';

const sharedAgreements = '../shared/agreements';

interface Judged {
  expected: Expected;
  answer: Answer;
  verdict: Verdict;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { with: { type: 'string', multiple: true }, quiet: { type: 'boolean' } },
});
const paths = values.with ?? [sharedAgreements];
const absent = [...positionals, ...paths].filter((path) => !existsSync(path));
if (positionals.length === 0 || absent.length > 0) {
  console.error(
    absent.length > 0
      ? `Not found: ${absent.join(', ')}`
      : 'Give at least one file of questions: npm run eval -- FILE.jsonl',
  );
  process.exit(1);
}
const library = libraryOf(paths);
for (const file of positionals) {
  const judged = readSet(file).map((expected) => judge(library, expected));
  console.log(`\n${file}`);
  if (values.quiet !== true) judged.filter(({ verdict }) => !isRight(verdict)).forEach(printFailure);
  printCounts('all', judged);
  for (const key of ['kind', 'lang', 'expect', 'agreement'] as const) {
    const groups = grouped(judged, ({ expected }) => String(expected[key] ?? 'none'));
    if (groups.size > 1) for (const [name, group] of groups) printCounts(`${key} ${name}`, group);
  }
}

function judge(library: Library, expected: Expected): Judged {
  const { question: text, lang: language, agreement } = expected;
  const answer = answerQuestion(library, { text, language, agreement, today });
  return { expected, answer, verdict: verdictOf(expected, answer) };
}

function printCounts(name: string, judged: readonly Judged[]): void {
  const counts = verdicts.map((verdict) => `${judged.filter((one) => one.verdict === verdict).length} ${verdict}`);
  const share = Math.round((100 * judged.filter(({ verdict }) => isRight(verdict)).length) / judged.length);
  console.log(`${name.padEnd(32)} ${String(judged.length).padStart(4)}: ${counts.join(', ')} (${share} %)`);
}

function printFailure({ expected, answer, verdict }: Judged): void {
  const { question, agreement, lang, expect, facts } = expected;
  console.log(`\n${verdict.toUpperCase()}: ${question} [${agreement ?? 'all'}, ${lang}]`);
  console.log(`  expected ${expect}${facts.length > 0 ? `: ${facts.join(' + ')}` : ''}`);
  console.log(`  got ${answer.kind}: ${answer.text}`);
  if (answer.choices) console.log(`  choices: ${answer.choices.map((choice) => choice.label).join(' / ')}`);
  const of = agreement ?? answer.sources[0]?.agreement;
  const read = of === undefined ? undefined : understood(library, { text: question, language: lang, agreement }, of);
  if (!read) return;
  console.log(`  read: ${read.words}`);
  console.log(`  about: ${read.subjects.join(', ') || 'nothing'}; unexplained: ${read.loose.join(', ') || 'nothing'}`);
}
