/** How far the newest month of an agreement has come, for those who may see it. */
import { formatDate } from '../card/format.js';
import { notice } from '../card/notice.js';
import { type StatusView, statusMessage } from '../card/people.js';
import type { Message, Reply } from '../chat.js';
import type { CheckInStatus } from '../domain/check-in.js';
import { activitiesToAsk } from '../domain/measure.js';
import { nameWithParty } from '../domain/party.js';
import { isPaused } from '../domain/pause.js';
import { dateAt } from '../domain/period.js';
import { reportersOf } from '../domain/reporter.js';
import { deadlineOf, roundState } from '../domain/round.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { checkInsOf } from '../store/check-ins.js';
import { gatherFacts } from '../store/facts.js';
import { listPeople } from '../store/people.js';
import { findRound, newestMonth } from '../store/rounds.js';
import { type Asker, agreementsWhere } from './asker.js';
import { type Bot, reachOf, today } from './bot.js';
import { hasEvaluations, nextEvaluation } from './evaluation-view.js';
import { progressWords } from './progress-words.js';
import { agreementRates } from './rates.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

const ROW_STATE = { held: 'answered', notHeld: 'notHeld', unknown: 'unknown' } as const satisfies Record<
  CheckInStatus,
  string
>;

/** One card for each agreement in which the asker may see it. */
export async function showStatus(bot: Bot, asker: Asker): Promise<Reply> {
  const ids = agreementsWhere(asker, 'seeStatus');
  const { current } = await bot.agreements.load();
  const shown = current.filter(({ agreement }) => ids.includes(agreement.id));
  if (shown.length === 0) {
    const t = words(asker.language);
    const who = await whoToAsk(bot, asker);
    return { messages: [notice(asker.person === null ? t.notLinked(who) : t.notAllowed(who), asker.language)] };
  }
  return { messages: await Promise.all(shown.map((one) => statusOf(bot, asker, one))) };
}

async function statusOf(bot: Bot, { language }: Asker, current: CurrentAgreement): Promise<Message> {
  const { agreement } = current;
  const title = shortTitle(agreement);
  const month = await newestMonth(bot.client, agreement.id);
  const round = month === null ? null : await findRound(bot.client, agreement.id, month);
  if (month === null || round === null) return notice(words(language).noRound(title), language);
  const evaluation = await evaluationLine(bot, current, language);
  const rows = await roundStatus(bot, current, month);
  const deadline = dateAt(deadlineOf(round, bot.rhythm), bot.rhythm.zone);
  const state = roundState(round, round.reminded);
  const rates = await agreementRates(bot, current);
  return statusMessage({ agreement: { title }, month, rows, evaluation, round: { state, deadline }, rates }, language);
}

/** The activities of a round: how far each is, and who has answered or is waited for, in the order of the agreement. */
export async function roundStatus(bot: Bot, current: CurrentAgreement, month: string): Promise<StatusView['rows']> {
  const [facts] = await gatherFacts(bot.client, [current], reachOf(bot));
  const people = new Map((await listPeople(bot.client, [current.agreement.id])).map(({ id, name }) => [id, name]));
  const { activities } = current.agreement;
  const order = activities.map(({ id }) => id);
  const checkIns = await checkInsOf(bot.client, current.agreement.id, month);
  const asked = checkIns.map(({ activity: id, party, answers: [answer] }) => {
    const activity = activities.find((one) => one.id === id);
    const name = nameWithParty(current.agreement, activity?.name ?? id, party);
    if (answer !== undefined) return { id, activity: name, state: ROW_STATE[answer.status], who: answer.by.name };
    if (isPaused(facts?.pauses ?? [], id, month)) return pausedRow({ id, name });
    const waitedFor = facts && activity ? reportersOf(facts, activity, today(bot), party).people : [];
    const who = waitedFor.map((one) => people.get(one) ?? '').join(', ');
    return { id, activity: name, state: 'missing' as const, who };
  });
  // What the round left out, because it opened during the pause.
  const leftOut = activitiesToAsk(current.agreement, month).filter(
    ({ id }) => isPaused(facts?.pauses ?? [], id, month) && !asked.some((row) => row.id === id),
  );
  return [...asked, ...leftOut.map(pausedRow)]
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map(({ id: _, ...row }) => row);
}

function pausedRow({ id, name }: { id: string; name: string }) {
  return { id, activity: name, state: 'paused' as const, who: '' };
}

async function evaluationLine(bot: Bot, current: CurrentAgreement, language: Asker['language']): Promise<string> {
  const next = await nextEvaluation(bot, current);
  const t = words(language);
  if (next !== null && next.due < today(bot))
    return progressWords(language).evaluationLate(formatDate(next.due, language));
  if (next !== null) return t.evaluationOn(formatDate(next.due, language));
  return (await hasEvaluations(bot, current)) ? t.allEvaluated : t.noEvaluation;
}
