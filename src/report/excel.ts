/** Tables as an Excel workbook, a sheet each. The same tables give the same bytes. */
import { rangeRef, writeXlsx } from 'hucre/xlsx';
import type { Table } from './table.js';

/** A workbook says when it was made; who exports twice gets the same file twice, so it is always this. */
const MADE = new Date('2000-01-01T00:00:00Z');

/** Characters in a cell: Excel calls a file with more damaged. */
const LONGEST_TEXT = 32_767;

export function toExcel(tables: readonly Table[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map(toSheet),
    properties: { title: printable(title), creator: 'Tovholder', created: MADE, modified: MADE },
  });
}

/** A frozen header with a filter on it. Long texts are wrapped; no cell is a formula, and nothing is added up. */
function toSheet({ name, widths, header, rows }: Table) {
  return {
    name,
    columns: widths.map((width) => ({ width, style: { alignment: { vertical: 'top' as const, wrapText: true } } })),
    rows: [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    cells: new Map(header.map((text, column) => [`0,${column}`, { value: text, style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, header.length - 1) },
  };
}

/** Line breaks are `\n` in a workbook; what XML has no place for is shown as �. */
function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** `_x0041_`, which Excel reads as the character of that number, is written so that it stays itself (ECMA-376, ST_Xstring). */
function cellText(text: string): string {
  return printable(text)
    .slice(0, LONGEST_TEXT)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
