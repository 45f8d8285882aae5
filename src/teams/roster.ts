import type { Activity, TeamsChannelAccount } from 'botbuilder';
import type { Logger } from 'pino';
import type { Connectors } from './connector.js';

/** A person as the Teams roster vouches for them. */
export interface Member {
  /** The account's id in Teams, `29:…`. */
  userId: string;
  /** The id in Entra; null where Teams gives none. */
  objectId: string | null;
  name: string;
  email: string | null;
}

/** Who is in a conversation. Both work on the team where the activity comes from one, else on its conversation. */
export interface Roster {
  /** One person, from memory for up to an hour; null where Teams will not say. */
  member(activity: Activity, userId: string): Promise<Member | null>;
  /** All persons, page by page; nobody where Teams will not say. */
  members(activity: Activity): Promise<Member[]>;
}

/** Some Teams rosters carry the object id under this older name. */
type RosterEntry = TeamsChannelAccount & { objectId?: string };

interface Remembered {
  member: Member;
  until: number;
}

const REMEMBER_FOR = 60 * 60 * 1000;
const REMEMBER_AT_MOST = 10_000;
/** The most that Teams gives in one page. */
const PAGE_SIZE = 500;

export function createRoster(connectors: Connectors, log: Logger): Roster {
  const remembered = new Map<string, Remembered>();

  async function member(activity: Activity, userId: string): Promise<Member | null> {
    const known = remembered.get(userId);
    if (known && known.until > Date.now()) return known.member;
    try {
      const { conversations } = await connectors(activity.serviceUrl);
      const found = memberOf(await conversations.getConversationMember(rosterId(activity), userId));
      if (found) remember(remembered, found);
      return found;
    } catch (error) {
      log.warn({ err: error }, 'Teams did not say who wrote; they count as not linked this time');
      return null;
    }
  }

  async function members(activity: Activity): Promise<Member[]> {
    try {
      return await allPages(activity);
    } catch (error) {
      log.error({ err: error }, 'Teams did not say who is in a conversation; they become known when they write');
      return [];
    }
  }

  async function allPages(activity: Activity): Promise<Member[]> {
    const { conversations } = await connectors(activity.serviceUrl);
    const found: Member[] = [];
    let continuationToken: string | undefined;
    do {
      const options = { pageSize: PAGE_SIZE, ...(continuationToken && { continuationToken }) };
      const page = await conversations.getConversationPagedMembers(
        rosterId(activity),
        options as Required<typeof options>,
      );
      found.push(...page.members.map(memberOf).filter((entry) => entry !== null));
      continuationToken = page.continuationToken;
    } while (continuationToken);
    for (const entry of found) remember(remembered, entry);
    return found;
  }

  return { member, members };
}

/** Null for what is no real person: an anonymous meeting guest, or another bot. */
function memberOf(entry: RosterEntry): Member | null {
  if (entry.userRole === 'anonymous' || entry.id.startsWith('28:')) return null;
  return {
    userId: entry.id,
    objectId: entry.aadObjectId ?? entry.objectId ?? null,
    name: entry.name ?? '',
    email: emailOf(entry),
  };
}

/** A guest's user principal name is no address: `name_firm.dk#EXT#@tenant.onmicrosoft.com`. */
function emailOf({ email, userPrincipalName }: RosterEntry): string | null {
  if (email?.includes('@')) return email;
  return userPrincipalName?.includes('@') && !userPrincipalName.includes('#EXT#') ? userPrincipalName : null;
}

function rosterId(activity: Activity): string {
  return activity.channelData?.team?.id ?? activity.conversation.id;
}

function remember(remembered: Map<string, Remembered>, member: Member): void {
  remembered.delete(member.userId);
  remembered.set(member.userId, { member, until: Date.now() + REMEMBER_FOR });
  const oldest = remembered.keys().next().value;
  if (remembered.size > REMEMBER_AT_MOST && oldest !== undefined) remembered.delete(oldest);
}
