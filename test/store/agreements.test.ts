import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadFile } from '../../src/bot/load-file.js';
import { writeAgreementFile } from '../../src/documents/write-agreement.js';
import {
  agreementAsOf,
  agreementsStamp,
  agreementVersion,
  currentAgreements,
  currentOverviews,
  saveAgreement,
} from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { parkWith } from '../support/agreement.js';
import { databases, type TestDatabase } from '../support/databases.js';

const sample = new URL('../../prisma/seed/viborg-uddannelse-2025.yaml', import.meta.url);
const shared = new URL('../../../shared/agreements/', import.meta.url);
const present = existsSync(shared) || process.env.CI === 'true';
if (!present) process.stderr.write('skipped: ../shared/agreements in the store (not there)\n');
const files = [sample, ...(present ? readdirSync(shared).map((name) => new URL(name, shared)) : [])];

const first = new Date('2026-01-05T10:00:00Z');
const second = new Date('2026-06-05T10:00:00Z');
const park = parkWith();

describe.each(databases())('agreements on $name', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.drop());
  const load = (content: Buffer, at: Date) => loadFile(database.client, content, 'file.yaml', 'operator', at);

  it.each(files.map((file) => [file.pathname.split('/').at(-1), file]))(
    '%s is loaded, exported and loaded again, and nothing has changed',
    async (_, file) => {
      const content = readFileSync(file as URL);
      const { id, kind, change } = await load(content, first);
      expect(['new', 'changed']).toContain(change);
      expect((await load(content, second)).change).toBe('none');
      const { client } = database;
      const overview = (await currentOverviews(client)).find((one) => one.id === id);
      const stored = kind === 'overview' ? overview : await agreementAsOf(client, id);
      if (!stored) throw new Error('not stored');
      const exported = writeAgreementFile(stored);
      expect((await load(Buffer.from(exported), second)).change).toBe('none');
      const again = kind === 'overview' ? overview : await agreementAsOf(client, id);
      expect(again && writeAgreementFile(again)).toBe(exported);
    },
  );

  it('have a version for each change, and the one that was in force at any moment', async () => {
    const { client } = database;
    const changed = { ...park, title: 'Ny titel' };
    expect(await saveAgreement(client, park, 'operator', first)).toEqual({ change: 'new', version: 1 });
    expect(await saveAgreement(client, park, 'operator', second)).toEqual({ change: 'none', version: 1 });
    expect(await saveAgreement(client, changed, 'a-person', second)).toEqual({ change: 'changed', version: 2 });

    const titleAt = async (moment?: string) =>
      (await agreementAsOf(client, park.id, moment === undefined ? undefined : new Date(moment)))?.title;
    expect(await titleAt('2026-01-05T09:59:59Z')).toBeUndefined();
    expect(await titleAt('2026-01-05T10:00:00Z')).toBe(park.title);
    expect(await titleAt('2026-06-05T09:59:59Z')).toBe(park.title);
    expect(await titleAt('2026-06-05T10:00:00Z')).toBe('Ny titel');
    expect(await titleAt()).toBe('Ny titel');
    expect(await agreementVersion(client, park.id, 1)).toEqual(park);
    expect(await agreementVersion(client, park.id, 3)).toBeNull();

    const inForce = (await currentAgreements(client)).find(({ agreement }) => agreement.id === park.id);
    expect(inForce).toEqual({ agreement: changed, version: 2, loadedAt: first, savedAt: second });
    expect(await auditOf(client, park.id)).toEqual([
      { at: first, by: 'operator', action: 'save-agreement', subject: park.id, details: { version: 1 } },
      { at: second, by: 'a-person', action: 'save-agreement', subject: park.id, details: { version: 2 } },
    ]);
  });

  it('that say the same in another order of keys are the same', async () => {
    const turned = Object.fromEntries(Object.entries(parkWith({ title: 'Ny titel' })).reverse());
    const saved = await saveAgreement(database.client, turned as unknown as typeof park, 'operator', second);
    expect(saved.change).toBe('none');
  });

  it('that two load at once become one version each, or the same one', async () => {
    const { client } = database;
    const loads = ['A', 'B', 'C'].map((title) => saveAgreement(client, { ...park, title }, 'operator', second));
    const settled = await Promise.allSettled(loads);
    const versions = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.version] : []));
    expect(new Set(versions).size).toBe(versions.length);
    const inForce = (await currentAgreements(client)).find(({ agreement }) => agreement.id === park.id);
    expect(await agreementVersion(client, park.id, inForce?.version ?? 0)).toEqual(inForce?.agreement);
  });

  it('have a stamp that changes when one of them does', async () => {
    const { client } = database;
    const before = await agreementsStamp(client);
    expect(await agreementsStamp(client)).toBe(before);
    await saveAgreement(client, { ...park, title: 'Igen en ny' }, 'operator', second);
    expect(await agreementsStamp(client)).not.toBe(before);
  });
});
