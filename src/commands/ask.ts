import { readFile } from 'node:fs/promises';
import type { Bot } from '../bot/bot.js';
import { StartRefused } from '../errors.js';
import { answerQuestion } from '../questions/answer.js';
import type { Library } from '../questions/library.js';
import type { Answer, Question } from '../questions/types.js';
import { findPersonBy, partsOf } from '../store/people.js';
import { print, withProgram } from './with-program.js';

interface AskOptions {
  agreement?: string;
  as?: string;
  lang: 'da' | 'en';
  batch?: string;
  json?: boolean;
}

/** `tovholder ask`: one question, or a file of them. */
export async function ask(question: string | undefined, options: AskOptions): Promise<void> {
  await withProgram(async ({ bot }) => {
    const { library } = await bot.agreements.load();
    const own = options.as === undefined ? [] : await agreementsOf(bot, options.as);
    if (options.batch !== undefined) return askBatch(library, options.batch, own);
    if (question === undefined) throw new StartRefused('Write a question, or --batch with a file of them.');
    const { agreement = null, lang } = options;
    const answer = answerQuestion(library, { text: question, language: lang, agreement, own });
    print(options.json ? toJson(question, answer) : toText(answer));
  });
}

async function askBatch(library: Library, file: string, own: string[]): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const question = readLine(line, `${file}:${index + 1}`);
    print(toJson(question.text, answerQuestion(library, { ...question, own })));
  }
}

function readLine(line: string, place: string): Question {
  try {
    const { question, agreement = null, lang = 'da' } = JSON.parse(line);
    if (typeof question === 'string') return { text: question, agreement, language: lang === 'en' ? 'en' : 'da' };
  } catch {
    // Said below, with the place.
  }
  throw new StartRefused(`${place}: write {"question": "…", "agreement": "id" or null, "lang": "da" or "en"}.`);
}

async function agreementsOf(bot: Bot, idOrEmail: string): Promise<string[]> {
  const person = await findPersonBy(bot.client, idOrEmail);
  if (person === null) throw new StartRefused(`Nobody has the id or e-mail address ${idOrEmail}.`);
  return (await partsOf(bot.client, person.id)).map((part) => part.agreement);
}

function toJson(question: string, { kind, text, choices, sources }: Answer): string {
  return JSON.stringify({ question, kind, text, ...(choices && { choices }), sources });
}

function toText({ text, choices = [], sources }: Answer): string {
  return [
    text,
    ...choices.map(({ label }) => `- ${label}`),
    ...sources.map(
      ({ agreement, activity, lines }) => `[${[agreement, activity].filter(Boolean).join('/')}: ${lines}]`,
    ),
  ].join('\n');
}
