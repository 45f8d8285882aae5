/** What the rules need to know to say what is due. */
import type { ChatName } from '../chat.js';
import type { Absence } from '../domain/absence.js';
import type { AgreementFacts, Member } from '../domain/due.js';
import type { MemberRole } from '../domain/permission.js';
import { AS_SECRETARIAT } from '../domain/reporter.js';
import type { CurrentAgreement } from './agreements.js';
import type { Client } from './db.js';
import { enteredAt } from './responsibility-dates.js';

/** Who counts as reachable: people with an account in one of these chats; null: with any account, or an e-mail address to be found by. */
export type Reach = readonly ChatName[] | null;

/** The facts about agreements in force. Of the rounds only what nobody has answered is read. */
export async function gatherFacts(
  client: Client,
  agreements: readonly CurrentAgreement[],
  reach: Reach,
): Promise<AgreementFacts[]> {
  return Promise.all(agreements.map((current) => factsOf(client, current, reach)));
}

async function factsOf(client: Client, current: CurrentAgreement, reach: Reach): Promise<AgreementFacts> {
  const { agreement, loadedAt } = current;
  const agreementId = agreement.id;
  const [row, rounds, asked, evaluations, entered] = await Promise.all([
    client.agreement.findUniqueOrThrow({
      where: { id: agreementId },
      include: {
        memberships: {
          include: {
            person: {
              include: {
                accounts: { select: { chat: true, refusedAt: true } },
                absences: { where: { endedAt: null } },
              },
            },
          },
        },
        reporters: true,
        separateCounts: true,
        channels: { where: { refusedAt: null } },
        pauses: { where: { endedAt: null } },
        confirmations: { select: { responsibility: true, at: true }, orderBy: { at: 'asc' } },
      },
    }),
    client.round.findMany({
      where: { agreementId },
      include: { checkIns: { where: { answers: { none: {} } }, select: { activityId: true, partyId: true } } },
      orderBy: { month: 'asc' },
    }),
    client.delivery.findMany({
      where: { agreementId, kind: { in: ['check-in', 'confirmation'] } },
      select: {
        ...{
          kind: true,
          state: true,
          activityId: true,
          partyId: true,
          personId: true,
          period: true,
          nextAt: true,
          why: true,
        },
        posting: { select: { sentAt: true } },
      },
    }),
    client.evaluation.findMany({ where: { agreementId }, include: { receipts: { orderBy: { receivedAt: 'asc' } } } }),
    enteredAt(client, current),
  ]);
  return {
    agreement,
    loadedAt,
    evaluationDay: row.evaluationDay,
    evaluatedSince: laterOf(loadedAt, row.evaluationDaySetAt),
    members: row.memberships.map(
      (membership): Member => ({
        person: membership.personId,
        role: membership.role as MemberRole,
        actor: membership.actorId,
        reachable: isReachable(membership.person, reach),
      }),
    ),
    reporters: row.reporters.map(({ activityId, personId }) => ({ activity: activityId, person: personId })),
    separately: row.separateCounts.map(({ activityId }) => activityId),
    absences: absencesOf(row.memberships),
    pauses: row.pauses.map(({ activityId, from, to }) => ({ activity: activityId, from, to })),
    formerReporters: asked.flatMap(({ activityId, personId, nextAt, posting, why }) =>
      activityId !== null && personId !== null && !why.endsWith(AS_SECRETARIAT)
        ? [{ activity: activityId, person: personId, askedAt: posting?.sentAt ?? nextAt }]
        : [],
    ),
    refused: row.memberships.flatMap(({ personId, person: { accounts } }) =>
      accounts.length > 0 && accounts.every(({ refusedAt }) => refusedAt !== null) ? [personId] : [],
    ),
    channels: row.channels.map(({ groupId }) => groupId),
    rounds: rounds.map(({ month, openedAt, closedAt, lockedAt, checkIns }) => ({
      month,
      openedAt,
      closedAt,
      // What is locked is missing for ever: nobody is waited for.
      unanswered:
        lockedAt === null ? checkIns.map(({ activityId, partyId }) => ({ activity: activityId, party: partyId })) : [],
      asked: asked.flatMap(({ activityId, partyId, personId, period, nextAt, posting }) =>
        period === month && activityId !== null && personId !== null
          ? [{ activity: activityId, party: partyId, person: personId, at: posting?.sentAt ?? nextAt }]
          : [],
      ),
    })),
    evaluations: evaluations.map(({ occasion, due, movedAt, doneAt, receipts }) => ({
      occasion,
      due,
      movedAt,
      done: doneAt !== null,
      receipts: receipts.map(({ personId, receivedAt }) => ({ person: personId, at: receivedAt })),
    })),
    spokenOf: spokenOf(entered, row.confirmations),
    askedToConfirm: asked.flatMap(({ kind, state, personId, posting }) =>
      kind === 'confirmation' && personId !== null && (posting !== null || state === 'planned')
        ? [{ person: personId, at: posting?.sentAt ?? null }]
        : [],
    ),
  };
}

interface PersonRow {
  email: string | null;
  accounts: readonly { chat: string; refusedAt: Date | null }[];
}

function isReachable({ email, accounts }: PersonRow, reach: Reach): boolean {
  const takes = accounts.some(
    ({ chat, refusedAt }) => refusedAt === null && (reach === null || reach.includes(chat as ChatName)),
  );
  return takes || (reach === null && email !== null);
}

type AbsenceRow = { id: string; personId: string; from: string; to: string; standInId: string | null };

/** Of each absence once, whatever the number of parts that the person has. */
function absencesOf(memberships: readonly { person: { absences: readonly AbsenceRow[] } }[]): Absence[] {
  const rows = new Map(memberships.flatMap(({ person }) => person.absences.map((one) => [one.id, one] as const)));
  return [...rows.values()].map(({ personId, from, to, standInId }) => ({
    person: personId,
    from,
    to,
    standIn: standInId,
  }));
}

/** What came back into the agreement counts from then on, whatever was said of it before. */
function spokenOf(
  entered: ReadonlyMap<string, Date>,
  confirmations: readonly { responsibility: string; at: Date }[],
): Map<string, Date> {
  const spoken = new Map(entered);
  for (const { responsibility, at } of confirmations)
    spoken.set(responsibility, laterOf(at, spoken.get(responsibility) ?? null));
  return spoken;
}

function laterOf(a: Date, b: Date | null): Date {
  return b !== null && b > a ? b : a;
}
