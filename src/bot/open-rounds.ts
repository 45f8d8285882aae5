/** Each month's round, opened when its moment has come. */
import type { AgreementFacts } from '../domain/due.js';
import { monthsToOpen } from '../domain/due-check-ins.js';
import { fieldsOf } from '../domain/measure.js';
import { isPaused, type Pause } from '../domain/pause.js';
import type { Month } from '../domain/period.js';
import { toAsk } from '../domain/unanswered.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { gatherFacts } from '../store/facts.js';
import { pausesOf } from '../store/pauses.js';
import { addCheckIns, closedMonths, openMonths, openRound } from '../store/rounds.js';
import { type Bot, reachOf } from './bot.js';

/** Opens the rounds that are due. Opening one twice changes nothing. */
export async function openRounds(bot: Bot, agreements: readonly CurrentAgreement[]): Promise<void> {
  for (const current of agreements) {
    const { agreement, version, loadedAt } = current;
    const due = monthsToOpen(agreement, loadedAt, bot.rhythm, bot.now());
    if (due.length === 0) continue;
    const open = await openMonths(bot.client, agreement.id);
    const coming = due.filter((one) => !open.includes(one));
    const lacking = await monthsAfterPauses(bot, agreement.id, open);
    if (coming.length === 0 && lacking.months.length === 0) continue;
    const [facts] = await gatherFacts(bot.client, [current], reachOf(bot));
    if (facts === undefined) continue;
    for (const month of coming) {
      const checkIns = checkInsOf(facts, month);
      const opened = await openRound(bot.client, { agreement: agreement.id, month, version, checkIns }, bot.now());
      if (opened) bot.log.info({ agreement: agreement.id, month, checkIns: checkIns.length }, 'round opened');
    }
    await addAfterPauses(bot, facts, lacking);
  }
}

interface AfterPauses {
  takenBack: readonly Pause[];
  /** Of rounds that are not closed. */
  months: readonly Month[];
}

/** The rounds that go on and opened during a pause which may have been taken back since; of most agreements none. */
async function monthsAfterPauses(bot: Bot, agreement: string, open: readonly Month[]): Promise<AfterPauses> {
  const { takenBack } = await pausesOf(bot.client, agreement);
  const months = open.filter((month) => takenBack.some(({ from, to }) => from <= month && month <= to));
  if (months.length === 0) return { takenBack, months };
  const closed = await closedMonths(bot.client, agreement);
  return { takenBack, months: months.filter((month) => !closed.includes(month)) };
}

/** They get what they lack. */
async function addAfterPauses(bot: Bot, facts: AgreementFacts, { takenBack, months }: AfterPauses): Promise<void> {
  const { agreement } = facts;
  for (const month of months) {
    const checkIns = checkInsOf(facts, month).filter(({ activity }) => isPaused(takenBack, activity, month));
    if (checkIns.length === 0) continue;
    const added = await addCheckIns(bot.client, { agreement: agreement.id, month, checkIns });
    if (added > 0) bot.log.info({ agreement: agreement.id, month, checkIns: added }, 'check-ins added after a pause');
  }
}

function checkInsOf(facts: AgreementFacts, month: Month) {
  return toAsk(facts, month).map(({ activity, party }) => ({
    activity: activity.id,
    party,
    fields: fieldsOf(activity),
  }));
}
