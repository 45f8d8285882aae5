/** What can be written to the bot instead of a question. */
import { isDate } from '../domain/period.js';
import { understoodAs } from './command-sense.js';

export type Command =
  | 'help'
  | 'thanks'
  | 'waiting'
  | 'status'
  | 'channel'
  | 'myTasks'
  | 'ourTasks'
  | 'nextRound'
  | 'progress'
  | 'confirm'
  | 'unanswered'
  | 'aliases'
  | 'overlaps';

/** "Evaluering 15.3.": the day of the yearly evaluation. */
export interface EvaluationDay {
  /** As it was written. */
  said: string;
  /** `MM-DD`; null for a day that does not come every year. */
  day: string | null;
}

/** "Tællinger for Lektiecafé": what is counted of an activity, for the secretariat to set. */
export interface AskedMeasures {
  /** As it was written. */
  said: string;
  /** '' for none. */
  activity: string;
}

/** What is a command because it is written just so. */
const SAID: Readonly<Partial<Record<Command, readonly string[]>>> = {
  help: [
    ...['', 'hjælp', 'hjaelp', 'hjælp mig', 'help', 'help me', 'start', 'hvem er du', 'hvad er du', 'who are you'],
    ...['hej', 'hejsa', 'godmorgen', 'goddag', 'hello', 'hi', 'hey', 'good morning'],
    ...['hvad kan du', 'hvad kan jeg spørge om', 'hvad kan jeg spørge dig om', 'what can you do', 'what can i ask'],
  ],
  thanks: ['tak', 'mange tak', 'tusind tak', 'tak for hjælpen', 'tak for det', 'thanks', 'thank you', 'many thanks'],
  waiting: ['venter', 'indberet', 'ret', 'noget nyt', 'waiting', 'report', 'correct', 'anything new'],
  channel: ['kanal', 'channel'],
  unanswered: ['ubesvarede', 'ubesvarede spørgsmål', 'unanswered', 'unanswered questions'],
  aliases: ['aliasser', 'aliases'],
  overlaps: ['talt dobbelt', 'dobbelttalt', 'dobbelttalte', 'overlap', 'overlaps', 'counted twice'],
  confirm: ['bekræft', 'bekraeft', 'bekræft ansvar', 'confirm', 'confirm responsibilities'],
};

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  (Object.entries(SAID) as [Command, readonly string[]][]).flatMap(([command, texts]) =>
    texts.map((text): [string, Command] => [text, command]),
  ),
);

/** The command that a text is, whole and alone, as it is listed or as people put it; null for anything else, which is a question. */
export function readCommand(text: string): Command | null {
  const said = text
    .toLowerCase()
    .replace(/[\s?.!…]+/g, ' ')
    .trim();
  return COMMANDS.get(said) ?? understoodAs(text);
}

/** The day that a text sets for the yearly evaluation; null for any other text. */
export function readEvaluationDay(text: string): EvaluationDay | null {
  const found = /^\s*(?:evaluering|evaluation)\s+(\d{1,2})[./](\d{1,2})\.?\s*$/i.exec(text);
  if (found === null) return null;
  const [day = '', month = ''] = found.slice(1).map((part) => part.padStart(2, '0'));
  return { said: text.trim(), day: isDate(`2001-${month}-${day}`) ? `${month}-${day}` : null };
}

/** The activity whose measures a text asks for, so that they can be changed; null for any other text. */
export function readAskedMeasures(text: string): AskedMeasures | null {
  const found =
    /^\s*(?:(?:ret|change)\s+)?(?:tællinger|taellinger|measures)(?:\s+(?:for|i|in)\s+(\S.*?))?[\s?.!]*$/i.exec(text);
  return found === null ? null : { said: text.trim(), activity: found[1] ?? '' };
}
