/** The people who work with the agreements, and their parts in them. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../chat.js';
import type { MemberRole, Part } from '../domain/permission.js';
import type { Doer, Saved } from './agreements.js';
import { recordAudit } from './audit.js';
import type { Client, Transaction } from './db.js';

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
  /** Lower case. It is what two lists know the same person by; without it the name is. */
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
}

/**
 * Makes these the people of an agreement. Who is not among them loses the part in this agreement, and nothing else: their answers
 * and accounts stay. Returns whether that changed anything; what changed nothing is not in the audit.
 */
export async function savePeople(
  client: Client,
  list: PeopleOfAgreement,
  by: Doer,
  at: Date,
): Promise<Saved['change']> {
  const { agreement: agreementId } = list;
  return client.$transaction(async (transaction) => {
    const before = await partsIn(transaction, agreementId);
    const personIds: string[] = [];
    for (const entry of list.people) personIds.push(await savePerson(transaction, entry, list));
    await transaction.membership.deleteMany({ where: { agreementId } });
    await transaction.reporter.deleteMany({ where: { agreementId } });
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
    if (list.evaluation !== undefined) {
      await transaction.agreement.update({ where: { id: agreementId }, data: { evaluationDay: list.evaluation } });
    }
    if (isDeepStrictEqual(await partsIn(transaction, agreementId), before)) return 'none';
    const details = { people: list.people.length };
    await recordAudit(transaction, { at, by, action: 'save-people', subject: agreementId, details });
    return before.members.length === 0 ? 'new' : 'changed';
  });
}

/** All that a list of people can change, in an order of its own. */
async function partsIn(transaction: Transaction, id: string) {
  const { memberships, reporters, evaluationDay } = await transaction.agreement.findUniqueOrThrow({
    where: { id },
    include: { memberships: { include: { person: true } }, reporters: true },
  });
  const members = memberships.map(({ person, role, actorId }) => JSON.stringify([toPerson(person), role, actorId]));
  const reports = reporters.map(({ activityId, personId }) => JSON.stringify([activityId, personId]));
  return { members: members.sort(), reports: reports.sort(), evaluationDay };
}

async function savePerson(
  transaction: Transaction,
  entry: PersonInAgreement,
  list: PeopleOfAgreement,
): Promise<string> {
  const { name, title = null, email = null, language = null } = entry;
  const present =
    email === null
      ? await transaction.person.findFirst({ where: { name, email: null } })
      : ((await transaction.person.findUnique({ where: { email } })) ?? (await byName(transaction, name, list)));
  const id = present?.id ?? randomUUID();
  const row = { name, title, email, language: language ?? present?.language ?? null };
  await transaction.person.upsert({ where: { id }, create: { id, ...row }, update: row });
  return id;
}

/** Somebody of this agreement who got an e-mail address, or another one: the same name, and no longer on the list with the old one. */
async function byName(transaction: Transaction, name: string, { agreement: agreementId, people }: PeopleOfAgreement) {
  const listed = new Set(people.map(({ email }) => email));
  const [only, second] = (
    await transaction.person.findMany({ where: { name, memberships: { some: { agreementId } } } })
  ).filter(({ email }) => email === null || !listed.has(email));
  return only !== undefined && second === undefined ? only : null;
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

/** The people with an e-mail address, a part in an agreement and no chat account that takes messages. */
export async function peopleWithoutAccount(client: Client): Promise<Person[]> {
  const rows = await client.person.findMany({
    where: { email: { not: null }, memberships: { some: {} }, accounts: { none: { refusedAt: null } } },
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
