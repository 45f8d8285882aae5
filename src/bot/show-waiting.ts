/** What waits for a person: check-ins to answer or correct, evaluations to plan, accounts to link, questions that nobody could answer. */
import { notice } from '../card/notice.js';
import { type WaitingView, waitingMessage } from '../card/waiting.js';
import type { Reply } from '../chat.js';
import { isPaused } from '../domain/pause.js';
import { may } from '../domain/permission.js';
import { reportersOf } from '../domain/reporter.js';
import { shortTitle } from '../domain/title.js';
import { unlinkedAccounts } from '../store/accounts.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { checkInsToAnswer } from '../store/check-ins.js';
import { gatherFacts } from '../store/facts.js';
import { openObjections } from '../store/objections.js';
import { countUnknownQuestions } from '../store/unknown-questions.js';
import { absencesNow } from './absence-view.js';
import type { Asker } from './asker.js';
import { agreementsWhere } from './asker.js';
import { type Bot, reachOf, today } from './bot.js';
import { nextEvaluation } from './evaluation-view.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

export async function showWaiting(bot: Bot, asker: Asker): Promise<Reply> {
  if (asker.person === null) {
    const text = words(asker.language).notLinked(await whoToAsk(bot, asker));
    return { messages: [notice(text, asker.language)] };
  }
  const { current } = await bot.agreements.load();
  const mine = new Set(asker.parts.map((part) => part.agreement));
  const own = current.filter(({ agreement }) => mine.has(agreement.id));
  const perAgreement = await Promise.all(own.map((agreement) => waitingIn(bot, asker, agreement)));
  const administered = agreementsWhere(asker, 'administer');
  const view: WaitingView = {
    accounts: [],
    items: perAgreement.flatMap(({ items }) => items),
    evaluations: perAgreement.flatMap(({ evaluations }) => evaluations),
    absences: await absencesNow(bot, asker.person.id, asker.language),
    ...(administered.length > 0 && (await ofSecretariat(bot, administered))),
  };
  return { messages: [waitingMessage(view, asker.language)] };
}

async function waitingIn(bot: Bot, asker: Asker, current: CurrentAgreement): Promise<Omit<WaitingView, 'accounts'>> {
  const { agreement } = current;
  const title = shortTitle(agreement);
  const [facts] = await gatherFacts(bot.client, [current], reachOf(bot));
  const person = asker.person?.id;
  if (facts === undefined || person === undefined) return { items: [], evaluations: [] };

  const activities = new Map(agreement.activities.map((activity) => [activity.id, activity]));
  const checkIns = await checkInsToAnswer(bot.client, agreement.id, [...activities.keys()]);
  const open = checkIns.filter(({ activity: id, party, month, answered }) => {
    const activity = activities.get(id);
    const isTheirs = activity && reportersOf(facts, activity, today(bot), party).people.includes(person);
    return isTheirs && (answered || !isPaused(facts.pauses, id, month));
  });
  const items = open.map(({ activity, party, month, answered }) => ({
    agreement: title,
    activityName: activities.get(activity)?.name ?? activity,
    month,
    answered,
    data: { agreement: agreement.id, activity, month, ...(party !== '' && { party }) },
  }));
  const evaluation = may('decideEvaluation', asker.parts, agreement.id) ? await nextEvaluation(bot, current) : null;
  const evaluations =
    evaluation === null || !evaluation.remindersBegun
      ? []
      : [{ agreement: title, due: evaluation.due, data: { agreement: agreement.id, occasion: evaluation.occasion } }];
  return { items, evaluations };
}

/** What waits for the secretariat of these agreements: accounts to link, questions to answer. */
async function ofSecretariat(
  bot: Bot,
  agreements: readonly string[],
): Promise<Pick<WaitingView, 'accounts' | 'unanswered' | 'objections'>> {
  const [accounts, unanswered, objections] = await Promise.all([
    unlinkedAccounts(bot.client),
    countUnknownQuestions(bot.client, agreements),
    openObjections(bot.client, agreements),
  ]);
  return {
    accounts: accounts.map(({ name, chat, id }) => ({ name, data: { chat, account: id } })),
    unanswered,
    objections: objections.map(({ id, question }) => ({ question, data: { objection: id } })),
  };
}
