#!/usr/bin/env node
/** The command line: what there is to say. What a command does stands in src/commands; only the one that is called is loaded. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { Misused } from './commands/misused.js';
import { isDateOrMoment } from './commands/moment.js';
import { FileRefused } from './documents/file-refused.js';
import { isDate, isMonth } from './domain/period.js';
import { StartRefused } from './errors.js';

/** 0 done, 1 refused with a reason, 2 misused. */
const REFUSED = 1;
const MISUSED = 2;

const program = new Command('tovholder')
  .description('Keeps partnership agreements alive: who promised what, the month’s numbers, the yearly evaluation.')
  .version(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
  .exitOverride()
  .showHelpAfterError('(tovholder --help shows the commands)');

program
  .command('start')
  .description('run the bot; with no chat configured, in the browser on this machine')
  .action(async () => (await import('./commands/start.js')).runBot());

program
  .command('load')
  .description('agreements, overviews and people from files into the database')
  .argument('<file...>', 'YAML files, in the order in which they build on each other')
  .option('--json', 'one JSON object a line')
  .action(async (files, options) => (await import('./commands/load.js')).load(files, options));

program
  .command('ask')
  .description('answer a question from the agreements')
  .argument('[question]', 'the question')
  .option('--agreement <id>', 'only this agreement')
  .option('--as <person>', 'as this person: id or e-mail address')
  .option('--lang <language>', 'da or en', oneOf('da', 'en'), 'da')
  .option('--batch <file>', 'JSON lines of {agreement, question, lang}, one answer a line in the same order')
  .option('--json', 'the answer as a JSON object')
  .action(async (question, options) => (await import('./commands/ask.js')).ask(question, options));

program
  .command('due')
  .description('what would be sent; sends nothing')
  .option('--at <date>', 'at this moment or on this date, as the database stands', moment)
  .option('--from <date>', 'the wheel from this date …', day)
  .option('--to <date>', '… to this one, both included', day)
  .option('--json', 'one JSON object a line')
  .action(async (options) => (await import('./commands/due.js')).due(options));

program
  .command('tick')
  .description('one turn of the clock: plan and send what is due')
  .option('--at <date>', 'as of this moment or the end of this date; left out: now', moment)
  .action(async (options) => (await import('./commands/tick.js')).tickAt(options));

program
  .command('status')
  .description('rounds, answers, gaps and evaluations')
  .option('--agreement <id>', 'only this agreement')
  .option('--json', 'one JSON object a line')
  .action(async (options) => (await import('./commands/status.js')).status(options));

program
  .command('export')
  .description('an agreement, or what was reported of it month by month (csv, xlsx), on standard output')
  .argument('<id>', 'the agreement')
  .option('--format <format>', 'yaml, csv or xlsx', oneOf('yaml', 'csv', 'xlsx'), 'yaml')
  .option('--out <file>', 'into this file, over what it was')
  .option('--as-of <date>', 'as it stood at the end of this date', day)
  .option('--from <month>', 'the months from this one …', month)
  .option('--to <month>', '… to this one, both included', month)
  .option('--history', 'every answer that was ever saved (csv; xlsx has it on its second sheet)')
  .option('--lang <language>', 'headers and words in da or en; left out: da', oneOf('da', 'en'))
  .action(async (id, options) => (await import('./commands/export.js')).exportAgreement(id, options));

program
  .command('backup')
  .description('a consistent copy of the SQLite database, also while the bot runs')
  .argument('<file>', 'where to write it; must not exist')
  .action(async (file) => (await import('./commands/backup.js')).backup(file));

program
  .command('doctor')
  .description('check configuration, database and people')
  .action(async () => (await import('./commands/doctor.js')).doctor());

// Who reads only the first lines (`| head`) has closed the pipe: the rest is for nobody, and the command still does its work.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // Commander has said what is wrong itself.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  if (error instanceof Misused) {
    console.error(`error: ${error.message}\n(tovholder --help shows the commands)`);
    return MISUSED;
  }
  if (error instanceof StartRefused || error instanceof FileRefused) console.error(error.message);
  else console.error(error);
  return REFUSED;
}

function oneOf(...allowed: string[]): (value: string) => string {
  return (value) => {
    if (!allowed.includes(value)) throw new InvalidArgumentError(`Write ${allowed.join(' or ')}.`);
    return value;
  };
}

function day(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('Write a date like 2026-12-01.');
  return value;
}

function month(value: string): string {
  if (!isMonth(value)) throw new InvalidArgumentError('Write a month like 2026-12.');
  return value;
}

function moment(value: string): string {
  if (!isDateOrMoment(value)) {
    throw new InvalidArgumentError('Write a date like 2026-12-01, or a moment like 2026-12-01T09:00+01:00.');
  }
  return value;
}
