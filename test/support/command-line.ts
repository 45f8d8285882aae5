import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, dateAt } from '../../src/domain/period.js';

const loader = new URL('typescript.mjs', import.meta.url).href;
const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export const sample = join(projectRoot, 'prisma/seed/viborg-uddannelse-2025.yaml');
export const samplePeople = join(projectRoot, 'prisma/seed/people.yaml');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** An operator's folder with nothing in it but what the commands put there. */
export interface Office {
  folder: string;
  /** Runs `tovholder …` to its end. */
  run(...args: string[]): Promise<Ran>;
  /** Starts `tovholder …` and leaves it running. */
  start(...args: string[]): ChildProcess;
  /** Ends what is still running and removes the folder. */
  close(): Promise<void>;
}

/** The commands see nothing of this process's environment but what finds programs. */
export async function openOffice(env: Record<string, string> = {}): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'tovholder-office-'));
  const started = new Set<ChildProcess>();
  const start = (...args: string[]): ChildProcess => {
    const child = spawn(process.execPath, ['--no-warnings', '--import', loader, cli, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.add(child);
    child.once('close', () => started.delete(child));
    return child;
  };
  return {
    folder,
    start,
    run: (...args) => ended(start(...args)),
    async close() {
      await Promise.all([...started].map(kill));
      await rm(folder, { recursive: true });
    },
  };
}

/** What a process said until its end. */
export async function ended(child: ChildProcess): Promise<Ran> {
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    ran.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    ran.stderr += text;
  });
  await once(child, 'close');
  return { ...ran, code: child.exitCode };
}

/** The JSON objects of an output, one a line. */
export function jsonLines<Line = Record<string, unknown>>(output: string): Line[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The real agreements that lie beside the project, by path; null on a machine that has only the project. */
export async function sharedFolder(): Promise<string | null> {
  const folder = join(projectRoot, '../shared');
  const found = await readdir(join(folder, 'agreements')).catch(() => null);
  if (found === null && process.env.CI === 'true') throw new Error('../shared/agreements is missing');
  if (found === null) process.stderr.write('skipped: the agreements in ../shared are not there\n');
  return found === null ? null : folder;
}

/** The text of a file of the project. */
export function projectText(path: string): Promise<string> {
  return readFile(join(projectRoot, path), 'utf8');
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

/** The date so many days from today, where the program takes the days from: in the last hours of UTC it is tomorrow there already. */
export function daysAhead(days: number): string {
  return addDays(dateAt(new Date(), 'Europe/Copenhagen'), days);
}
