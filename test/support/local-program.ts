import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../../src/web/page/wire.js';

/** The compiled program as a newcomer starts it: nothing configured but where its database and its port are. */
export interface LocalProgram {
  /** Starts it on the same database, as often as wanted; returns its address once it is ready. */
  start(): Promise<string>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a shell or a machine may have set, and a newcomer has not. */
const CONFIGURATION = /^(MicrosoftApp|SLACK_|TEAMS_|TOVHOLDER_|LOG_LEVEL$|HOST$)/;

export async function makeLocalProgram(): Promise<LocalProgram> {
  if (!existsSync(join(ROOT, 'dist/cli.js'))) throw new Error('The program is not compiled: run npm run build first.');
  const folder = await mkdtemp(join(tmpdir(), 'tovholder-local-'));
  const inherited = Object.entries(process.env).filter(([name]) => !CONFIGURATION.test(name));
  const env = { ...Object.fromEntries(inherited), DATABASE_URL: `file:${join(folder, 'tovholder.db')}`, PORT: '0' };
  let running: ChildProcess | null = null;

  async function start(): Promise<string> {
    const child = spawn(process.execPath, ['dist/cli.js', 'start'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    child.stderr.resume();
    const before: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      before.push(line);
      const url = /open (http:\S+)/.exec(line)?.[1];
      if (url) {
        child.stdout.resume();
        return url;
      }
    }
    throw new Error(`tovholder start ended: ${before.join('\n')}`);
  }

  async function stop(): Promise<void> {
    const child = running;
    running = null;
    if (child && child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }

  return { start, stop, remove: () => rm(folder, { recursive: true }) };
}

export async function readClock(url: string): Promise<Clock> {
  return (await (await fetch(`${url}/api/clock`)).json()) as Clock;
}

/** Moves the clock from outside the page: what the page shows then came by itself. */
export async function moveClock(url: string, to: { to: string } | { at: string }): Promise<void> {
  const response = await fetch(`${url}/api/clock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(to),
  });
  if (!response.ok) throw new Error(`The clock was not moved: ${await response.text()}`);
}
