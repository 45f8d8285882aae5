/** What the rules need to know to say what is due. */
import type { ChatName } from '../chat.js';
import type { AgreementFacts, Member } from '../domain/due.js';
import type { MemberRole } from '../domain/permission.js';
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
              include: { accounts: { where: { refusedAt: null, ...(reach && { chat: { in: [...reach] } }) } } },
            },
          },
        },
        reporters: true,
        channels: { where: { refusedAt: null } },
        confirmations: { select: { responsibility: true, at: true }, orderBy: { at: 'asc' } },
      },
    }),
    client.round.findMany({
      where: { agreementId },
      include: { checkIns: { where: { answers: { none: {} } }, select: { activityId: true } } },
      orderBy: { month: 'asc' },
    }),
    client.delivery.findMany({
      where: { agreementId, kind: { in: ['check-in', 'confirmation'] } },
      select: {
        ...{ kind: true, state: true, activityId: true, personId: true, period: true, nextAt: true },
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
        reachable: membership.person.accounts.length > 0 || (reach === null && membership.person.email !== null),
      }),
    ),
    reporters: row.reporters.map(({ activityId, personId }) => ({ activity: activityId, person: personId })),
    channels: row.channels.map(({ groupId }) => groupId),
    rounds: rounds.map(({ month, checkIns }) => ({
      month,
      unanswered: checkIns.map(({ activityId }) => activityId),
      asked: asked.flatMap(({ activityId, personId, period, nextAt, posting }) =>
        period === month && activityId !== null && personId !== null
          ? [{ activity: activityId, person: personId, at: posting?.sentAt ?? nextAt }]
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
