import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { StartRefused } from '../errors.js';
import { sqliteFile } from './db.js';

/** The largest number that SQLite takes. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * A consistent copy through SQLite's backup API, also while the bot writes; never a copy of the live file, which may be half of a
 * transaction.
 * @throws StartRefused for PostgreSQL, which has tools of its own, and for a file that exists
 */
export async function backupSqlite(databaseUrl: string, to: string): Promise<void> {
  if (!databaseUrl.startsWith('file:')) {
    throw new StartRefused('PostgreSQL has its own backup: pg_dump. `tovholder backup` is for SQLite.');
  }
  const file = sqliteFile(databaseUrl);
  if (!existsSync(file)) throw new StartRefused(`There is no database ${file}. Check DATABASE_URL.`);
  if (existsSync(to)) throw new StartRefused(`${to} exists already. Choose another name, so that no backup is lost.`);
  const database = new Sqlite(file, { readonly: true });
  try {
    // All pages in one step: between steps a write would make it begin anew, and a busy bot always writes.
    await database.backup(to, { progress: () => ALL_PAGES });
  } finally {
    database.close();
  }
}
