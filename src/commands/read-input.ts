import { readFile } from 'node:fs/promises';
import { reasonOf, StartRefused } from '../errors.js';

/**
 * The content of a file that the operator has named.
 * @throws StartRefused where it can't be read
 */
export async function readInput(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new StartRefused(missing ? `${file}: there is no such file.` : `${file} can't be read: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}
