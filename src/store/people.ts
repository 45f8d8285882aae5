/** The people who work with the agreements, and their parts in them. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ChatName, Language } from '../chat.js';
import { type Deed, type MemberRole, may, type Part } from '../domain/permission.js';
import type { MemberPart } from '../domain/stand-in.js';
import { type Doer, type Saved, takeTurn } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';
import { setEvaluationDay } from './evaluation-day.js';
import { namedInChat } from './reporters.js';

export interface Person {
  id: string;
  /** What the others see: a name or a title. */
  name: string;
  title: string | null;
  email: string | null;
  /** Null until somebody has told: then the chat's language counts. */
  language: Language | null;
}

/** Somebody's part in one agreement, as an office tells it. */
export interface PersonInAgreement {
  name: string;
  title?: string;
  /** Lower case. Two lists know the same person by it; without it the name tells, within one agreement. */
  email?: string;
  language?: Language;
  roles: readonly { role: MemberRole; actor?: string }[];
  /** Ids of the activities that the person is asked about, before anyone that the agreement names. */
  reports?: readonly string[];
}

export interface PeopleOfAgreement {
  agreement: string;
  people: readonly PersonInAgreement[];
  /** `MM-DD` of the yearly evaluation; left out: what is set stands. */
  evaluation?: string;
  /** Ids of the activities that each party counts on its own; left out: none. */
  separately?: readonly string[];
}

/**
 * Makes these the people of an agreement. Who is not among them loses the part in this agreement, and nothing else: their answers
 * and accounts stay. Who was named in chat to report an activity stays so, unless the list names somebody for it. Returns whether that
 * changed anything; what changed nothing is not in the audit.
 */
export async function savePeople(
  client: Client,
  list: PeopleOfAgreement,
  by: Doer,
  at: Date,
): Promise<Saved['change']> {
  const { agreement: agreementId } = list;
  return client.$transaction(async (transaction) => {
    await takeTurn(transaction, agreementId);
    const before = await partsIn(transaction, agreementId);
    const personIds: string[] = [];
    for (const entry of list.people) personIds.push(await savePerson(transaction, entry, list));
    const named = await namedInChat(transaction, agreementId);
    await transaction.membership.deleteMany({ where: { agreementId } });
    await transaction.reporter.deleteMany({ where: { agreementId } });
    await transaction.separateCount.deleteMany({ where: { agreementId } });
    await transaction.separateCount.createMany({
      data: [...new Set(list.separately)].map((activityId) => ({ agreementId, activityId })),
    });
    for (const [index, entry] of list.people.entries()) {
      const personId = personIds[index] ?? '';
      await transaction.membership.createMany({
        data: entry.roles.map(({ role, actor = null }) => ({
          id: randomUUID(),
          personId,
          agreementId,
          role,
          actorId: actor,
        })),
      });
      await transaction.reporter.createMany({
        data: (entry.reports ?? []).map((activityId) => ({ agreementId, activityId, personId })),
      });
    }
    const reported = new Set(list.people.flatMap(({ reports = [] }) => reports));
    await transaction.reporter.createMany({
      data: named
        .filter(({ activityId, personId }) => !reported.has(activityId) && personIds.includes(personId))
        .map((row) => ({ agreementId, ...row })),
    });
    if (list.evaluation !== undefined) await setEvaluationDay(transaction, agreementId, list.evaluation, by, at);
    if (isDeepStrictEqual(await partsIn(transaction, agreementId), before)) return 'none';
    const details = { people: list.people.length };
    await recordAudit(transaction, { at, by, action: 'save-people', subject: agreementId, details });
    return before.members.length === 0 ? 'new' : 'changed';
  });
}

/** All that a list of people can change, in an order of its own. */
async function partsIn(transaction: Transaction, id: string) {
  const { memberships, reporters, separateCounts, evaluationDay } = await transaction.agreement.findUniqueOrThrow({
    where: { id },
    include: { memberships: { include: { person: true } }, reporters: true, separateCounts: true },
  });
  const members = memberships.map(({ person, role, actorId }) => JSON.stringify([toPerson(person), role, actorId]));
  const reports = reporters.map(({ activityId, personId }) => JSON.stringify([activityId, personId]));
  const separately = separateCounts.map(({ activityId }) => activityId);
  return { members: members.sort(), reports: reports.sort(), separately: separately.sort(), evaluationDay };
}

async function savePerson(
  transaction: Transaction,
  entry: PersonInAgreement,
  list: PeopleOfAgreement,
): Promise<string> {
  const { name, email = null } = entry;
  const present = await knownPerson(transaction, name, email, list);
  const id = present?.id ?? randomUUID();
  const title = entry.title ?? present?.title ?? null;
  const row = { name, title, email, language: entry.language ?? present?.language ?? null };
  await transaction.person.upsert({ where: { id }, create: { id, ...row }, update: row });
  return id;
}

