/** From `tovholder start` to an answer on /health, against a process that only imports what that start imports. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { environmentFor } from './chats.js';
import { startPlatforms } from './children.js';
import { type Figure, spread } from './figures.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IMPORT_LIST = new URL('import-list.mjs', import.meta.url).href;
const STARTS = 9;
const POLL_MS = 5;
const AIM = { atMost: 1.5 };

type Environment = Record<string, string>;

export async function measureStart(folder: string): Promise<Figure[]> {
  const platforms = await startPlatforms();
  try {
    const local = { DATABASE_URL: `file:${join(folder, 'local.db')}`, LOG_LEVEL: 'warn' };
    const chats = { ...platforms.env, ...environmentFor(platforms.env.PLATFORMS_URL ?? ''), HOST: '127.0.0.1' };
    const both = { ...chats, DATABASE_URL: `file:${join(folder, 'chats.db')}`, LOG_LEVEL: 'warn' };
    const first = (start: number) => ({ ...local, DATABASE_URL: `file:${join(folder, `first-${start}.db`)}` });
    return [
      ...(await compare('start-local', 'local mode', folder, () => local)),
      ...(await compare(
        'start-first',
        'local mode, the very first time: makes its database, loads the sample',
        folder,
        first,
      )),
      ...(await compare('start-chats', 'Teams and Slack', folder, () => both)),
    ];
  } finally {
    await platforms.stop();
  }
}

/** Starts all in turn, after one start that warms the file system's cache and makes a database, and one that tells what is imported. */
async function compare(
  name: string,
  what: string,
  folder: string,
  environmentOf: (start: number) => Environment,
): Promise<Figure[]> {
  const list = join(folder, `${name}.imports`);
  await startOnce(environmentOf(0));
  await startOnce(environmentOf(STARTS + 1), ['--import', IMPORT_LIST], { IMPORT_LIST: list });
  const { before, all } = importsIn(await readFile(list, 'utf8'));
  const ours: number[] = [];
  const same: number[] = [];
  const whole: number[] = [];
  for (let start = 1; start <= STARTS; start++) {
    ours.push(await startOnce(environmentOf(start)));
    same.push(await importOnce(before));
    whole.push(await importOnce(all));
  }
  const against = (only: readonly number[]) => ours.map((time, index) => time / (only[index] ?? Number.NaN));
  const lines = [`${what}, ${STARTS} starts of each in turn`, `until /health answers: ${spread(ours, 0)} ms`];
  const sameLine = `only imports the same ${before.length} modules of its dependencies: ${spread(same, 0)} ms`;
  const wholeLine = `only imports these and those of the first turn, ${all.length}: ${spread(whole, 0)} ms`;
  return [
    { name, ratios: against(same), aim: AIM, lines: [...lines, sameLine] },
    { name: `${name}-whole`, ratios: against(whole), aim: AIM, lines: [wholeLine] },
  ];
}

/** What was imported before the first answer, and all that was imported; the program ends only when its first turn is over. */
function importsIn(list: string): { before: string[]; all: string[] } {
  const distinct = (text: string) => [...new Set(text.split('\n').filter((line) => line !== ''))];
  return { before: distinct(list.slice(0, list.search(/^$/m))), all: distinct(list) };
}

/** Milliseconds from the process's start until /health answers. */
async function startOnce(environment: Environment, options: string[] = [], more: Environment = {}): Promise<number> {
  const port = await freePort();
  const env = { ...process.env, ...environment, ...more, PORT: String(port) };
  const began = performance.now();
  const child = spawn(process.execPath, [...options, 'dist/cli.js', 'start'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await isHealthy(port))) {
    if (child.exitCode !== null) throw new Error(`tovholder start ended with ${child.exitCode}`);
    await pause(POLL_MS);
  }
  const time = performance.now() - began;
  child.kill('SIGTERM');
  await ended(child);
  return time;
}

/** Milliseconds from the process's start until everything is imported. */
async function importOnce(imports: readonly string[]): Promise<number> {
  const code = [...imports.map((name) => `import ${JSON.stringify(name)};`), "console.log('ready');"].join('\n');
  const began = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const time = performance.now() - began;
  child.kill();
  await ended(child);
  return time;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

function isHealthy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/health', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('error', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
