// Writes a migration from what the models have that the earlier migrations don't:
//   npm run migration -- 0002_what_it_is_for
// The newest migration can be written again in the same way, as long as nobody has applied it.
// Needs a PostgreSQL server where databases can be made (TEST_POSTGRES_URL): the comparison is with a real database.
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { migrationsFolder } from './schema.mjs';
import { sqlToModels } from './schema-engine.mjs';

const server = process.env.TEST_POSTGRES_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres';
const name = process.argv[2] ?? '';

if (!/^\d{4}_[a-z0-9_]+$/.test(name)) fail('Give the migration a name like 0002_reminders');
await write('sqlite', withSqlite);
await write('postgresql', withPostgresql);

async function write(provider, withDatabase) {
  const folder = migrationsFolder(provider);
  await mkdir(folder, { recursive: true });
  const others = (await readdir(folder)).filter((other) => other !== name).sort();
  if (others.some((other) => other > name)) fail(`${provider} has a later migration than ${name}: ${others.at(-1)}`);
  const earlier = await Promise.all(others.map((other) => readFile(join(folder, other, 'migration.sql'), 'utf8')));
  const sql = await withDatabase(earlier);
  if (sql === '') fail(`${provider}: the models have nothing new, no migration written`);
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
  console.log(join(folder, name, 'migration.sql'));
}

async function withSqlite(scripts) {
  const folder = await mkdtemp(join(tmpdir(), 'tovholder-migration-'));
  const file = join(folder, 'earlier.db');
  try {
    const database = new Sqlite(file);
    for (const script of scripts) database.exec(script);
    database.close();
    return await sqlToModels(`file:${file}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function withPostgresql(scripts) {
  const url = new URL(server);
  url.pathname = `tovholder_migration_${randomUUID()}`;
  const database = url.pathname.slice(1);
  await onServer(server, [`CREATE DATABASE "${database}"`]);
  try {
    await onServer(url.href, scripts);
    return await sqlToModels(url.href);
  } finally {
    await onServer(server, [`DROP DATABASE "${database}"`]);
  }
}

async function onServer(url, scripts) {
  const client = new pg.Client({ connectionString: url });
  await client
    .connect()
    .catch((error) => fail(`PostgreSQL can't be reached (${error.message}): set TEST_POSTGRES_URL`));
  try {
    for (const script of scripts) await client.query(script);
  } finally {
    await client.end();
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
