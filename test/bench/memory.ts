/** How much memory `tovholder tick` takes at most, which plans and sends 1,000 or 10,000 check-ins. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentFor } from './chats.js';
import { runChild, startPlatforms } from './children.js';
import { type Figure, spread } from './figures.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROBE = new URL('memory-probe.mjs', import.meta.url).href;
const RUNS = 2;
const FEW = 1000;
const MANY = 10_000;
const CHECK_INS = 250;
/** The morning on which the round opens: the check-ins are due, their reminders are not. */
const AT = '2025-10-01T09:00+02:00';
const AIM = { atMost: 1.1 };

/** Bytes. */
interface Peak {
  live: number;
  resident: number;
}

export async function measureMemory(folder: string): Promise<Figure[]> {
  const platforms = await startPlatforms();
  try {
    for (const count of [FEW, MANY]) {
      await mkdir(join(folder, String(count)));
      const env = { ...platforms.env, BENCH_FOLDER: join(folder, String(count)) };
      await runChild('memory-fill.ts', [String(count / CHECK_INS)], env);
    }
    const few: Peak[] = [];
    const many: Peak[] = [];
    for (let run = 0; run < RUNS; run++) {
      few.push(await peakOf(FEW, folder, platforms.env));
      many.push(await peakOf(MANY, folder, platforms.env));
    }
    return [figureOf('memory', 'live', few, many), figureOf('memory-resident', 'resident', few, many)];
  } finally {
    await platforms.stop();
  }
}

const WHAT: Record<keyof Peak, string> = {
  live: 'JavaScript heap in use, after a collection twice a second',
  resident: 'resident set, which holds the code of the libraries and the free room in the heap too',
};

function figureOf(name: string, which: keyof Peak, few: readonly Peak[], many: readonly Peak[]): Figure {
  const megabytes = (peaks: readonly Peak[]) =>
    spread(
      peaks.map((peak) => peak[which] / 2 ** 20),
      1,
    );
  return {
    name,
    ratios: many.map((peak, run) => peak[which] / (few[run]?.[which] ?? Number.NaN)),
    aim: AIM,
    lines: [
      `${WHAT[which]}; the most in one turn of the clock through Teams, ${RUNS} runs of each in turn`,
      `${FEW} deliveries: ${megabytes(few)} MB`,
      `${MANY} deliveries: ${megabytes(many)} MB`,
    ],
  };
}

/** One turn of the clock in a process and on a copy of the database of its own. */
async function peakOf(count: number, folder: string, platforms: Record<string, string>): Promise<Peak> {
  const file = join(folder, 'run.db');
  await copyFile(join(folder, String(count), 'full.db'), file);
  const env = {
    ...process.env,
    ...platforms,
    ...environmentFor(platforms.PLATFORMS_URL ?? ''),
    DATABASE_URL: `file:${file}`,
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, ['--expose-gc', '--import', PROBE, 'dist/cli.js', 'tick', '--at', AT], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let printed = '';
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  const [[peak]] = await Promise.all([once(child, 'message'), once(child, 'close')]);
  if (!printed.startsWith(`${count} planned, ${count} sent`)) throw new Error(`tovholder tick said: ${printed}`);
  return peak as Peak;
}
