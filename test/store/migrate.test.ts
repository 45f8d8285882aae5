import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '../../src/store/migrate.js';
import { type MigrationSession, postgresqlSession, sqliteSession } from '../../src/store/migration-session.js';
import { databases, type FreshDatabase } from '../support/databases.js';

describe.each(databases())('migrating on $name', ({ name, fresh }) => {
  let place: FreshDatabase;
  let folder: string;
  let log: string[];
  beforeEach(async () => {
    place = await fresh();
    folder = await mkdtemp(join(tmpdir(), 'tovholder-migrations-'));
    log = [];
    await write('0001_pond', 'CREATE TABLE pond (id INTEGER PRIMARY KEY); INSERT INTO pond VALUES (1);');
    await write(
      '0002_duck',
      'CREATE TABLE duck (id INTEGER PRIMARY KEY, pond INTEGER REFERENCES pond(id) ON DELETE CASCADE);',
    );
  });
  afterEach(async () => {
    await place.drop();
    await rm(folder, { recursive: true });
  });

  const write = async (migration: string, sql: string) => {
    await mkdir(join(folder, migration), { recursive: true });
    await writeFile(join(folder, migration, 'migration.sql'), sql);
  };
  const open = async () =>
    name === 'sqlite' ? sqliteSession(place.url.replace('file:', '')) : postgresqlSession(place.url);
  const during = async <T>(work: (session: MigrationSession) => Promise<T>) => {
    const session = await open();
    return work(session).finally(session.close);
  };
  const start = () => during((session) => migrate(session, folder, (line) => log.push(line)));
  const rows = (sql: string) => during((session) => session.run(sql));
  const history = () =>
    rows(
      'SELECT migration_name, checksum, applied_steps_count, finished_at, rolled_back_at, logs FROM _prisma_migrations ORDER BY started_at, migration_name',
    );

  it('applies all in order, and says so in the table that Prisma reads', async () => {
    await start();
    expect(log).toEqual(['Database migrated: 0001_pond', 'Database migrated: 0002_duck']);
    const [first] = await history();
    expect(first).toMatchObject({
      migration_name: '0001_pond',
      applied_steps_count: 1,
      rolled_back_at: null,
      logs: null,
    });
    expect(first?.checksum).toBe('00ab0b7868206aa73c71f5d01dd8cc50c0e41462aa866e66d7487d417d347c03');
    expect(Math.abs(Date.now() - Number(new Date(String(first?.finished_at))))).toBeLessThan(60_000);
  });

  it('does nothing the second time', async () => {
    await start();
    await start();
    expect(log).toHaveLength(2);
    expect(await rows('SELECT * FROM pond')).toHaveLength(1);
  });

  it('adds what is new to what is there', async () => {
    await start();
    await write('0003_frog', 'CREATE TABLE frog (id INTEGER PRIMARY KEY)');
    await start();
    expect(log).toEqual([
      'Database migrated: 0001_pond',
      'Database migrated: 0002_duck',
      'Database migrated: 0003_frog',
    ]);
  });

  it('undoes a failed one whole, keeps those before it, and refuses the next start', async () => {
    await write(
      '0003_frog',
      'CREATE TABLE frog (id INTEGER PRIMARY KEY); INSERT INTO pond VALUES (2); INSERT INTO heron VALUES (1);',
    );
    const message =
      /^Migration 0003_frog failed and was undone, the data is as before: .*heron.*\. Install the version/;
    await expect(start()).rejects.toMatchObject({ name: 'StartRefused', message: expect.stringMatching(message) });
    expect(await rows('SELECT id FROM pond')).toEqual([{ id: 1 }]);
    await expect(rows('SELECT * FROM frog')).rejects.toMatchObject({ message: expect.stringContaining('frog') });
    expect(await rows('SELECT * FROM duck')).toEqual([]);

    await expect(start()).rejects.toMatchObject({ name: 'StartRefused', message: expect.stringMatching(message) });
    expect((await history()).map((row) => row.finished_at !== null)).toEqual([true, true, false]);
  });

  it('tries a failed one again when its file was mended', async () => {
    await write('0003_frog', 'INSERT INTO heron VALUES (1)');
    await expect(start()).rejects.toThrow('0003_frog');
    await write('0003_frog', 'CREATE TABLE frog (id INTEGER PRIMARY KEY)');
    await start();
    await start();
    expect((await history()).map((row) => row.rolled_back_at !== null)).toEqual([false, false, true, false]);
  });

  it('tries a failed one again after what its message says', async () => {
    await write('0003_frog', 'INSERT INTO heron VALUES (1)');
    const message = await start().catch((error: Error) => error.message);
    await rows('CREATE TABLE heron (id INTEGER PRIMARY KEY)');
    await rows(String(message).match(/DELETE FROM [^;]*/)?.[0] ?? 'no statement');
    await start();
    expect(await rows('SELECT id FROM heron')).toEqual([{ id: 1 }]);
  });

  it('refuses when the file of an applied one was changed', async () => {
    await start();
    await write('0001_pond', 'CREATE TABLE pond (id INTEGER PRIMARY KEY, depth INTEGER)');
    await expect(start()).rejects.toMatchObject({
      name: 'StartRefused',
      message: expect.stringMatching(/^The file of migration 0001_pond is not the one .* Install Tovholder again/),
    });
  });

  it("does not mind Windows' line ends", async () => {
    await write('0003_frog', 'CREATE TABLE frog (\nid INTEGER PRIMARY KEY\n);');
    await start();
    await write('0003_frog', 'CREATE TABLE frog (\r\nid INTEGER PRIMARY KEY\r\n);');
    await start();
    expect(log).toHaveLength(3);
  });

  it('refuses a database of a newer program and leaves it as it is', async () => {
    await start();
    await rm(join(folder, '0002_duck'), { recursive: true });
    await write('0003_frog', 'CREATE TABLE frog (id INTEGER PRIMARY KEY)');
    await expect(start()).rejects.toMatchObject({
      name: 'StartRefused',
      message: expect.stringMatching(/newer Tovholder \(migration 0002_duck\).* Install that version/),
    });
    expect(await history()).toHaveLength(2);
  });

  it('makes a table anew without touching the rows that point at it', async () => {
    await start();
    await rows('INSERT INTO duck VALUES (7, 1)');
    await write(
      '0003_deeper_pond',
      name === 'sqlite' ? sqliteRebuild : 'ALTER TABLE pond ADD COLUMN depth INTEGER NOT NULL DEFAULT 3',
    );
    await start();
    expect(await rows('SELECT duck.id, depth FROM duck JOIN pond ON pond.id = duck.pond')).toEqual([
      { id: 7, depth: 3 },
    ]);
    await write('0004_lost_duck', 'INSERT INTO duck VALUES (8, 99)');
    await expect(start()).rejects.toThrow('0004_lost_duck failed');
  });

  it('refuses to leave rows that point at nothing', async () => {
    await start();
    await rows('INSERT INTO duck VALUES (7, 1)');
    await write(
      '0003_drought',
      name === 'sqlite'
        ? 'DELETE FROM pond'
        : 'ALTER TABLE duck DROP CONSTRAINT duck_pond_fkey; DELETE FROM pond; ALTER TABLE duck ADD FOREIGN KEY (pond) REFERENCES pond(id);',
    );
    await expect(start()).rejects.toThrow('0003_drought failed and was undone');
    expect(await rows('SELECT id FROM pond')).toEqual([{ id: 1 }]);
  });
});

/** The way that Prisma writes it. */
const sqliteRebuild = `
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_pond" ("id" INTEGER PRIMARY KEY, "depth" INTEGER NOT NULL DEFAULT 3);
INSERT INTO "new_pond" ("id") SELECT "id" FROM "pond";
DROP TABLE "pond";
ALTER TABLE "new_pond" RENAME TO "pond";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
`;
