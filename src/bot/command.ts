/** What can be written to the bot instead of a question. */

export type Command = 'help' | 'waiting' | 'status' | 'channel';

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
