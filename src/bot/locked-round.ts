/** A round whose numbers an evaluation has used: why nothing is saved in it any more, and the messages that still ask for it. */
import { formatDate, formatMonth } from '../card/format.js';
import { notice } from '../card/notice.js';
import { reminderTexts } from '../card/reminder-texts.js';
import type { Language } from '../chat.js';
import { dateAt, type Month } from '../domain/period.js';
import { lockedAt, lockedBy } from '../store/locks.js';
import { listPeople } from '../store/people.js';
import type { Bot } from './bot.js';
import { replaceStanding } from './replace-standing.js';

export interface LockedRound {
  agreement: string;
  month: Month;
  lockedAt: Date;
}

/** Why a month can't be answered or corrected any more, and what to do. */
export async function lockedText(bot: Bot, round: LockedRound, language: Language): Promise<string> {
  return textOf(bot, round, await lockedBy(bot.client, round.agreement, round.lockedAt), language);
}

function textOf(bot: Bot, { month, lockedAt: at }: LockedRound, by: string, language: Language): string {
  const date = formatDate(dateAt(at, bot.rhythm.zone), language);
  return reminderTexts(language).locked(formatMonth(month, language), date, by);
}

/** What asks for a number that is taken no more says why, in place of its form. What is on its way is dropped when it would be sent. */
export async function showLocked(bot: Bot, agreement: string, at: Date): Promise<void> {
  const by = await lockedBy(bot.client, agreement, at);
  const people = (await listPeople(bot.client, [agreement])).map(({ id }) => id);
  for (const { month, unanswered } of await lockedAt(bot.client, agreement, at)) {
    if (unanswered.length === 0) continue;
    const message = (language: Language) =>
      notice(textOf(bot, { agreement, month, lockedAt: at }, by, language), language);
    const abouts = [...unanswered, { activity: null, kind: 'missing-list' as const }];
    for (const about of abouts) {
      await replaceStanding(bot, {
        about: { agreement, period: month, ...about },
        message,
        whoMaySee: async () => people,
      });
    }
  }
}
