/** The buttons of an evaluation's reminder: "Received", "Planned for …", "Done". Each changes the ladder. */
import { type EvaluationView, evaluationPlanForm, evaluationReminder } from '../card/evaluation.js';
import { notice } from '../card/notice.js';
import { texts } from '../card/text.js';
import type { Reply } from '../chat.js';
import { addYears, isDate } from '../domain/period.js';
import { may } from '../domain/permission.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { finishEvaluation, planEvaluation, receiveEvaluation } from '../store/evaluations.js';
import { peopleWho } from '../store/people.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { evaluationView } from './evaluation-view.js';
import { showLocked } from './locked-round.js';
import { replaceStanding } from './replace-standing.js';
import { notAllowed } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

interface OpenEvaluation {
  current: CurrentAgreement;
  view: EvaluationView;
  /** Id of the person who may decide. */
  by: string;
}

export async function receive(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openEvaluation(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  await receiveEvaluation(bot.client, keyOf(opened.view), opened.by, bot.now());
  return replaced(bot, asker, opened);
}

export async function finish(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openEvaluation(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const now = bot.now();
  const done = await finishEvaluation(bot.client, keyOf(opened.view), opened.by, now);
  if (done) await showLocked(bot, opened.view.agreement.id, now);
  return replaced(bot, asker, opened);
}

/** The form for a date; an evaluation that is done has none. */
export async function showPlan(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openEvaluation(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { view } = opened;
  if (view.done !== null) return { messages: [], update: evaluationReminder(view, asker.language) };
  const form = evaluationPlanForm(view, asker.language);
  return data.where === 'here' ? { messages: [], update: form } : { messages: [form] };
}

/** Moves the ladder to a date from today to a year ahead. */
export async function plan(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  const opened = await openEvaluation(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { view } = opened;
  const typed = values.date ?? '';
  if (!isDate(typed) || typed < view.today || typed > addYears(view.today, 1)) {
    const error = texts(asker.language).planError;
    return {
      messages: [],
      update: evaluationPlanForm(view, asker.language, { typed, error }),
      errors: { date: error },
    };
  }
  await planEvaluation(bot.client, keyOf(view), typed, opened.by, bot.now());
  return replaced(bot, asker, opened);
}

/** Every posted reminder of it shows how things are now. */
async function replaced(bot: Bot, asker: Asker, { current, view }: OpenEvaluation): Promise<Reply> {
  const after = (await evaluationView(bot, current, keyOf(view))) ?? view;
  await replaceStanding(bot, {
    about: { agreement: view.agreement.id, activity: null, period: view.occasion },
    message: (language) => evaluationReminder(after, language),
    whoMaySee: () => peopleWho(bot.client, 'decideEvaluation', view.agreement.id),
  });
  return { messages: [], update: evaluationReminder(after, asker.language) };
}

function keyOf({ agreement, occasion }: EvaluationView): { agreement: string; occasion: string } {
  return { agreement: agreement.id, occasion };
}

async function openEvaluation(bot: Bot, asker: Asker, data: Values): Promise<OpenEvaluation | { refused: Reply }> {
  const refuse = (text: string) => ({ refused: { messages: [notice(text, asker.language)] } });
  const { agreement: id = '', occasion = '' } = data;
  const current = (await bot.agreements.load()).find(id);
  const view = current && (await evaluationView(bot, current, { agreement: id, occasion }));
  if (!current || !view) return refuse(words(asker.language).gone);
  if (asker.person === null || !may('decideEvaluation', asker.parts, id)) {
    return { refused: await notAllowed(bot, asker, id) };
  }
  return { current, view, by: asker.person.id };
}
