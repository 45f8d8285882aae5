import type { Client } from '../../src/store/db.js';
import { Prisma } from '../../src/store/generated/sqlite/client.js';

interface Table {
  findMany(): Promise<object[]>;
}

/** Ids and checksums: digits by chance. */
const BY_CHANCE = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64}/g;

/** Everything that a database holds, as JSON, by table; without what is made up of digits by chance. */
export async function everythingIn(client: Client): Promise<Record<string, string>> {
  const tables = client as unknown as Record<string, Table>;
  const names = Object.keys(Prisma.ModelName).map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  const entries: [string, string][] = [];
  for (const name of names) {
    const rows = (await tables[name]?.findMany()) ?? [];
    // In an order of their own: an update moves a row in PostgreSQL.
    const texts = rows.map((row) => JSON.stringify(row).replace(BY_CHANCE, '…')).sort();
    entries.push([name, texts.join('\n')]);
  }
  return Object.fromEntries(entries);
}
