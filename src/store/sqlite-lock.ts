import Sqlite from 'better-sqlite3';
import { StartRefused } from '../errors.js';

/**
 * Makes this process the only one that uses a database file, until the returned function is called or the process is
 * gone, in whatever way. Two processes writing one SQLite file make each other's transactions fail.
 * @throws StartRefused when another process holds it
 */
export function lockSqliteFile(file: string): () => void {
  // A lock on a file of its own, so that a backup can still read the database. It is the operating system's lock on an
  // open file: the empty file that stays behind means nothing.
  const lock = new Sqlite(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw error;
    throw new StartRefused(
      `The database ${file} is in use by another Tovholder process. Stop that one first, or use PostgreSQL (DATABASE_URL=postgresql://…), which several processes can share.`,
    );
  }
  return () => {
    lock.close();
  };
}
