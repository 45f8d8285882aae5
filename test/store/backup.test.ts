import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backupSqlite } from '../../src/store/backup.js';
import { type Database, openDatabase } from '../../src/store/db.js';
import { firstTimeSeen } from '../../src/store/seen-events.js';
import { databases, type FreshDatabase, quietLog } from '../support/databases.js';

const at = new Date('2026-11-02T08:00:00Z');

describe('a backup of the SQLite file', () => {
  let place: FreshDatabase;
  let database: Database;
  let copy: string;
  beforeEach(async () => {
    const sqlite = databases().find(({ name }) => name === 'sqlite');
    if (sqlite === undefined) throw new Error('there is always SQLite');
    place = await sqlite.fresh();
    database = await openDatabase(place.url, quietLog);
    copy = place.url.replace('file:', '').replace('test.db', 'copy.db');
  });
  afterEach(async () => {
    await database.close();
    await place.drop();
  });

  it('made while the bot writes holds every write that was acknowledged before, and opens', async () => {
    const acknowledged: string[] = [];
    let writing = true;
    const writer = (async () => {
      // It ends by itself where a backup does not.
      for (let n = 0; writing && n < 5_000; n += 1) {
        await firstTimeSeen(database.client, 'web', String(n), at);
        acknowledged.push(String(n));
      }
    })();
    while (acknowledged.length < 50) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = [...acknowledged];
    await backupSqlite(place.url, copy);
    writing = false;
    await writer;

    const restored = await openDatabase(`file:${copy}`, quietLog);
    const found = new Set((await restored.client.seenEvent.findMany()).map(({ id }) => id));
    await restored.close();
    expect(before.filter((id) => !found.has(id))).toEqual([]);
  });

  it('takes no other file’s place', async () => {
    await writeFile(copy, 'an older backup');
    await expect(backupSqlite(place.url, copy)).rejects.toThrow(/copy\.db exists already\. Choose another name/);
  });

  it('is refused where there is nothing to copy, and for PostgreSQL', async () => {
    await expect(backupSqlite(place.url.replace('test.db', 'none.db'), copy)).rejects.toThrow(/There is no database/);
    await expect(backupSqlite('postgresql://127.0.0.1/x', copy)).rejects.toThrow(/pg_dump/);
  });
});