/**
 * Who an entry is: the person with its e-mail address; without one, whoever has the name in this agreement. Names are often titles, so
 * a new address under an old name is somebody new: a successor takes over no accounts.
 */
async function knownPerson(
  transaction: Transaction,
  name: string,
  email: string | null,
  { agreement: agreementId, people }: PeopleOfAgreement,
) {
  const byEmail = email === null ? null : await transaction.person.findUnique({ where: { email } });
  if (byEmail !== null) return byEmail;
  const listed = people.flatMap((person) => person.email ?? []);
  const address = email === null ? [{ email: null }, { email: { notIn: listed } }] : [{ email: null }];
  return transaction.person.findFirst({ where: { name, memberships: { some: { agreementId } }, OR: address } });
}

export async function findPerson(client: Client, id: string): Promise<Person | null> {
  const row = await client.person.findUnique({ where: { id } });
  return row === null ? null : toPerson(row);
}

/** The person with an id or e-mail address. */
export async function findPersonBy(client: Client, idOrEmail: string): Promise<Person | null> {
  const row = await client.person.findFirst({ where: { OR: [{ id: idOrEmail }, { email: idOrEmail.toLowerCase() }] } });
  return row === null ? null : toPerson(row);
}

/** Everyone with a part in one of these agreements (left out: in any), by name. */
export async function listPeople(client: Client, agreements?: readonly string[]): Promise<Person[]> {
  const some = agreements === undefined ? {} : { agreementId: { in: [...agreements] } };
  const where = { memberships: { some } };
  return (await client.person.findMany({ where, orderBy: { name: 'asc' } })).map(toPerson);
}

/** Those whose every part lies in these agreements, by name. */
export async function listPeopleOnlyIn(client: Client, agreements: readonly string[]): Promise<Person[]> {
  const inside = { agreementId: { in: [...agreements] } };
  const outside = { agreementId: { notIn: [...agreements] } };
  const where = { memberships: { some: inside, none: outside } };
  return (await client.person.findMany({ where, orderBy: { name: 'asc' } })).map(toPerson);
}

/** The people with an e-mail address, a part in an agreement and no account that takes messages in these chats. */
export async function peopleWithoutAccount(client: Client, chats: readonly ChatName[]): Promise<Person[]> {
  const account = { refusedAt: null, chat: { in: [...chats] } };
  const rows = await client.person.findMany({
    where: { email: { not: null }, memberships: { some: {} }, accounts: { none: account } },
  });
  return rows.map(toPerson);
}

/** A person's parts in all agreements. */
export async function partsOf(client: Client, person: string): Promise<Part[]> {
  const rows = await client.membership.findMany({ where: { personId: person }, orderBy: { agreementId: 'asc' } });
  return rows.map(({ agreementId, role, actorId }) => ({
    agreement: agreementId,
    role: role as MemberRole,
    actor: actorId,
  }));
}

/** Everybody's parts in these agreements. */
export async function memberParts(client: Client, agreements: readonly string[]): Promise<MemberPart[]> {
  const rows = await client.membership.findMany({
    where: { agreementId: { in: [...agreements] } },
    include: { person: { select: { name: true } } },
    orderBy: [{ agreementId: 'asc' }, { personId: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ agreementId, personId, role, actorId, person }) => ({
    agreement: agreementId,
    person: personId,
    role: role as MemberRole,
    actor: actorId,
    name: person.name,
  }));
}

/** Ids of the people who may do something in an agreement. */
export async function peopleWho(client: Client, deed: Deed, agreement: string): Promise<string[]> {
  const rows = await client.membership.findMany({ where: { agreementId: agreement } });
  const allowed = rows.filter(({ role }) =>
    may(deed, [{ agreement, role: role as MemberRole, actor: null }], agreement),
  );
  return [...new Set(allowed.map(({ personId }) => personId))];
}

/** The people of the secretariat: of one agreement, or of all. */
export async function secretariat(client: Client, agreementId?: string): Promise<Person[]> {
  const some = { role: 'secretariat', ...(agreementId !== undefined && { agreementId }) };
  const rows = await client.person.findMany({ where: { memberships: { some } }, orderBy: { name: 'asc' } });
  return rows.map(toPerson);
}

function toPerson(row: {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  language: string | null;
}): Person {
  const { id, name, title, email, language } = row;
  return { id, name, title, email, language: language === 'da' || language === 'en' ? language : null };
}
