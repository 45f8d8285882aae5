import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { confirm, lastWords } from '../../src/store/confirmations.js';
import type { Client } from '../../src/store/db.js';
import { parkWith } from '../support/agreement.js';
import { databases, type TestDatabase } from '../support/databases.js';

const monday = new Date('2026-11-02T08:00:00Z');
const tuesday = new Date('2026-11-03T08:00:00Z');
const wednesday = new Date('2026-11-04T08:00:00Z');
const park = parkWith();
const agreement = park.id;

describe.each(databases())('confirmations on $name', ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
    await saveAgreement(database.client, park, OPERATOR, monday);
  });
  afterEach(() => database.drop());
  const say = (responsibilities: { key: string; holds: boolean; text?: string }[], at: Date, askedAt?: Date) =>
    confirm(database.client, { agreement, responsibilities, by: 'klubleder', at, askedAt });

  it('are none before anybody has said anything', async () => {
    expect(await lastConfirmed(database.client, agreement)).toEqual(new Map());
  });

  it('are kept with who and when, the newest of each', async () => {
    expect(
      await say(
        [
          { key: 'kor', holds: true },
          { key: 'café', holds: true },
        ],
        monday,
      ),
    ).toEqual(['kor', 'café']);
    await say([{ key: 'kor', holds: true }], tuesday);
    expect(await lastConfirmed(database.client, agreement)).toEqual(
      new Map([
        ['kor', tuesday],
        ['café', monday],
      ]),
    );
    expect(await lastConfirmed(database.client, 'another')).toEqual(new Map());
  });

  it('end with the word that it is no longer so, and begin again with the next', async () => {
    await say([{ key: 'kor', holds: true }], monday);
    await say([{ key: 'kor', holds: false, text: 'Jeg er flyttet' }], tuesday);
    expect(await lastConfirmed(database.client, agreement)).toEqual(new Map());
    expect((await lastWords(database.client, agreement)).get('kor')).toEqual({
      holds: false,
      at: tuesday,
      by: { id: 'klubleder', name: '' },
    });
    await say([{ key: 'kor', holds: true }], wednesday);
    expect(await lastConfirmed(database.client, agreement)).toEqual(new Map([['kor', wednesday]]));
  });

  it('are in the audit, with what was written', async () => {
    await say([{ key: 'kor', holds: true }], monday);
    await say([{ key: 'kor', holds: false, text: 'Jeg er flyttet' }], tuesday);
    expect((await auditOf(database.client, agreement)).slice(1)).toEqual([
      {
        at: monday,
        by: 'klubleder',
        action: 'confirm-responsibility',
        subject: agreement,
        details: { responsibility: 'kor' },
      },
      {
        at: tuesday,
        by: 'klubleder',
        action: 'deny-responsibility',
        subject: agreement,
        details: { responsibility: 'kor', text: 'Jeg er flyttet' },
      },
    ]);
  });

  it('of two who answer the same card at once: the first one stands', async () => {
    const answers = await Promise.all([
      say([{ key: 'kor', holds: true }], tuesday, monday),
      say([{ key: 'kor', holds: false }], tuesday, monday),
      say([{ key: 'kor', holds: true }], tuesday, monday),
    ]);
    expect(answers.flat()).toEqual(['kor']);
    expect(await database.client.confirmation.count()).toBe(1);
    expect(await auditOf(database.client, agreement)).toHaveLength(2);
  });

  it('take nothing that was said since the card was made, and what was said before does not count against it', async () => {
    await say([{ key: 'kor', holds: false }], tuesday);
    expect(await say([{ key: 'kor', holds: true }], wednesday, monday)).toEqual([]);
    expect(await lastConfirmed(database.client, agreement)).toEqual(new Map());
    expect(await say([{ key: 'kor', holds: true }], wednesday, wednesday)).toEqual(['kor']);
  });

  it('keep the longest key that the domain makes', async () => {
    const key = `${'a'.repeat(200)}/coordinator/${'b'.repeat(200)}/${'ø'.repeat(300)}`;
    await say([{ key, holds: true }], monday);
    expect((await lastConfirmed(database.client, agreement)).get(key)).toEqual(monday);
  });

  it('of an agreement that is not there are refused', async () => {
    await expect(
      confirm(database.client, { agreement: 'gone', responsibilities: [], by: 'klubleder', at: monday }),
    ).rejects.toThrow();
  });
});

/** When each responsibility was last confirmed, of those that are not known to be wrong. */
async function lastConfirmed(client: Client, agreement: string): Promise<Map<string, Date>> {
  const words = [...(await lastWords(client, agreement))];
  return new Map(words.flatMap(([key, { holds, at }]) => (holds ? [[key, at]] : [])));
}
