import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** LibreOffice for tests: Debian's, or the one that SOFFICE names. */
const EXECUTABLE = process.env.SOFFICE ?? '/usr/bin/soffice';

/** Semicolons, quotes, UTF-8, from the first line. */
const CSV = '59,34,76,1';

/** As on a Danish machine. */
const DANISH = `${CSV},,1030`;

/** Every text in quotes, numbers without; values, not formulas; all sheets, a file each. */
const ALL_SHEETS = `${CSV},,0,true,true,false,false,false,-1`;

/** Whether spreadsheets can be opened here. Says in one line when they are not; where CI=true they always are. */
export function hasLibreOffice(): boolean {
  if (existsSync(EXECUTABLE) || process.env.CI === 'true') return true;
  process.stderr.write(`skipped: LibreOffice (not at ${EXECUTABLE}); set SOFFICE\n`);
  return false;
}

/**
 * What LibreOffice has in its cells after it has opened a file: a CSV text for each sheet, by its name.
 * @param name with the ending that tells what it is: `a.xlsx`, or `a.csv` as Danes have it
 */
export async function openedByLibreOffice(
  name: string,
  content: string | Uint8Array,
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'tovholder-office-'));
  try {
    await writeFile(join(folder, name), content);
    // A profile of its own: two that run at once would wait for each other.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const reading = name.endsWith('.csv') ? [`--infilter=CSV:${DANISH}`] : [];
    const writing = ['--convert-to', `csv:Text - txt - csv (StarCalc):${ALL_SHEETS}`, '--outdir', join(folder, 'out')];
    await promisify(execFile)(EXECUTABLE, [profile, '--headless', ...reading, ...writing, join(folder, name)]);
    const base = name.slice(0, name.lastIndexOf('.'));
    const sheets = new Map<string, string>();
    for (const file of await readdir(join(folder, 'out'))) {
      const text = await readFile(join(folder, 'out', file), 'utf8');
      sheets.set(file.slice(base.length + 1, -'.csv'.length), text);
    }
    return sheets;
  } finally {
    await rm(folder, { recursive: true });
  }
}
