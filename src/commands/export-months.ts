import type { Agreement } from '../domain/agreement.js';
import { toCsv } from '../report/csv.js';
import { toExcel } from '../report/excel.js';
import { numbersEverSaved, numbersInForce } from '../report/numbers.js';
import { exportWords, historyTable, monthTable, type Reader } from '../report/table.js';
import { agreementVersion } from '../store/agreements.js';
import type { Client } from '../store/db.js';
import { type Extent, monthRecords } from '../store/month-records.js';

export interface MonthsWanted extends Extent {
  format: 'csv' | 'xlsx';
  /** Instead of what counts now: every revision. An Excel file always has both. */
  history: boolean;
}

/** The months of an agreement as a file, and how many rows it has below its header. The operator sees what the secretariat sees. */
export async function monthsFile(
  client: Client,
  agreement: Agreement,
  { format, history, ...extent }: MonthsWanted,
  reader: Reader,
): Promise<{ content: string | Uint8Array; rows: number }> {
  const records = await monthRecords(client, agreement.id, extent);
  const versions = await versionsOf(client, agreement.id, new Set(records.map(({ version }) => version)));
  const months = monthTable(numbersInForce(records, versions), reader);
  const saved = historyTable(numbersEverSaved(records, versions), reader);
  if (format === 'csv') {
    const table = history ? saved : months;
    return { content: toCsv(table, reader.language), rows: table.rows.length };
  }
  const title = exportWords(reader.language).title(agreement.title);
  return { content: await toExcel([months, saved], title), rows: months.rows.length };
}

async function versionsOf(client: Client, agreement: string, numbers: ReadonlySet<number>) {
  const versions = new Map<number, Agreement>();
  for (const number of numbers) {
    const version = await agreementVersion(client, agreement, number);
    if (version !== null) versions.set(number, version);
  }
  return versions;
}
