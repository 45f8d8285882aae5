import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/store/db.js';
import { databases, type FreshDatabase, quietLog } from '../support/databases.js';

const at = new Date('2026-11-02T08:00:00Z');

describe.each(databases())('the database on $name', ({ name, fresh, open }) => {
  it('keeps what was written when it is opened again', async () => {
    const { url, drop } = await fresh();
    const first = await openDatabase(url, quietLog);
    expect(first.provider).toBe(name);
    await first.client.overview.create({
      data: { id: 'goals', content: { text: 'Æblegrød', n: [1] }, hash: 'h', savedAt: at },
    });
    await first.close();
    const second = await openDatabase(url, quietLog);
    expect(await second.client.overview.findMany()).toEqual([
      { id: 'goals', content: { text: 'Æblegrød', n: [1] }, hash: 'h', savedAt: at },
    ]);
    await second.close();
    await drop();
  });

  it('refuses a row that points at nothing', async () => {
    const { client, drop } = await open();
    const orphan = client.account.create({
      data: { chat: 'web', id: 'a', personId: 'nobody', name: 'A', language: 'da', address: '', lastSeenAt: at },
    });
    await expect(orphan).rejects.toMatchObject({ code: 'P2003' });
    await drop();
  });

  it('runs many transactions and statements at once without mixing them', async () => {
    const { client, drop } = await open();
    const work = Array.from({ length: 60 }, async (_, n) => {
      const id = String(n);
      if (n % 3 === 0) return client.seenEvent.create({ data: { chat: 'web', id, at } });
      return client.$transaction(async (transaction) => {
        await transaction.seenEvent.create({ data: { chat: 'web', id, at } });
        if (n % 3 === 2) throw new Error('changed my mind');
      });
    });
    const outcomes = await Promise.allSettled(work);
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(work.map((_, n) => n % 3 !== 2));
    expect(await client.seenEvent.count()).toBe(40);
    await drop();
  });

  it('takes three starts at once: all of them on PostgreSQL, one of them on SQLite', async () => {
    const { url, drop } = await fresh();
    const starts = await Promise.allSettled([1, 2, 3].map(() => openDatabase(url, quietLog)));
    const opened = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    expect(opened).toHaveLength(name === 'sqlite' ? 1 : 3);
    for (const { client } of opened) expect(await client.person.count()).toBe(0);
    await Promise.all(opened.map(({ close }) => close()));
    await drop();
  });

  it('answers nothing after it was closed', async () => {
    const { client, close, drop } = await open();
    await close();
    await expect(client.person.findMany()).rejects.toThrow();
    await drop();
  });
});

describe('the SQLite file', () => {
  let place: FreshDatabase;
  beforeEach(async () => {
    place = await sqliteOnly().fresh();
  });
  afterEach(() => place.drop());

  it('is made with its folder', async () => {
    const url = place.url.replace('test.db', 'data/deep/tovholder.db');
    await (await openDatabase(url, quietLog)).close();
    expect(existsSync(url.replace('file:', ''))).toBe(true);
  });

  it('keeps every acknowledged write on the disk and checks references', async () => {
    const { client, close } = await openDatabase(place.url, quietLog);
    const setting = async (name: string) =>
      Object.values((await client.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})[0];
    expect(await setting('journal_mode')).toBe('wal');
    expect(Number(await setting('synchronous'))).toBe(2);
    expect(Number(await setting('foreign_keys'))).toBe(1);
    await close();
  });

  it('says what is wrong with a file that is no database', async () => {
    await writeFile(place.url.replace('file:', ''), 'Dear diary, this is certainly no database file. '.repeat(50));
    await expect(openDatabase(place.url, quietLog)).rejects.toThrow(/test\.db can't be used: file is not a database/);
  });
});

describe('a database address', () => {
  it('of another kind, or garbled, is refused with the kinds that there are', async () => {
    for (const url of ['mysql://localhost/x', 'tovholder.db', 'postgresql://localhost:port/x']) {
      await expect(openDatabase(url, quietLog)).rejects.toThrow(/^DATABASE_URL must be file:.* or postgresql:/);
    }
  });

  it('that leads nowhere is refused without showing the password', async () => {
    const refusal = openDatabase('postgresql://bot:secret@127.0.0.1:1/tovholder', quietLog);
    const error: Error = await refusal.then(
      () => new Error('opened'),
      (reason) => reason,
    );
    expect(error.name).toBe('StartRefused');
    expect(error.message).toMatch(/^The PostgreSQL database tovholder on 127\.0\.0\.1:1 can't be used: .*ECONNREFUSED/);
    expect(error.message).not.toContain('secret');
  });
});

function sqliteOnly() {
  const sqlite = databases().find(({ name }) => name === 'sqlite');
  if (sqlite === undefined) throw new Error('there is always SQLite');
  return sqlite;
}
