import { readConfig } from '../config.js';
import { reasonOf, StartRefused } from '../errors.js';
import { backupSqlite } from '../store/backup.js';
import { print } from './with-program.js';

/** `tovholder backup FILE`. */
export async function backup(file: string): Promise<void> {
  await backupSqlite(readConfig(process.env).databaseUrl, file).catch((error: unknown) => {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`${file} can't be written: ${reasonOf(error)}.`, { cause: error });
  });
  print(`${file} written`);
}
