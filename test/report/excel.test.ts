/** Tables as a workbook, opened by LibreOffice. */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { toExcel } from '../../src/report/excel.js';
import { numbersEverSaved, numbersInForce } from '../../src/report/numbers.js';
import { historyTable, monthTable, type Table } from '../../src/report/table.js';
import { hasLibreOffice, openedByLibreOffice } from '../support/libre-office.js';
import { answerWith, choirAgreement, hostileText, recordWith } from '../support/month-records.js';
import { readCsv } from '../support/read-csv.js';

const versions = new Map([[1, choirAgreement]]);
const danish = { language: 'da', zone: 'Europe/Copenhagen' } as const;
const counts = { 'sum.sum': 0, 'unique.unique': 12, 'average.total': 60, 'average.occasions': 4 };
const records = [
  recordWith({ answers: [answerWith({ counts, comment: '=1+1\n"sne"; is' })] }),
  recordWith({ month: '2026-11' }),
  recordWith({ month: '2026-12', answers: [answerWith({ status: 'notHeld' })] }),
];
const tables = [
  monthTable(numbersInForce(records, versions), danish),
  historyTable(numbersEverSaved(records, versions), danish),
];

describe('a workbook', () => {
  afterEach(() => void jest.useRealTimers());

  it('is the same, byte for byte, whenever it is made', async () => {
    const made: Uint8Array[] = [];
    for (const now of ['2026-12-01T09:00:00Z', '2027-05-03T21:15:08Z']) {
      jest.useFakeTimers({
        now: new Date(now),
        doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'],
      });
      made.push(await toExcel(tables, 'Parken'));
      jest.useRealTimers();
    }
    expect(Buffer.from(made[0] ?? []).equals(Buffer.from(made[1] ?? []))).toBe(true);
    expect(made[0]?.length).toBeGreaterThan(1000);
  });

  it('has a title, and on each sheet a header that stays in sight and can be filtered by', async () => {
    const { properties, sheets } = await readXlsx(await toExcel(tables, 'Parken'));
    expect(properties).toMatchObject({ title: 'Parken' });
    expect(sheets).toMatchObject([
      { name: 'Måneder', freezePane: { rows: 1 }, autoFilter: { range: 'A1:W9' } },
      { name: 'Historik', freezePane: { rows: 1 }, autoFilter: { range: 'A1:V8' } },
    ]);
  });
});

(hasLibreOffice() ? describe : describe.skip)('in LibreOffice', () => {
  const texts = fc.sample(hostileText, 400);
  const hostile: Table = {
    name: 'Tekst',
    widths: [9, 9],
    header: ['Nr.', 'Tekst'],
    rows: texts.map((text, index) => [index, text]),
  };
  let opened: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const workbook = await toExcel([...tables, hostile], texts.join(' '));
    opened = await openedByLibreOffice('tal.xlsx', workbook);
  }, 120_000);

  it('a workbook has its sheets: every number a number, every text a text', () => {
    expect([...opened.keys()].sort()).toEqual(['Historik', 'Måneder', 'Tekst']);
    for (const table of tables) {
      const lines = [table.header, ...table.rows].map((row) => row.map(asLibreOfficeWrites).join(';'));
      expect(opened.get(table.name)).toBe(`${lines.join('\n')}\n`);
    }
  });

  it('a workbook reads back as it was, whatever people have written', () => {
    const read = readCsv(opened.get('Tekst') ?? '', ';').slice(1);
    expect(read).toEqual(texts.map((text, index) => [String(index), asShown(text)]));
  });
});

function asLibreOfficeWrites(cell: Table['rows'][number][number]): string {
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : `${cell ?? ''}`;
}

/** Line breaks are one character in a workbook, and what XML has no place for is �. */
function asShown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
