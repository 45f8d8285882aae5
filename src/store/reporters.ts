/** Who was named in chat to report an activity, after somebody who has left. */
import { takeTurn } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';

const NAMED = 'name-reporter';

/**
 * Names who reports an activity, in place of whoever did. When somebody else has been named meanwhile, nothing is written, and that
 * person's id is returned.
 * @param departed ids of those who did and can no longer be asked
 */
export async function nameReporter(
  client: Client,
  {
    agreement: agreementId,
    activity: activityId,
    person: personId,
  }: { agreement: string; activity: string; person: string },
  departed: readonly string[],
  by: string,
  at: Date,
): Promise<string> {
  return client.$transaction(async (transaction) => {
    await takeTurn(transaction, agreementId);
    const present = await transaction.reporter.findFirst({
      where: { agreementId, activityId, personId: { notIn: [...departed] } },
    });
    if (present !== null) return present.personId;
    await transaction.reporter.deleteMany({ where: { agreementId, activityId } });
    await transaction.reporter.create({ data: { agreementId, activityId, personId } });
    const details = { activity: activityId, person: personId };
    await recordAudit(transaction, { at, by, action: NAMED, subject: agreementId, details });
    return personId;
  });
}

/** Those of an agreement's reporters who were named in chat: a people file that says nothing about their activity leaves them. */
export async function namedInChat(
  transaction: Transaction,
  agreementId: string,
): Promise<{ activityId: string; personId: string }[]> {
  const reporters = await transaction.reporter.findMany({ where: { agreementId } });
  if (reporters.length === 0) return [];
  const said = await transaction.auditEntry.findMany({ where: { action: NAMED, subject: agreementId } });
  const named = new Set(said.map(({ details }) => keyOf(details as { activity: string; person: string })));
  return reporters.filter(({ activityId, personId }) => named.has(keyOf({ activity: activityId, person: personId })));
}

function keyOf({ activity, person }: { activity: string; person: string }): string {
  return `${activity} ${person}`;
}
