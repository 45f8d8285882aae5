import { writeFile } from 'node:fs/promises';
import { writeAgreementFile } from '../documents/write-agreement.js';
import type { Month } from '../domain/period.js';
import { reasonOf, StartRefused } from '../errors.js';
import { agreementAsOf, currentOverviews } from '../store/agreements.js';
import { Misused } from './misused.js';
import { endOfDay } from './moment.js';
import { type Opened, print, withProgram } from './with-program.js';

interface ExportOptions {
  format: 'yaml' | 'csv' | 'xlsx';
  out?: string;
  asOf?: string;
  from?: Month;
  to?: Month;
  history?: boolean;
  lang?: 'da' | 'en';
}

/** `tovholder export ID`: the agreement file in its one canonical form, or all that was reported, month by month. */
export async function exportAgreement(id: string, options: ExportOptions): Promise<void> {
  checkTogether(options);
  await withProgram(async (program) => {
    const { content, what } = await fileOf(program, id, options);
    if (options.out === undefined) {
      process.stdout.write(content);
      return;
    }
    await write(options.out, content);
    print(`${options.out} written${what}`);
  });
}

function checkTogether({ format, out, from, to, history, lang }: ExportOptions): void {
  const ofMonths = Object.entries({ from, to, history, lang }).find(([, value]) => value !== undefined)?.[0];
  if (format === 'yaml' && ofMonths !== undefined) throw new Misused(`--${ofMonths} goes with --format csv or xlsx.`);
  if (format === 'xlsx' && history)
    throw new Misused('An Excel file has the history as its second sheet: leave --history out.');
  if (from !== undefined && to !== undefined && to < from) throw new Misused('--to lies before --from.');
  if (format === 'xlsx' && out === undefined && process.stdout.isTTY) throw new Misused('Write --out FILE.xlsx.');
}

async function fileOf({ bot, config }: Opened, id: string, options: ExportOptions) {
  const { format, asOf, from, to, history = false, lang: language = 'da' } = options;
  const moment = asOf === undefined ? undefined : endOfDay(asOf, config.zone);
  const agreement = await agreementAsOf(bot.client, id, moment);
  if (format === 'yaml') {
    const found = agreement ?? (await currentOverviews(bot.client)).find((overview) => overview.id === id);
    return { content: writeAgreementFile(found ?? missing(id, asOf)), what: '' };
  }
  // Who wants the agreement itself has no need of what makes spreadsheets.
  const { monthsFile } = await import('./export-months.js');
  const wanted = { format, history, ...(from && { from }), ...(to && { to }), ...(moment && { asOf: moment }) };
  const reader = { language, zone: config.zone };
  const { content, rows } = await monthsFile(bot.client, agreement ?? missing(id, asOf), wanted, reader);
  return { content, what: `: ${rows} rows` };
}

function missing(id: string, asOf: string | undefined): never {
  throw new StartRefused(`There is no agreement ${id}${asOf === undefined ? '' : ` as of ${asOf}`}.`);
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content).catch((error: unknown) => {
    throw new StartRefused(`${file} can't be written: ${reasonOf(error)}.`, { cause: error });
  });
}
