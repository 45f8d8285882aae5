/** The questions that nobody could answer, for the secretariat of their agreement; those asked of no agreement for every one. */
import { notice } from '../card/notice.js';
import { unansweredMessage } from '../card/unanswered.js';
import type { Message, Reply } from '../chat.js';
import { dateAt } from '../domain/period.js';
import { shortTitle } from '../domain/title.js';
import {
  countUnknownQuestions,
  dismissUnknownQuestion,
  findUnknownQuestion,
  openUnknownQuestions,
  type UnknownQuestion,
} from '../store/unknown-questions.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import { notAllowed } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

const MOST_SHOWN = 8;

export async function showUnanswered(bot: Bot, asker: Asker): Promise<Reply> {
  if (agreementsWhere(asker, 'administer').length === 0) return notAllowed(bot, asker);
  return { messages: [await unansweredList(bot, asker)] };
}

async function unansweredList(bot: Bot, asker: Asker): Promise<Message> {
  const administered = agreementsWhere(asker, 'administer');
  const { find } = await bot.agreements.load();
  const [questions, count] = await Promise.all([
    openUnknownQuestions(bot.client, administered, MOST_SHOWN),
    countUnknownQuestions(bot.client, administered),
  ]);
  const shown = questions.map(({ id, text, agreement, times, lastAskedAt }) => {
    const asked = find(agreement)?.agreement;
    return {
      id,
      text,
      agreement: asked === undefined ? '' : shortTitle(asked),
      times,
      lastAsked: dateAt(lastAskedAt, bot.rhythm.zone),
      opensForm: agreement !== '' || administered.length === 1,
    };
  });
  return unansweredMessage({ questions: shown, more: count - questions.length }, asker.language);
}

/** Puts a question away and shows what is left. One that was settled meanwhile is simply gone from the list. */
export async function dismissQuestion(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await administeredQuestion(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  await dismissUnknownQuestion(bot.client, opened.question.id, opened.by, bot.now());
  return { messages: [], update: await unansweredList(bot, asker) };
}

/** The question of a press, when the asker is of its secretariat. */
export async function administeredQuestion(
  bot: Bot,
  asker: Asker,
  data: Values,
): Promise<{ question: UnknownQuestion; by: string } | { refused: Reply }> {
  const administered = agreementsWhere(asker, 'administer');
  if (asker.person === null || administered.length === 0) return { refused: await notAllowed(bot, asker) };
  const question = await findUnknownQuestion(bot.client, data.question ?? '');
  if (question === null) return { refused: say(words(asker.language).gone, asker) };
  if (question.agreement !== '' && !administered.includes(question.agreement)) {
    return { refused: await notAllowed(bot, asker) };
  }
  return { question, by: asker.person.id };
}

export function say(text: string, { language }: Asker): Reply {
  return { messages: [notice(text, language)] };
}
