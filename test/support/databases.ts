import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { type Database, openDatabase, type Provider } from '../../src/store/db.js';

/** A place for one test's database. */
export interface FreshDatabase {
  url: string;
  /** Removes it; whoever has it open has closed it before. */
  drop(): Promise<void>;
}

export interface TestDatabase extends Database {
  url: string;
  /** Closes and removes it. */
  drop(): Promise<void>;
}

export interface TestProvider {
  name: Provider;
  /** A new, empty database, not yet migrated. */
  fresh(): Promise<FreshDatabase>;
  /** A new database, migrated and open. */
  open(): Promise<TestDatabase>;
}

const server = process.env.TEST_POSTGRES_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres';
const serverProblem = await onServer('SELECT 1').then(
  () => null,
  (error: Error) => error.message,
);
const withPostgresql = serverProblem === null || process.env.CI === 'true';
if (!withPostgresql) process.stderr.write(`skipped: PostgreSQL (${serverProblem}); set TEST_POSTGRES_URL\n`);

export const quietLog = { info: () => {}, warn: () => {} };

/**
 * The databases that a store test runs on: `describe.each(databases())('… on $name', ({ open }) => …)`.
 * PostgreSQL is left out where it can't be reached, except in CI, where its tests then fail.
 */
export function databases(): TestProvider[] {
  const sqlite: TestProvider = { name: 'sqlite', fresh: freshSqlite, open: () => openFresh(freshSqlite) };
  const postgresql: TestProvider = {
    name: 'postgresql',
    fresh: freshPostgresql,
    open: () => openFresh(freshPostgresql),
  };
  return withPostgresql ? [sqlite, postgresql] : [sqlite];
}

/** What a failed test has left open or in place. */
const leftovers = new Set<() => Promise<void>>();
afterAll(async () => {
  for (const drop of leftovers) await drop();
});

function droppable(drop: () => Promise<void>): () => Promise<void> {
  const dropOnce = async () => {
    if (leftovers.delete(dropOnce)) await drop();
  };
  leftovers.add(dropOnce);
  return dropOnce;
}

async function openFresh(fresh: () => Promise<FreshDatabase>): Promise<TestDatabase> {
  const { url, drop } = await fresh();
  const database = await openDatabase(url, quietLog);
  return { ...database, url, drop: () => database.close().then(drop) };
}

async function freshSqlite(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'tovholder-test-'));
  return { url: `file:${join(folder, 'test.db')}`, drop: droppable(() => rm(folder, { recursive: true })) };
}

async function freshPostgresql(): Promise<FreshDatabase> {
  const name = `tovholder_test_${randomUUID()}`;
  await onServer(`CREATE DATABASE "${name}"`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: droppable(() => onServer(`DROP DATABASE "${name}" WITH (FORCE)`)) };
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 5_000 });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
