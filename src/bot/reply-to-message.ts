/** What is written to the bot: a command, or a question. */
import { notice } from '../card/notice.js';
import type { MessageEvent, PressEvent, Reply } from '../chat.js';
import { replyToQuestion } from './answer-question.js';
import type { Asker } from './asker.js';
import { type Bot, today } from './bot.js';
import { chooseChannel } from './choose-channel.js';
import { readAskedMeasures, readCommand, readEvaluationDay } from './command.js';
import { showHelp } from './help.js';
import { readAbsence } from './read-absence.js';
import { readPause } from './read-pause.js';
import { hearAbsence } from './say-absence.js';
import { showOverlaps } from './say-overlap.js';
import { hearPause } from './say-pause.js';
import { chooseEvaluationDay } from './set-evaluation-day.js';
import { showAliases } from './show-aliases.js';
import { showConfirmations } from './show-confirmations.js';
import { chooseMeasures } from './show-measures.js';
import { showNextRounds } from './show-next-rounds.js';
import { showProgress } from './show-progress.js';
import { showStatus } from './show-status.js';
import { showTasks } from './show-tasks.js';
import { showUnanswered } from './show-unanswered.js';
import { showWaiting } from './show-waiting.js';
import { words } from './words.js';

/** Commands whose answer is for the asker alone. */
const SHOWN_IN_PRIVATE = {
  waiting: showWaiting,
  status: showStatus,
  confirm: showConfirmations,
  unanswered: showUnanswered,
  aliases: showAliases,
  overlaps: showOverlaps,
} as const;

/**
 * A command, or else a question.
 * @param agreement the one that was chosen; null for none
 */
export async function replyToMessage(
  bot: Bot,
  asker: Asker,
  event: MessageEvent | PressEvent,
  text: string,
  agreement: string | null,
): Promise<Reply> {
  const evaluationDay = readEvaluationDay(text);
  if (evaluationDay !== null) return chooseEvaluationDay(bot, asker, evaluationDay, agreement);
  const isPersonal = event.conversation.kind === 'personal';
  const absence = readAbsence(text, today(bot));
  if (absence !== null) return isPersonal ? hearAbsence(bot, asker, absence) : onlyPersonal(asker);
  const pause = readPause(text, today(bot));
  if (pause !== null) return isPersonal ? hearPause(bot, asker, pause) : onlyPersonal(asker);
  const measures = readAskedMeasures(text);
  if (measures !== null) {
    if (event.conversation.kind !== 'personal') return onlyPersonal(asker);
    return chooseMeasures(bot, asker, measures, agreement);
  }
  const command = readCommand(text);
  switch (command) {
    case null:
      return replyToQuestion(bot, asker, event, text, agreement);
    case 'help':
      return showHelp(bot, asker);
    case 'thanks':
      return { messages: [notice(words(asker.language).welcome, asker.language)] };
    case 'channel':
      return chooseChannel(bot, asker, event, agreement);
    case 'myTasks':
    case 'ourTasks':
      return showTasks(bot, asker, event, command === 'ourTasks');
    case 'progress':
      return event.conversation.kind === 'personal' ? showProgress(bot, asker, text) : onlyPersonal(asker);
    case 'nextRound':
      return showNextRounds(bot, asker);
    case 'waiting':
    case 'status':
    case 'confirm':
    case 'unanswered':
    case 'aliases':
    case 'overlaps':
      if (event.conversation.kind !== 'personal') return onlyPersonal(asker);
      return SHOWN_IN_PRIVATE[command](bot, asker);
  }
}

/** Who has answered is not for everybody in a channel to read. */
function onlyPersonal({ language }: Asker): Reply {
  return { messages: [notice(words(language).onlyPersonal, language)] };
}
