import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonOf, StartRefused } from '../errors.js';
import type { Prisma, PrismaClient } from './generated/sqlite/client.js';
import { guardedAdapter } from './guarded-adapter.js';
import { migrate } from './migrate.js';
import { postgresqlSession, sqliteSession } from './migration-session.js';
import { sqliteAdapter } from './sqlite-adapter.js';
import { lockSqliteFile } from './sqlite-lock.js';

/** Runs each statement on its own. */
export type Client = PrismaClient;
/** Runs statements in one interactive transaction: `client.$transaction(async (transaction: Transaction) => …)`. */
export type Transaction = Prisma.TransactionClient;
export type Provider = 'sqlite' | 'postgresql';

export interface Database {
  client: Client;
  provider: Provider;
  /** Waits for running statements, rolls back open transactions. Nothing can be read or written afterwards. */
  close(): Promise<void>;
}

export interface DatabaseLog {
  info(line: string): void;
  warn(line: string): void;
}

/**
 * Milliseconds. `timeout` is how long a transaction may take before it is rolled back; `maxWait` is how long it may
 * wait for its turn (SQLite) or a connection (PostgreSQL), which is longer, because a queue is no fault.
 */
const transactionOptions = { maxWait: 30_000, timeout: 5_000 };

/**
 * Opens the database and brings its tables up to date.
 * @param url `file:./path` (made when it is missing; one process at a time) or `postgresql://…`
 * @throws StartRefused
 */
export async function openDatabase(url: string, log: DatabaseLog): Promise<Database> {
  if (url.startsWith('file:')) return openSqlite(sqliteFile(url), log);
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return openPostgresql(url, log);
  throw new StartRefused(
    'DATABASE_URL must be file:<path> (SQLite) or postgresql://<user>@<host>/<database> (PostgreSQL)',
  );
}

/** The path in a `file:` address. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:(\/\/)?/, '');
}

async function openSqlite(file: string, log: DatabaseLog): Promise<Database> {
  const unlock = await orRefuse(`The database file ${file} can't be opened`, async () => {
    await mkdir(dirname(file), { recursive: true });
    return lockSqliteFile(file);
  });
  try {
    return await orRefuse(`The database file ${file} can't be used`, async () => {
      const session = sqliteSession(file);
      await migrate(session, migrationsFolder('sqlite'), log.info.bind(log)).finally(session.close);
      const generated = await import('./generated/sqlite/client.js');
      const client = new generated.PrismaClient({ adapter: guardedAdapter(sqliteAdapter(file)), transactionOptions });
      await client.$connect();
      return { client, provider: 'sqlite', close: () => client.$disconnect().finally(unlock) };
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openPostgresql(url: string, log: DatabaseLog): Promise<Database> {
  const { host, pathname } = new URL(url);
  return orRefuse(`The PostgreSQL database ${pathname.slice(1)} on ${host} can't be used`, async () => {
    // Nobody else needs its driver.
    const { PrismaPg } = await import('@prisma/adapter-pg');
    const session = await postgresqlSession(url);
    await migrate(session, migrationsFolder('postgresql'), log.info.bind(log)).finally(session.close);
    const adapter = new PrismaPg(
      { connectionString: url, connectionTimeoutMillis: 10_000 },
      { onPoolError: (error) => log.warn(`PostgreSQL closed an idle connection: ${error.message}`) },
    );
    const generated = await import('./generated/postgresql/client.js');
    const client = new generated.PrismaClient({ adapter: guardedAdapter(adapter), transactionOptions });
    await client.$connect();
    // Both clients come from the same models and take the same queries; only their nominal types differ.
    return { client: client as unknown as Client, provider: 'postgresql', close: () => client.$disconnect() };
  });
}

/** The migrations lie beside src in the repository and beside dist in the package. */
function migrationsFolder(provider: Provider): string {
  return fileURLToPath(new URL(`../../prisma/${provider}/migrations`, import.meta.url));
}

/** What the driver says, turned into something an operator can act on. The address has no password in it. */
async function orRefuse<T>(problem: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`${problem}: ${reasonOf(error)}. Check DATABASE_URL.`, { cause: error });
  }
}
