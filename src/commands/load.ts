import { type LoadResult, loadFile } from '../bot/load-file.js';
import { OPERATOR } from '../store/agreements.js';
import { readInput } from './read-input.js';
import { print, withProgram } from './with-program.js';

/** `tovholder load FILE…`: each file whole or not at all; a refused one stops the rest. */
export async function load(files: string[], options: { json?: boolean }): Promise<void> {
  await withProgram(async ({ bot }) => {
    for (const file of files) {
      const result = await loadFile(bot.client, await readInput(file), file, OPERATOR, bot.now());
      print(options.json ? JSON.stringify({ file, ...result }) : `${file}: ${describe(result)}`);
    }
  });
}

function describe({ kind, id, change, version, people }: LoadResult): string {
  const what = { agreement: `agreement ${id}`, overview: `overview ${id}`, people: `people of ${id}` }[kind];
  if (change === 'none') return `no change (${what})`;
  const detail = { agreement: `, version ${version}`, overview: '', people: `: ${people} of them` }[kind];
  return `${change} ${what}${detail}`;
}
