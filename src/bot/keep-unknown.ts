/** What could not be answered is kept for the secretariat, without who asked. */
import type { Language } from '../chat.js';
import { keptQuestion } from '../questions/kept-question.js';
import { keepUnknownQuestion } from '../store/unknown-questions.js';
import type { Bot } from './bot.js';

/**
 * Never throws: the answer does not depend on it.
 * @param agreement the only one that the question can have meant, by what was chosen or by whose it is; null for any
 */
export async function keepUnknown(
  bot: Bot,
  question: { text: string; language: Language; agreement: string | null },
): Promise<void> {
  try {
    const kept = keptQuestion(question.text, question.language);
    if (kept === null) return;
    const { language, agreement } = question;
    await keepUnknownQuestion(bot.client, { ...kept, language, agreement: agreement ?? '' }, bot.now());
  } catch (error) {
    bot.log.warn({ err: error }, 'an unknown question could not be kept');
  }
}
