import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { StartRefused } from '../errors.js';
import { sqliteFile } from './db.js';

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
    await database.backup(to);
  } finally {
    database.close();
  }
}
