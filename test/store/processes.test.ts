import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/store/db.js';
import { databases, type FreshDatabase, quietLog } from '../support/databases.js';

const loader = new URL('../support/typescript.mjs', import.meta.url).href;
const writer = fileURLToPath(new URL('../support/writer.ts', import.meta.url));

describe.each(databases())('a process that writes to $name', ({ name, fresh }) => {
  let place: FreshDatabase;
  let started: ChildProcess[];
  beforeEach(async () => {
    place = await fresh();
    started = [];
  });
  afterEach(async () => {
    await Promise.all(started.map(kill));
    await place.drop();
  });

  /** Starts a writer and returns the lines that it has printed, which grow, once there are enough of them. */
  async function startWriter(lines: number): Promise<{ child: ChildProcess; printed: string[] }> {
    const child = spawn(process.execPath, ['--no-warnings', '--import', loader, writer, place.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    const printed: string[] = [];
    const reader = createInterface({ input: child.stdout });
    reader.on('line', (line) => printed.push(line));
    const early = endsEarly(child, printed);
    while (printed.length < lines) await Promise.race([once(reader, 'line'), early]);
    return { child, printed };
  }

  it('loses no acknowledged write to kill -9, in five rounds, and leaves the database free', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round++) {
      const { child, printed } = await startWriter(20 + round * 37);
      await kill(child);
      acknowledged.push(...printed);
    }
    const { client, close } = await openDatabase(place.url, quietLog);
    const saved = new Set((await client.seenEvent.findMany()).map(({ id }) => id));
    await close();
    expect(acknowledged.length).toBeGreaterThan(400);
    expect(acknowledged.filter((id) => !saved.has(id))).toEqual([]);
  }, 120_000);

  it('is alone with a SQLite file, and may have company on PostgreSQL', async () => {
    await startWriter(1);
    const { printed } = await startWriter(1);
    if (name === 'sqlite') {
      expect(printed[0]).toMatch(/^StartRefused: The database .*test\.db is in use by another .* Stop that one first/);
    } else {
      expect(printed[0]).toMatch(/^\d+-0$/);
    }
  });
});

async function endsEarly(child: ChildProcess, printed: string[]): Promise<void> {
  await once(child, 'close');
  throw new Error(`The writer ended by itself after: ${printed.at(-1)}`);
}

/** Ends when the process is gone and all that it printed has arrived. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}
