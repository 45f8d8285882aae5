/** Messages that were posted and stand in a chat. */
import type { ChatName, Posted } from '../chat.js';
import type { DueKind, Recipient } from '../domain/due.js';
import type { Client } from './db.js';
import { recipientOf } from './deliveries.js';

/** A message that stands in a chat and can be replaced there. */
export interface Standing {
  chat: ChatName;
  posted: Posted;
  to: Recipient;
}

/** What messages are about: a check-in, an evaluation, responsibilities or what is missing. */
export interface About {
  agreement: string;
  activity: string | null;
  /** Of a check-in that a party is asked alone; left out for everybody's. */
  party?: string;
  period: string;
  /** Set where another kind can be about the same agreement and period. */
  kind?: DueKind;
}

/** The messages about something that were posted, newest first. */
export async function standingMessages(client: Client, about: About): Promise<Standing[]> {
  const { agreement: agreementId, activity: activityId, party: partyId = '', period, kind } = about;
  const rows = await client.posting.findMany({
    where: { delivery: { agreementId, activityId, partyId, period, ...(kind !== undefined && { kind }) } },
    include: { delivery: { select: { personId: true, groupId: true } } },
    orderBy: { sentAt: 'desc' },
  });
  return rows.map(({ chat, posted, delivery }) => ({
    chat: chat as ChatName,
    posted,
    to: recipientOf(delivery),
  }));
}

/** The month in which a person was last asked to confirm responsibilities of an agreement; null for never. */
export async function lastAskedToConfirm(client: Client, agreement: string, person: string): Promise<string | null> {
  const newest = await client.delivery.findFirst({
    where: { kind: 'confirmation', agreementId: agreement, personId: person, posting: { isNot: null } },
    select: { period: true },
    orderBy: { period: 'desc' },
  });
  return newest?.period ?? null;
}

/** Whether a check-in was planned for a person, whoever it is asked of now. */
export async function wasAsked(
  client: Client,
  { agreement, activity, party, month }: { agreement: string; activity: string; party: string; month: string },
  person: string,
): Promise<boolean> {
  const where = {
    agreementId: agreement,
    activityId: activity,
    partyId: party,
    period: month,
    personId: person,
    posting: { isNot: null },
  };
  return (await client.delivery.count({ where })) > 0;
}
