/** The audit trail: who changed what, when. Written in the transaction of the change itself. */
import type { Client, Transaction } from './db.js';

export interface AuditEntry {
  at: Date;
  /** A person's id, or "operator". */
  by: string;
  /** What was done, as `save-agreement`. */
  action: string;
  /** What it was done to: an id. */
  subject: string;
  details: Record<string, string | number | boolean | null>;
}

export async function recordAudit(transaction: Transaction, entry: AuditEntry): Promise<void> {
  await transaction.auditEntry.create({ data: entry });
}

/** The entries about a subject, oldest first. */
export async function auditOf(client: Client, subject: string): Promise<AuditEntry[]> {
  const rows = await client.auditEntry.findMany({ where: { subject }, orderBy: { id: 'asc' } });
  return rows.map(({ at, by, action, subject, details }) => ({
    at,
    by,
    action,
    subject,
    details: details as AuditEntry['details'],
  }));
}
