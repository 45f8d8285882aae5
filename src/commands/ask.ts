import { type Bot, today } from '../bot/bot.js';
import { completeAnswer, OPERATOR_VIEW } from '../bot/complete-answer.js';
import { StartRefused } from '../errors.js';
import { answerQuestion } from '../questions/answer.js';
import type { Answer } from '../questions/types.js';
import { findPersonBy, partsOf } from '../store/people.js';
import { Misused } from './misused.js';
import { readBatch } from './read-batch.js';
import { print, withProgram } from './with-program.js';

interface AskOptions {
  agreement?: string;
  as?: string;
  lang: 'da' | 'en';
  batch?: string;
  json?: boolean;
}

/** `tovholder ask`: one question, or a file of them: all of its lines or, where one of them can't be read, none. */
export async function ask(text: string | undefined, options: AskOptions): Promise<void> {
  const { agreement = null, lang: language, batch } = options;
  if ((text === undefined) === (batch === undefined)) throw new Misused('Write a question, or --batch FILE.');
  const questions =
    batch === undefined ? [{ text: text ?? '', agreement, language }] : await readBatch(batch, { agreement, language });
  await withProgram(async ({ bot }) => {
    const library = await (await bot.agreements.load()).library();
    const own = options.as === undefined ? [] : await agreementsOf(bot, options.as);
    for (const question of questions) {
      const found = answerQuestion(library, { ...question, own, today: today(bot) });
      const answer = await completeAnswer(bot, found, question, OPERATOR_VIEW);
      print(options.json || batch !== undefined ? toJson(question.text, answer) : toText(answer));
    }
  });
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
