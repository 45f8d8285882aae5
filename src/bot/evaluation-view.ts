/** An evaluation as its cards show it. */
import type { EvaluationView } from '../card/evaluation.js';
import { evaluationOccasions, ladderOf } from '../domain/evaluation.js';
import { dateAt } from '../domain/period.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { evaluationDayOf } from '../store/evaluation-day.js';
import { type EvaluationKey, findEvaluation } from '../store/evaluations.js';
import { type Bot, today } from './bot.js';
import { shortTitle } from './title.js';

/** Null where the agreement has no such evaluation (any more). */
export async function evaluationView(
  bot: Bot,
  { agreement }: CurrentAgreement,
  key: EvaluationKey,
): Promise<EvaluationView | null> {
  const day = await evaluationDayOf(bot.client, agreement.id);
  const occasion = evaluationOccasions(agreement, day).find(({ date }) => date === key.occasion);
  if (occasion === undefined) return null;
  const evaluation = await findEvaluation(bot.client, key);
  const rule = agreement.rules.evaluation;
  const presentedTo = agreement.actors.find((actor) => actor.id === rule?.presentedTo);
  return {
    agreement: { id: agreement.id, title: shortTitle(agreement) },
    occasion: key.occasion,
    label: occasion.label,
    due: evaluation.due,
    today: today(bot),
    ruleText: rule?.text ?? null,
    presentedTo: presentedTo?.name ?? null,
    receivedBy: evaluation.receipts.map(({ name }) => name),
    planned: evaluation.movedAt !== null,
    done: evaluation.done,
  };
}

export interface NextEvaluation extends EvaluationKey {
  due: string;
  /** Whether its group has begun to be reminded. */
  remindersBegun: boolean;
}

/** The first evaluation since the agreement came here that is not done; null where none is left. */
export async function nextEvaluation(
  bot: Bot,
  { agreement, loadedAt }: CurrentAgreement,
): Promise<NextEvaluation | null> {
  const day = await evaluationDayOf(bot.client, agreement.id);
  const since = dateAt(loadedAt, bot.rhythm.zone);
  for (const { date } of evaluationOccasions(agreement, day).filter((occasion) => occasion.date >= since)) {
    const { due, done } = await findEvaluation(bot.client, { agreement: agreement.id, occasion: date });
    if (done !== null) continue;
    const first = ladderOf(due, bot.rhythm.calendar)[0]?.date ?? due;
    return { agreement: agreement.id, occasion: date, due, remindersBegun: first <= today(bot) };
  }
  return null;
}
