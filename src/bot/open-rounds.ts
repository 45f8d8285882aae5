/** Each month's round, opened when its moment has come. */
import type { Agreement } from '../domain/agreement.js';
import { monthsToOpen } from '../domain/due-check-ins.js';
import { fieldsOf } from '../domain/measure.js';
import { activitiesAsked, isPaused, type Pause } from '../domain/pause.js';
import type { Month } from '../domain/period.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { type Pauses, pausesOf } from '../store/pauses.js';
import { addCheckIns, openMonths, openRound } from '../store/rounds.js';
import type { Bot } from './bot.js';

/** Opens the rounds that are due. Opening one twice changes nothing. */
export async function openRounds(bot: Bot, agreements: readonly CurrentAgreement[]): Promise<void> {
  for (const current of agreements) {
    const { agreement, version, loadedAt } = current;
    const due = monthsToOpen(agreement, loadedAt, bot.rhythm, bot.now());
    if (due.length === 0) continue;
    const open = await openMonths(bot.client, agreement.id);
    const pauses = await pausesOf(bot.client, agreement.id);
    for (const month of due.filter((one) => !open.includes(one))) {
      const checkIns = checkInsOf(agreement, month, pauses.held);
      const opened = await openRound(bot.client, { agreement: agreement.id, month, version, checkIns }, bot.now());
      if (opened) bot.log.info({ agreement: agreement.id, month, checkIns: checkIns.length }, 'round opened');
    }
    await addAfterPauses(bot, agreement, open, pauses);
  }
}

/** A round that opened during a pause which was taken back afterwards gets what it lacks. */
async function addAfterPauses(
  bot: Bot,
  agreement: Agreement,
  open: readonly Month[],
  { held, takenBack }: Pauses,
): Promise<void> {
  for (const month of open) {
    const checkIns = checkInsOf(agreement, month, held).filter(({ activity }) => isPaused(takenBack, activity, month));
    if (checkIns.length === 0) continue;
    const added = await addCheckIns(bot.client, { agreement: agreement.id, month, checkIns });
    if (added > 0) bot.log.info({ agreement: agreement.id, month, checkIns: added }, 'check-ins added after a pause');
  }
}

function checkInsOf(agreement: Agreement, month: Month, pauses: readonly Pause[]) {
  return activitiesAsked(agreement, month, pauses).map((activity) => ({
    activity: activity.id,
    fields: fieldsOf(activity),
  }));
}
