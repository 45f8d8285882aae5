/** `npm run bench [part …]`: measures each part against its yardstick in one run; without a part, all of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureDeliveries } from './deliveries.js';
import { type Figure, printFigure } from './figures.js';
import { measureLibrary } from './library.js';
import { measureMemory } from './memory.js';
import { measureQuestions } from './questions.js';
import { measureStart } from './start.js';

const PARTS: Record<string, (folder: string) => Figure[] | Promise<Figure[]>> = {
  questions: measureQuestions,
  library: measureLibrary,
  teams: (folder) => measureDeliveries('teams', folder),
  slack: (folder) => measureDeliveries('slack', folder),
  start: measureStart,
  memory: measureMemory,
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS);
console.log(`Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`);
console.log('median (middle half); ratios are between neighbours in time\n');
for (const name of chosen) {
  const measure = PARTS[name];
  if (measure === undefined) throw new Error(`There is no part ${name}: ${Object.keys(PARTS).join(', ')}`);
  const folder = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
  const start = performance.now();
  try {
    const figures = await measure(folder);
    console.log(`${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
    for (const figure of figures) printFigure(figure);
    console.log();
  } finally {
    await rm(folder, { recursive: true });
  }
}
