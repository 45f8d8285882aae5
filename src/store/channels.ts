/** Where the groups of an agreement are written to together. */
import type { Address, ChatName } from '../chat.js';
import { recordAudit } from './audit.js';
import type { Client } from './db.js';

export interface Channel {
  chat: ChatName;
  address: Address;
}

export interface GroupOfAgreement {
  agreement: string;
  /** Actor id of the group. */
  group: string;
}

/** Makes a conversation the channel of a group, in place of the one it had. */
export async function saveChannel(
  client: Client,
  { agreement: agreementId, group: groupId }: GroupOfAgreement,
  { chat, address }: Channel,
  by: string,
  now: Date,
): Promise<void> {
  const row = { chat, address, refusedAt: null };
  await client.$transaction(async (transaction) => {
    await transaction.channel.upsert({
      where: { agreementId_groupId: { agreementId, groupId } },
      create: { agreementId, groupId, ...row },
      update: row,
    });
    await recordAudit(transaction, {
      at: now,
      by,
      action: 'save-channel',
      subject: agreementId,
      details: { group: groupId, chat },
    });
  });
}

/** The platform will not deliver there: the group is passed over until the secretariat chooses a channel again. */
export async function markChannelRefused(
  client: Client,
  { agreement, group }: GroupOfAgreement,
  now: Date,
): Promise<void> {
  await client.channel.update({
    where: { agreementId_groupId: { agreementId: agreement, groupId: group } },
    data: { refusedAt: now },
  });
}

export async function findChannel(client: Client, { agreement, group }: GroupOfAgreement): Promise<Channel | null> {
  const row = await client.channel.findUnique({
    where: { agreementId_groupId: { agreementId: agreement, groupId: group } },
  });
  return row === null ? null : { chat: row.chat as ChatName, address: row.address };
}

/** Ids of the agreements that have a group whose channel this conversation is. */
export async function agreementsOfChannel(client: Client, chat: ChatName, address: Address): Promise<string[]> {
  const rows = await client.channel.findMany({ where: { chat, address }, select: { agreementId: true } });
  return [...new Set(rows.map(({ agreementId }) => agreementId))];
}
