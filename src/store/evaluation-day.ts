import type { Client } from './db.js';

/** `MM-DD` of the yearly evaluation, where the secretariat has set one. */
export async function evaluationDayOf(client: Client, agreement: string): Promise<string | null> {
  const row = await client.agreement.findUnique({ where: { id: agreement }, select: { evaluationDay: true } });
  return row?.evaluationDay ?? null;
}
