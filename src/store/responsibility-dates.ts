/** When each responsibility of an agreement came into it. */
import type { Agreement } from '../domain/agreement.js';
import { placedResponsibilities } from '../domain/confirmation.js';
import type { CurrentAgreement } from './agreements.js';
import type { Client } from './db.js';

/** What is in force is read once and kept as it is, and so is what its versions tell. */
const known = new WeakMap<CurrentAgreement, Promise<ReadonlyMap<string, Date>>>();

/** By key: when the version came here that the responsibility has stood in without a break since */
export function enteredAt(client: Client, current: CurrentAgreement): Promise<ReadonlyMap<string, Date>> {
  const made = known.get(current) ?? read(client, current);
  known.set(current, made);
  // What could not be read is read anew the next time.
  made.catch(() => known.delete(current));
  return made;
}

async function read(client: Client, { agreement, version, loadedAt }: CurrentAgreement): Promise<Map<string, Date>> {
  if (version === 1) return keysOf(agreement, new Map(), loadedAt);
  const versions = await client.agreementVersion.findMany({
    where: { agreementId: agreement.id, number: { lte: version } },
    orderBy: { number: 'asc' },
  });
  let entered = new Map<string, Date>();
  for (const { content, savedAt } of versions) entered = keysOf(content as unknown as Agreement, entered, savedAt);
  return entered;
}

function keysOf(agreement: Agreement, before: ReadonlyMap<string, Date>, savedAt: Date): Map<string, Date> {
  return new Map(placedResponsibilities(agreement).map(({ key }) => [key, before.get(key) ?? savedAt]));
}
