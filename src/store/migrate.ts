import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, StartRefused } from '../errors.js';
import type { MigrationSession } from './migration-session.js';

/** One `<name>/migration.sql` of prisma/<provider>/migrations. */
interface Migration {
  name: string;
  sql: string;
  /** sha256 in hex. */
  checksum: string;
}

/** What the database says about one attempt at a migration. */
interface Attempt {
  name: string;
  checksum: string;
  finished: boolean;
  /** Why it failed; null when it didn't. */
  failure: string | null;
}

/**
 * Brings the database in step with the migrations in the folder, inside one transaction and its lock. The history is
 * kept in Prisma's own table, so that its tools can read it. A migration that fails is undone and remembered.
 * @throws StartRefused when the history and the folder don't fit, or a migration fails or failed before
 */
export async function migrate(session: MigrationSession, folder: string, log: (line: string) => void): Promise<void> {
  const known = await readMigrations(folder);
  await session.begin();
  await session.run(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" ${session.timestamp},
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" ${session.timestamp},
    "started_at" ${session.timestamp} NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`);
  for (const migration of pendingMigrations(known, await readAttempts(session))) {
    const failure = await apply(session, migration);
    if (failure !== null) {
      await session.run('COMMIT');
      throw new StartRefused(failedMessage(migration.name, failure));
    }
    log(`Database migrated: ${migration.name}`);
  }
  await session.run('COMMIT');
}

/**
 * The migrations that are still to be applied, in order.
 * @throws StartRefused when one failed before, was changed after it was applied, or comes from a newer program
 */
function pendingMigrations(known: Migration[], attempts: Attempt[]): Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished, failure } of attempts) {
    const migration = byName.get(name);
    // A corrected file under the same name is how a failed migration is mended: it is tried again.
    if (!finished && (migration === undefined || migration.checksum === checksum)) {
      throw new StartRefused(failedMessage(name, failure ?? 'it was interrupted'));
    }
    if (migration === undefined) {
      throw new StartRefused(
        `The database was changed by a newer Tovholder (migration ${name}), which this one doesn't know. Install that version, or restore a backup from before it.`,
      );
    }
    if (finished && migration.checksum !== checksum) {
      throw new StartRefused(
        `The file of migration ${name} is not the one that this database was made with. Install Tovholder again as it was published, or start with a new database.`,
      );
    }
  }
  const applied = new Set(attempts.filter((attempt) => attempt.finished).map((attempt) => attempt.name));
  return known.filter((migration) => !applied.has(migration.name));
}

function failedMessage(name: string, failure: string): string {
  return `Migration ${name} failed and was undone, the data is as before: ${failure}. Install the version of Tovholder before this one, or one in which it is mended. To try the same once more: DELETE FROM "_prisma_migrations" WHERE "migration_name" = '${name}' AND "finished_at" IS NULL;`;
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  // Git may have checked it out with Windows' line ends; it is the same migration.
  const sql = (await readFile(join(folder, name, 'migration.sql'), 'utf8')).replaceAll('\r\n', '\n');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

async function readAttempts(session: MigrationSession): Promise<Attempt[]> {
  const rows = await session.run(
    'SELECT "migration_name", "checksum", "finished_at", "logs" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at"',
  );
  return rows.map((row) => ({
    name: String(row.migration_name),
    checksum: String(row.checksum),
    finished: row.finished_at !== null,
    failure: row.logs === null ? null : String(row.logs),
  }));
}

/** Returns why it failed, null when it didn't. What is recorded is part of the same transaction. */
async function apply(session: MigrationSession, { name, sql, checksum }: Migration): Promise<string | null> {
  const started = new Date().toISOString();
  let failure: string | null = null;
  await session.run(
    'UPDATE "_prisma_migrations" SET "rolled_back_at" = ? WHERE "migration_name" = ? AND "finished_at" IS NULL AND "rolled_back_at" IS NULL',
    started,
    name,
  );
  await session.run('SAVEPOINT migration');
  try {
    await session.script(sql);
  } catch (error) {
    failure = reasonOf(error);
    await session.run('ROLLBACK TO SAVEPOINT migration');
  }
  await session.run('RELEASE SAVEPOINT migration');
  const finished = failure === null ? new Date().toISOString() : null;
  await session.run(
    'INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "logs", "started_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[randomUUID(), checksum, finished, name, failure, started, failure === null ? 1 : 0],
  );
  return failure;
}
