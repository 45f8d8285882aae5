import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type LoadResult, loadFile } from '../bot/load-file.js';
import { StartRefused } from '../errors.js';
import { OPERATOR } from '../store/agreements.js';
import { print, withProgram } from './with-program.js';

/** `tovholder load FILE…`: each file whole or not at all; a refused one stops the rest. */
export async function load(files: string[], options: { json?: boolean }): Promise<void> {
  await withProgram(async ({ bot }) => {
    for (const file of files) {
      const result = await loadFile(bot.client, await read(file), basename(file), OPERATOR, bot.now());
      print(options.json ? JSON.stringify({ file, ...result }) : `${file}: ${describe(result)}`);
    }
  });
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new StartRefused(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function describe({ kind, id, change, version, people }: LoadResult): string {
  if (kind === 'people') return `${people} people of ${id}`;
  if (change === 'none') return `no change (${id})`;
  const what = kind === 'agreement' ? `agreement ${id}, version ${version}` : `overview ${id}`;
  return `${change} ${what}`;
}
