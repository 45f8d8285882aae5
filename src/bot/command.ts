/** What can be written to the bot instead of a question. */
import { isDate } from '../domain/period.js';

export type Command = 'help' | 'waiting' | 'status' | 'channel' | 'unanswered' | 'aliases' | 'confirm';

/** "Evaluering 15.3.": the day of the yearly evaluation. */
export interface EvaluationDay {
  /** As it was written. */
  said: string;
  /** `MM-DD`; null for a day that does not come every year. */
  day: string | null;
}

const SAID: Readonly<Record<Command, readonly string[]>> = {
  help: ['', 'hjælp', 'hjaelp', 'help', 'hej', 'hello', 'hi', 'start'],
  waiting: [
    'hvad venter på mig',
    'venter',
    'hvad skal jeg gøre',
    'hvad mangler jeg',
    'hvad mangler jeg at svare på',
    'indberet',
    'ret',
    'what is waiting for me',
    'waiting',
    'what should i do',
    'report',
    'correct',
  ],
  status: ['status', 'hvem mangler', 'hvem mangler at svare', 'who is missing', 'who has not answered'],
  channel: ['kanal', 'channel'],
  unanswered: ['ubesvarede', 'ubesvarede spørgsmål', 'unanswered', 'unanswered questions'],
  aliases: ['aliasser', 'aliases'],
  confirm: ['bekræft', 'bekraeft', 'bekræft ansvar', 'confirm', 'confirm responsibilities'],
};

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  (Object.entries(SAID) as [Command, readonly string[]][]).flatMap(([command, texts]) =>
    texts.map((text): [string, Command] => [text, command]),
  ),
);

/** The command that a text is, whole and alone; null for anything else, which is a question. */
export function readCommand(text: string): Command | null {
  const said = text
    .toLowerCase()
    .replace(/[\s?.!…]+/g, ' ')
    .trim();
  return COMMANDS.get(said) ?? null;
}

/** The day that a text sets for the yearly evaluation; null for any other text. */
export function readEvaluationDay(text: string): EvaluationDay | null {
  const found = /^\s*(?:evaluering|evaluation)\s+(\d{1,2})[./](\d{1,2})\.?\s*$/i.exec(text);
  if (found === null) return null;
  const [day = '', month = ''] = found.slice(1).map((part) => part.padStart(2, '0'));
  return { said: text.trim(), day: isDate(`2001-${month}-${day}`) ? `${month}-${day}` : null };
}
