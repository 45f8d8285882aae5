/** Each month's round, opened when its moment has come. */
import { monthsToOpen } from '../domain/due-check-ins.js';
import { activitiesToAsk, fieldsOf } from '../domain/measure.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { openMonths, openRound } from '../store/rounds.js';
import type { Bot } from './bot.js';

/** Opens the rounds that are due. Opening one twice changes nothing. */
export async function openRounds(bot: Bot, agreements: readonly CurrentAgreement[]): Promise<void> {
  for (const { agreement, version, loadedAt } of agreements) {
    const due = monthsToOpen(agreement, loadedAt, bot.rhythm, bot.now());
    if (due.length === 0) continue;
    const open = await openMonths(bot.client, agreement.id);
    for (const month of due.filter((one) => !open.includes(one))) {
      const checkIns = activitiesToAsk(agreement, month).map((activity) => ({
        activity: activity.id,
        fields: fieldsOf(activity),
      }));
      const opened = await openRound(bot.client, { agreement: agreement.id, month, version, checkIns }, bot.now());
      if (opened) bot.log.info({ agreement: agreement.id, month, checkIns: checkIns.length }, 'round opened');
    }
  }
}
