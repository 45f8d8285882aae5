/** An evaluation as its cards show it. */
import type { EvaluationView } from '../card/evaluation.js';
import { evaluationOccasions, ladderOf } from '../domain/evaluation.js';
import { dateAt } from '../domain/period.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { evaluationDayOf } from '../store/evaluation-day.js';
import { type EvaluationKey, findEvaluation } from '../store/evaluations.js';
import { type Bot, today } from './bot.js';

/** Null where the agreement has no such evaluation (any more). */
export async function evaluationView(
  bot: Bot,
  { agreement }: CurrentAgreement,
  key: EvaluationKey,
): Promise<EvaluationView | null> {
  const { day } = await evaluationDayOf(bot.client, agreement.id);
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

/** Whether an agreement has evaluations at all. */
export async function hasEvaluations(bot: Bot, { agreement }: CurrentAgreement): Promise<boolean> {
  const { day } = await evaluationDayOf(bot.client, agreement.id);
  return evaluationOccasions(agreement, day).length > 0;
}

export interface NextEvaluation extends EvaluationKey {
  due: string;
  /** Whether its group has begun to be reminded. */
  remindersBegun: boolean;
}

/**
 * The first evaluation since the agreement came here that is not done; null where none is left. One that was never done gives way
 * when the next one's reminders begin.
 */
export async function nextEvaluation(
  bot: Bot,
  { agreement, loadedAt }: CurrentAgreement,
): Promise<NextEvaluation | null> {
  const { day, setAt } = await evaluationDayOf(bot.client, agreement.id);
  const since = dateAt(setAt !== null && setAt > loadedAt ? setAt : loadedAt, bot.rhythm.zone);
  const begins = (date: string) => ladderOf(date, bot.rhythm.calendar)[0]?.date ?? date;
  const occasions = evaluationOccasions(agreement, day).filter((occasion) => occasion.date >= since);
  for (const [index, { date }] of occasions.entries()) {
    const { due, done } = await findEvaluation(bot.client, { agreement: agreement.id, occasion: date });
    const next = occasions[index + 1];
    const past = due < today(bot) && next !== undefined && begins(next.date) <= today(bot);
    if (done !== null || past) continue;
    return { agreement: agreement.id, occasion: date, due, remindersBegun: begins(due) <= today(bot) };
  }
  return null;
}
