/** The summary of a closed round: made from how things are, and kept up to date where it stands. */
import { bar } from '../card/bar.js';
import { type RoundSummaryView, roundSummary } from '../card/round-summary.js';
import { smallCountNote } from '../card/shown-text.js';
import type { Language, Message } from '../chat.js';
import type { Counted } from '../domain/counted.js';
import { type RecordState, stateOf } from '../domain/month-record.js';
import { nameWithParty } from '../domain/party.js';
import { isPaused } from '../domain/pause.js';
import type { Month } from '../domain/period.js';
import { rateOf } from '../domain/rates.js';
import { onTimeUntil } from '../domain/round.js';
import { type Range, rangeOf } from '../domain/shown.js';
import { type Standing, standingsOf } from '../domain/standing.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { type CheckIn, checkInsOf } from '../store/check-ins.js';
import { pausesOf } from '../store/pauses.js';
import { reportedActivities } from '../store/reports.js';
import { closedMonths, findRound } from '../store/rounds.js';
import type { Bot } from './bot.js';
import { replaceStanding } from './replace-standing.js';
import { standingText } from './standing-text.js';

/** A channel's readers are of many parties: nobody's small counts stand in it. */
export async function roundSummaryMessage(
  bot: Bot,
  current: CurrentAgreement,
  month: Month,
  language: Language,
): Promise<Message | null> {
  const view = await viewOf(bot, current, month, language);
  return view && roundSummary(view, language);
}

/**
 * A late answer or a correction changes the summary of its month, and the newest one, which tells how far things have come. Never
 * throws: the answer is saved already.
 */
export async function updateSummaries(bot: Bot, current: CurrentAgreement, month: Month): Promise<void> {
  const { id } = current.agreement;
  try {
    const newest = (await closedMonths(bot.client, id)).at(-1) ?? month;
    for (const period of new Set([month, newest])) {
      await replaceStanding(bot, {
        about: { agreement: id, activity: null, period, kind: 'round-summary' },
        message: (language) => roundSummaryMessage(bot, current, period, language),
        whoMaySee: async () => [],
      });
    }
  } catch (error) {
    bot.log.warn({ err: error, agreement: id, month }, 'a summary could not be brought up to date');
  }
}

async function viewOf(
  bot: Bot,
  { agreement }: CurrentAgreement,
  month: Month,
  language: Language,
): Promise<RoundSummaryView | null> {
  const round = await findRound(bot.client, agreement.id, month);
  if (round === null) return null;
  const [checkIns, { held }] = await Promise.all([
    checkInsOf(bot.client, agreement.id, month),
    pausesOf(bot.client, agreement.id),
  ]);
  const stateIn = ({ activity, answers: [answer] }: CheckIn) =>
    stateOf({ paused: isPaused(held, activity, month) }, answer ?? null);
  const named = (state: RecordState) =>
    checkIns
      .filter((checkIn) => stateIn(checkIn) === state)
      .map(({ activity, party }) => nameWithParty(agreement, nameOf(activity), party));
  const nameOf = (id: string) => agreement.activities.find((one) => one.id === id)?.name ?? id;
  const asked = checkIns.filter((checkIn) => stateIn(checkIn) !== 'paused');
  // A month that asked nothing has nothing to tell.
  if (asked.length === 0) return null;
  const standings = await standingsFor(bot, { agreement }, month);
  return {
    agreement: { title: shortTitle(agreement) },
    month,
    rate: rateOf(
      asked.map(({ activity, party, answers }) => ({
        ...{ activity, party, onTimeUntil: onTimeUntil(round, bot.rhythm) },
        firstAnswerAt: answers.at(-1)?.at ?? null,
      })),
    ),
    gaps: {
      missing: named('missing'),
      notHeld: named('notHeld'),
      unknown: named('unknown'),
      paused: named('paused'),
    },
    criteria: standings.map(({ activity, standing }) => ({
      activity,
      sentence: standingText(standing, language),
      bar: barOf(standing),
    })),
    note: standings.some(({ standing }) => standing.hidden) ? smallCountNote(bot.smallCount, language) : null,
  };
}

/** The criteria with a target, as they stood when the month was over. */
async function standingsFor(
  bot: Bot,
  { agreement }: Pick<CurrentAgreement, 'agreement'>,
  month: Month,
): Promise<{ activity: string; standing: Standing }[]> {
  const ids = agreement.activities.map(({ id }) => id);
  const reportedBy = await reportedActivities(bot.client, agreement.id, ids);
  return agreement.activities.flatMap((activity) => {
    const months = { ...reportedBy(activity.id), limitOf: () => bot.smallCount };
    return standingsOf(agreement, activity, months, month)
      .filter(({ measure }) => measure.atLeast !== null)
      .map((standing) => ({ activity: activity.name, standing }));
  });
}

function barOf({ counted, measure }: Standing): string {
  return counted === null || measure.atLeast === null ? '' : bar(...heldAgainst(counted, measure.atLeast));
}

/** What there is, and what it is held against. */
function heldAgainst(counted: Counted, atLeast: number): [Range, number] {
  switch (counted.kind) {
    case 'sum':
      return [rangeOf(counted.total), atLeast];
    case 'unique':
      return [rangeOf(counted.count), atLeast];
    case 'average':
      return [rangeOf(counted.total), atLeast * counted.occasions];
    case 'share': {
      const [part, whole] = [rangeOf(counted.numerator), rangeOf(counted.denominator)];
      const share = { least: part.least / Math.max(1, whole.most), most: part.most / Math.max(1, whole.least) };
      return [{ least: 100 * share.least, most: Math.min(100, 100 * share.most) }, atLeast];
    }
  }
}
