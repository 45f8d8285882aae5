/**
 * A table as a CSV file that opens by a double click: UTF-8 with a byte order mark (without it Excel reads æøå as something else),
 * lines and quotes as RFC 4180 has them.
 */
import { writeCsv } from 'hucre/csv';
import type { Language } from '../chat.js';
import type { Cell, Table } from './table.js';

/** What Excel takes to set columns and decimals apart, by the language of the office. `sep=;` would do away with the mark, so it stays out. */
const MARKS: Readonly<Record<Language, { delimiter: string; decimal: string }>> = {
  da: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

const LINE_END = '\r\n';

export function toCsv({ header, rows }: Table, language: Language): string {
  const { delimiter, decimal } = MARKS[language];
  const lines = [header, ...rows].map((row) => row.map((cell) => written(cell, decimal)));
  return writeCsv(lines, { delimiter, bom: true, lineSeparator: LINE_END }) + LINE_END;
}

function written(cell: Cell, decimal: string): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return harmless(cell ?? '');
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection): what begins with `=`, `+`, `-` or
 * `@`, also in their full width and after blanks, and what begins with a tab or a line break.
 */
export function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
