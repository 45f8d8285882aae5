/** All months of an agreement as a file, as an operator gets them out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { activitiesToAsk, fieldsOf } from '../../src/domain/measure.js';
import { agreementAsOf } from '../../src/store/agreements.js';
import { findCheckIn, saveAnswer } from '../../src/store/check-ins.js';
import { openDatabase } from '../../src/store/db.js';
import { openRound } from '../../src/store/rounds.js';
import { type Office, openOffice, sample, samplePeople } from '../support/command-line.js';
import { quietLog } from '../support/databases.js';
import { hasLibreOffice, openedByLibreOffice } from '../support/libre-office.js';
import { readCsv } from '../support/read-csv.js';

const id = 'viborg-uddannelse-2025';
const loadedAt = new Date('2026-09-01T10:00:00Z');

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.run('load', sample, samplePeople);
  const { client, close } = await openDatabase(`file:${join(office.folder, 'data/tovholder.db')}`, quietLog);
  await client.agreementVersion.updateMany({ data: { savedAt: loadedAt } });
  const agreement = await agreementAsOf(client, id);
  if (agreement === null) throw new Error('not loaded');
  const person = await client.person.findFirstOrThrow({ where: { name: { contains: 'Koordinator' } } });
  for (const month of ['2026-09', '2026-10']) {
    const checkIns = activitiesToAsk(agreement, month).map((one) => ({ activity: one.id, fields: fieldsOf(one) }));
    await openRound(client, { agreement: id, month, version: 1, checkIns }, new Date('2026-10-01T07:00:00Z'));
    const checkIn = await findCheckIn(client, { agreement: id, activity: 'barselscafe', month });
    if (checkIn === null) throw new Error('not asked');
    const counts = Object.fromEntries(checkIn.fields.map((field, index) => [field.id, index]));
    const saved = { by: person.id, at: new Date('2026-11-03T08:30:00Z'), basedOn: 0 };
    await saveAnswer(client, checkIn, { status: 'held', counts, ended: false, comment: null }, saved);
  }
  await close();
});
afterAll(() => office.close());

const csv = (...args: string[]) => office.run('export', id, '--format', 'csv', ...args);

describe('export of all months', () => {
  it('writes a CSV on standard output: numbers, and what is missing', async () => {
    const { code, stdout, stderr } = await csv();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [header = [], ...rows] = readCsv(stdout.replace(/^\uFEFF/, ''), ';');
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(new Set(column('Måned'))).toEqual(new Set(['2026-09', '2026-10']));
    const told = rows.filter((row) => row[header.indexOf('Aktivitet-id')] === 'barselscafe');
    expect(told.map((row) => row[header.indexOf('Værdi')])).toEqual(expect.arrayContaining(['0', '1']));
    expect(column('Svar')).toContain('mangler');
    expect(new Set(column('Gemt'))).toEqual(new Set(['', '2026-11-03T09:30:00+01:00']));
  });

  it('writes into a file, twice the same', async () => {
    const contents: Buffer[] = [];
    for (const format of ['csv', 'csv', 'xlsx', 'xlsx']) {
      const ran = await office.run('export', id, '--format', format, '--out', `tal.${format}`);
      expect(ran).toEqual({
        code: 0,
        stdout: expect.stringMatching(`^tal.${format} written: \\d+ rows\n$`),
        stderr: '',
      });
      contents.push(await readFile(join(office.folder, `tal.${format}`)));
    }
    const [first, second, third, fourth] = contents;
    expect([first?.equals(second as Buffer), third?.equals(fourth as Buffer)]).toEqual([true, true]);
  }, 120_000);

  it('takes some months, a day to look back from, the history, and English', async () => {
    const lines = async (...args: string[]) => (await csv(...args)).stdout.split('\r\n').length - 2;
    const all = await lines();
    expect(await lines('--from', '2026-10')).toBe(all / 2);
    expect(await lines('--to', '2026-08')).toBe(0);
    expect(await lines('--as-of', '2026-11-02')).toBeLessThan(all);
    const history = await lines('--history');
    expect(history).toBeGreaterThan(0);
    expect(history).toBeLessThan(all);
    expect((await csv('--lang', 'en')).stdout).toMatch(/^\uFEFFAgreement,Month,/);
  }, 120_000);

  it.each([
    ['months of the agreement file', ['--from', '2026-10'], '--from goes with --format csv or xlsx.'],
    ['a language for the agreement file', ['--lang', 'en'], '--lang goes with --format csv or xlsx.'],
    [
      'months that lie backwards',
      ['--format', 'csv', '--from', '2026-10', '--to', '2026-09'],
      '--to lies before --from.',
    ],
    ['no month', ['--format', 'csv', '--from', '2026-13'], 'Write a month like 2026-12.'],
    ['the history twice', ['--format', 'xlsx', '--history'], 'leave --history out.'],
  ])('calls %s misuse', async (_, args, message) => {
    const ran = await office.run('export', id, ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  it.each([
    ['an agreement that is not there', ['nothing-2020', '--format', 'csv'], 'There is no agreement nothing-2020.\n'],
    [
      'a day before it was',
      [id, '--format', 'xlsx', '--as-of', '2026-08-31'],
      `There is no agreement ${id} as of 2026-08-31.\n`,
    ],
    ['a folder that is not there', [id, '--format', 'csv', '--out', 'no/tal.csv'], /^no\/tal\.csv can't be written: /],
  ])('refuses %s', async (_, args, message) => {
    const ran = await office.run('export', ...args);
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(message) });
  });
});

(hasLibreOffice() ? it : it.skip)(
  'LibreOffice opens the workbook with the rows of the CSV files',
  async () => {
    await office.run('export', id, '--format', 'xlsx', '--out', 'tal.xlsx');
    const opened = await openedByLibreOffice('tal.xlsx', await readFile(join(office.folder, 'tal.xlsx')));
    for (const [sheet, args] of [
      ['Måneder', []],
      ['Historik', ['--history']],
    ] as const) {
      const { stdout } = await csv(...args);
      expect(readCsv(opened.get(sheet) ?? '', ';')).toEqual(readCsv(stdout.replace(/^\uFEFF/, ''), ';'));
    }
  },
  120_000,
);
