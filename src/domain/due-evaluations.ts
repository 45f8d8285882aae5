/** The reminders of an agreement's evaluations. */
import type { Agreement } from './agreement.js';
import type { AgreementFacts, Due, EvaluationFacts, Recipient, Rhythm } from './due.js';
import { evaluationOccasions, isQuietAfterReceipt, ladderOf, type Occasion, type Rung } from './evaluation.js';
import { dateAt, daysBetween, momentAt } from './period.js';
import { groupForEvaluation } from './responsibility.js';

/**
 * One ladder for each evaluation and recipient, each in order of time. An evaluation that was due before the agreement came here
 * is nobody's to remind of; a ladder ends where the next evaluation's begins.
 */
export function dueEvaluations(facts: AgreementFacts, rhythm: Rhythm): Due[][] {
  const { agreement, evaluatedSince, evaluationDay } = facts;
  const occasions = evaluationOccasions(agreement, evaluationDay).filter(
    ({ date }) => date >= dateAt(evaluatedSince, rhythm.zone),
  );
  return occasions.flatMap((occasion, index) => {
    const evaluation = facts.evaluations.find((row) => row.occasion === occasion.date) ?? untouched(occasion);
    if (evaluation.done) return [];
    const next = occasions[index + 1];
    const nextStarts = next && ladderOf(next.date, rhythm.calendar)[0]?.date;
    const rungs = ladderOf(evaluation.due, rhythm.calendar).filter(
      ({ date, daysLeft }) => daysLeft >= 0 || nextStarts === undefined || date < nextStarts,
    );
    return recipients(facts).map((to) => ladder(facts.agreement, evaluation, rungs, to, rhythm));
  });
}

function untouched({ date }: Occasion): EvaluationFacts {
  return { occasion: date, due: date, movedAt: null, done: false, receipts: [] };
}

/** The group's channel, and each of its members that can be reached; nobody there: the secretariat; else null. */
function recipients({ agreement, members, channels }: AgreementFacts): (Recipient | null)[] {
  const group = groupForEvaluation(agreement);
  const kind = agreement.actors.find((actor) => actor.id === group)?.group?.kind;
  const inGroup = members.filter(
    (member) => (group !== null && member.actor === group) || (member.role === 'managers' && kind === 'managers'),
  );
  const secretariat = members.filter((member) => member.role === 'secretariat');
  const reachable = (rows: typeof members) => [
    ...new Set(rows.filter((member) => member.reachable).map((member) => member.person)),
  ];
  const found: Recipient[] = reachable(inGroup).map((person) => ({ person }));
  if (group !== null && channels.includes(group)) found.unshift({ group });
  if (found.length > 0) return found;
  const others = reachable(secretariat).map((person) => ({ person }));
  return others.length > 0 ? others : [null];
}

function ladder(
  agreement: Agreement,
  evaluation: EvaluationFacts,
  rungs: readonly Rung[],
  to: Recipient | null,
  rhythm: Rhythm,
): Due[] {
  const receipt = receiptOf(evaluation, to);
  const receivedDaysLeft = receipt && daysBetween(dateAt(receipt.at, rhythm.zone), evaluation.due);
  const name = to === null ? 'nobody' : 'person' in to ? to.person : `#${to.group}`;
  return rungs
    .map((rung) => ({ rung, at: momentAt(rung.date, rhythm.time, rhythm.zone) }))
    .filter(({ at }) => evaluation.movedAt === null || at > evaluation.movedAt)
    .filter(({ rung }) => receivedDaysLeft === undefined || !isQuietAfterReceipt(rung, receivedDaysLeft))
    .map(({ rung, at }) => ({
      kind: 'evaluation',
      agreement: agreement.id,
      period: evaluation.occasion,
      to,
      at,
      why: whyNow(rung, evaluation),
      key: ['evaluation', agreement.id, evaluation.occasion, evaluation.due, rung.daysLeft, name].join(':'),
    }));
}

/** A person's own; for the group, whoever of it was first: one word in its channel is enough for all who read it. */
function receiptOf(
  { receipts }: EvaluationFacts,
  to: Recipient | null,
): EvaluationFacts['receipts'][number] | undefined {
  if (to === null) return undefined;
  return 'person' in to ? receipts.find((row) => row.person === to.person) : receipts[0];
}

function whyNow({ daysLeft }: Rung, { due }: EvaluationFacts): string {
  if (daysLeft === 0) return `the evaluation is due, ${due}`;
  return daysLeft > 0
    ? `${daysLeft} days before the evaluation, ${due}`
    : `${-daysLeft} days after the evaluation, ${due}`;
}
