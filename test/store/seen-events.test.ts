import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstTimeSeen, forgetSeenEvents } from '../../src/store/seen-events.js';
import { databases, type TestDatabase } from '../support/databases.js';

const now = new Date('2026-11-02T08:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

describe.each(databases())('events seen on $name', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.drop());

  it('are new once, in each chat', async () => {
    expect(await firstTimeSeen(database.client, 'slack', 'e1', now)).toBe(true);
    expect(await firstTimeSeen(database.client, 'slack', 'e1', hours(1))).toBe(false);
    expect(await firstTimeSeen(database.client, 'teams', 'e1', now)).toBe(true);
  });

  it('are new to one of several who see them at once', async () => {
    const seen = await Promise.all([1, 2, 3, 4].map(() => firstTimeSeen(database.client, 'slack', 'e2', now)));
    expect(seen.filter(Boolean)).toHaveLength(1);
  });

  it('are forgotten a day later, and not before', async () => {
    await firstTimeSeen(database.client, 'slack', 'e3', now);
    await forgetSeenEvents(database.client, hours(24));
    expect(await firstTimeSeen(database.client, 'slack', 'e3', hours(24))).toBe(false);
    await forgetSeenEvents(database.client, hours(24.1));
    expect(await firstTimeSeen(database.client, 'slack', 'e3', hours(24.1))).toBe(true);
  });
});
