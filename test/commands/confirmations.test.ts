/** What the command line tells of responsibilities that are to be confirmed. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { confirm } from '../../src/store/confirmations.js';
import { openDatabase } from '../../src/store/db.js';
import { type Office, openOffice, sample, samplePeople } from '../support/command-line.js';
import { quietLog } from '../support/databases.js';

const id = 'viborg-uddannelse-2025';
const denied = 'barselscafe/interpreter/jobcenteret/bidrager med tolke';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.run('load', sample, samplePeople);
  const { client, close } = await openDatabase(`file:${join(office.folder, 'data/tovholder.db')}`, quietLog);
  // As if it had been loaded long ago.
  const loadedAt = new Date('2025-01-20T10:00:00Z');
  await client.agreement.updateMany({ data: { loadedAt } });
  await client.agreementVersion.updateMany({ data: { savedAt: loadedAt } });
  const person = await client.person.findFirstOrThrow();
  const responsibilities = [{ key: denied, holds: false, text: 'Det gør vi ikke mere' }];
  await confirm(client, { agreement: id, responsibilities, by: person.id, at: new Date('2026-07-01T10:00:00Z') });
  await close();
});
afterAll(() => office.close());

it('due tells whom it would ask to confirm, when and why', async () => {
  const { stdout } = await office.run('due', '--from', '2026-02-01', '--to', '2026-02-28', '--json');
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const cards = lines.filter(({ kind }) => kind === 'confirmation');
  expect(cards.length).toBeGreaterThan(0);
  expect(cards[0]).toEqual({
    kind: 'confirmation',
    agreement: id,
    period: '2026-02',
    to: { person: expect.any(String), name: expect.any(String) },
    at: '2026-02-16T09:00:00+01:00',
    why: expect.stringContaining('responsibilities that nobody has confirmed for a year'),
    key: expect.stringMatching(`^confirmation:${id}:2026-02:`),
  });
});

it('status tells what is said to be wrong, in words and as JSON, without what was written', async () => {
  const { stdout } = await office.run('status');
  expect(stdout).toContain(`  said to be wrong: ${denied} (`);
  expect(stdout).not.toContain('ikke mere');
  const [line = ''] = (await office.run('status', '--json')).stdout.split('\n');
  expect(JSON.parse(line)).toMatchObject({
    denied: [{ responsibility: denied, by: expect.any(String), at: '2026-07-01T12:00:00+02:00' }],
  });
});

it('doctor tells of whom nobody can be asked', async () => {
  const { stdout } = await office.run('doctor');
  const line = /^ {2}nobody to ask about responsibilities that were not confirmed for a year: (.*)$/m.exec(stdout)?.[1];
  expect(line?.split(', ')).toEqual(expect.arrayContaining(['skolerne (4)', 'sundhedsplejerske (2)']));
  // Somebody stands for the one, and the other has said something since.
  expect(line).not.toMatch(/den-boligsociale-helhedsplan|jobcenteret/);
});
