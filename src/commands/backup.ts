import { readConfig } from '../config.js';
import { backupSqlite } from '../store/backup.js';
import { print } from './with-program.js';

/** `tovholder backup FILE`. */
export async function backup(file: string): Promise<void> {
  await backupSqlite(readConfig(process.env).databaseUrl, file);
  print(`${file} written`);
}
