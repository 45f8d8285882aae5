/** Tables as CSV, read back by something that did not write it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { harmless, toCsv } from '../../src/report/csv.js';
import { numbersEverSaved, numbersInForce } from '../../src/report/numbers.js';
import { historyTable, monthTable, type Table } from '../../src/report/table.js';
import { hasLibreOffice, openedByLibreOffice } from '../support/libre-office.js';
import { hostileChoir, recordsOf } from '../support/month-records.js';
import { readCsv } from '../support/read-csv.js';

const table = (...rows: Table['rows'][number][]): Table => ({ name: 'a', widths: [9, 9], header: ['Å', 'B'], rows });

describe('a CSV file', () => {
  it.each([
    ['da', '\uFEFFÅ;B\r\na;2,5\r\n;0\r\n'],
    ['en', '\uFEFFÅ,B\r\na,2.5\r\n,0\r\n'],
  ] as const)('is written as a spreadsheet in %s takes it', (language, expected) => {
    expect(toCsv(table(['a', 2.5], [null, 0]), language)).toBe(expected);
  });

  it.each(['=1+1', '+45', '-1', '@SUM(A1)', '\t=1', '\r\n=1', '\n', ' =1', '\u00A0=1', '＝1', '＋1', '－1', '＠x'])(
    'runs no formula: %j',
    (text) => expect(harmless(text)).toBe(`'${text}`),
  );

  it.each(['', ' ', 'a=1', '1-2', "'=1", 'navn@example.org', '7', '"=1"'])('leaves %j as it is', (text) =>
    expect(harmless(text)).toBe(text),
  );

  it('reads back as it was, whatever people have written', () => {
    const exported = hostileChoir.chain((agreement) =>
      fc.tuple(fc.constant(agreement), recordsOf(agreement), fc.constantFrom('da' as const, 'en' as const)),
    );
    fc.assert(
      fc.property(exported, ([agreement, records, language]) => {
        const versions = new Map([[1, agreement]]);
        const reader = { language, zone: 'Europe/Copenhagen' };
        for (const written of [
          monthTable(numbersInForce(records, versions), reader),
          historyTable(numbersEverSaved(records, versions), reader),
        ]) {
          const text = toCsv(written, language);
          const read = readCsv(text.slice(1), language === 'da' ? ';' : ',');
          const { header, rows } = written;
          const asWritten = rows.map((row) =>
            row.map((cell) => (typeof cell === 'string' ? harmless(cell) : `${cell ?? ''}`)),
          );
          expect(text[0]).toBe('\uFEFF');
          expect(read).toEqual([header, ...asWritten]);
        }
      }),
    );
  });
});

(hasLibreOffice() ? describe : describe.skip)('in LibreOffice', () => {
  it('a CSV file has the same cells', async () => {
    const rows = [
      ['sne;\n"is"', 12],
      ['=1+1', 0],
      ['مرحبا 🎉', null],
      ['', 2.5],
    ] as const;
    const opened = await openedByLibreOffice('tal.csv', toCsv(table(...rows), 'da'));
    expect([...opened.values()]).toEqual(['"Å";"B"\n"sne;\n""is""";12\n"\'=1+1";0\n"مرحبا 🎉";\n;2.5\n']);
  }, 120_000);
});
